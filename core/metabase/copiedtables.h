// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// In Metabase's order of copying.
[[nodiscard]] const QStringList &carriedTables();

} // namespace gangway::metabase
