// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ValueDecoder that compares values with the types of their columns.
#include "valuecodec.h"
#include "valuetags.h"

namespace gangway::h2 {
namespace {

ValueType expectedOf(SqlType type)
{
    switch (type) {
    case SqlType::Boolean:
        return ValueType::Boolean;
    case SqlType::TinyInt:
        return ValueType::Int8;
    case SqlType::SmallInt:
        return ValueType::Int16;
    case SqlType::Integer:
        return ValueType::Int32;
    case SqlType::BigInt:
        return ValueType::Int64;
    case SqlType::Numeric:
    case SqlType::DecFloat:
        return ValueType::Decimal;
    case SqlType::Real:
        return ValueType::Float32;
    case SqlType::Double:
        return ValueType::Float64;
    case SqlType::Char:
    case SqlType::Varchar:
    case SqlType::VarcharIgnoreCase:
    case SqlType::Clob:
        return ValueType::Text;
    case SqlType::Binary:
    case SqlType::Varbinary:
    case SqlType::Blob:
        return ValueType::Bytes;
    case SqlType::Date:
        return ValueType::Date;
    case SqlType::Time:
        return ValueType::Time;
    case SqlType::TimeTz:
        return ValueType::TimeTz;
    case SqlType::Timestamp:
        return ValueType::Timestamp;
    case SqlType::TimestampTz:
        return ValueType::TimestampTz;
    case SqlType::Interval:
        return ValueType::Interval;
    case SqlType::Uuid:
        return ValueType::Uuid;
    case SqlType::Json:
        return ValueType::Json;
    case SqlType::Enum:
        return ValueType::Enum;
    case SqlType::Array:
        return ValueType::Array;
    case SqlType::Row:
        return ValueType::Row;
    case SqlType::Geometry:
    case SqlType::JavaObject:
    case SqlType::Other:
        return ValueType::Object;
    }
    return ValueType::Object;
}

} // namespace

ValueRule::ValueRule(const ColumnType &type)
    : expected(expectedOf(type.sql))
    , sql(type.sql)
{
    if (type.element)
        element.emplace_back(*type.element);
}

bool ValueDecoder::adapt(const ValueRule &rule, Value &value)
{
    // Small ordinals are written as integers.
    if (rule.expected == ValueType::Enum && value.type == ValueType::Int32) {
        value.type = ValueType::Enum;
        return true;
    }
    if (value.type == ValueType::Large) {
        const bool text = value.large->kind() == LargeObject::Kind::Text;
        return rule.expected == (text ? ValueType::Text : ValueType::Bytes)
               || fail("a value is not of its column's type");
    }
    // Old files keep values written before a column's type was changed.
    if (isInteger(rule.expected) && isInteger(value.type))
        return true;
    const bool number = value.type == ValueType::Decimal || value.type == ValueType::Float32
                        || value.type == ValueType::Float64 || isInteger(value.type);
    if (m_format == 1 && number
        && (rule.expected == ValueType::Decimal || rule.expected == ValueType::Float32
            || rule.expected == ValueType::Float64))
        return true;
    if (rule.sql == SqlType::Other)
        return true;
    return fail("a value is not of its column's type");
}

} // namespace gangway::h2
