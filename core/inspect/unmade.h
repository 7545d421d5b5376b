// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metabase/snapshot/numberset.h"
#include "core/rows/rowreader.h"
#include "core/steering.h"

#include <QJsonObject>
#include <QStringList>

#include <map>
#include <vector>

namespace gangway::inspect {

/// A key that what is left of a damaged file does not keep. Either all rows are kept and the key is not made, or rows
/// that refer to nothing are left out.
struct UnmadeKey
{
    enum class Kind { Primary, Unique, Foreign };
    Kind kind = Kind::Foreign;
    TableName table;
    QString name; ///< Of the constraint, or of the index.
    TableName references;
    qint64 rows = 0;            ///< That refer to nothing, or have a key that another row has.
    QStringList examples;       ///< `17 → 4711`; not of all of them.
    bool isConsequence = false; ///< What it leads to is no key any more.
    bool isLeftOut = false;     ///< The key is made, and the rows are left out.

    [[nodiscard]] QString sentence() const;
    /// `{kind: "primary" | "unique" | "foreign", schema, table, name, references?, rows, examples, leftOut,
    /// about}`
    [[nodiscard]] QJsonObject toJson() const;
};

enum class OrphanRows {
    Keep,     ///< Their foreign key is not made.
    LeaveOut, ///< And what refers to them, and so on.
};

struct UnmadeKeys
{
    std::vector<UnmadeKey> keys;
    std::map<TableName, metabase::NumberSet> leaveOut; ///< Rows, as the reader counts them.
};

/// Finds the keys that the rows of a damaged file do not keep, and takes them out of @p catalogue, which is the
/// reader's. Also where no row is lost: a value may have become another one. Reads every table twice at most, and sorts
/// in files in @p folder; memory stays flat.
Result<UnmadeKeys> dropBrokenKeys(Catalogue &catalogue, RowReader &rows, OrphanRows orphans, const QString &folder,
                                  const Steering &steering);

} // namespace gangway::inspect
