// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqltable.h"

#include "exportnames.h"
#include "sqlliteral.h"

#include <algorithm>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

// Longer declared bounds are refused by some engines (MySQL's row limit is 65,535 bytes).
constexpr std::int64_t longestVarchar = 16'000;

QByteArray number(std::int64_t n)
{
    return QByteArray::number(static_cast<qlonglong>(n));
}

QByteArray bounded(const char *name, std::int64_t length, const char *unbounded)
{
    if (length <= 0 || length > longestVarchar)
        return unbounded;
    return QByteArray(name) + '(' + number(length) + ')';
}

/// @p undeclared: where the source names no number of digits. H2 and PostgreSQL then keep six of a timestamp, and
/// SQLite reads a zone only behind a type without a number.
QByteArray withFraction(const char *name, std::int32_t digits, const char *undeclared, const char *zone = "")
{
    return (digits < 0 ? QByteArray(undeclared) : QByteArray(name) + '(' + number(std::min(digits, 9)) + ')') + zone;
}

QByteArray keyColumns(const TableSchema &table, const std::vector<int> &columns)
{
    QByteArray out;
    for (const int column : columns) {
        if (!out.isEmpty())
            out.append(", ");
        appendSqlName(out, table.columns[static_cast<std::size_t>(column)].name);
    }
    return out;
}

} // namespace

QByteArray sqlTypeName(const ColumnType &type)
{
    switch (type.sql) {
    case SqlType::Boolean:
        return "BOOLEAN";
    case SqlType::TinyInt:
    case SqlType::SmallInt:
        return "SMALLINT";
    case SqlType::Integer:
        return "INTEGER";
    case SqlType::BigInt:
        return "BIGINT";
    case SqlType::Numeric:
        if (type.length > 0 && type.scale >= 0)
            return "NUMERIC(" + number(type.length) + ", " + number(type.scale) + ')';
        return type.length > 0 ? "NUMERIC(" + number(type.length) + ')' : QByteArray("DECFLOAT");
    case SqlType::DecFloat:
        return type.length > 0 ? "DECFLOAT(" + number(type.length) + ')' : QByteArray("DECFLOAT");
    case SqlType::Real:
        return "REAL";
    case SqlType::Double:
        return "DOUBLE PRECISION";
    case SqlType::Char:
        return bounded("CHAR", type.length, "TEXT");
    case SqlType::Varchar:
    case SqlType::VarcharIgnoreCase:
        return bounded("VARCHAR", type.length, "TEXT");
    case SqlType::Binary:
        return bounded("BINARY", type.length, "BLOB");
    case SqlType::Varbinary:
        return bounded("VARBINARY", type.length, "BLOB");
    case SqlType::Blob:
    case SqlType::Geometry:
    case SqlType::JavaObject:
        return "BLOB";
    case SqlType::Date:
        return "DATE";
    case SqlType::Time:
        return withFraction("TIME", type.scale, "TIME(6)");
    case SqlType::TimeTz:
        return withFraction("TIME", type.scale, "TIME(6)", " WITH TIME ZONE");
    case SqlType::Timestamp:
        return withFraction("TIMESTAMP", type.scale, "TIMESTAMP");
    case SqlType::TimestampTz:
        return withFraction("TIMESTAMP", type.scale, "TIMESTAMP", " WITH TIME ZONE");
    case SqlType::Interval:
        return type.declared.startsWith("INTERVAL"_L1) ? type.declared.toUtf8() : QByteArray("INTERVAL");
    case SqlType::Uuid:
        return "UUID";
    case SqlType::Json:
        return "JSON";
    case SqlType::Enum: {
        qsizetype longest = 1;
        for (const QString &label : type.labels)
            longest = std::max(longest, label.size());
        return bounded("VARCHAR", longest, "TEXT");
    }
    case SqlType::Array:
        return (type.element ? sqlTypeName(*type.element) : QByteArray("TEXT")) + " ARRAY";
    case SqlType::Row:
        return type.declared.toUtf8();
    case SqlType::Clob:
    case SqlType::Other:
        break;
    }
    return "TEXT";
}

QByteArray sqlTableName(const TableName &name)
{
    QByteArray out;
    if (!isDefaultSchema(name.schema)) {
        appendSqlName(out, name.schema);
        out.append('.');
    }
    appendSqlName(out, name.name);
    return out;
}

QByteArray createTableSql(const TableSchema &table)
{
    QByteArrayList lines;
    for (const Column &column : table.columns) {
        QByteArray line;
        appendSqlName(line, column.name);
        line.append(' ').append(sqlTypeName(column.type));
        if (!column.nullable)
            line.append(" NOT NULL");
        lines << line;
    }
    if (table.primaryKey)
        lines << "PRIMARY KEY (" + keyColumns(table, table.primaryKey->columns) + ')';
    for (const UniqueConstraint &unique : table.uniques)
        lines << "UNIQUE (" + keyColumns(table, unique.columns) + ')';
    return "CREATE TABLE " + sqlTableName(table.name) + " (\n    " + lines.join(",\n    ") + "\n);\n";
}

} // namespace gangway
