// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "situation.h"
#include "ui/widgets/banner.h"

#include <QString>

#include <optional>
#include <vector>

namespace gangway {

/// What a person can do with a run.
enum class RunAction {
    Pause,
    Stop,
    Continue,  ///< Starts, goes on, or tries the failed step again.
    PlanAgain, ///< A new move with the same answers, to decide otherwise.
    TryNow,    ///< Ends the waiting and tries again at once.
    Undo,
    OpenStore,
    CopyLink,
    SaveReport,
    ShowWhatIsLeft,
};

/// Everything that can be done now; the buttons of pages, status window and tray are enabled by it.
[[nodiscard]] bool isOffered(RunAction action, Situation situation);
/// What @p action is called on a button now, such as "Continue", "Try again" or "Compare again".
[[nodiscard]] QString actionText(RunAction action, Situation situation);

/// Pause and Stop are not among the banner's actions: they have a place of their own below each page, where they do
/// not move while the banner changes. BannerText::Action::id is the RunAction.
[[nodiscard]] BannerText bannerText(Situation situation, const RunFacts &facts);

/// `65 % – Uploading – Move metabase.db.mv.db`. @p thousandths: -1 where it is not known.
[[nodiscard]] QString windowTitle(Situation situation, const QString &runTitle, int thousandths);
/// One line for the tray.
[[nodiscard]] QString trayText(Situation situation, const RunFacts &facts, int thousandths);

struct NotificationText
{
    QString summary;
    QString body;
    bool isUrgent = false;
};
/// For what somebody who is not looking has to know: it ended, or a decision is needed. Nothing otherwise.
[[nodiscard]] std::optional<NotificationText> notificationText(Situation situation, const RunFacts &facts);

/// The question before a stop: what stays, what is undone, how long it takes.
struct StopQuestion
{
    QString title;
    QString text;
};
[[nodiscard]] StopQuestion stopQuestion(Situation situation, const RunFacts &facts);
[[nodiscard]] StopQuestion undoQuestion(const RunFacts &facts);

} // namespace gangway
