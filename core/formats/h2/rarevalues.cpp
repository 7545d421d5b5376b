// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ValueDecoder that reads the types most tables do not have.
#include "valuecodec.h"
#include "valuetags.h"

namespace gangway::h2 {
namespace {

constexpr int maxArrayDepth = 32;

} // namespace

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
    if (depth >= maxArrayDepth)
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

} // namespace gangway::h2
