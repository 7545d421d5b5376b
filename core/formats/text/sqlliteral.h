// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/schema.h"
#include "core/rows/value.h"

#include <QByteArray>

#include <functional>

namespace gangway {

/// Appends `"name"` as standard SQL quotes it; a name with a NUL as `U&"…"`.
void appendSqlName(QByteArray &out, const QString &name);

/// Appends a literal of standard SQL for the value: `NULL`, `TRUE`, `12`, `'it''s'`, `X'0aff'`, `ARRAY[1, 2]`,
/// `INTERVAL '1-2' YEAR TO MONTH`. Dates, times and UUIDs are quoted text, which every engine turns into the
/// column's type; NaN, the infinities and -0 too, since no engine keeps a bare -0. Text with a NUL or a lone
/// surrogate is `U&'\0000'`.
///
/// false: the value has no form in SQL (text that is not UTF-8). Large objects are not for this function.
Result<bool> appendSqlLiteral(QByteArray &out, const Value &value, const ColumnType &type);

/// The same literal at @p to, where there is room for the value's text, two quotes and shortTextRoom; returns its end.
/// nullptr for all but NULL, text of plain characters (plainRun()) and what has a short text: nothing of use written.
char *writeSqlLiteral(char *to, const Value &value);

/// The same for a large object, in pieces; @p makeRoom is called between them.
Result<bool> appendSqlLarge(QByteArray &out, const LargeObject &object, const std::function<Result<>()> &makeRoom);

} // namespace gangway
