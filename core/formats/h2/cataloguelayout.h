// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/rows/schema.h"

#include <QString>

#include <cstdint>
#include <map>
#include <vector>

namespace gangway::h2 {

/// A record of table.0 (SYS) to be written: one object of the database as canonical SQL of H2 2.1.
struct ObjectRecord
{
    int id = 0;
    int type = 0; ///< SysRecord::Kind
    QString sql;
};

struct IndexLayout
{
    int id = 0; ///< Names its map, `index.<id>`.
    QString name;
    std::vector<KeyColumn> columns;
    bool unique = false;
    bool primary = false;
    bool delegate = false; ///< The row keys are the index: it has no map.
    /// H2 is left to build it when it opens the file: nothing is written for it (spatial, hash, memory tables).
    bool omitted = false;
};

struct TableLayout
{
    int id = 0; ///< Names its map, `table.<id>`.
    TableName name;
    int delegateColumn = -1; ///< The column whose values are the row keys; -1: rows are counted.
    /// As they are declared in the file: in the order of TableSchema::columns, whose types they may widen.
    std::vector<ColumnType> types;
    std::vector<IndexLayout> indexes;
};

struct CatalogueLayout
{
    std::vector<ObjectRecord> records;
    std::vector<TableLayout> tables; ///< In the order of Catalogue::tables.
};

/// The values that a column's rows have.
struct ValueRange
{
    std::int64_t least = 0;
    std::int64_t greatest = 0;
};

struct LayoutOptions
{
    /// By table and column: what identity columns hold, so that their sequences go on behind it.
    std::map<std::pair<TableName, int>, ValueRange> identityValues;
};

/// Which objects an H2 2.1 database with this catalogue consists of, what their ids are, and which maps they need.
///
/// Asked twice: before the rows are written, and after them with identityValues. Ids and maps are the same both times.
/// Fails on what H2 2.1 cannot hold, naming it.
Result<CatalogueLayout> layOutCatalogue(const Catalogue &catalogue, const LayoutOptions &options = {});

} // namespace gangway::h2
