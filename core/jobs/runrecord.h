// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "plan.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace gangway {

/// Where a run stands. Everything that is shown (banner, buttons, rail) derives from this one value.
enum class RunState {
    Ready,        ///< Planned; nothing has been done.
    Running,      ///< Steps are being run by the process that owns the run.
    Stopping,     ///< Asked to stop and on the way to the next safe point. Never in the journal.
    Stopped,      ///< Stopped by the user between two safe points; can be continued or undone.
    Interrupted,  ///< The journal says Running or Undoing, but nobody owns the run. Never in the journal.
    Failed,       ///< A step failed; can be continued (that step is tried again) or undone.
    Undoing,      ///< Completed and begun steps are being taken back, last first.
    PartlyUndone, ///< Undoing did not finish; it can be asked for again.
    Undone,       ///< Everything that can be taken back was. Final.
    Done,         ///< Every step completed, but nothing proved the result. Final.
    Verified,     ///< Every step completed, the one that proves the result among them. Final.
};

/// Final states have no secrets left and are never run again.
bool isFinal(RunState state);
/// The stable word used in the journal and in JSON, such as "partly-undone".
QString runStateName(RunState state);
std::optional<RunState> runStateFromName(QStringView name);

enum class StepState {
    Pending,    ///< Never begun.
    Begun,      ///< Begun, not known to have ended: running now, or cut short.
    Completed,  ///< Its work is done and `result` is the record of it.
    Stopped,    ///< Ended early because the user asked.
    Failed,     ///< Ended with `error`.
    Undoing,    ///< Its undo was begun.
    UndoFailed, ///< Its undo ended with `error`.
    Undone,     ///< Taken back.
};
QString stepStateName(StepState state);
std::optional<StepState> stepStateFromName(QStringView name);

struct StepRecord
{
    QString id;
    StepState state = StepState::Pending;
    int attempts = 0;
    QDateTime started;  ///< Of the last attempt; UTC. Invalid: never.
    QDateTime finished; ///< Of the last attempt; UTC. Invalid: not yet.
    QJsonObject result; ///< The completion record: what was made, with digests. Empty unless Completed.
    std::optional<Error> error;
};

/// The source was made read-only by a run, and nobody has said yet that it was released.
struct ReadOnlySource
{
    QString where; ///< Such as "bi.example.org".
    QDateTime since;
};

/// A run as lists show it.
struct RunSummary
{
    QString id;
    QString journey;
    QString title;
    QDateTime created; ///< UTC, as all times here.
    QDateTime updated;
    RunState state = RunState::Ready; ///< With Interrupted already worked out.
    int stepsCompleted = 0;
    int stepsTotal = 0;
    std::optional<ReadOnlySource> readOnlySource;
};

struct RunRecord : RunSummary
{
    Plan plan;
    std::vector<StepRecord> steps; ///< In the order of the plan.
};

} // namespace gangway
