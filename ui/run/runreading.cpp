// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runreading.h"

#include "core/jobs/journal.h"
#include "core/journeys/movetocloud/movetocloud.h"
#include "situation.h"

namespace gangway {
namespace {

using namespace Qt::StringLiterals;
namespace stepid = movetocloud::stepid;

std::optional<ComparedSides> sidesOf(const QJsonObject &json)
{
    auto expected = metabase::Inventory::fromJson(json.value(u"expected"_s).toObject());
    auto found = metabase::Inventory::fromJson(json.value(u"found"_s).toObject());
    if (!json.contains(u"expected"_s) || !expected || !found)
        return {};
    return ComparedSides{*expected, *found};
}

} // namespace

Result<RunReading> readRun(const QString &home, const QString &runId)
{
    auto journal = Journal::open(home);
    if (!journal)
        return journal.error();
    auto record = journal->run(runId);
    if (!record)
        return record.error();
    RunReading reading{std::move(*record), {}};
    for (const StepRecord &step : reading.record.steps) {
        if (step.id == stepid::verify && step.state == StepState::Completed)
            reading.sides = sidesOf(step.result);
    }
    if (!reading.sides) {
        if (const auto notes = journal->notes(runId, stepid::verify))
            reading.sides = sidesOf(*notes);
    }
    return reading;
}

std::vector<RunFailure> failuresOf(const RunRecord &record)
{
    const QStringList titles = movetocloud::stepTitles(record.plan);
    std::vector<RunFailure> failures;
    for (std::size_t i = 0; i < record.steps.size(); ++i) {
        const StepRecord &step = record.steps[i];
        if ((step.state == StepState::Failed || step.state == StepState::UndoFailed) && step.error)
            failures.insert(failures.begin(),
                            {*step.error, titles.at(static_cast<qsizetype>(i)), step.finished.toLocalTime()});
    }
    return failures;
}

void tellWhereItEnded(const RunRecord &record, RunFacts &facts)
{
    if (facts.state == RunState::Ready)
        facts.state = record.state;
    if (!facts.step.isEmpty())
        return;
    for (const StepRecord &step : record.steps) {
        if (step.state == StepState::Failed || step.state == StepState::Stopped) {
            facts.step = step.id;
            if (step.error)
                facts.error = step.error->code;
        }
    }
}

} // namespace gangway
