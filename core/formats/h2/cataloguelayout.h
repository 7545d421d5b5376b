// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/rows/schema.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace gangway::h2 {

/// A record of table.0 (SYS) to be written: one object of the database as canonical SQL of H2 2.1.
struct ObjectRecord
{
    int id = 0;
    int type = 0; ///< SysRecord::Kind
    QString sql;

    friend bool operator==(const ObjectRecord &, const ObjectRecord &) = default;
};

struct IndexLayout
{
    int id = 0; ///< Names its map, `index.<id>`.
    QString name;
    std::vector<KeyColumn> columns; ///< `nulls` is First or Last, except in a primary key: there it is Default.
    bool unique = false;
    bool primary = false;
    bool delegate = false; ///< The row keys are the index: it has no map.
    /// H2 is left to build it when it opens the file: nothing is written for it (spatial indexes, memory tables, text
    /// in the order of a collation).
    bool omitted = false;
    int included = 0; ///< So many of the last `columns` are only carried along, not part of what is unique.
};

struct TableLayout
{
    int id = 0; ///< Names its map, `table.<id>`.
    TableName name;
    int delegateColumn = -1; ///< The column whose values are the row keys; -1: rows are counted.
    /// As they are declared in the file: in the order of TableSchema::columns, whose types they may widen.
    std::vector<ColumnType> types;
    std::vector<IndexLayout> indexes;
    bool hasRows = true; ///< false: the file keeps none of its rows (`NOT PERSISTENT`, an engine of somebody's own).
};

struct CatalogueLayout
{
    std::vector<ObjectRecord> records; ///< By id.
    std::vector<TableLayout> tables;   ///< In the order of Catalogue::tables.
    QStringList remarks;               ///< Translated sentences on what of the catalogue H2 cannot keep.
    QString collation;                 ///< What `SET COLLATION` says; empty: nothing.
};

/// The values that a column's rows have.
struct ValueRange
{
    std::int64_t least = 0;
    std::int64_t greatest = 0;
};

struct LayoutOptions
{
    /// By table and column: what identity columns hold, so that their sequences go on behind it. Sequences of an H2
    /// catalogue stay where they are all the same: they were there with the same rows.
    std::map<std::pair<TableName, int>, ValueRange> identityValues;
};

/// Which objects an H2 2.1 database with this catalogue consists of, what their ids are, and which maps they need.
///
/// Asked twice: before the rows are written, and after them with identityValues. Ids and maps are the same both times.
/// Fails on what H2 2.1 cannot hold, naming it: a column of a type it has not, names too long or used twice.
///
/// What H2 2.1 wrote itself keeps its id and comes out in the very words it has, so that H2 finds nothing to rewrite.
/// Catalogues of H2 1.4 have to be translated first (oldcatalogue.h). Other sources get what every catalogue of H2 has
/// (completecatalogue.h); their SQL is kept where it means the same to H2, and remarked upon everywhere else.
Result<CatalogueLayout> layOutCatalogue(const Catalogue &catalogue, const LayoutOptions &options = {});

} // namespace gangway::h2
