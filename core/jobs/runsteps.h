// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/steering.h"
#include "step.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace gangway {

using Steps = std::vector<std::unique_ptr<Step>>;

/// What a run tells while it goes on, called on the thread that runs it. Any may be empty.
struct RunEvents
{
    std::function<void(RunState)> stateChanged;
    std::function<void(int index)> stepStarted;
    /// As often as the step reports: throttle on the other side.
    std::function<void(int index, const Progress &)> progressed;
    /// With the state the journal now has for it: Completed, Stopped, Failed, Undone or UndoFailed.
    std::function<void(int index, StepState, const std::optional<Error> &)> stepFinished;
};

/// How a run, or the undoing of one, ended.
struct RunOutcome
{
    RunState state = RunState::Ready;
    std::optional<Error> error; ///< Why, unless it ended well. The first one, when several steps failed to undo.
    int step = -1;              ///< The step the error is about; -1 for none.
};

/// Runs or continues a run on this thread: no thread of its own, no event loop.
///
/// Owns the run (RunLock) while it lasts. Completed steps are skipped; a step that was begun and not completed
/// is run again with its notes, if it is repeatable. @p steps must be those of the journalled plan.
/// An error means that the run could not be taken at all (InUse: another process has it; NotFound;
/// WrongVersion: the steps are not the plan's) and that the journal is as it was.
/// An exception a step lets out becomes that step's error.
Result<RunOutcome> runSteps(const QString &home, const QString &runId, const Steps &steps, std::stop_token stop,
                            const RunEvents &events = {});

/// Takes back every step that was completed or begun, last first, and goes on past one that cannot be.
Result<RunOutcome> undoSteps(const QString &home, const QString &runId, const Steps &steps, std::stop_token stop,
                             const RunEvents &events = {});

} // namespace gangway
