// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablefilewriter.h"

namespace gangway {

/// `<table>.sql`: CREATE TABLE (sqltable.h) and INSERTs of many rows each, in standard SQL and UTF-8, for any engine
/// that quotes names with `"` and doubles `'` in text. MySQL needs `sql_mode='ANSI_QUOTES,NO_BACKSLASH_ESCAPES'`.
///
/// Files can be loaded in any order, since keys to other tables are left out. Text that is not UTF-8 is an error.
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

    QByteArray m_insert; // `INSERT INTO … VALUES`, once a table
    int m_rowsInStatement = 0;
};

} // namespace gangway
