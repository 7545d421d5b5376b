// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metabase/applicationdatabase.h"
#include "core/metabase/followups.h"
#include "core/rows/rowreader.h"
#include "finding.h"

#include <QDateTime>
#include <QFlags>

#include <vector>

namespace gangway::checks {

/// What the checks are made for; most belong to several.
enum class Journey : unsigned {
    MoveToCloud = 1,  ///< A snapshot that Metabase Cloud restores.
    Upgrade = 2,      ///< A newer Metabase on the same database.
    RollBack = 4,     ///< `migrate down` to an older Metabase.
    MoveDatabase = 8, ///< From H2 to PostgreSQL or MySQL.
};
Q_DECLARE_FLAGS(Journeys, Journey)
Q_DECLARE_OPERATORS_FOR_FLAGS(Journeys)

/// `move-to-cloud`, `upgrade`, `roll-back`, `move-database`.
[[nodiscard]] QString journeyKey(Journey journey);

/// What a check may look at. It must not write anywhere.
struct CheckContext
{
    RowReader &reader;
    const metabase::TableFinder &tables;
    const metabase::ApplicationDatabase &database;
    Journey journey = Journey::MoveToCloud;
    metabase::MoveTarget target;
    QStringList environmentNames; ///< Variables of the old server; empty: not known.
    std::optional<int> toMajor;   ///< Upgrade, RollBack: the version wanted; MoveToCloud: the Cloud's, where known.
    /// Also reads tables of logs and history for broken references, which may take minutes.
    bool thorough = false;
    bool leavesOutOrphans = false;  ///< MoveToCloud: rows that refer to nothing are left out of the snapshot.
    bool decidedUnreadable = false; ///< MoveToCloud: it was decided what becomes of values that no key opens.
};

/// A rule that the application database alone can answer.
///
/// A check always says something: a Passed finding is written out too. It reads rows in batches, keeps memory
/// bounded, looks at the stop token, and reports rows as progress.
struct Check
{
    const char *id;
    Journeys journeys;
    Result<std::vector<Finding>> (*run)(const CheckContext &, const Steering &);
};

} // namespace gangway::checks
