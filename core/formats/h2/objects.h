// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/rows/schema.h"

#include <QHash>
#include <QString>

#include <vector>

namespace gangway::h2 {

/// A record of table.0 (SYS): one object of the database as SQL.
struct SysRecord
{
    /// H2's numbers for kinds of objects.
    enum Kind {
        Table = 0, ///< Or view, or linked table.
        Index = 1,
        User = 2,
        Sequence = 3,
        Trigger = 4,
        Constraint = 5,
        Setting = 6,
        Role = 7,
        Right = 8,
        Alias = 9,
        Schema = 10,
        Constant = 11,
        Domain = 12,
        Comment = 13,
        Aggregate = 14,
        Synonym = 15,
    };

    std::int64_t id = 0; ///< Names the object's map: `table.<id>`, `index.<id>`.
    int kind = 0;
    QString sql;
    bool isUnsure = false; ///< Of a damaged file: from a page that is damaged, or may be older than its state.
};

/// The name of a SysRecord::Kind, as CatalogueStatement::kind has it, and back; -1: there is no such kind.
QString objectKindName(int kind);
int objectKind(const QString &name);

/// The catalogue, and which map holds what.
struct Objects
{
    struct IndexObject
    {
        std::int64_t id = 0;
        TableName table;
        IndexSchema index;
        bool ordered = true; ///< Neither hash nor spatial: has a map in key order.
    };

    /// Unique keys whose NULLs are not all different are named in its `others` as well, by a kind that no object has.
    Catalogue catalogue;
    std::vector<SysRecord> records;
    QHash<QString, std::int64_t> tableIds; ///< By tableKey().
    std::vector<IndexObject> indexes;
    int createBuild = -1;
    QString collation; ///< Empty: none.

    [[nodiscard]] static QString tableKey(const TableName &name) { return name.schema + QChar(0) + name.name; }
    [[nodiscard]] std::int64_t tableId(const TableName &name) const { return tableIds.value(tableKey(name), -1); }
};

/// A record that nothing could be made of, and why.
struct StrangeRecord
{
    SysRecord record;
    Error error;
};

/// Understands all records. Fails on a table, index, constraint or sequence it cannot make sense of: rows must not
/// get lost in silence. With @p strange such records end there and the others count: for files known to be damaged.
/// @p file is for messages.
Result<Objects> understand(std::vector<SysRecord> records, int format, const QString &file,
                           std::vector<StrangeRecord> *strange = nullptr);

} // namespace gangway::h2
