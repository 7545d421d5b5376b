// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rowreader.h"
#include "core/steering.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace gangway::inspect {

struct SearchHit
{
    enum class Where { TableName, ColumnName, Value };
    Where where = Where::Value;
    TableName table;
    QString column;  ///< Empty for a table's name.
    qint64 row = 0;  ///< From 1, in the order the file keeps the rows; 0 for names.
    QString key;     ///< `ID=12`, where the table has a primary key.
    QString excerpt; ///< The text around the first place, at most 120 characters, line breaks as spaces.
};

/// What was found, and what was looked at to find it.
struct SearchResult
{
    QString text;
    std::vector<SearchHit> hits;
    bool isCut = false; ///< There may be more: the search stopped at the limit.
    qint64 tablesSearched = 0;
    qint64 rowsSearched = 0;
    qint64 bytesSkipped = 0; ///< Of large binary objects, which are not searched.
    struct Damage
    {
        TableName table;
        Error error;
    };
    std::vector<Damage> damage; ///< Tables that could be searched only in part.

    [[nodiscard]] bool metDamage() const { return !damage.empty(); }
    /// `{text, hits: [{where: "table" | "column" | "value", schema, table, column, row, key, excerpt}], cut, searched:
    /// {tables, rows, bytesSkipped}, damage: [{table, what}]}`
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QString toText() const;
};

struct SearchOptions
{
    qint64 maxHits = 200;
    qint64 maxHitsPerTable = 50; ///< So that a log table does not hide everything else.
    bool values = true;          ///< false: only names of tables and columns.
};

/// Finds @p text without case in names and in the exact texts of values (numbers and dates included, binary not; large
/// texts are streamed). One hit a cell. Empty text is Error::Code::Usage.
Result<SearchResult> search(RowReader &reader, const QString &text, const SearchOptions &options,
                            const Steering &steering);

} // namespace gangway::inspect
