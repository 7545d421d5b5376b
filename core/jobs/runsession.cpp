// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runsession.h"

#include "core/support/log.h"
#include "home.h"

#include <QCoreApplication>

#include <algorithm>
#include <exception>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

constexpr Log log("jobs");

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::RunSession)
};

Error escaped(const QString &title, const char *words)
{
    return {Error::Code::Unexpected, Tr::tr("The step \"%1\" ended in an unforeseen way.").arg(title),
            QString::fromLocal8Bit(words),
            Tr::tr("Continue the run to try it again, or report it with a support bundle.")};
}

/// Ours do not throw in normal life; a library, or a lack of memory, may.
template<typename Work>
auto guarded(const QString &title, const Work &work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::exception &exception) {
        return escaped(title, exception.what());
    } catch (...) {
        return escaped(title, "an exception of unknown type");
    }
}

Result<> compareSteps(const RunRecord &run, const Steps &steps)
{
    const auto isSame = [](const StepInfo &planned, const std::unique_ptr<Step> &step) {
        return planned.id == step->info().id;
    };
    if (std::equal(run.plan.steps.begin(), run.plan.steps.end(), steps.begin(), steps.end(), isSame))
        return {};
    return Error{
        Error::Code::WrongVersion,
        Tr::tr("Run %1 was planned with other steps than this program would take.").arg(run.id),
        u"journey %1, %2 steps planned, %3 built"_s.arg(run.journey).arg(run.plan.steps.size()).arg(steps.size()),
        Tr::tr("Continue it with the Gangway that planned it, or start the journey again.")};
}

Error notAgain(const RunRecord &run)
{
    return {Error::Code::Usage, Tr::tr("Run %1 has ended and is not run again.").arg(run.id), runStateName(run.state),
            Tr::tr("Start the journey again.")};
}

Error notRepeatable(const StepInfo &info)
{
    return {Error::Code::Blocked,
            Tr::tr("The step \"%1\" was cut short and must not be repeated.").arg(info.title),
            {},
            Tr::tr("Undo the run, then start the journey again.")};
}

bool wasBegun(StepState state)
{
    return state != StepState::Pending && state != StepState::Undone;
}

} // namespace

RunSession::RunSession(RunLock lock, Journal journal, RunSecrets secrets, RunRecord run, const Steps &steps)
    : m_lock(std::move(lock))
    , m_journal(std::move(journal))
    , m_secrets(std::move(secrets))
    , m_run(std::move(run))
    , m_steps(&steps)
{}

Result<RunSession> RunSession::open(const QString &home, const QString &runId, const Steps &steps)
{
    auto journal = Journal::open(home);
    if (!journal)
        return journal.error();
    // Looked up before the folder is touched: a name that is no run must not get one.
    if (auto known = journal->run(runId); !known)
        return known.error();
    auto folder = ensureRunFolder(home, runId);
    if (!folder)
        return folder.error();
    auto lock = RunLock::take(*folder);
    if (!lock)
        return lock.error();
    auto run = journal->run(runId); // again: what was read before the lock may be old
    if (!run)
        return run.error();
    if (auto same = compareSteps(*run, steps); !same)
        return same.error();
    auto secrets = RunSecrets::open(*folder);
    if (!secrets)
        return secrets.error();
    return RunSession(std::move(*lock), std::move(*journal), std::move(*secrets), std::move(*run), steps);
}

Result<> RunSession::enter(RunState state, const RunEvents &events)
{
    if (auto recorded = m_journal.recordRunState(m_run.id, state); !recorded)
        return recorded;
    m_run.state = state;
    if (events.stateChanged)
        events.stateChanged(state);
    return {};
}

RunOutcome RunSession::end(RunState state, std::optional<Error> error, int index, const RunEvents &events)
{
    if (auto entered = enter(state, events); !entered) {
        // The journal still says Running; without our lock that reads as Interrupted, which is what it is.
        log.failed("Could not record how the run ended", entered.error(), {{"run", m_run.id}});
        return {RunState::Interrupted, error ? error : entered.error(), index};
    }
    log.info("Run ended", {{"run", m_run.id}, {"state", runStateName(state)}});
    return {state, std::move(error), index};
}

RunOutcome RunSession::finish(RunState state, const RunEvents &events)
{
    // Before the final state: a run that is final is never opened again, and would keep them for ever.
    if (auto erased = m_secrets.erase(); !erased) {
        const RunState unfinished = state == RunState::Undone ? RunState::PartlyUndone : RunState::Failed;
        return end(unfinished, erased.error(), -1, events);
    }
    return end(state, {}, -1, events);
}

Result<StepContext> RunSession::contextFor(int index, const std::stop_token &stop, const RunEvents &events)
{
    Steering steering{stop, {}};
    if (events.progressed)
        steering.report = [&events, index](const Progress &progress) { events.progressed(index, progress); };
    return StepContext::open(m_journal, m_secrets, m_run, info(index).id, std::move(steering));
}

Result<RunOutcome> RunSession::forward(std::stop_token stop, const RunEvents &events)
{
    if (m_run.state == RunState::Done || m_run.state == RunState::Verified)
        return RunOutcome{m_run.state, {}, -1};
    if (m_run.state == RunState::Undone || m_run.state == RunState::Undoing || m_run.state == RunState::PartlyUndone)
        return notAgain(m_run);
    if (auto entered = enter(RunState::Running, events); !entered)
        return entered.error();
    log.info("Running", {{"run", m_run.id}, {"journey", m_run.journey}, {"steps", count()}});
    for (int index = 0; index < count(); ++index) {
        if (record(index).state == StepState::Completed)
            continue;
        if (stop.stop_requested())
            return end(RunState::Stopped, stoppedError(), index, events);
        if (!info(index).repeatable && record(index).state != StepState::Pending)
            return end(RunState::Failed, notRepeatable(info(index)), index, events);
        if (auto ended = runOne(index, stop, events))
            return *ended;
    }
    const bool isProven = std::any_of(m_run.plan.steps.begin(), m_run.plan.steps.end(),
                                      [](const StepInfo &planned) { return planned.verifies; });
    return finish(isProven ? RunState::Verified : RunState::Done, events);
}

/// Nothing when the step completed, else how the run ended with it.
std::optional<RunOutcome> RunSession::runOne(int index, const std::stop_token &stop, const RunEvents &events)
{
    const StepInfo &planned = info(index);
    log.info("Running step", {{"run", m_run.id}, {"step", planned.id}});
    if (auto begun = m_journal.recordStepBegun(m_run.id, planned.id); !begun)
        return end(RunState::Failed, begun.error(), index, events);
    record(index).state = StepState::Begun;
    if (events.stepStarted)
        events.stepStarted(index);

    auto context = contextFor(index, stop, events);
    Result<QJsonObject> result = context ? guarded(planned.title, [&] { return step(index).run(*context); })
                                         : Result<QJsonObject>(context.error());
    std::optional<Error> error;
    if (!result)
        error = result.error();
    else if (auto recorded = m_journal.recordStepCompleted(m_run.id, planned.id, *result); !recorded)
        error = recorded.error();
    if (!error) {
        record(index).state = StepState::Completed;
        record(index).result = *result;
        if (events.stepFinished)
            events.stepFinished(index, StepState::Completed, {});
        return {};
    }

    const bool isStopped = error->code == Error::Code::Cancelled && stop.stop_requested();
    const StepState stepState = isStopped ? StepState::Stopped : StepState::Failed;
    if (!isStopped)
        log.failed("Step failed", *error, {{"run", m_run.id}, {"step", planned.id}});
    if (auto recorded = m_journal.recordStepEnded(m_run.id, planned.id, stepState, *error); !recorded) {
        log.failed("Could not record how the step ended", recorded.error(), {{"run", m_run.id}});
        return RunOutcome{RunState::Interrupted, error, index};
    }
    record(index).state = stepState;
    if (events.stepFinished)
        events.stepFinished(index, stepState, error);
    return end(isStopped ? RunState::Stopped : RunState::Failed, error, index, events);
}

Result<RunOutcome> RunSession::backward(std::stop_token stop, const RunEvents &events)
{
    if (m_run.state == RunState::Undone)
        return RunOutcome{RunState::Undone, {}, -1};
    if (isFinal(m_run.state))
        return notAgain(m_run);
    if (auto entered = enter(RunState::Undoing, events); !entered)
        return entered.error();
    log.info("Undoing", {{"run", m_run.id}});
    std::optional<Error> first;
    int firstIndex = -1;
    for (int index = count() - 1; index >= 0; --index) {
        if (!wasBegun(record(index).state))
            continue;
        if (stop.stop_requested())
            return end(RunState::PartlyUndone, first ? first : stoppedError(), first ? firstIndex : index, events);
        // One that cannot be undone does not keep the others: the source's lock is the first step's.
        if (auto undone = undoOne(index, stop, events); !undone && !first) {
            first = undone.error();
            firstIndex = index;
        }
    }
    if (first)
        return end(RunState::PartlyUndone, first, firstIndex, events);
    return finish(RunState::Undone, events);
}

Result<> RunSession::undoOne(int index, const std::stop_token &stop, const RunEvents &events)
{
    const StepInfo &planned = info(index);
    log.info("Undoing step", {{"run", m_run.id}, {"step", planned.id}});
    if (auto begun = m_journal.recordUndoBegun(m_run.id, planned.id); !begun)
        return begun;
    record(index).state = StepState::Undoing;
    if (events.stepStarted)
        events.stepStarted(index);

    auto context = contextFor(index, stop, events);
    Result<> undone =
        context ? guarded(planned.title, [&] { return step(index).undo(*context); }) : Result<>(context.error());
    if (undone)
        undone = m_journal.recordUndone(m_run.id, planned.id);
    const StepState stepState = undone ? StepState::Undone : StepState::UndoFailed;
    if (undone) {
        record(index).result = {};
    } else {
        log.failed("Step could not be undone", undone.error(), {{"run", m_run.id}, {"step", planned.id}});
        if (auto recorded = m_journal.recordStepEnded(m_run.id, planned.id, stepState, undone.error()); !recorded)
            log.failed("Could not record how the undo ended", recorded.error(), {{"run", m_run.id}});
    }
    record(index).state = stepState;
    if (events.stepFinished)
        events.stepFinished(index, stepState, undone ? std::nullopt : std::optional(undone.error()));
    return undone;
}

} // namespace gangway
