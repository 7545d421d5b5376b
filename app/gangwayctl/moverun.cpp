// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "moverun.h"

#include "core/checks/finding.h"
#include "core/jobs/home.h"
#include "core/jobs/runview.h"
#include "core/journeys/movetocloud/movetocloud.h"
#include "core/metabase/inventory.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;
namespace stepid = movetocloud::stepid;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangwayctl)
};

QString sizeText(const QJsonValue &bytes)
{
    return QLocale().formattedDataSize(bytes.toInteger(), 1, QLocale::DataSizeSIFormat);
}

QString checksSummary(const QJsonObject &result)
{
    QStringList counts;
    for (const auto severity :
         {checks::Severity::Decision, checks::Severity::Warning, checks::Severity::Info, checks::Severity::Passed}) {
        const QString key = checks::severityKey(severity);
        if (const qint64 count = result.value(key).toInteger(); count > 0)
            counts.append(u"%1 %2"_s.arg(count).arg(checks::severityWord(severity)));
    }
    return Tr::tr("Metabase %1; %2").arg(result.value(u"version"_s).toString(), counts.join(u", "_s));
}

QString verifySummary(const QJsonObject &result)
{
    const auto expected = metabase::Inventory::fromJson(result.value(u"expected"_s).toObject());
    const auto found = metabase::Inventory::fromJson(result.value(u"found"_s).toObject());
    if (!expected || !found)
        return {};
    QStringList lines{u"%1 %2 %3"_s.arg(QString(), -14).arg(Tr::tr("before"), 8).arg(Tr::tr("cloud"), 8)};
    const QLocale locale;
    for (const auto &field : metabase::Inventory::fields()) {
        if (!field.essential)
            continue;
        lines.append(u"%1 %2 %3"_s.arg(metabase::Inventory::title(field), -14)
                         .arg(locale.toString((*expected).*field.count), 8)
                         .arg(locale.toString((*found).*field.count), 8));
    }
    return lines.join(u'\n');
}

QString followUpsSummary(const QJsonObject &result)
{
    QStringList lines;
    const QJsonArray list = result.value(u"followUps"_s).toArray();
    for (const QJsonValue &item : list)
        lines.append(u"[ ] "_s + item.toObject().value(u"title"_s).toString());
    return lines.join(u'\n');
}

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

} // namespace

QString stepSummary(const QString &stepId, const QJsonObject &result)
{
    if (stepId == stepid::checks)
        return checksSummary(result);
    if (stepId == stepid::backup) {
        return Tr::tr("%1 rows in %2 tables, read back and equal\n%3")
            .arg(QLocale().toString(result.value(u"rows"_s).toInteger()))
            .arg(result.value(u"tables"_s).toInteger())
            .arg(result.value(u"archive"_s).toString());
    }
    if (stepId == stepid::snapshot) {
        return Tr::tr("%1, SHA-256 %2…, the same as in the backup")
            .arg(sizeText(result.value(u"bytes"_s)), result.value(u"sha256"_s).toString().left(12));
    }
    if (stepId == stepid::upload) {
        return Tr::tr("%1 sent in %n part(s), SHA-256 as the snapshot's", nullptr, result.value(u"parts"_s).toInt())
            .arg(sizeText(result.value(u"bytes"_s)));
    }
    if (stepId == stepid::setUp) {
        return Tr::tr("%1 runs Metabase %2")
            .arg(result.value(u"address"_s).toString(), result.value(u"version"_s).toString());
    }
    if (stepId == stepid::verify)
        return verifySummary(result);
    if (stepId == stepid::followUps)
        return followUpsSummary(result);
    return {};
}

Result<RunSummary> findUnfinished(const Journal &journal, const std::function<bool(const RunRecord &)> &isIt)
{
    auto runs = journal.runs();
    if (!runs)
        return runs.error();
    for (const RunSummary &summary : *runs) {
        if (isFinal(summary.state) || summary.state == RunState::Running)
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
        context.console.stepFinished(id, stepSummary(id, result));
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
