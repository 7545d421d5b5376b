// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablefilewriter.h"

namespace gangway {

/// `<table>.sql`: CREATE TABLE (sqltable.h) and INSERTs of many rows each, in standard SQL and UTF-8, for any engine
/// that quotes names with `"` and doubles `'` in text. MySQL needs `sql_mode='ANSI_QUOTES,NO_BACKSLASH_ESCAPES'`.
///
/// H2 2 loads all of it. SQLite and PostgreSQL load what they have types and literals for: SQLite neither JSON, arrays
/// nor intervals, PostgreSQL no BLOB, DECFLOAT and `X'…'`; both refuse loudly. The sqlite3 shell itself reads CR LF in
/// a script as LF. Files can be loaded in any order, since keys to other tables are left out. Text that is not UTF-8,
/// and a moment finer than a microsecond in a column that does not declare it, are errors.
class SqlWriter final : public TableFileWriter
{
public:
    explicit SqlWriter(const QString &folder)
        : TableFileWriter(folder, QStringLiteral(".sql"))
    {}

private:
    Result<> appendHead() override;
    Result<> appendRow(std::span<const Value> row) override;
    Result<> appendTail() override;
    Result<> appendRare(std::span<const Value> row, std::size_t index);

    QByteArray m_insert; // `INSERT INTO … VALUES`, once a table
    int m_rowsInStatement = 0;
};

} // namespace gangway
