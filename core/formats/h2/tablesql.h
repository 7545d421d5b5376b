// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/schema.h"

#include <QString>

namespace gangway::h2 {

/// The statements H2 2.1 keeps for a table and what hangs on it, in its own words, so that it finds nothing to rewrite
/// when it opens the file. Expressions are copied as they are: they must be H2's.
///
/// Column numbers must be positions in `table.columns`.

/// @p types are the columns' types in the order of the columns, in H2's words.
QString tableSql(const TableSchema &table, const QStringList &types);
QString indexSql(const TableSchema &table, const IndexSchema &index);
QString primaryKeySql(const TableSchema &table);
QString uniqueSql(const TableSchema &table, const UniqueConstraint &unique);
QString foreignKeySql(const TableSchema &table, const ForeignKey &key);
QString checkSql(const TableSchema &table, const CheckConstraint &check);
QString viewSql(const ViewSchema &view);

} // namespace gangway::h2
