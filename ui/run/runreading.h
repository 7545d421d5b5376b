// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runrecord.h"
#include "core/metabase/inventory.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace gangway {

struct RunFacts;

/// Both sides of the comparison, also where they differ.
struct ComparedSides
{
    metabase::Inventory expected;
    metabase::Inventory found;
};

/// Something that did not happen. Stays until somebody dismisses it.
struct RunFailure
{
    Error error;
    QString step; ///< Title of the step; empty: it was about the run itself.
    QDateTime when;
};

/// A run as the journal has it, and what its comparison noted, read together.
struct RunReading
{
    RunRecord record;
    std::optional<ComparedSides> sides;
};

/// Opens the journal in @p home and waits for it: not for the thread of a window.
[[nodiscard]] Result<RunReading> readRun(const QString &home, const QString &runId);

/// What it failed with before this process had it; newest first.
[[nodiscard]] std::vector<RunFailure> failuresOf(const RunRecord &record);

/// For a run this process does not work on: its state, and the step it ended in, where @p facts name none yet.
void tellWhereItEnded(const RunRecord &record, RunFacts &facts);

} // namespace gangway
