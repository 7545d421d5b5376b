// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gangway {

class RunPresenter;

/// The way to Metabase Store's own page for this move, from the moment the move exists there. The link is a key: it is
/// shown to the person and given to the browser or the clipboard when they ask, and goes nowhere else.
class StoreLinkBox final : public QWidget
{
    Q_OBJECT

public:
    explicit StoreLinkBox(RunPresenter *presenter, QWidget *parent = nullptr);

    [[nodiscard]] QPushButton *openButton() const { return m_open; }
    [[nodiscard]] QPushButton *copyButton() const { return m_copy; }

signals:
    void openAsked();
    void copyAsked();

private:
    void follow();

    RunPresenter *m_presenter;
    QLabel *m_explanation;
    QLineEdit *m_link;
    QWidget *m_row;
    QPushButton *m_open;
    QPushButton *m_copy;
};

} // namespace gangway
