// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesql.h"

namespace gangway::h2 {
namespace {

/// `NAME(length)`; a length H2 refuses is the same as none.
QString sized(const char *name, std::int64_t length, std::int64_t highest = maxLength)
{
    const QString text = QString::fromLatin1(name);
    return length > 0 && length <= highest ? QStringLiteral("%1(%2)").arg(text).arg(length) : text;
}

QString numeric(const ColumnType &type)
{
    if (type.length <= 0 || type.length > maxPrecision)
        return QStringLiteral("NUMERIC");
    if (type.scale < 0)
        return QStringLiteral("NUMERIC(%1)").arg(type.length);
    return QStringLiteral("NUMERIC(%1, %2)").arg(type.length).arg(type.scale);
}

QString timed(const char *name, int scale, const char *suffix = "")
{
    const QString text = QString::fromLatin1(name);
    return (scale >= 0 && scale <= maxFraction ? QStringLiteral("%1(%2)").arg(text).arg(scale) : text)
           + QLatin1String(suffix);
}

QString enumeration(const QStringList &labels)
{
    QStringList words;
    for (QString label : labels) // H2 never escapes characters here
        words.append(u'\'' + label.replace(u'\'', QLatin1String("''")) + u'\'');
    return words.isEmpty() ? QString() : QStringLiteral("ENUM(%1)").arg(words.join(QLatin1String(", ")));
}

} // namespace

QString typeSql(const ColumnType &type)
{
    switch (type.sql) {
    case SqlType::Boolean:
        return QStringLiteral("BOOLEAN");
    case SqlType::TinyInt:
        return QStringLiteral("TINYINT");
    case SqlType::SmallInt:
        return QStringLiteral("SMALLINT");
    case SqlType::Integer:
        return QStringLiteral("INTEGER");
    case SqlType::BigInt:
        return QStringLiteral("BIGINT");
    case SqlType::Numeric:
        return numeric(type);
    case SqlType::DecFloat:
        return sized("DECFLOAT", type.length, maxPrecision - 1); // H2 does not print the highest
    case SqlType::Real:
        return QStringLiteral("REAL");
    case SqlType::Double:
        return QStringLiteral("DOUBLE PRECISION");
    case SqlType::Char:
        return sized("CHARACTER", type.length);
    case SqlType::Varchar:
        return sized("CHARACTER VARYING", type.length);
    case SqlType::VarcharIgnoreCase:
        return sized("VARCHAR_IGNORECASE", type.length);
    case SqlType::Clob:
        return sized("CHARACTER LARGE OBJECT", type.length, std::numeric_limits<std::int64_t>::max());
    case SqlType::Binary:
        return sized("BINARY", type.length);
    case SqlType::Varbinary:
        return sized("BINARY VARYING", type.length);
    case SqlType::Blob:
        return sized("BINARY LARGE OBJECT", type.length, std::numeric_limits<std::int64_t>::max());
    case SqlType::Date:
        return QStringLiteral("DATE");
    case SqlType::Time:
        return timed("TIME", type.scale);
    case SqlType::TimeTz:
        return timed("TIME", type.scale, " WITH TIME ZONE");
    case SqlType::Timestamp:
        return timed("TIMESTAMP", type.scale);
    case SqlType::TimestampTz:
        return timed("TIMESTAMP", type.scale, " WITH TIME ZONE");
    case SqlType::Uuid:
        return QStringLiteral("UUID");
    case SqlType::Json:
        return sized("JSON", type.length);
    case SqlType::JavaObject:
        return sized("JAVA_OBJECT", type.length);
    case SqlType::Enum:
        return enumeration(type.labels);
    case SqlType::Array: {
        const QString element = type.element ? typeSql(*type.element) : QString();
        if (element.isEmpty())
            return {};
        return element + (type.length >= 0 ? QStringLiteral(" ARRAY[%1]").arg(type.length) : QStringLiteral(" ARRAY"));
    }
    case SqlType::Geometry:
        return type.declared.startsWith(u"GEOMETRY") ? type.declared : QStringLiteral("GEOMETRY");
    case SqlType::Interval:
        return type.declared.startsWith(u"INTERVAL ") ? type.declared : QString();
    case SqlType::Row:
        return type.declared.startsWith(u"ROW(") ? type.declared : QString();
    case SqlType::Other:
        break;
    }
    return {};
}

} // namespace gangway::h2
