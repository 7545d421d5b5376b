// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gangway {

/// What somebody can give, decide or do where it does not go on. Sentences name it; how it is done differs from front
/// end to front end: a window has something to click, a terminal something to type.
enum class Choice {
    GiveKey,         ///< MB_ENCRYPTION_SECRET_KEY of the old server.
    ResetUnreadable, ///< Values that no key opens: emptied in the snapshot.
    KeepUnreadable,  ///< The same: as they are.
    LeaveOutOrphans, ///< Rows that refer to nothing stay behind.
    AcceptDecisions, ///< What the checks say has to be decided is accepted.
    RehearseAnew,    ///< The rehearsal is begun once more, from its first step.
    SalvageFile,     ///< What can still be read of a damaged file is saved.
    InspectFile,     ///< Shows what is in a database or a backup.
    CheckFile,       ///< Shows what stands in the way of a move.
    PlanAnew,        ///< A move is planned from the start.
};

/// What it is called where it is made: gangwayctl's option, or what setChoiceNames() says.
[[nodiscard]] QString choiceName(Choice choice);

using ChoiceNames = QString (*)(Choice);
/// For a front end that is no terminal: from now on, in all threads, choices are called as @p names calls them; null:
/// options again.
void setChoiceNames(ChoiceNames names);

} // namespace gangway
