// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runaction.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gangway {

class Banner;
class Gauge;
class RunPresenter;

/// The small window of a run in the background: its state, how far it is, and the way back. Closing it brings the
/// large one back, so that a run never goes on without any window.
class StatusWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusWindow(RunPresenter *presenter, QWidget *parent = nullptr);

    [[nodiscard]] Banner *banner() const { return m_banner; }
    [[nodiscard]] QPushButton *openButton() const { return m_open; }

signals:
    void openAsked();
    void chosen(gangway::RunAction action);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();
    void showProgress();

    RunPresenter *m_presenter;
    QLabel *m_title;
    Banner *m_banner;
    Gauge *m_gauge;
    QLabel *m_numbers;
    QPushButton *m_open;
    QPushButton *m_pause;
    QPushButton *m_stop;
};

} // namespace gangway
