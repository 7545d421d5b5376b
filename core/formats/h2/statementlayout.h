// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/schema.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace gangway::h2 {

/// The one Metabase opens its database with: no name, no password, an administrator.
inline constexpr QLatin1String metabaseUser("CREATE USER IF NOT EXISTS \"\" SALT '' HASH '' ADMIN");

/// The objects of a catalogue that are no table and hang on none.
struct StatementLayout
{
    struct Record
    {
        int kind = 0;         ///< SysRecord::Kind
        std::int64_t id = -1; ///< What the source had.
        QString sql;
    };
    std::vector<Record> records;
    QStringList remarks; ///< Translated sentences on what is left out.
    QString collation;   ///< Empty: none.
};

/// Takes Catalogue::others as they are, but for what only H2 2.2 and newer understands and would keep 2.1 from opening
/// the file: materialized views and what hangs on them, settings, ways to compare NULLs. Adds what every database of H2
/// has: schemas, and Metabase's user (no name, no password, admin) where the source is no H2.
StatementLayout layOutStatements(const Catalogue &catalogue);

} // namespace gangway::h2
