// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "moverun.h"

#include "core/jobs/home.h"
#include "core/jobs/runview.h"
#include "core/journeys/movetocloud/movetocloud.h"
#include "core/journeys/movetocloud/stepsummary.h"

#include <QCoreApplication>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangwayctl)
};

ExitCode endedWith(CommandContext &context, const RunOutcome &outcome, const RunRecord &run)
{
    if (outcome.error)
        context.console.error(*outcome.error);
    switch (outcome.state) {
    case RunState::Verified:
        context.console.say(Tr::tr("\nMoved and verified. The old server was not touched."));
        break;
    case RunState::Done:
        context.console.say(Tr::tr("\nEverything was copied. It has not been verified."));
        break;
    case RunState::Stopped:
        context.console.say(Tr::tr("\nStopped after %1 of %2 steps. Nothing on the source was changed.")
                                .arg(run.stepsCompleted)
                                .arg(run.stepsTotal));
        break;
    default:
        context.console.say(Tr::tr("\nNot moved: %1 of %2 steps are done. Nothing on the source was changed.")
                                .arg(run.stepsCompleted)
                                .arg(run.stepsTotal));
        break;
    }
    if (context.console.style() == ProgressStyle::Json)
        context.console.result(QJsonObject{{u"event"_s, u"run"_s}, {u"state"_s, u"ended"_s}, {u"run"_s, runJson(run)}});
    return outcome.error ? exitCodeFor(outcome.error->code) : ExitCode::Done;
}

Result<RunSummary> newest(const Journal &journal, bool (*isWanted)(RunState),
                          const std::function<bool(const RunRecord &)> &isIt)
{
    auto runs = journal.runs();
    if (!runs)
        return runs.error();
    for (const RunSummary &summary : *runs) {
        if (!isWanted(summary.state))
            continue;
        auto record = journal.run(summary.id);
        if (record && isIt(*record))
            return summary;
    }
    return Error{Error::Code::NotFound,
                 Tr::tr("There is no run to continue."),
                 {},
                 Tr::tr("\"gangwayctl runs\" lists what there is.")};
}

} // namespace

Result<RunSummary> findUnfinished(const Journal &journal, const std::function<bool(const RunRecord &)> &isIt)
{
    return newest(
        journal, [](RunState state) { return !isFinal(state) && state != RunState::Running; }, isIt);
}

Result<RunSummary> findEnded(const Journal &journal, const std::function<bool(const RunRecord &)> &isIt)
{
    return newest(journal, &isFinal, isIt);
}

ExitCode runMove(CommandContext &context, const QString &home, const QString &runId, movetocloud::Attendant &attendant)
{
    auto journal = Journal::open(home);
    if (!journal)
        return fail(context, journal.error());
    auto run = journal->run(runId);
    if (!run)
        return fail(context, run.error());
    auto steps = movetocloud::makeSteps(run->plan, attendant);
    if (!steps)
        return fail(context, steps.error());

    const auto count = static_cast<int>(steps->size());
    RunEvents events;
    events.stepStarted = [&](int index) {
        const StepInfo &info = (*steps)[static_cast<std::size_t>(index)]->info();
        context.console.stepStarted(index + 1, count, info.id, info.title);
    };
    events.progressed = [&context](int, const Progress &progress) { context.console.progress(progress); };
    events.stepFinished = [&](int index, StepState state, const std::optional<Error> &) {
        if (state != StepState::Completed)
            return;
        const QString id = (*steps)[static_cast<std::size_t>(index)]->info().id;
        const auto record = journal->run(runId);
        const QJsonObject result = record ? record->steps[static_cast<std::size_t>(index)].result : QJsonObject();
        context.console.stepFinished(id, movetocloud::stepSummary(id, result));
    };
    const auto outcome = runSteps(home, runId, *steps, context.stop, events);
    if (!outcome)
        return fail(context, outcome.error());
    run = journal->run(runId);
    if (!run)
        return fail(context, run.error());
    const ExitCode code = endedWith(context, *outcome, *run);
    context.console.say(Tr::tr("Details: gangwayctl status %1").arg(runId));
    return code;
}

} // namespace gangway
