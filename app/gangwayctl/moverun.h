// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "core/jobs/journal.h"
#include "core/journeys/movetocloud/attendant.h"

#include <QString>

#include <functional>

namespace gangway {

/// Runs or continues a journalled move on this terminal: steps, bars, what each made, and how it ended.
ExitCode runMove(CommandContext &context, const QString &home, const QString &runId, movetocloud::Attendant &attendant);

/// Finds the run to continue: the newest that is not in a final state and that @p isIt accepts. NotFound otherwise.
Result<RunSummary> findUnfinished(const Journal &journal, const std::function<bool(const RunRecord &)> &isIt);
/// The same among those in a final state, where there is nothing left to do.
Result<RunSummary> findEnded(const Journal &journal, const std::function<bool(const RunRecord &)> &isIt);

} // namespace gangway
