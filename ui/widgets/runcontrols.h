// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/runaction.h"

#include <QWidget>

class QPushButton;

namespace gangway {

class RunPresenter;

/// Run in background, Pause and Stop…, below each page of a running move: always at the same place, enabled by the
/// situation. Hidden once there is nothing to stop.
class RunControls final : public QWidget
{
    Q_OBJECT

public:
    explicit RunControls(RunPresenter *presenter, QWidget *parent = nullptr);

    [[nodiscard]] QPushButton *background() const { return m_background; }
    [[nodiscard]] QPushButton *pause() const { return m_pause; }
    [[nodiscard]] QPushButton *stop() const { return m_stop; }

signals:
    void backgroundAsked();
    void chosen(gangway::RunAction action);

private:
    void follow();

    RunPresenter *m_presenter;
    QPushButton *m_background;
    QPushButton *m_pause;
    QPushButton *m_stop;
};

} // namespace gangway
