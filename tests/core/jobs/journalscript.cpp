// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalscript.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace gangway::test {
namespace {

using namespace Qt::StringLiterals;

QJsonObject describe(const Journal &journal, const RunRecord &run)
{
    QJsonArray steps;
    for (const StepRecord &step : run.steps) {
        const auto notes = journal.notes(run.id, step.id);
        steps.append(QJsonObject{{u"id"_s, step.id},
                                 {u"state"_s, stepStateName(step.state)},
                                 {u"attempts"_s, step.attempts},
                                 {u"result"_s, step.result},
                                 {u"error"_s, step.error ? step.error->detail : QString()},
                                 {u"ended"_s, step.finished.isValid()},
                                 {u"notes"_s, notes ? *notes : QJsonObject{{u"error"_s, notes.error().detail}}}});
    }
    return {{u"title"_s, run.title},
            {u"journey"_s, run.journey},
            {u"state"_s, runStateName(run.state)},
            {u"answers"_s, run.plan.answers},
            {u"readOnly"_s, run.readOnlySource ? run.readOnlySource->where : QString()},
            {u"steps"_s, steps}};
}

} // namespace

Plan samplePlan(int count)
{
    Plan plan;
    plan.journey = u"sample"_s;
    plan.answers = {{u"source"_s, u"/srv/metabase.db"_s}, {u"size"_s, 12}};
    for (int i = 0; i < count; ++i)
        plan.steps.push_back({u"step-%1"_s.arg(i), u"Step %1"_s.arg(i), u"Nothing"_s, {}, u"Nothing"_s, true, false});
    return plan;
}

JournalScript::JournalScript()
{
    changes = {
        [this](Journal &journal) -> Result<> {
            const auto run = journal.create(samplePlan(2), u"A sample"_s);
            if (!run)
                return run.error();
            runId = run->id;
            return {};
        },
        [this](Journal &journal) { return journal.recordRunState(runId, RunState::Running); },
        [this](Journal &journal) { return journal.recordStepBegun(runId, u"step-0"_s); },
        [this](Journal &journal) { return journal.setReadOnlySource(runId, u"bi.example.org"_s); },
        [this](Journal &journal) {
            return journal.setNotes(runId, u"step-0"_s, {{u"part"_s, 1}, {u"etag"_s, u"abc"_s}, {u"gone"_s, true}});
        },
        [this](Journal &journal) {
            return journal.setNotes(runId, u"step-0"_s, {{u"part"_s, 2}, {u"gone"_s, QJsonValue::Null}});
        },
        [this](Journal &journal) { return journal.clearReadOnlySource(runId); },
        [this](Journal &journal) {
            return journal.recordStepCompleted(runId, u"step-0"_s, {{u"sha256"_s, u"0123"_s}});
        },
        [this](Journal &journal) { return journal.recordStepBegun(runId, u"step-1"_s); },
        [this](Journal &journal) {
            return journal.recordStepEnded(runId, u"step-1"_s, StepState::Failed,
                                           {Error::Code::NoSpace, u"Full."_s, u"ENOSPC"_s, u"Free some."_s});
        },
        [this](Journal &journal) { return journal.recordRunState(runId, RunState::Failed); },
        [this](Journal &journal) { return journal.recordUndoBegun(runId, u"step-0"_s); },
        [this](Journal &journal) { return journal.recordUndone(runId, u"step-0"_s); },
        [this](Journal &journal) { return journal.recordRunState(runId, RunState::Undone); },
    };
}

QByteArray journalContents(const QString &home)
{
    if (!QFile::exists(home + u"/journal.sqlite"_s))
        return "none";
    const auto journal = Journal::open(home);
    if (!journal)
        return "error opening: " + journal.error().detail.toUtf8();
    const auto runs = journal->runs();
    if (!runs)
        return "error listing: " + runs.error().detail.toUtf8();
    QJsonArray all;
    for (const RunSummary &summary : *runs) {
        const auto run = journal->run(summary.id);
        if (!run)
            return "error reading: " + run.error().detail.toUtf8();
        all.append(describe(*journal, *run));
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

} // namespace gangway::test
