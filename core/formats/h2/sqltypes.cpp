// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SqlParser that reads column types: H2 2's canonical names, and all that H2 1.4 accepted, since it keeps
// them as the user wrote them.
#include "sqlparser.h"

#include <QHash>

namespace gangway::h2 {
namespace {

/// Type names of one word.
const QHash<QString, SqlType> &simpleTypes()
{
    static const QHash<QString, SqlType> types = [] {
        QHash<QString, SqlType> map;
        const auto add = [&map](SqlType type, const char *names) {
            for (const QString &name : QString::fromLatin1(names).split(u' '))
                map.insert(name, type);
        };
        add(SqlType::Boolean, "BOOLEAN BIT BOOL");
        add(SqlType::TinyInt, "TINYINT");
        add(SqlType::SmallInt, "SMALLINT YEAR INT2");
        add(SqlType::Integer, "INTEGER INT MEDIUMINT INT4 SIGNED SERIAL");
        add(SqlType::BigInt, "BIGINT INT8 LONG IDENTITY BIGSERIAL");
        add(SqlType::Numeric, "NUMERIC DECIMAL DEC NUMBER");
        add(SqlType::DecFloat, "DECFLOAT");
        add(SqlType::Real, "REAL FLOAT4");
        add(SqlType::Double, "DOUBLE FLOAT FLOAT8");
        add(SqlType::Char, "CHARACTER CHAR NCHAR");
        add(SqlType::Varchar, "VARCHAR VARCHAR2 NVARCHAR NVARCHAR2 VARCHAR_CASESENSITIVE TID LONGVARCHAR LONGNVARCHAR");
        add(SqlType::VarcharIgnoreCase, "VARCHAR_IGNORECASE");
        add(SqlType::Clob, "CLOB TINYTEXT TEXT MEDIUMTEXT LONGTEXT NTEXT NCLOB");
        add(SqlType::Binary, "BINARY");
        add(SqlType::Varbinary, "VARBINARY RAW BYTEA LONGVARBINARY");
        add(SqlType::Blob, "BLOB TINYBLOB MEDIUMBLOB LONGBLOB IMAGE OID");
        add(SqlType::Date, "DATE");
        add(SqlType::Time, "TIME");
        add(SqlType::Timestamp, "TIMESTAMP DATETIME DATETIME2 SMALLDATETIME");
        add(SqlType::Uuid, "UUID UNIQUEIDENTIFIER");
        add(SqlType::Json, "JSON");
        add(SqlType::Enum, "ENUM");
        add(SqlType::Array, "ARRAY");
        add(SqlType::Row, "ROW");
        add(SqlType::Geometry, "GEOMETRY");
        add(SqlType::JavaObject, "JAVA_OBJECT OTHER OBJECT");
        add(SqlType::Interval, "INTERVAL");
        return map;
    }();
    return types;
}

} // namespace

bool SqlParser::size(std::int64_t &length, std::int32_t *scale)
{
    if (!symbol(u'('))
        return true; // a size is never required
    if (word(u"MAX"))
        return symbol(u')');
    if (!number(length))
        return false;
    for (const char16_t *unit : {u"CHAR", u"CHARACTERS", u"BYTE", u"OCTETS"})
        word(unit);
    if (symbol(u',')) {
        std::int64_t second = 0;
        const bool negative = symbol(u'-');
        if (!number(second))
            return false;
        if (scale)
            *scale = static_cast<std::int32_t>(negative ? -second : second);
    }
    return symbol(u')');
}

bool SqlParser::enumLabels(ColumnType &type)
{
    if (!symbol(u'('))
        return false;
    do {
        QString label;
        if (!string(label))
            return false;
        type.labels.append(label);
    } while (symbol(u','));
    return symbol(u')');
}

bool SqlParser::interval(ColumnType &type)
{
    std::int64_t precision = -1;
    const auto field = [this] {
        for (const char16_t *unit : {u"YEAR", u"MONTH", u"DAY", u"HOUR", u"MINUTE", u"SECOND"}) {
            if (word(unit))
                return true;
        }
        return false;
    };
    if (!field() || !size(precision, &type.scale))
        return false;
    type.length = precision;
    if (word(u"TO")) {
        std::int64_t scale = -1;
        if (!field() || !size(scale))
            return false;
        if (scale >= 0)
            type.scale = static_cast<std::int32_t>(scale);
    }
    return true;
}

bool SqlParser::scalarType(ColumnType &type, Column &column)
{
    if (peek().kind == Kind::Name) {
        return qualified(column.domain) && m_resolveDomain && m_resolveDomain(column.domain, column);
    }
    if (peek().kind != Kind::Word)
        return false;
    const auto found = simpleTypes().constFind(peek().text);
    if (found == simpleTypes().constEnd()) {
        // H2 1.4 leaves simple names without quotes.
        return qualified(column.domain) && m_resolveDomain && m_resolveDomain(column.domain, column);
    }
    const QString first = peek().text;
    ++m_at;
    type.sql = *found;
    switch (type.sql) {
    case SqlType::Char:
        if (word(u"VARYING"))
            type.sql = SqlType::Varchar;
        else if (words({u"LARGE", u"OBJECT"}))
            type.sql = SqlType::Clob;
        return size(type.length);
    case SqlType::Binary:
        if (word(u"VARYING"))
            type.sql = SqlType::Varbinary;
        else if (words({u"LARGE", u"OBJECT"}))
            type.sql = SqlType::Blob;
        return size(type.length);
    case SqlType::BigInt:
        if (first == u"LONG" && word(u"RAW"))
            type.sql = SqlType::Varbinary;
        break;
    case SqlType::Double:
        word(u"PRECISION");
        if (!size(type.length))
            return false;
        if (first == u"FLOAT" && type.length > 0 && type.length <= 24)
            type.sql = SqlType::Real;
        return true;
    case SqlType::Time:
    case SqlType::Timestamp: {
        std::int64_t digits = -1;
        std::int32_t scale = -1;
        if (!size(digits, &scale))
            return false;
        if (words({u"WITH", u"TIME", u"ZONE"})) {
            type.sql = type.sql == SqlType::Time ? SqlType::TimeTz : SqlType::TimestampTz;
            if (digits < 0 && !size(digits, &scale))
                return false;
        } else {
            words({u"WITHOUT", u"TIME", u"ZONE"});
        }
        type.scale = scale >= 0 ? scale : static_cast<std::int32_t>(digits);
        return true;
    }
    case SqlType::Enum:
        return enumLabels(type);
    case SqlType::Interval:
        return interval(type);
    case SqlType::Row:
    case SqlType::Geometry: {
        QString ignored;
        return !isSymbol(u'(') || parenthesised(ignored);
    }
    default:
        break;
    }
    if (!size(type.length, &type.scale))
        return false;
    word(u"UNSIGNED");
    words({u"FOR", u"BIT", u"DATA"});
    return true;
}

bool SqlParser::type(Column &column)
{
    const qsizetype begin = peek().begin;
    ColumnType &type = column.type;
    if (!scalarType(type, column))
        return false;
    type.declared = textFrom(begin);
    while (word(u"ARRAY")) {
        auto element = std::make_shared<ColumnType>(std::move(type));
        type = {};
        type.sql = SqlType::Array;
        type.element = std::move(element);
        if (symbol(u'[') && !(number(type.length) && symbol(u']')))
            return false;
        type.declared = textFrom(begin);
    }
    return true;
}

} // namespace gangway::h2
