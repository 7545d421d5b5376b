// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/schema.h"

#include <QByteArray>

namespace gangway {

/// The type to declare so that the column's values fit exactly, in words that most engines know: `TEXT` for text
/// without a bound, `DECFLOAT` for numbers without a declared scale (where NUMERIC would round in some engines), six
/// digits of a second where the source declares none.
[[nodiscard]] QByteArray sqlTypeName(const ColumnType &type);

/// `"SCHEMA"."TABLE"`, without the schema where it is the source's default one or there is none.
[[nodiscard]] QByteArray sqlTableName(const TableName &name);

/// `CREATE TABLE` with columns, NOT NULL, primary and unique keys: what is needed to hold the rows. Defaults,
/// checks, computed columns' expressions and keys to other tables are not part of an export.
[[nodiscard]] QByteArray createTableSql(const TableSchema &table);

} // namespace gangway
