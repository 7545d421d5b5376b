// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metabase/inventory.h"
#include "core/rows/rowdigest.h"
#include "core/steering.h"
#include "source.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace gangway::inspect {

/// One thing that is declared differently on both sides.
struct SchemaDifference
{
    TableName table;
    QString thing; ///< `table`, `column ID`, `primary key`, `view V`, `sequence S`; not translated.
    QString left;  ///< As declared; empty: not there.
    QString right;
};

/// What differs between two backups. Names compare without case.
struct Comparison
{
    QString leftPath;
    QString rightPath;
    std::vector<SchemaDifference> schema;
    std::vector<TableDifference> rows;                    ///< Tables whose rows differ, counts and content checksums.
    std::vector<metabase::InventoryDifference> inventory; ///< Where both are application databases.
    QString leftVersion;                                  ///< Of Metabase; empty: not an application database.
    QString rightVersion;
    qint64 tablesCompared = 0;
    qint64 rowsCompared = 0; ///< Of both sides together.

    /// The same declarations and the same rows.
    [[nodiscard]] bool isSame() const;
    /// `{left, right, same, tablesCompared, rowsCompared, schema: [{schema, table, thing, left, right}], rows:
    /// [{schema, table, left: {rows, sha256} | null, right}], metabase: {leftVersion, rightVersion, counts: [{what,
    /// left, right}]}}`
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QString toText() const;
};

[[nodiscard]] std::vector<SchemaDifference> compareSchemas(const Catalogue &left, const Catalogue &right);

/// Reads all rows of both. Damage on either side is an error: a comparison of half a table would mean nothing.
Result<Comparison> compare(Source &left, Source &right, const Steering &steering);

} // namespace gangway::inspect
