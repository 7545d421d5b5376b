// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ValueEncoder that writes the types most tables do not have.
#include "valueencoder.h"
#include "valuetags.h"
#include "widedecimal.h"

#include <limits>

namespace gangway::h2 {
namespace {

constexpr Fault wrongType = "it is not of the column's type";

void putBytes(ByteBuffer &out, Byte tag, QByteArrayView bytes)
{
    Byte *at = out.end(maxNumber + static_cast<std::size_t>(bytes.size()));
    *at++ = tag;
    putVarInt(at, static_cast<std::uint32_t>(bytes.size()));
    out.setEnd(at);
    out.append(bytes);
}

} // namespace

bool ValueEncoder::unusual(const EncodingRule &rule, const Value &value, ByteBuffer &out)
{
    std::int64_t number = 0;
    switch (rule.sql) {
    case SqlType::TinyInt: {
        using Limits = std::numeric_limits<std::int8_t>;
        if (!integer(rule, value, Limits::min(), Limits::max(), number))
            return false;
        Byte *at = out.end(2);
        *at++ = TagTinyInt;
        *at++ = static_cast<Byte>(number);
        out.setEnd(at);
        return true;
    }
    case SqlType::SmallInt: {
        using Limits = std::numeric_limits<std::int16_t>;
        if (!integer(rule, value, Limits::min(), Limits::max(), number))
            return false;
        Byte *at = out.end(3);
        *at++ = TagSmallInt;
        putUInt16(at, static_cast<std::uint16_t>(number));
        out.setEnd(at);
        return true;
    }
    case SqlType::DecFloat:
        return decFloat(rule, value, out);
    case SqlType::Real:
        return real(value, out);
    case SqlType::Binary:
    case SqlType::Varbinary:
        return bytes(rule, value, out);
    case SqlType::Clob:
    case SqlType::Blob:
        return lob(rule.sql == SqlType::Clob, value, out);
    case SqlType::Uuid:
        if (value.type != ValueType::Uuid || value.aux != 16)
            return fail(wrongType);
        out.append(Byte{TagUuid});
        out.append(value.bytes());
        return true;
    case SqlType::Json:
        if (value.type != ValueType::Json)
            return fail(wrongType);
        if (!isUtf8(value.bytes()))
            return fail("it is not valid UTF-8");
        putBytes(out, TagJson, value.bytes());
        return true;
    case SqlType::Geometry:
    case SqlType::JavaObject:
        if (value.type != ValueType::Object && value.type != ValueType::Bytes)
            return fail(wrongType);
        putBytes(out, rule.sql == SqlType::Geometry ? TagGeometry : TagJavaObject, value.bytes());
        return true;
    case SqlType::Enum:
        return enumeration(rule, value, out);
    case SqlType::Interval:
        return interval(rule, value, out);
    case SqlType::Array:
    case SqlType::Row:
        return items(rule, value, out);
    default:
        return fail("H2 has no such type");
    }
}

bool ValueEncoder::numeric(const EncodingRule &rule, const Value &value, ByteBuffer &out)
{
    QByteArray wide;
    std::int64_t unscaled = value.first;
    std::int32_t scale = 0;
    if (value.type == ValueType::Decimal) {
        if (value.flags & (Value::NotANumber | Value::PlusInfinity | Value::MinusInfinity))
            return fail("it is not a number");
        scale = value.aux;
        if (value.flags & Value::Wide)
            wide = wideDecimalBytes(value).toByteArray();
    } else if (!isInteger(value.type)) {
        return fail(wrongType);
    }
    if (scale != rule.scale) {
        // Only zeros may be added or taken away.
        if (wide.isEmpty() && !rescale(unscaled, scale, rule.scale))
            wide = wideDecimalOf(value.first);
        if (!wide.isEmpty() && !rescale(wide, scale, rule.scale))
            return fail("it has more fractional digits than the column");
    }
    narrow(wide, unscaled);
    if (rule.length > 0 && (wide.isEmpty() ? digitsOf(unscaled) : digitsOf(wide)) > rule.length)
        return fail("it has more digits than the column");
    Byte *at = out.end(2 * maxNumber);
    if (!wide.isEmpty()) {
        *at++ = TagNumeric;
        putVarInt(at, static_cast<std::uint32_t>(rule.scale));
        putVarInt(at, static_cast<std::uint32_t>(wide.size()));
        out.setEnd(at);
        out.append(wide);
        return true;
    }
    if (rule.scale != 0) {
        *at++ = TagNumericSmall;
        putVarInt(at, static_cast<std::uint32_t>(rule.scale));
        putVarLong(at, static_cast<std::uint64_t>(unscaled));
    } else if (unscaled == 0 || unscaled == 1) {
        *at++ = static_cast<Byte>(TagNumeric0 + unscaled);
    } else {
        *at++ = TagNumericWhole;
        putVarLong(at, static_cast<std::uint64_t>(unscaled));
    }
    out.setEnd(at);
    return true;
}

bool ValueEncoder::decFloat(const EncodingRule &rule, const Value &value, ByteBuffer &out)
{
    Byte *at = out.end(3 * maxNumber);
    *at++ = TagDecFloat;
    constexpr std::uint32_t nan = 0xffffffff; // -1, -2 and -3 in place of a size
    if (value.type == ValueType::Decimal && (value.flags & ~Value::Wide) != 0) {
        putVarInt(at, 0);
        putVarInt(at, value.flags & Value::NotANumber ? nan : value.flags & Value::PlusInfinity ? nan - 1 : nan - 2);
        out.setEnd(at);
        return true;
    }
    if (value.type != ValueType::Decimal && !isInteger(value.type))
        return fail(wrongType);
    const bool isWide = value.type == ValueType::Decimal && (value.flags & Value::Wide);
    QByteArray number = isWide ? wideDecimalBytes(value).toByteArray() : wideDecimalOf(value.first);
    std::int32_t scale = value.type == ValueType::Decimal ? value.aux : 0;
    if (rule.length > 0 && digitsOf(number) > rule.length && !stripZeros(number, scale, rule.length))
        return fail("it has more digits than the column");
    putVarInt(at, static_cast<std::uint32_t>(scale));
    putVarInt(at, static_cast<std::uint32_t>(number.size()));
    out.setEnd(at);
    out.append(number);
    return true;
}

bool ValueEncoder::real(const Value &value, ByteBuffer &out)
{
    float number = 0;
    if (value.type == ValueType::Float32) {
        number = value.float32();
    } else if (value.type == ValueType::Float64) {
        const double wide = value.float64();
        number = static_cast<float>(wide);
        if (wide == wide && static_cast<double>(number) != wide)
            return fail("it would be rounded");
    } else if (isInteger(value.type)) {
        constexpr std::int64_t exact = 1 << 24;
        if (value.first < -exact || value.first > exact)
            return fail("it would be rounded");
        number = static_cast<float>(value.first);
    } else {
        return fail(wrongType);
    }
    Byte *at = out.end(maxNumber);
    if (number == 0.0F) { // -0.0, too: H2 has none
        *at++ = TagReal0;
    } else if (number == 1.0F) {
        *at++ = TagReal1;
    } else {
        if (number != number)
            number = std::numeric_limits<float>::quiet_NaN();
        *at++ = TagReal;
        putVarInt(at, reverseBits(std::bit_cast<std::uint32_t>(number)));
    }
    out.setEnd(at);
    return true;
}

bool ValueEncoder::readAll(const LargeObject &object)
{
    if (object.octets() > std::numeric_limits<std::int32_t>::max())
        return fail("it is too large for its column");
    m_large.clear();
    auto done = object.read([this](QByteArrayView piece) -> Result<> {
        m_large.append(piece);
        return {};
    });
    return done || fail(std::move(done).error());
}

bool ValueEncoder::bytes(const EncodingRule &rule, const Value &value, ByteBuffer &out)
{
    QByteArrayView bytes;
    if (value.type == ValueType::Bytes || value.type == ValueType::Object)
        bytes = value.bytes();
    else if (value.type != ValueType::Large || value.large->kind() != LargeObject::Kind::Bytes)
        return fail(wrongType);
    else if (!readAll(*value.large))
        return false;
    else
        bytes = m_large;
    if (rule.length >= 0 && bytes.size() > rule.length)
        return fail("it is longer than the column");
    if (rule.sql == SqlType::Binary) {
        const auto zeros = static_cast<std::size_t>(rule.length - bytes.size());
        Byte *at = out.end(maxNumber);
        *at++ = TagBinary;
        putVarInt(at, static_cast<std::uint32_t>(rule.length));
        out.setEnd(at);
        out.append(bytes);
        at = out.end(zeros);
        std::memset(at, 0, zeros);
        out.setEnd(at + zeros);
    } else if (bytes.size() <= TagVarbinary31 - TagVarbinary0) {
        out.append(static_cast<Byte>(TagVarbinary0 + bytes.size()));
        out.append(bytes);
    } else {
        putBytes(out, TagVarbinary, bytes);
    }
    return true;
}

bool ValueEncoder::lob(bool text, const Value &value, ByteBuffer &out)
{
    const Byte tag = text ? TagClob : TagBlob;
    QByteArrayView bytes;
    bool large = false;
    if (value.type == ValueType::Large) {
        if ((value.large->kind() == LargeObject::Kind::Text) != text)
            return fail(wrongType);
        large = value.large->octets() > maxInRow;
        if (!large && !readAll(*value.large))
            return false;
        bytes = m_large;
    } else {
        const bool fits = text ? value.type == ValueType::Text || value.type == ValueType::Json
                               : value.type == ValueType::Bytes || value.type == ValueType::Object;
        if (!fits)
            return fail(wrongType);
        bytes = value.bytes();
    }
    if (!large && bytes.size() <= maxInRow) {
        if (text && !isUtf8(bytes))
            return fail("it is not valid UTF-8");
        putBytes(out, tag, bytes);
        if (text) {
            Byte *at = out.end(maxNumber);
            putVarLong(at, static_cast<std::uint64_t>(utf16Units(bytes)));
            out.setEnd(at);
        }
        return true;
    }
    auto stored = large ? m_lobs.store(*value.large) : m_lobs.store(bytes, text);
    if (!stored)
        return fail(std::move(stored).error());
    Byte *at = out.end(6 * maxNumber);
    *at++ = tag;
    putVarInt(at, 0xfffffffd); // -3 in place of a size
    putVarInt(at, static_cast<std::uint32_t>(stored->tableId));
    putVarLong(at, static_cast<std::uint64_t>(stored->lobId));
    putVarLong(at, static_cast<std::uint64_t>(stored->octets));
    if (text)
        putVarLong(at, static_cast<std::uint64_t>(stored->characters));
    out.setEnd(at);
    return true;
}

bool ValueEncoder::interval(const EncodingRule &rule, const Value &value, ByteBuffer &out)
{
    if (value.type != ValueType::Interval)
        return fail(wrongType);
    const auto field = static_cast<IntervalField>(value.aux);
    if (value.aux < 0 || field > IntervalField::MinuteToSecond || (rule.interval && field != *rule.interval))
        return fail("it is an interval of other units than the column's");
    if (value.first < 0 || (field >= IntervalField::Second && value.second < 0))
        return fail("it is an interval that H2 does not have");
    const bool negative = (value.flags & Value::Negative) != 0;
    Byte *at = out.end(3 * maxNumber);
    *at++ = TagInterval;
    *at++ = static_cast<Byte>(negative ? ~value.aux : value.aux);
    putVarLong(at, static_cast<std::uint64_t>(value.first));
    if (field >= IntervalField::Second)
        putVarLong(at, static_cast<std::uint64_t>(value.second));
    out.setEnd(at);
    return true;
}

bool ValueEncoder::enumeration(const EncodingRule &rule, const Value &value, ByteBuffer &out)
{
    std::int64_t ordinal = 0;
    if (value.type == ValueType::Enum)
        ordinal = value.first + rule.ordinalShift;
    else if (value.type == ValueType::Text)
        ordinal = rule.labels.indexOf(QString::fromUtf8(value.bytes())) + 1;
    else
        return fail(wrongType);
    if (ordinal < 1 || ordinal > rule.labels.size())
        return fail("it is none of the column's values");
    Byte *at = out.end(maxNumber);
    if (ordinal <= TagInteger15 - TagInteger0) {
        *at++ = static_cast<Byte>(TagInteger0 + ordinal);
    } else {
        *at++ = TagEnum;
        putVarInt(at, static_cast<std::uint32_t>(ordinal));
    }
    out.setEnd(at);
    return true;
}

bool ValueEncoder::items(const EncodingRule &rule, const Value &value, ByteBuffer &out)
{
    const bool array = rule.sql == SqlType::Array;
    if (value.type != (array ? ValueType::Array : ValueType::Row))
        return fail(wrongType);
    if (array && rule.length >= 0 && value.aux > rule.length)
        return fail("it has more elements than the column allows");
    Byte *at = out.end(maxNumber);
    *at++ = array ? TagArray : TagRow;
    putVarInt(at, static_cast<std::uint32_t>(value.aux));
    out.setEnd(at);
    for (const Value &item : value.items()) {
        if (!(array && !rule.element.empty() ? encode(rule.element.front(), item, out) : field(item, out)))
            return false;
    }
    return true;
}

bool ValueEncoder::field(const Value &value, ByteBuffer &out)
{
    // What a field of a row is declared as is not known; H2 itself takes the value's own type.
    static constexpr std::pair<ValueType, SqlType> types[] = {
        {ValueType::Boolean, SqlType::Boolean},
        {ValueType::Int8, SqlType::TinyInt},
        {ValueType::Int16, SqlType::SmallInt},
        {ValueType::Int32, SqlType::Integer},
        {ValueType::Int64, SqlType::BigInt},
        {ValueType::Decimal, SqlType::Numeric},
        {ValueType::Float32, SqlType::Real},
        {ValueType::Float64, SqlType::Double},
        {ValueType::Text, SqlType::Varchar},
        {ValueType::Bytes, SqlType::Varbinary},
        {ValueType::Json, SqlType::Json},
        {ValueType::Uuid, SqlType::Uuid},
        {ValueType::Date, SqlType::Date},
        {ValueType::Time, SqlType::Time},
        {ValueType::TimeTz, SqlType::TimeTz},
        {ValueType::Timestamp, SqlType::Timestamp},
        {ValueType::TimestampTz, SqlType::TimestampTz},
        {ValueType::Interval, SqlType::Interval},
        {ValueType::Array, SqlType::Array},
        {ValueType::Row, SqlType::Row},
    };
    if (value.isNull()) {
        out.append(Byte{TagNull});
        return true;
    }
    for (const auto &[type, sql] : types) {
        if (type != value.type)
            continue;
        ColumnType own;
        own.sql = sql;
        own.scale = type == ValueType::Decimal ? value.aux : 9;
        return encode(EncodingRule(own, own, true), value, out);
    }
    return fail("it holds a value of a type that cannot be told");
}

} // namespace gangway::h2
