// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalrecords.h"

#include "core/phrases.h"
#include "core/support/errorcode.h"
#include "home.h"
#include "runlock.h"
#include "secretcheck.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostJsonBytes = 1024 * 1024;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Journal)
};

QDateTime timeFrom(const QVariant &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

/// Running without an owner is what a kill leaves.
Result<RunState> shownState(const QString &home, const QString &runId, const QString &word)
{
    const auto state = runStateFromName(word);
    if (!state)
        return damagedRun(runId, u"state \"%1\""_s.arg(word));
    const bool needsOwner = *state == RunState::Running || *state == RunState::Undoing;
    if (needsOwner && isRunId(runId) && !RunLock::holder(runFolderPath(home, runId)))
        return RunState::Interrupted;
    return *state;
}

} // namespace

QString runSummaryQuery()
{
    return u"SELECT id, journey, title, created, updated, state, readonly_where, readonly_since, "
           "(SELECT count(*) FROM steps WHERE run = runs.id AND state = 'completed'), "
           "(SELECT count(*) FROM steps WHERE run = runs.id) FROM runs "_s;
}

QString stepRecordQuery()
{
    return u"SELECT id, state, attempts, started, finished, result, error_code, error_what, error_detail, error_next "
           "FROM steps WHERE run = ? ORDER BY position"_s;
}

Result<RunSummary> readRunSummary(const QString &home, const QSqlQuery &row)
{
    RunSummary run;
    run.id = row.value(0).toString();
    run.journey = row.value(1).toString();
    run.title = spoken(row.value(2).toString());
    run.created = timeFrom(row.value(3));
    run.updated = timeFrom(row.value(4));
    const auto state = shownState(home, run.id, row.value(5).toString());
    if (!state)
        return state.error();
    run.state = *state;
    if (!row.isNull(6))
        run.readOnlySource = ReadOnlySource{row.value(6).toString(), timeFrom(row.value(7))};
    run.stepsCompleted = row.value(8).toInt();
    run.stepsTotal = row.value(9).toInt();
    return run;
}

Result<StepRecord> readStepRecord(const QString &runId, const QSqlQuery &row)
{
    StepRecord step;
    step.id = row.value(0).toString();
    const auto state = stepStateFromName(row.value(1).toString());
    if (!state)
        return damagedRun(runId, u"step state \"%1\""_s.arg(row.value(1).toString()));
    step.state = *state;
    step.attempts = row.value(2).toInt();
    step.started = timeFrom(row.value(3));
    step.finished = timeFrom(row.value(4));
    step.result = QJsonDocument::fromJson(row.value(5).toString().toUtf8()).object();
    if (!row.isNull(6)) {
        step.error = Error{errorCodeFromName(row.value(6).toString()), row.value(7).toString(), row.value(8).toString(),
                           row.value(9).toString()};
    }
    return step;
}

Error noSuchRun(const QString &runId)
{
    return {Error::Code::NotFound,
            Tr::tr("There is no run \"%1\".").arg(runId),
            {},
            Tr::tr("Look up its name in the list of runs.")};
}

Error damagedRun(const QString &runId, const QString &detail)
{
    return {Error::Code::Corrupt, Tr::tr("The journal's record of run %1 is damaged.").arg(runId), detail,
            Tr::tr("Keep a copy of the journal for support, and start the journey again.")};
}

Result<QString> journalText(const QJsonObject &object, const QString &where)
{
    if (const auto found = findSecret(object)) {
        return Error{Error::Code::Unexpected, Tr::tr("A step handed a secret to the journal, which refused it."),
                     where + u": "_s + *found, Tr::tr("Report this to the makers of Gangway.")};
    }
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (json.size() > mostJsonBytes) {
        return Error{Error::Code::Unexpected, Tr::tr("A step handed more to the journal than it keeps."),
                     u"%1: %2 bytes"_s.arg(where).arg(json.size()), Tr::tr("Report this to the makers of Gangway.")};
    }
    return QString::fromUtf8(json);
}

} // namespace gangway
