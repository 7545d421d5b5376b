// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/journal.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace gangway::test {

/// A plan of @p count steps "step-0" … without any work.
Plan samplePlan(int count);

/// Everything the journal can be told, one change each, on one run. The id is filled in by the first.
struct JournalScript
{
    QString runId;
    std::vector<std::function<Result<>(Journal &)>> changes;
    JournalScript();
    JournalScript(const JournalScript &) = delete; // the changes point here
    JournalScript &operator=(const JournalScript &) = delete;
};

/// What the journal of @p home holds, without names and times that differ from run to run. "none" without a
/// journal; starts with "error" when it cannot be read.
QByteArray journalContents(const QString &home);

} // namespace gangway::test
