// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "version.h"

#include <QString>
#include <QStringList>

namespace gangway::metabase {

/// Whether Metabase's own `dump-to-h2` and `load-from-h2` carry a table over, so that it arrives in the cloud.
enum class Carried {
    Yes,
    EnterpriseOnly, ///< Only when both ends run the Enterprise jar.
    No,
};

/// By the table's lower-case name. Tables not known here count as No: they are Metabase's own housekeeping, or newer
/// than this list (Metabase 57, `src/metabase/cmd/copy.clj`; earlier names back to 41 are included).
[[nodiscard]] Carried carriedTable(QStringView table);

/// The same for a database of a given version, whose own lists differ:
///
/// - up to 57: the list above (tables not on it stay behind);
/// - from 58 on, and where the version is not known: everything but what Metabase's own tests name as staying behind,
///   since each release brought tables to move (API keys in 58, documents on every edition, transforms in 63);
/// - from 63 on sessions stay behind (everyone signs in again).
///
/// The changelog and its lock are no rows to carry: see SnapshotRules.
/// @p table is the lower-case name.
[[nodiscard]] Carried carriedTable(QStringView table, const DatabaseVersion &version);

/// The last version whose list of copied tables is known table by table.
inline constexpr int lastListedMajor = 57;
/// The first version that leaves sessions behind.
inline constexpr int firstWithoutSessions = 63;

/// In Metabase's order of copying.
[[nodiscard]] const QStringList &carriedTables();

} // namespace gangway::metabase
