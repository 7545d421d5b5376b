// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oldtypes.h"

#include "typesql.h"

namespace gangway::h2 {
namespace {

constexpr std::int64_t longestPadded = 4096;
constexpr int freeScale = 32'767;    // H2 1.4: each value has its own
constexpr int numberPrecision = 40;  // H2 2.1's NUMBER is DECFLOAT(40)
constexpr int timestampFraction = 6; // where none is declared

bool startsWith(const ColumnType &type, const char *word)
{
    return type.declared.startsWith(QLatin1String(word), Qt::CaseInsensitive);
}

bool hasFreeScale(const ColumnType &type)
{
    return type.length < 0 || type.scale >= freeScale;
}

bool isTimed(SqlType type)
{
    return type == SqlType::Time || type == SqlType::TimeTz || type == SqlType::Timestamp
           || type == SqlType::TimestampTz;
}

/// Digits of a second H2 2.1 keeps where H2 1.4's words say what they say.
int fractionOf(const ColumnType &type)
{
    if (startsWith(type, "SMALLDATETIME"))
        return 0;
    if (type.scale >= 0)
        return std::min(type.scale, maxFraction);
    return type.sql == SqlType::Time || type.sql == SqlType::TimeTz ? 0 : timestampFraction;
}

void upgradeTime(ColumnType &type, const OldExtent &extent, bool *widened)
{
    const int kept = fractionOf(type);
    const bool more = extent.fraction > kept;
    *widened = more;
    if (more)
        type.scale = maxFraction;
    else if (startsWith(type, "SMALLDATETIME") || type.scale >= 0)
        type.scale = kept;
    type.declared = typeSql(type);
}

void upgradeNumber(ColumnType &type, const OldExtent &extent, bool *widened)
{
    const bool decimal = startsWith(type, "DEC");
    if (!hasFreeScale(type)) {
        type.length = std::min(type.length, maxPrecision);
        type.declared = typeSql(type);
        if (decimal)
            type.declared.replace(0, 7, QStringLiteral("DECIMAL"));
        return;
    }
    const int digits = extent.wholeDigits + extent.scale;
    const bool number = startsWith(type, "NUMBER") && type.length < 0;
    if (!number && extent.scale <= 0) {
        type.length = -1;
        type.scale = -1;
        type.declared = decimal ? QStringLiteral("DECIMAL") : QStringLiteral("NUMERIC");
        return;
    }
    *widened = !number || digits > numberPrecision;
    type.sql = SqlType::DecFloat;
    type.length = *widened ? maxPrecision : numberPrecision;
    type.scale = -1;
    type.declared = typeSql(type);
}

} // namespace

bool needsExtent(const ColumnType &type)
{
    if (isTimed(type.sql))
        return fractionOf(type) < maxFraction;
    if (type.sql == SqlType::Numeric)
        return hasFreeScale(type);
    return type.sql == SqlType::Char && type.length < 0;
}

ColumnType upgradedType(const ColumnType &old, const OldExtent &extent, bool *widened)
{
    *widened = false;
    ColumnType type = old;
    switch (type.sql) {
    case SqlType::Time:
    case SqlType::TimeTz:
    case SqlType::Timestamp:
    case SqlType::TimestampTz:
        upgradeTime(type, extent, widened);
        return type;
    case SqlType::Numeric:
        upgradeNumber(type, extent, widened);
        return type;
    case SqlType::Double:
    case SqlType::Real:
        type.declared = typeSql(type);
        if (startsWith(old, "FLOAT") && !startsWith(old, "FLOAT4") && !startsWith(old, "FLOAT8"))
            type.declared = old.length > 0 ? QStringLiteral("FLOAT(%1)").arg(old.length) : QStringLiteral("FLOAT");
        return type;
    case SqlType::Char:
        // CHAR is one character in H2 2, and H2 2 fills up with blanks, which 1.4 never did: nothing for long texts.
        if (type.length > longestPadded || (type.length < 0 && extent.characters > 1)) {
            type.sql = SqlType::Varchar;
            *widened = true;
        }
        break;
    case SqlType::Binary: // means BINARY VARYING in 1.4
        type.sql = SqlType::Varbinary;
        break;
    case SqlType::Enum:
        type.firstOrdinal = 1;
        break;
    case SqlType::Array: // H2 1.4 does not say of what
        if (!type.element) {
            auto element = std::make_shared<ColumnType>();
            element->sql = SqlType::Varchar;
            type.element = std::move(element);
        }
        break;
    default:
        break;
    }
    if (type.length > maxLength && type.sql != SqlType::Clob && type.sql != SqlType::Blob)
        type.length = -1;
    switch (type.sql) {
    case SqlType::Boolean:
    case SqlType::TinyInt:
    case SqlType::SmallInt:
    case SqlType::Integer:
    case SqlType::BigInt:
        type.length = -1; // INT(11)
        type.scale = -1;
        break;
    default:
        break;
    }
    type.declared = typeSql(type);
    return type;
}

} // namespace gangway::h2
