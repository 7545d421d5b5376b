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
    if (m_rowsInStatement++ == 0)
        out().append(m_insert).append('(');
    else
        out().append(",\n(");
    const auto write = [this, row](char *&to, std::size_t index) {
        const Value &value = row[index];
        if (index > 0) {
            *to++ = ',';
            *to++ = ' ';
        }
        if (wouldBeRounded(value, table().columns[index].type) || (value.type == ValueType::Text && !isText(value)))
            return false;
        char *const end = writeSqlLiteral(to, value);
        to = end ? end : to;
        return end != nullptr;
    };
    auto appended = appendValues(row, 0, write, [this, row](std::size_t index) { return appendRare(row, index); });
    if (!appended)
        return appended;
    out().append(')');
    return {};
}

Result<> SqlWriter::appendRare(std::span<const Value> row, std::size_t index)
{
    const Value &value = row[index];
    const ColumnType &type = table().columns[index].type;
    if (wouldBeRounded(value, type))
        return cannotHold(row, index, u"more than six digits of a second"_s);
    const auto appended = value.type == ValueType::Large
                              ? appendSqlLarge(out(), *value.large, [this] { return makeRoom(); })
                              : appendSqlLiteral(out(), value, type);
    if (!appended)
        return appended.error();
    if (!*appended)
        return cannotHold(row, index, u"text that is not UTF-8"_s);
    return {};
}

Result<> SqlWriter::appendTail()
{
    if (m_rowsInStatement > 0)
        out().append(";\n");
    return {};
}

} // namespace gangway
