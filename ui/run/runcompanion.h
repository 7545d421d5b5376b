// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktopnotifier.h"
#include "keepawake.h"
#include "situation.h"

#include <QObject>

#include <memory>

class QMenu;
class QSystemTrayIcon;
class QWidget;

namespace gangway {

class RunActions;
class RunPresenter;
class StatusWindow;

/// What a run shows outside its pages: the large window's title, the small window and the tray while it is in the
/// background, one notification when it ends or needs somebody who is not looking, and the computer kept awake.
class RunCompanion final : public QObject
{
    Q_OBJECT

public:
    /// @p window is the large one.
    RunCompanion(RunPresenter *presenter, RunActions *actions, QWidget *window);
    ~RunCompanion() override;

    void goToBackground();
    void comeBack();
    [[nodiscard]] bool isInBackground() const;
    [[nodiscard]] StatusWindow *statusWindow() const { return m_small.get(); }
    [[nodiscard]] const DesktopNotifier &notifier() const { return m_notifier; }

signals:
    void awakeChanged(bool held);

private:
    void follow(Situation now);
    void showTitle();
    void makeTray();
    [[nodiscard]] bool isLookedAt() const;

    RunPresenter *m_presenter;
    RunActions *m_actions;
    QWidget *m_window;
    DesktopNotifier m_notifier;
    KeepAwake m_awake;
    std::unique_ptr<StatusWindow> m_small;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_tray;
};

} // namespace gangway
