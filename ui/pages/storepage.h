// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "movingpage.h"

class QLabel;
class QPushButton;

namespace gangway {

class AddressBox;
class Gauge;
class KeyBox;
class StoreLinkBox;

/// The snapshot is uploaded: the new instance is ordered in the store's own page, watched here until it answers, and
/// opened for the comparison with a key. Gangway asks for no plan, no region and no card.
class StorePage final : public MovingPage
{
    Q_OBJECT

public:
    explicit StorePage(MoveContext &move, QWidget *parent = nullptr);

    void enter() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QWidget *firstFocus() const override;

    [[nodiscard]] QPushButton *fillInButton() const { return m_fillIn; }
    [[nodiscard]] AddressBox *address() const { return m_address; }
    [[nodiscard]] KeyBox *key() const { return m_key; }

protected:
    [[nodiscard]] QString awaited() const override;

private:
    void follow();
    void showProgress();

    QLabel *m_uploaded;
    StoreLinkBox *m_link;
    QPushButton *m_fillIn;
    AddressBox *m_address;
    Gauge *m_gauge;
    QLabel *m_progress;
    KeyBox *m_key;
};

} // namespace gangway
