// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlwriter.h"

#include "sqlliteral.h"
#include "sqltable.h"

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

constexpr int rowsPerStatement = 200;

/// Whether CREATE TABLE's type for a moment without a declared scale would round it (sqltable.h).
bool wouldBeRounded(const Value &value, const ColumnType &type)
{
    const bool moment = value.type == ValueType::Time || value.type == ValueType::TimeTz
                        || value.type == ValueType::Timestamp || value.type == ValueType::TimestampTz;
    return moment && type.scale < 0 && value.second % 1000 != 0;
}

} // namespace

Result<> SqlWriter::appendHead()
{
    m_rowsInStatement = 0;
    out().append("-- UTF-8, standard SQL. For MySQL first: SET sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES'\n");
    out().append(createTableSql(table()));
    m_insert = "INSERT INTO " + sqlTableName(table().name);
    if (table().columns.empty())
        return {};
    m_insert.append(" (");
    for (std::size_t i = 0; i < table().columns.size(); ++i) {
        if (i > 0)
            m_insert.append(", ");
        appendSqlName(m_insert, table().columns[i].name);
    }
    m_insert.append(") VALUES\n");
    return {};
}

Result<> SqlWriter::appendRow(std::span<const Value> row)
{
    if (row.empty()) {
        out().append(m_insert).append(" DEFAULT VALUES;\n");
        return {};
    }
    if (m_rowsInStatement == rowsPerStatement) {
        out().append(";\n");
        m_rowsInStatement = 0;
    }
    out().append(m_rowsInStatement++ == 0 ? m_insert + '(' : QByteArray(",\n("));
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0)
            out().append(", ");
        if (wouldBeRounded(row[i], table().columns[i].type))
            return cannotHold(row, i, u"more than six digits of a second"_s);
        const auto appended = row[i].type == ValueType::Large
                                  ? appendSqlLarge(out(), *row[i].large, [this] { return makeRoom(); })
                                  : appendSqlLiteral(out(), row[i], table().columns[i].type);
        if (!appended)
            return appended.error();
        if (!*appended)
            return cannotHold(row, i, u"text that is not UTF-8"_s);
    }
    out().append(')');
    return {};
}

Result<> SqlWriter::appendTail()
{
    if (m_rowsInStatement > 0)
        out().append(";\n");
    return {};
}

} // namespace gangway
