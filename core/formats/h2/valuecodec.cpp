// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuecodec.h"

#include "valuetags.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace gangway::h2 {
namespace {

/// Whether a date has a month and a day; days of a month are H2's affair.
bool isPossible(std::int64_t date)
{
    const int month = civilMonth(date);
    return month >= 1 && month <= 12 && civilDay(date) >= 1;
}

} // namespace

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
    if (type != ValueType::Time && type != ValueType::TimeTz && !isPossible(date))
        return fail("a date has an impossible month or day");
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

[[gnu::always_inline]] inline const Byte *ValueDecoder::decodeUsual(ValueType expected, const Byte *at, const Byte *end,
                                                                    Value &out)
{
    if (at >= end)
        return nullptr;
    const Byte tag = *at++;
    if (tag == TagNull) {
        out = Value::null();
        return at;
    }
    switch (expected) {
    case ValueType::Int64:
        if (tag == TagBigInt)
            out = Value::integer(ValueType::Int64, static_cast<std::int64_t>(readVarLong(at)));
        else if (tag >= TagBigInt0 && tag <= TagBigInt7)
            out = Value::integer(ValueType::Int64, tag - TagBigInt0);
        else
            return nullptr;
        break;
    case ValueType::Int32:
        if (tag == TagInteger)
            out = Value::integer(ValueType::Int32, static_cast<std::int32_t>(readVarInt(at)));
        else if (tag >= TagInteger0 && tag <= TagInteger15)
            out = Value::integer(ValueType::Int32, tag - TagInteger0);
        else
            return nullptr;
        break;
    case ValueType::Boolean:
        if (tag != TagFalse && tag != TagTrue)
            return nullptr;
        out = Value::boolean(tag == TagTrue);
        return at;
    case ValueType::Float64:
        if (tag != TagDouble)
            return nullptr;
        out = Value::float64Bits(reverseBits(readVarLong(at)));
        break;
    case ValueType::Decimal: {
        if (tag != TagNumericSmall)
            return nullptr;
        const auto scale = static_cast<std::int32_t>(readVarInt(at));
        out = Value::decimal(static_cast<std::int64_t>(readVarLong(at)), scale);
        break;
    }
    case ValueType::Text: {
        std::size_t units = tag - TagVarchar0;
        if (tag == TagVarchar)
            units = readVarInt(at);
        else if (tag < TagVarchar0 || tag > TagVarchar31)
            return nullptr;
        if (at > end || units > static_cast<std::size_t>(end - at) || !isAscii(at, units))
            return nullptr;
        out = Value::view(ValueType::Text, {reinterpret_cast<const char *>(at), static_cast<qsizetype>(units)});
        return at + units;
    }
    case ValueType::Timestamp:
    case ValueType::TimestampTz: {
        if (tag != (expected == ValueType::Timestamp ? TagTimestamp : TagTimestampTz))
            return nullptr;
        const auto date = static_cast<std::int64_t>(readVarLong(at));
        const std::uint64_t nanos = readNanos(at);
        int quarters = 0; // of an hour
        if (expected == ValueType::TimestampTz)
            quarters = static_cast<std::int8_t>(*at++);
        if (!isPossible(date) || nanos >= nanosOfDay || quarters < -72 || quarters > 72)
            return nullptr;
        out = Value::moment(expected, date, static_cast<std::int64_t>(nanos), quarters * 900);
        break;
    }
    default:
        return nullptr;
    }
    return at <= end ? at : nullptr;
}

bool ValueDecoder::decodeRow(const std::vector<ValueRule> &rules, const Byte *&at, const Byte *end, Value *row)
{
    const Byte *here = at; // a copy: for all the compiler knows, `at` itself may change with each value written
    for (const ValueRule &rule : rules) {
        if (const Byte *const next = decodeUsual(rule.expected, here, end, *row)) [[likely]] {
            here = next;
        } else {
            at = here;
            if (!decodeAs(rule, at, end, *row))
                return false;
            here = at;
        }
        ++row;
    }
    at = here;
    return true;
}

} // namespace gangway::h2
