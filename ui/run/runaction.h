// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "situation.h"

#include <QString>

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

} // namespace gangway
