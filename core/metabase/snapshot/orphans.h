// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/copyrows.h"
#include "core/rows/rowreader.h"
#include "core/steering.h"
#include "numberset.h"

#include <QStringList>

#include <functional>
#include <map>
#include <span>
#include <vector>

namespace gangway::metabase {

/// Rows of one table that refer to rows which are not there, by one foreign key.
struct BrokenReference
{
    static constexpr int maxNamed = 20;

    TableName table;
    QStringList columns;
    TableName references;
    qint64 rows = 0;              ///< Exact.
    QStringList examples;         ///< `17 → 4711`: the row as RowNamer calls it, and what it refers to.
    bool isLeftOut = false;       ///< The rows are left out of the copy.
    bool isConsequence = false;   ///< What they refer to was left out itself.
    bool isTargetEmptied = false; ///< No row of the other table goes into the copy.

    /// `metabase_fieldvalues.field_id → metabase_field`
    [[nodiscard]] QString name() const;
};

struct OrphanSearch
{
    /// The tables whose rows count; all others are taken for empty. Empty function: every table.
    TableFilter take;
    /// Whether orphans of a table are left out, and then what refers to them, and so on. Empty function: of none.
    TableFilter leaveOut;
    /// Sees every row of the tables taken at least once, those that are left out included. May be empty.
    std::function<void(const TableSchema &table, std::span<const Value> row)> onRow;
    /// What the keys may take in memory; with more of them the tables are read several times, a part at a time.
    std::size_t memoryBytes = 128 << 20;
};

struct Orphans
{
    std::vector<BrokenReference> broken;     ///< In the order of the catalogue; consequences last.
    std::map<TableName, NumberSet> leaveOut; ///< Numbers of the rows that are left out, as the reader counts them.
    std::map<TableName, qint64> rows;        ///< Of the tables taken, what is left.
    qint64 references = 0;                   ///< Foreign keys followed.

    /// Rows that stop the copy: orphans that are not left out.
    [[nodiscard]] qint64 stopping() const;
    [[nodiscard]] qint64 leftOut() const;
};

/// Follows every foreign key of the tables taken, as a database does that checks them at the commit. Every one of these
/// tables is read to its end at least once. Nothing is held but keys: memory stays within the search's bound.
Result<Orphans> findOrphans(RowReader &reader, const OrphanSearch &search, const Steering &steering);

} // namespace gangway::metabase
