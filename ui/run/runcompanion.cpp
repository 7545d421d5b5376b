// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runcompanion.h"

#include "bannerwords.h"
#include "runactions.h"
#include "runpresenter.h"
#include "statuswindow.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/tone.h"

#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>

namespace gangway {

RunCompanion::RunCompanion(RunPresenter *presenter, RunActions *actions, QWidget *window)
    : QObject(window)
    , m_presenter(presenter)
    , m_actions(actions)
    , m_window(window)
{
    connect(presenter, &RunPresenter::situationChanged, this, &RunCompanion::follow);
    connect(presenter, &RunPresenter::phaseChanged, this, &RunCompanion::showTitle);
    connect(presenter, &RunPresenter::opened, this, &RunCompanion::showTitle);
    connect(&m_awake, &KeepAwake::heldChanged, this, &RunCompanion::awakeChanged);
}

RunCompanion::~RunCompanion() = default;

bool RunCompanion::isInBackground() const
{
    return m_small && m_small->isVisible();
}

void RunCompanion::goToBackground()
{
    if (!m_small) {
        m_small = std::make_unique<StatusWindow>(m_presenter);
        connect(m_small.get(), &StatusWindow::openAsked, this, &RunCompanion::comeBack);
        connect(m_small.get(), &StatusWindow::chosen, this, [this](RunAction action) {
            // What needs more room than the small window has is shown in the large one.
            if (action == RunAction::SaveReport || action == RunAction::ShowWhatIsLeft)
                comeBack();
            m_actions->perform(action, isInBackground() ? m_small.get() : m_window);
        });
    }
    makeTray();
    m_small->show();
    m_window->hide();
    if (m_tray)
        m_tray->show();
}

void RunCompanion::comeBack()
{
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (m_small)
        m_small->hide();
    if (m_tray)
        m_tray->hide();
}

void RunCompanion::makeTray()
{
    if (m_tray || !QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_menu = std::make_unique<QMenu>();
    connect(m_menu->addAction(tr("&Open")), &QAction::triggered, this, &RunCompanion::comeBack);
    for (const RunAction action : {RunAction::Pause, RunAction::Continue, RunAction::Stop}) {
        QAction *const entry = m_menu->addAction(QString());
        connect(entry, &QAction::triggered, this, [this, action] { m_actions->perform(action, m_small.get()); });
        connect(m_menu.get(), &QMenu::aboutToShow, entry, [this, entry, action] {
            entry->setText(actionText(action, m_presenter->situation()));
            entry->setVisible(isOffered(action, m_presenter->situation()));
        });
    }
    m_tray = std::make_unique<QSystemTrayIcon>();
    m_tray->setContextMenu(m_menu.get());
    connect(m_tray.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            comeBack();
    });
    showTitle();
}

bool RunCompanion::isLookedAt() const
{
    return m_window->isActiveWindow() || (m_small && m_small->isActiveWindow());
}

void RunCompanion::follow(Situation now)
{
    const bool isWorking = isUnderWay(now) && !needsPerson(now);
    m_awake.hold(isWorking);
    showTitle();
    const auto text = notificationText(now, m_presenter->facts());
    if (text && !isLookedAt()) {
        m_notifier.notify(*text);
        QApplication::alert(isInBackground() ? static_cast<QWidget *>(m_small.get())
                                             : m_window); // for desktops without notifications
    } else if (!text) {
        m_notifier.withdraw();
    }
}

void RunCompanion::showTitle()
{
    if (!m_presenter->record())
        return;
    const Situation situation = m_presenter->situation();
    m_window->setWindowTitle(windowTitle(situation, m_presenter->record()->title, m_presenter->thousandths()));
    if (!m_tray)
        return;
    const BannerText banner = bannerText(situation, m_presenter->facts());
    m_tray->setToolTip(trayText(situation, m_presenter->facts(), m_presenter->thousandths()));
    m_tray->setIcon(glyphIcon(banner.glyph, toneColors(banner.tone, m_window->palette()).line));
}

} // namespace gangway
