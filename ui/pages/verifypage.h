// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "movingpage.h"

class QLabel;
class QPushButton;

namespace gangway {

class ComparisonTable;
class KeyBox;

/// Both sides, counted. Complete once they are equal; an empty new instance is a failure here.
class VerifyPage final : public MovingPage
{
    Q_OBJECT

public:
    explicit VerifyPage(MoveContext &move, QWidget *parent = nullptr);

    void enter() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QWidget *firstFocus() const override;

    [[nodiscard]] ComparisonTable *table() const { return m_table; }
    [[nodiscard]] KeyBox *key() const { return m_key; }

protected:
    [[nodiscard]] QString awaited() const override;

private:
    void follow();
    void openInstance();

    KeyBox *m_key;
    QPushButton *m_fillIn;
    QLabel *m_verdict;
    ComparisonTable *m_table;
    QLabel *m_byHand;
    QPushButton *m_open;
};

} // namespace gangway
