// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal.h"

#include "core/support/errorcode.h"
#include "core/support/redaction.h"
#include "home.h"
#include "journaldatabase.h"
#include "journalrecords.h"
#include "journalschema.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Journal)
};

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

/// A value by itself is no JSON text Qt can read back, so notes are kept in a list of one.
QString noteText(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

} // namespace

struct Journal::Connection
{
    QString home;
    std::unique_ptr<JournalDatabase> database;

    /// One statement on one step, and the run's time of change, in one transaction.
    Result<> changeStep(const QString &runId, const QString &stepId, const QString &assignments, QVariantList values)
    {
        return database->transact([&]() -> Result<> { return changeStepInside(runId, stepId, assignments, values); });
    }

    Result<> changeStepInside(const QString &runId, const QString &stepId, const QString &assignments,
                              QVariantList values)
    {
        values << runId << stepId;
        auto changed = database->execute(u"UPDATE steps SET %1 WHERE run = ? AND id = ?"_s.arg(assignments), values);
        if (!changed)
            return changed.error();
        if (changed->numRowsAffected() != 1)
            return noSuchRun(runId + u'/' + stepId);
        return touch(runId);
    }

    Result<> touch(const QString &runId)
    {
        auto touched = database->execute(u"UPDATE runs SET updated = ? WHERE id = ?"_s, {now(), runId});
        if (!touched)
            return touched.error();
        return {};
    }

    Result<> changeRun(const QString &runId, const QString &assignments, QVariantList values)
    {
        return database->transact([&]() -> Result<> {
            values << now() << runId;
            auto changed =
                database->execute(u"UPDATE runs SET %1, updated = ? WHERE id = ?"_s.arg(assignments), values);
            if (!changed)
                return changed.error();
            if (changed->numRowsAffected() != 1)
                return noSuchRun(runId);
            return {};
        });
    }

    Result<> insertSteps(const QString &runId, const Plan &plan)
    {
        int position = 0;
        for (const StepInfo &step : plan.steps) {
            auto inserted = database->execute(u"INSERT INTO steps (run, id, position, state) VALUES (?, ?, ?, ?)"_s,
                                              {runId, step.id, position++, stepStateName(StepState::Pending)});
            if (!inserted)
                return inserted.error();
        }
        return {};
    }
};

Journal::Journal(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{}
Journal::Journal(Journal &&other) noexcept = default;
Journal &Journal::operator=(Journal &&other) noexcept = default;
Journal::~Journal() = default;

QString Journal::home() const
{
    return m_connection->home;
}

Result<Journal> Journal::open(const QString &home)
{
    auto database = JournalDatabase::open(home + u"/journal.sqlite"_s);
    if (!database)
        return database.error();
    if (auto ready = ensureJournalSchema(**database); !ready)
        return ready.error();
    return Journal(std::make_unique<Connection>(Connection{home, std::move(*database)}));
}

Result<RunRecord> Journal::create(const Plan &plan, const QString &title)
{
    const auto json = plan.toBytes();
    if (!json)
        return json.error();
    const QString id = newRunId();
    // Before the record, so that every run in the journal has its folder.
    if (auto folder = ensureRunFolder(home(), id); !folder)
        return folder.error();
    auto created = m_connection->database->transact([&]() -> Result<> {
        const QString time = now();
        auto inserted = m_connection->database->execute(
            u"INSERT INTO runs (id, journey, title, plan, created, updated, state) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {id, plan.journey, processRedactor().redact(title.isEmpty() ? plan.journey : title),
             QString::fromUtf8(*json), time, time, runStateName(RunState::Ready)});
        if (!inserted)
            return inserted.error();
        return m_connection->insertSteps(id, plan);
    });
    if (!created)
        return created.error();
    return run(id);
}

Result<std::vector<RunSummary>> Journal::runs() const
{
    auto query = m_connection->database->execute(runSummaryQuery() + u"ORDER BY created DESC, rowid DESC"_s);
    if (!query)
        return query.error();
    std::vector<RunSummary> runs;
    while (query->next()) {
        auto run = readRunSummary(home(), *query);
        if (!run)
            return run.error();
        runs.push_back(std::move(*run));
    }
    return runs;
}

Result<RunRecord> Journal::run(const QString &runId) const
{
    auto query = m_connection->database->execute(runSummaryQuery() + u"WHERE id = ?"_s, {runId});
    if (!query)
        return query.error();
    if (!query->next())
        return noSuchRun(runId);
    auto summary = readRunSummary(home(), *query);
    if (!summary)
        return summary.error();
    RunRecord run;
    static_cast<RunSummary &>(run) = std::move(*summary);

    auto planQuery = m_connection->database->execute(u"SELECT plan FROM runs WHERE id = ?"_s, {runId});
    if (!planQuery)
        return planQuery.error();
    auto plan = Plan::fromJson(planQuery->next() ? planQuery->value(0).toString().toUtf8() : QByteArray(),
                               Tr::tr("The plan of run %1").arg(runId));
    if (!plan)
        return plan.error();
    run.plan = std::move(*plan);

    auto steps = m_connection->database->execute(stepRecordQuery(), {runId});
    if (!steps)
        return steps.error();
    while (steps->next()) {
        auto step = readStepRecord(runId, *steps);
        if (!step)
            return step.error();
        const size_t index = run.steps.size();
        if (index >= run.plan.steps.size() || run.plan.steps[index].id != step->id)
            return damagedRun(runId, u"step \"%1\" is not the plan's"_s.arg(step->id));
        run.steps.push_back(std::move(*step));
    }
    if (run.steps.size() != run.plan.steps.size())
        return damagedRun(runId, u"%1 steps for a plan of %2"_s.arg(run.steps.size()).arg(run.plan.steps.size()));
    return run;
}

Result<> Journal::recordRunState(const QString &runId, RunState state)
{
    Q_ASSERT(state != RunState::Stopping && state != RunState::Interrupted);
    return m_connection->changeRun(runId, u"state = ?"_s, {runStateName(state)});
}

Result<> Journal::recordStepBegun(const QString &runId, const QString &stepId)
{
    return m_connection->changeStep(runId, stepId,
                                    u"state = ?, attempts = attempts + 1, started = ?, finished = NULL, result = NULL, "
                                    "error_code = NULL, error_what = NULL, error_detail = NULL, error_next = NULL"_s,
                                    {stepStateName(StepState::Begun), now()});
}

Result<> Journal::recordStepCompleted(const QString &runId, const QString &stepId, const QJsonObject &result)
{
    const auto json = journalText(result, stepId + u" result"_s);
    if (!json)
        return json.error();
    return m_connection->changeStep(runId, stepId, u"state = ?, finished = ?, result = ?"_s,
                                    {stepStateName(StepState::Completed), now(), *json});
}

Result<> Journal::recordStepEnded(const QString &runId, const QString &stepId, StepState state, const Error &error)
{
    Q_ASSERT(state == StepState::Stopped || state == StepState::Failed || state == StepState::UndoFailed);
    const Redactor &redactor = processRedactor();
    return m_connection->changeStep(
        runId, stepId, u"state = ?, finished = ?, error_code = ?, error_what = ?, error_detail = ?, error_next = ?"_s,
        {stepStateName(state), now(), errorCodeName(error.code), redactor.redact(error.what),
         redactor.redact(error.detail), redactor.redact(error.next)});
}

Result<> Journal::recordUndoBegun(const QString &runId, const QString &stepId)
{
    return m_connection->changeStep(runId, stepId, u"state = ?"_s, {stepStateName(StepState::Undoing)});
}

Result<> Journal::recordUndone(const QString &runId, const QString &stepId)
{
    return m_connection->database->transact([&]() -> Result<> {
        auto removed =
            m_connection->database->execute(u"DELETE FROM notes WHERE run = ? AND step = ?"_s, {runId, stepId});
        if (!removed)
            return removed.error();
        return m_connection->changeStepInside(runId, stepId,
                                              u"state = ?, finished = ?, result = NULL, error_code = NULL, "
                                              "error_what = NULL, error_detail = NULL, error_next = NULL"_s,
                                              {stepStateName(StepState::Undone), now()});
    });
}

Result<QJsonObject> Journal::notes(const QString &runId, const QString &stepId) const
{
    auto query =
        m_connection->database->execute(u"SELECT key, value FROM notes WHERE run = ? AND step = ?"_s, {runId, stepId});
    if (!query)
        return query.error();
    QJsonObject notes;
    while (query->next())
        notes.insert(query->value(0).toString(),
                     QJsonDocument::fromJson(query->value(1).toString().toUtf8()).array().at(0));
    return notes;
}

Result<> Journal::setNotes(const QString &runId, const QString &stepId, const QJsonObject &notes)
{
    if (auto json = journalText(notes, stepId + u" notes"_s); !json)
        return json.error();
    return m_connection->database->transact([&]() -> Result<> {
        for (auto it = notes.begin(); it != notes.end(); ++it) {
            auto changed =
                it->isNull() || it->isUndefined()
                    ? m_connection->database->execute(u"DELETE FROM notes WHERE run = ? AND step = ? AND key = ?"_s,
                                                      {runId, stepId, it.key()})
                    : m_connection->database->execute(
                        u"INSERT INTO notes (run, step, key, value) VALUES (?, ?, ?, ?) "
                        "ON CONFLICT (run, step, key) DO UPDATE SET value = excluded.value"_s,
                        {runId, stepId, it.key(), noteText(it.value())});
            if (!changed)
                return changed.error();
        }
        return m_connection->touch(runId);
    });
}

Result<> Journal::setReadOnlySource(const QString &runId, const QString &where)
{
    // The first time counts: that is since when people cannot save.
    return m_connection->changeRun(runId, u"readonly_where = ?, readonly_since = coalesce(readonly_since, ?)"_s,
                                   {processRedactor().redact(where), now()});
}

Result<> Journal::clearReadOnlySource(const QString &runId)
{
    return m_connection->changeRun(runId, u"readonly_where = NULL, readonly_since = NULL"_s, {});
}

} // namespace gangway
