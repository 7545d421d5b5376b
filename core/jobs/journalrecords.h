// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runrecord.h"

#include <QSqlQuery>

namespace gangway {

/// What a summaryQuery() row says, with Interrupted worked out from the run's lock.
Result<RunSummary> readRunSummary(const QString &home, const QSqlQuery &row);
/// Its columns; ends before WHERE and ORDER.
QString runSummaryQuery();

Result<StepRecord> readStepRecord(const QString &runId, const QSqlQuery &row);
/// Its columns; wants the run's id.
QString stepRecordQuery();

/// The JSON text of what a step hands over, if it may be kept: no secret, at most 1 MiB.
Result<QString> journalText(const QJsonObject &object, const QString &where);

Error noSuchRun(const QString &runId);
Error damagedRun(const QString &runId, const QString &detail);

} // namespace gangway
