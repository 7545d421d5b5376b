// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuecodec.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace gangway::h2 {
namespace {

constexpr int maxDepth = 32;
constexpr std::uint64_t nanosOfDay = 86'400'000'000'000;
constexpr std::int32_t maxOffset = 18 * 3600;

constexpr Fault cutOff = "a value runs over the end of its page";

/// First bytes of encoded values that are not part of a range.
enum Tag : Byte {
    TagNull = 0,
    TagTinyInt = 2,
    TagSmallInt = 3,
    TagInteger = 4,
    TagBigInt = 5,
    TagNumeric = 6,
    TagDouble = 7,
    TagReal = 8,
    TagTime = 9,
    TagDate = 10,
    TagTimestamp = 11,
    TagVarbinary = 12,
    TagVarchar = 13,
    TagVarcharIgnoreCase = 14,
    TagBlob = 15,
    TagClob = 16,
    TagArray = 17,
    TagJavaObject = 19,
    TagUuid = 20,
    TagChar = 21,
    TagGeometry = 22,
    TagTimestampTzMinutes = 24,
    TagEnum = 25,
    TagInterval = 26,
    TagRow = 27,
    TagInteger0 = 32,
    TagInteger15 = 47,
    TagBigInt0 = 48,
    TagBigInt7 = 55,
    TagNumeric0 = 56,
    TagNumeric1 = 57,
    TagNumericWhole = 58,
    TagNumericSmall = 59,
    TagDouble0 = 60,
    TagDouble1 = 61,
    TagReal0 = 62,
    TagReal1 = 63,
    TagFalse = 64,
    TagTrue = 65,
    TagIntegerNegative = 66,
    TagBigIntNegative = 67,
    TagVarchar0 = 68,
    TagVarchar31 = 99,
    TagVarbinary0 = 100,
    TagVarbinary31 = 131,
    TagCustom = 133,
    TagJson = 134,
    TagTimestampTz = 135,
    TagTimeTz = 136,
    TagBinary = 137,
    TagDecFloat = 138,
};

bool isInteger(ValueType type)
{
    return type >= ValueType::Int8 && type <= ValueType::Int64;
}

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

std::ptrdiff_t stringToUtf8(const Byte *&at, std::size_t units, char *out)
{
    char *const start = out;
    const auto put3 = [&out](unsigned unit) {
        *out++ = static_cast<char>(0xe0 | unit >> 12);
        *out++ = static_cast<char>(0x80 | (unit >> 6 & 0x3f));
        *out++ = static_cast<char>(0x80 | (unit & 0x3f));
    };
    unsigned high = 0; // a high surrogate waiting for its low one
    for (std::size_t i = 0; i < units; ++i) {
        unsigned unit = *at++;
        if (unit >= 0xe0) {
            unit = ((unit & 0xfU) << 12) + ((at[0] & 0x3fU) << 6) + (at[1] & 0x3fU);
            at += 2;
        } else if (unit >= 0x80) {
            unit = ((unit & 0x1fU) << 6) + (*at++ & 0x3fU);
        }
        if (high) {
            if (unit >= 0xdc00 && unit <= 0xdfff) {
                const unsigned point = 0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00);
                *out++ = static_cast<char>(0xf0 | point >> 18);
                *out++ = static_cast<char>(0x80 | (point >> 12 & 0x3f));
                *out++ = static_cast<char>(0x80 | (point >> 6 & 0x3f));
                *out++ = static_cast<char>(0x80 | (point & 0x3f));
                high = 0;
                continue;
            }
            put3(high);
            high = 0;
        }
        if (unit >= 0xd800 && unit <= 0xdbff) {
            high = unit;
        } else if (unit >= 0x800) {
            put3(unit);
        } else if (unit >= 0x80) {
            *out++ = static_cast<char>(0xc0 | unit >> 6);
            *out++ = static_cast<char>(0x80 | (unit & 0x3f));
        } else {
            *out++ = static_cast<char>(unit);
        }
    }
    if (high)
        put3(high);
    return out - start;
}

bool ValueDecoder::text(const Byte *&at, const Byte *end, std::size_t units, Value &out)
{
    // No unit takes less than a byte.
    if (at > end || units > static_cast<std::size_t>(end - at))
        return fail(cutOff);
    if (isAscii(at, units)) [[likely]] {
        out = Value::view(ValueType::Text, {reinterpret_cast<const char *>(at), static_cast<qsizetype>(units)});
        at += units;
        return true;
    }
    const Byte *scan = at;
    for (std::size_t i = 0; i < units && scan <= end; ++i)
        scan += *scan < 0x80 ? 1 : *scan >= 0xe0 ? 3 : 2;
    if (scan > end)
        return fail(cutOff);
    // UTF-8 takes the same number of bytes, or 4 instead of 6 for a pair of surrogates.
    char *const to = m_batch.allocate(static_cast<std::size_t>(scan - at));
    out = Value::view(ValueType::Text, {to, stringToUtf8(at, units, to)});
    return true;
}

bool ValueDecoder::bytes(const Byte *&at, const Byte *end, std::size_t size, ValueType type, Value &out)
{
    if (at > end || size > static_cast<std::size_t>(end - at) || size > std::numeric_limits<std::int32_t>::max())
        return fail(cutOff);
    out = Value::view(type, {reinterpret_cast<const char *>(at), static_cast<qsizetype>(size)});
    at += size;
    return true;
}

bool ValueDecoder::moment(ValueType type, std::int64_t date, std::uint64_t nanos, std::int32_t offsetSeconds,
                          Value &out)
{
    if (type != ValueType::Time && type != ValueType::TimeTz) {
        const int month = civilMonth(date);
        if (month < 1 || month > 12 || civilDay(date) < 1)
            return fail("a date has an impossible month or day");
    }
    if (nanos >= nanosOfDay)
        return fail("a time is beyond the end of the day");
    out = Value::moment(type, date, static_cast<std::int64_t>(nanos), offsetSeconds);
    return true;
}

bool ValueDecoder::offset(const Byte *&at, std::int32_t &seconds)
{
    const auto code = static_cast<std::int8_t>(*at++);
    if (code == 127)
        seconds = static_cast<std::int32_t>(readVarInt(at));
    else if (code == -128)
        seconds = static_cast<std::int32_t>(0U - readVarInt(at));
    else if (code >= -72 && code <= 72)
        seconds = code * 900;
    else
        return fail("a time zone offset has an unknown form");
    return (seconds >= -maxOffset && seconds <= maxOffset) || fail("a time zone offset is beyond 18 hours");
}

namespace {

/// Milliseconds of the day, then nanoseconds within the millisecond. Anything impossible ends up too large.
inline std::uint64_t readNanos(const Byte *&at)
{
    const std::uint64_t millis = std::min<std::uint64_t>(readVarLong(at), 100'000'000);
    return millis * 1'000'000 + readVarInt(at);
}

} // namespace

bool ValueDecoder::decode(const Byte *&at, const Byte *end, Value &out, int depth)
{
    if (at >= end)
        return fail(cutOff);
    const Byte tag = *at++;
    if (tag >= TagVarchar0 && tag <= TagVarchar31)
        return text(at, end, tag - TagVarchar0, out);
    if (tag >= TagInteger0 && tag <= TagInteger15) {
        out = Value::integer(ValueType::Int32, tag - TagInteger0);
        return true;
    }
    if (tag >= TagBigInt0 && tag <= TagBigInt7) {
        out = Value::integer(ValueType::Int64, tag - TagBigInt0);
        return true;
    }
    switch (tag) {
    case TagNull:
        out = Value::null();
        return true;
    case TagInteger:
        out = Value::integer(ValueType::Int32, static_cast<std::int32_t>(readVarInt(at)));
        break;
    case TagIntegerNegative:
        out = Value::integer(ValueType::Int32, static_cast<std::int32_t>(0U - readVarInt(at)));
        break;
    case TagBigInt:
        out = Value::integer(ValueType::Int64, static_cast<std::int64_t>(readVarLong(at)));
        break;
    case TagBigIntNegative:
        out = Value::integer(ValueType::Int64, static_cast<std::int64_t>(0ULL - readVarLong(at)));
        break;
    case TagFalse:
    case TagTrue:
        out = Value::boolean(tag == TagTrue);
        return true;
    case TagDouble:
        out = Value::float64Bits(reverseBits(readVarLong(at)));
        break;
    case TagDouble0:
    case TagDouble1:
        out = Value::float64Bits(std::bit_cast<std::uint64_t>(tag == TagDouble1 ? 1.0 : 0.0));
        return true;
    case TagNumericSmall: {
        const auto scale = static_cast<std::int32_t>(readVarInt(at));
        out = Value::decimal(static_cast<std::int64_t>(readVarLong(at)), scale);
        break;
    }
    case TagNumericWhole:
        out = Value::decimal(static_cast<std::int64_t>(readVarLong(at)), 0);
        break;
    case TagVarchar:
        return text(at, end, readVarInt(at), out);
    case TagTimestamp:
    case TagTimestampTz: {
        const auto date = static_cast<std::int64_t>(readVarLong(at));
        const std::uint64_t nanos = readNanos(at);
        std::int32_t seconds = 0;
        if (tag == TagTimestampTz && (at > end || !offset(at, seconds)))
            return fail(m_fault ? m_fault : cutOff);
        if (!moment(tag == TagTimestamp ? ValueType::Timestamp : ValueType::TimestampTz, date, nanos, seconds, out))
            return false;
        break;
    }
    default:
        if (!unusual(tag, at, end, out, depth))
            return false;
    }
    return at <= end || fail(cutOff);
}

bool ValueDecoder::unusual(Byte tag, const Byte *&at, const Byte *end, Value &out, int depth)
{
    if (tag >= TagVarbinary0 && tag <= TagVarbinary31)
        return bytes(at, end, tag - TagVarbinary0, ValueType::Bytes, out);
    switch (tag) {
    case TagTinyInt:
        out = Value::integer(ValueType::Int8, static_cast<std::int8_t>(*at++));
        return true;
    case TagSmallInt:
        out = Value::integer(ValueType::Int16, static_cast<std::int16_t>(readUInt16(at)));
        at += 2;
        return true;
    case TagNumeric0:
    case TagNumeric1:
        out = Value::decimal(tag - TagNumeric0, 0);
        return true;
    case TagNumeric:
    case TagDecFloat: {
        const auto scale = static_cast<std::int32_t>(readVarInt(at));
        const std::uint32_t size = readVarInt(at);
        if (tag == TagDecFloat && size >= 0xfffffffdU) {
            out = Value::decimal(0, 0);
            out.flags = size == 0xffffffffU   ? Value::NotANumber
                        : size == 0xfffffffeU ? Value::PlusInfinity
                                              : Value::MinusInfinity;
            return true;
        }
        return decimal(at, end, scale, size, out);
    }
    case TagReal:
        out = Value::float32Bits(reverseBits(readVarInt(at)));
        return true;
    case TagReal0:
    case TagReal1:
        out = Value::float32Bits(std::bit_cast<std::uint32_t>(tag == TagReal1 ? 1.0F : 0.0F));
        return true;
    case TagDate:
        return moment(ValueType::Date, static_cast<std::int64_t>(readVarLong(at)), 0, 0, out);
    case TagTime:
        return moment(ValueType::Time, 0, readNanos(at), 0, out);
    case TagTimeTz: {
        const std::uint64_t seconds = readVarInt(at);
        const std::uint64_t nanos = seconds * 1'000'000'000 + readVarInt(at);
        std::int32_t zone = 0;
        return at <= end && offset(at, zone) && moment(ValueType::TimeTz, 0, nanos, zone, out);
    }
    case TagTimestampTzMinutes: {
        const auto date = static_cast<std::int64_t>(readVarLong(at));
        const std::uint64_t nanos = readNanos(at);
        const auto minutes = static_cast<std::int32_t>(readVarInt(at));
        if (minutes < -maxOffset / 60 || minutes > maxOffset / 60)
            return fail("a time zone offset is beyond 18 hours");
        return moment(ValueType::TimestampTz, date, nanos, minutes * 60, out);
    }
    case TagVarcharIgnoreCase:
    case TagChar:
        return text(at, end, readVarInt(at), out);
    case TagVarbinary:
    case TagBinary:
        return bytes(at, end, readVarInt(at), ValueType::Bytes, out);
    case TagJavaObject:
    case TagGeometry:
        return bytes(at, end, readVarInt(at), ValueType::Object, out);
    case TagJson:
        return bytes(at, end, readVarInt(at), ValueType::Json, out);
    case TagUuid:
        return bytes(at, end, 16, ValueType::Uuid, out);
    case TagBlob:
    case TagClob:
        return lob(tag == TagClob, at, end, out);
    case TagEnum:
        out = Value::integer(ValueType::Enum, static_cast<std::int32_t>(readVarInt(at)));
        return true;
    case TagInterval:
        return interval(at, out);
    case TagArray:
        return items(ValueType::Array, at, end, out, depth);
    case TagRow:
        return items(ValueType::Row, at, end, out, depth);
    default:
        return fail("a value has an unknown type");
    }
}

bool ValueDecoder::decimal(const Byte *&at, const Byte *end, std::int32_t scale, std::uint32_t size, Value &out)
{
    if (at > end || size == 0 || size > static_cast<std::size_t>(end - at))
        return fail(cutOff);
    if (size <= 8) { // DECFLOAT always comes in this form
        std::uint64_t number = *at & 0x80 ? ~0ULL : 0;
        for (std::uint32_t i = 0; i < size; ++i)
            number = number << 8 | at[i];
        out = Value::decimal(static_cast<std::int64_t>(number), scale);
    } else {
        out = m_batch.wideDecimal({reinterpret_cast<const char *>(at), static_cast<qsizetype>(size)}, scale);
    }
    at += size;
    return true;
}

bool ValueDecoder::lob(bool text, const Byte *&at, const Byte *end, Value &out)
{
    const auto size = static_cast<std::int32_t>(readVarInt(at));
    if (size >= 0) {
        if (!bytes(at, end, static_cast<std::size_t>(size), text ? ValueType::Text : ValueType::Bytes, out))
            return false;
        if (text && m_format != 1)
            readVarLong(at); // how many UTF-16 units that is
        return true;
    }
    if (size != -3)
        return fail("a large object has an unknown form");
    LobReference reference;
    reference.text = text;
    reference.tableId = static_cast<std::int32_t>(readVarInt(at));
    reference.lobId = static_cast<std::int64_t>(readVarLong(at));
    const auto first = static_cast<std::int64_t>(readVarLong(at));
    if (!text)
        reference.octets = first;
    else if (m_format == 1)
        reference.characters = first;
    else {
        reference.octets = first;
        reference.characters = static_cast<std::int64_t>(readVarLong(at));
    }
    if (at > end)
        return fail(cutOff);
    if (!m_lobs) {
        out = Value::null();
        return true;
    }
    auto value = m_lobs->resolve(reference, m_batch);
    if (!value) {
        m_error = std::move(value).error();
        return false;
    }
    out = *value;
    return true;
}

bool ValueDecoder::items(ValueType type, const Byte *&at, const Byte *end, Value &out, int depth)
{
    const std::size_t count = readVarInt(at);
    if (at > end || count > static_cast<std::size_t>(end - at)) // no value takes less than a byte
        return fail(cutOff);
    if (depth >= maxDepth)
        return fail("arrays are nested too deeply");
    const std::span<Value> values = m_batch.allocateValues(count);
    for (Value &value : values) {
        if (!decode(at, end, value, depth + 1))
            return false;
    }
    out = Value::integer(type, 0);
    out.aux = static_cast<std::int32_t>(count);
    out.elements = values.data();
    return true;
}

bool ValueDecoder::interval(const Byte *&at, Value &out)
{
    int qualifier = static_cast<std::int8_t>(*at++);
    out = Value::integer(ValueType::Interval, 0);
    if (qualifier < 0) {
        qualifier = ~qualifier;
        out.flags = Value::Negative;
    }
    if (qualifier > static_cast<int>(IntervalField::MinuteToSecond))
        return fail("an interval has an unknown form");
    out.aux = qualifier;
    out.first = static_cast<std::int64_t>(readVarLong(at));
    out.second = qualifier >= static_cast<int>(IntervalField::Second) ? static_cast<std::int64_t>(readVarLong(at)) : 0;
    return (out.first >= 0 && out.second >= 0) || fail("an interval is out of range");
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

bool ValueDecoder::decodeAs(const ValueRule &rule, const Byte *&at, const Byte *end, Value &out)
{
    if (!decode(at, end, out))
        return false;
    if (out.type == rule.expected || out.type == ValueType::Null) [[likely]] {
        if (out.type != ValueType::Array || rule.element.empty())
            return true;
        const auto adaptItems = [this](const auto &self, const ValueRule &inner, const Value &array) -> bool {
            for (const Value &item : array.items()) {
                if (item.isNull())
                    continue;
                if (item.type != inner.expected && !adapt(inner, const_cast<Value &>(item))) // our own, in the batch
                    return false;
                if (item.type == ValueType::Array && !inner.element.empty() && !self(self, inner.element[0], item))
                    return false;
            }
            return true;
        };
        return adaptItems(adaptItems, rule.element[0], out);
    }
    return adapt(rule, out);
}

bool ValueDecoder::decodeRow(const std::vector<ValueRule> &rules, const Byte *&at, const Byte *end, Value *row)
{
    for (const ValueRule &rule : rules) {
        if (!decodeAs(rule, at, end, *row))
            return false;
        ++row;
    }
    return true;
}

} // namespace gangway::h2
