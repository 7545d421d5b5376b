// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal.h"
#include "runlock.h"
#include "runsecrets.h"
#include "runsteps.h"

namespace gangway {

/// A run in the hands of this process: lock, journal and secrets, for as long as this lives. One thread.
class RunSession final
{
public:
    /// See runSteps() for what an error means. @p steps must outlive the session.
    static Result<RunSession> open(const QString &home, const QString &runId, const Steps &steps);

    [[nodiscard]] RunState state() const { return m_run.state; }

    Result<RunOutcome> forward(std::stop_token stop, const RunEvents &events);
    Result<RunOutcome> backward(std::stop_token stop, const RunEvents &events);

private:
    RunSession(RunLock lock, Journal journal, RunSecrets secrets, RunRecord run, const Steps &steps);

    Result<> enter(RunState state, const RunEvents &events);
    RunOutcome end(RunState state, std::optional<Error> error, int index, const RunEvents &events);
    std::optional<RunOutcome> runOne(int index, const std::stop_token &stop, const RunEvents &events);
    Result<> undoOne(int index, const std::stop_token &stop, const RunEvents &events);
    Result<StepContext> contextFor(int index, const std::stop_token &stop, const RunEvents &events);
    RunOutcome finish(RunState state, const RunEvents &events);

    [[nodiscard]] const StepInfo &info(int index) const { return m_run.plan.steps[static_cast<size_t>(index)]; }
    [[nodiscard]] StepRecord &record(int index) { return m_run.steps[static_cast<size_t>(index)]; }
    [[nodiscard]] Step &step(int index) const { return *(*m_steps)[static_cast<size_t>(index)]; }
    [[nodiscard]] int count() const { return static_cast<int>(m_steps->size()); }

    RunLock m_lock;
    Journal m_journal;
    RunSecrets m_secrets;
    RunRecord m_run;
    const Steps *m_steps;
};

} // namespace gangway
