// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sortkey.h"

#include "casefold.h"
#include "core/rows/value.h"
#include "valuetags.h"
#include "widedecimal.h"

#include <limits>

namespace gangway::h2 {
namespace {

constexpr std::uint32_t sortDescending = 1;
constexpr std::uint32_t sortNullsFirst = 2;
constexpr std::uint32_t sortNullsLast = 4;

// Where NULLs are does not turn with the direction, so these come before what does.
constexpr Byte nullBefore = 0;
constexpr Byte notNull = 1;
constexpr Byte nullBehind = 2;

constexpr std::uint64_t signBit = std::uint64_t{1} << 63;

void putSigned(ByteBuffer &out, std::int64_t number)
{
    Byte *at = out.end(sizeof number);
    putUInt64(at, static_cast<std::uint64_t>(number) ^ signBit);
    out.setEnd(at);
}

/// Bytes of any length: a zero is followed by a one, the end is two zeros.
void putBytes(ByteBuffer &out, const Byte *from, std::size_t size)
{
    Byte *at = out.end(2 * size + 2);
    if (size == 0 || !std::memchr(from, 0, size)) [[likely]] {
        if (size > 0)
            std::memcpy(at, from, size);
        at += size;
    } else {
        for (std::size_t i = 0; i < size; ++i) {
            *at++ = from[i];
            if (from[i] == 0)
                *at++ = 1;
        }
    }
    *at++ = 0;
    *at++ = 0;
    out.setEnd(at);
}

std::size_t stringSize(const Byte *at, std::size_t units)
{
    const Byte *const start = at;
    for (; units > 0; --units)
        at += *at < 0x80 ? 1 : *at >= 0xe0 ? 3 : 2;
    return static_cast<std::size_t>(at - start);
}

/// Strings are stored so that their bytes sort as their UTF-16 units do, which is how Java compares.
bool putString(ByteBuffer &out, const Byte *&at, bool ignoreCase)
{
    const Byte tag = *at++;
    const std::size_t units = tag >= TagVarchar0 && tag <= TagVarchar31 ? tag - TagVarchar0 : readVarInt(at);
    const std::size_t size = stringSize(at, units);
    const Byte *const from = at;
    at += size;
    if (!ignoreCase) {
        putBytes(out, from, size);
        return true;
    }
    bool certain = true;
    ByteBuffer folded;
    Byte *to = folded.end(3 * units);
    for (const Byte *unit = from; unit < at;) {
        std::uint32_t code = *unit++;
        if (code >= 0xe0) {
            code = (code & 0xf) << 12 | unit[0] << 6 | unit[1];
            unit += 2;
        } else if (code >= 0x80) {
            code = (code & 0x1f) << 6 | *unit++;
        }
        code = foldCase(static_cast<char16_t>(code), certain);
        if (code < 0x80) {
            *to++ = static_cast<Byte>(code);
        } else if (code < 0x800) {
            *to++ = static_cast<Byte>(0xc0 | code >> 6);
            *to++ = static_cast<Byte>(code & 0x3f);
        } else {
            *to++ = static_cast<Byte>(0xe0 | code >> 12);
            *to++ = static_cast<Byte>(code >> 6 & 0x3f);
            *to++ = static_cast<Byte>(code & 0x3f);
        }
    }
    folded.setEnd(to);
    putBytes(out, folded.data(), folded.size());
    return certain;
}

/// A whole number of any size: longer ones are further from zero.
void putWhole(ByteBuffer &out, QByteArrayView number)
{
    constexpr Byte zero = 0x80;
    constexpr Byte huge = 0x70;
    const bool negative = static_cast<signed char>(number[0]) < 0;
    const auto size = static_cast<std::size_t>(number.size());
    Byte *at = out.end(size + 5);
    if (size < huge) {
        *at++ = static_cast<Byte>(negative ? zero - size : zero + size);
    } else {
        const auto length = static_cast<std::uint32_t>(size);
        *at++ = negative ? zero - huge : zero + huge;
        putUInt32(at, negative ? ~length : length);
    }
    std::memcpy(at, number.data(), size);
    out.setEnd(at + size);
}

void putNumeric(ByteBuffer &out, const Byte *&at)
{
    // All values of a column have its scale.
    const Byte tag = *at++;
    if (tag == TagNumeric) {
        readVarInt(at); // scale
        const std::size_t size = readVarInt(at);
        putWhole(out, {reinterpret_cast<const char *>(at), static_cast<qsizetype>(size)});
        at += size;
        return;
    }
    if (tag == TagNumericSmall)
        readVarInt(at);
    const std::int64_t number = tag == TagNumeric0   ? 0
                                : tag == TagNumeric1 ? 1
                                                     : static_cast<std::int64_t>(readVarLong(at));
    Byte bytes[sizeof number];
    qToBigEndian(number, bytes);
    std::size_t skip = 0;
    while (skip + 1 < sizeof bytes && bytes[skip] == ((bytes[skip + 1] & 0x80) ? 0xff : 0))
        ++skip;
    putWhole(out, {reinterpret_cast<const char *>(bytes) + skip, static_cast<qsizetype>(sizeof bytes - skip)});
}

void putDecFloat(ByteBuffer &out, const Byte *&at)
{
    enum Class : Byte { MinusInfinity, Negative, Zero, Positive, Infinity, NotANumber };
    ++at; // tag
    const auto scale = static_cast<std::int32_t>(readVarInt(at));
    const std::uint32_t size = readVarInt(at);
    if (size >= 0xfffffffdU) {
        out.append(static_cast<Byte>(size == 0xffffffffU   ? NotANumber
                                     : size == 0xfffffffeU ? Infinity
                                                           : MinusInfinity));
        return;
    }
    const QByteArrayView number(reinterpret_cast<const char *>(at), static_cast<qsizetype>(size));
    at += size;
    QByteArray digits = decimalDigits(number);
    const qsizetype count = digits.size();
    while (digits.endsWith('0'))
        digits.chop(1);
    if (digits.isEmpty()) {
        out.append(Byte{Zero});
        return;
    }
    const bool negative = static_cast<signed char>(number[0]) < 0;
    out.append(static_cast<Byte>(negative ? Negative : Positive));
    const std::size_t from = out.size();
    putSigned(out, std::int64_t{count} - scale); // the place of the first digit
    out.append(digits);
    out.append(Byte{0});
    if (negative) {
        for (std::size_t i = from; i < out.size(); ++i)
            out.data()[i] = static_cast<Byte>(~out.data()[i]);
    }
}

template<typename Unsigned>
void putFloat(ByteBuffer &out, Unsigned bits)
{
    constexpr auto sign = static_cast<Unsigned>(Unsigned{1} << (8 * sizeof bits - 1));
    bits = bits & sign ? ~bits : bits | sign;
    Byte *at = out.end(sizeof bits);
    qToBigEndian(bits, at);
    out.setEnd(at + sizeof bits);
}

/// Days since 1970 of a proleptic Gregorian date.
std::int64_t dayOf(std::int64_t civil)
{
    const int month = civilMonth(civil);
    const std::int64_t year = civilYear(civil) - (month <= 2 ? 1 : 0);
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + civilDay(civil) - 1;
    return era * 146'097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719'468;
}

std::int32_t zoneAt(const Byte *&at)
{
    const auto code = static_cast<std::int8_t>(*at++);
    if (code == 127)
        return static_cast<std::int32_t>(readVarInt(at));
    if (code == -128)
        return static_cast<std::int32_t>(0U - readVarInt(at));
    return code * 900;
}

void putMoment(ByteBuffer &out, const Byte *&at)
{
    constexpr std::int64_t secondsOfDay = 86'400;
    const Byte tag = *at++;
    if (tag == TagTimeTz) {
        const auto seconds = static_cast<std::int64_t>(readVarInt(at));
        const auto nanos = static_cast<std::int64_t>(readVarInt(at));
        putSigned(out, (seconds - zoneAt(at)) * nanosPerSecond + nanos);
        return;
    }
    const auto date = tag == TagTime ? 0 : static_cast<std::int64_t>(readVarLong(at));
    if (tag == TagDate) {
        putSigned(out, date);
        return;
    }
    const auto nanos = static_cast<std::int64_t>(readNanos(at));
    if (tag == TagTime) {
        putSigned(out, nanos);
    } else if (tag == TagTimestamp) {
        putSigned(out, date);
        putSigned(out, nanos);
    } else {
        putSigned(out, dayOf(date) * secondsOfDay + nanos / nanosPerSecond - zoneAt(at));
        putSigned(out, nanos % nanosPerSecond);
    }
}

void putInterval(ByteBuffer &out, const Byte *&at)
{
    ++at; // tag
    int qualifier = static_cast<std::int8_t>(*at++);
    const bool negative = qualifier < 0;
    if (negative)
        qualifier = ~qualifier;
    const auto leading = static_cast<std::int64_t>(readVarLong(at));
    const auto remaining = qualifier >= 5 ? static_cast<std::int64_t>(readVarLong(at)) : 0;
    putSigned(out, negative ? -leading : leading);
    putSigned(out, negative ? -remaining : remaining);
}

bool putItems(ByteBuffer &out, const Byte *&at, const SortRule &rule)
{
    ++at; // tag
    bool certain = true;
    for (std::uint32_t left = readVarInt(at); left > 0; --left) {
        out.append(Byte{1}); // more than the end, which is 0
        certain = SortKey::append(out, at, rule.element.front()) && certain;
    }
    out.append(Byte{0});
    return certain;
}

bool putValue(ByteBuffer &out, const Byte *&at, const SortRule &rule)
{
    switch (rule.sql) {
    case SqlType::Boolean:
        out.append(static_cast<Byte>(*at++ == TagTrue));
        return true;
    case SqlType::TinyInt:
    case SqlType::SmallInt:
    case SqlType::Integer:
    case SqlType::Enum: {
        Byte *to = out.end(sizeof(std::uint32_t));
        putUInt32(to, static_cast<std::uint32_t>(storedInteger(at)) ^ 0x80000000U);
        out.setEnd(to);
        return true;
    }
    case SqlType::BigInt:
        putSigned(out, storedInteger(at));
        return true;
    case SqlType::Numeric:
        putNumeric(out, at);
        return true;
    case SqlType::DecFloat:
        putDecFloat(out, at);
        return true;
    case SqlType::Real: {
        const Byte tag = *at++;
        putFloat(out, tag == TagReal0   ? 0
                      : tag == TagReal1 ? std::bit_cast<std::uint32_t>(1.0F)
                                        : reverseBits(readVarInt(at)));
        return true;
    }
    case SqlType::Double: {
        const Byte tag = *at++;
        putFloat(out, tag == TagDouble0   ? 0
                      : tag == TagDouble1 ? std::bit_cast<std::uint64_t>(1.0)
                                          : reverseBits(readVarLong(at)));
        return true;
    }
    case SqlType::Char:
    case SqlType::Varchar:
        return putString(out, at, false);
    case SqlType::VarcharIgnoreCase:
        return putString(out, at, true);
    case SqlType::Binary:
    case SqlType::Varbinary:
    case SqlType::Json:
    case SqlType::Geometry:
    case SqlType::JavaObject: {
        const Byte tag = *at++;
        const std::size_t size = tag >= TagVarbinary0 && tag <= TagVarbinary31 ? tag - TagVarbinary0 : readVarInt(at);
        putBytes(out, at, size);
        at += size;
        return true;
    }
    case SqlType::Uuid:
        out.append(at + 1, 16);
        at += 17;
        return true;
    case SqlType::Date:
    case SqlType::Time:
    case SqlType::TimeTz:
    case SqlType::Timestamp:
    case SqlType::TimestampTz:
        putMoment(out, at);
        return true;
    case SqlType::Interval:
        putInterval(out, at);
        return true;
    case SqlType::Array:
        return putItems(out, at, rule);
    default:
        Q_UNREACHABLE(); // isKnown() says so
    }
}

} // namespace

SortRule::SortRule(const ColumnType &type, const KeyColumn &key)
    : sql(type.sql)
    , descending(key.descending)
    , nullsLast(key.nulls == KeyColumn::Nulls::Default ? key.descending : key.nulls == KeyColumn::Nulls::Last)
{
    if (type.element)
        element.emplace_back(*type.element, KeyColumn());
}

std::uint32_t SortRule::bits(bool primary) const
{
    const std::uint32_t direction = descending ? sortDescending : 0;
    return primary ? direction : direction | (nullsLast ? sortNullsLast : sortNullsFirst);
}

bool SortRule::isKnown() const
{
    switch (sql) {
    case SqlType::Array:
        return !element.empty() && element.front().isKnown();
    case SqlType::Row:
    case SqlType::Clob:
    case SqlType::Blob:
    case SqlType::Other:
        return false;
    default:
        return true;
    }
}

std::int64_t storedInteger(const Byte *&at)
{
    const Byte tag = *at++;
    if (tag >= TagInteger0 && tag <= TagInteger15)
        return tag - TagInteger0;
    if (tag >= TagBigInt0 && tag <= TagBigInt7)
        return tag - TagBigInt0;
    switch (tag) {
    case TagTinyInt:
        return static_cast<std::int8_t>(*at++);
    case TagSmallInt:
        at += 2;
        return static_cast<std::int16_t>(readUInt16(at - 2));
    case TagIntegerNegative:
        return static_cast<std::int32_t>(0U - readVarInt(at));
    case TagBigInt:
        return static_cast<std::int64_t>(readVarLong(at));
    case TagBigIntNegative:
        return static_cast<std::int64_t>(0ULL - readVarLong(at));
    default: // TagInteger, TagEnum
        return static_cast<std::int32_t>(readVarInt(at));
    }
}

void SortKey::appendRowKey(ByteBuffer &out, std::int64_t key)
{
    putSigned(out, key);
}

bool SortKey::append(ByteBuffer &out, const Byte *&at, const SortRule &rule)
{
    if (*at == TagNull) {
        ++at;
        out.append(rule.nullsLast ? nullBehind : nullBefore);
        return true;
    }
    out.append(notNull);
    const std::size_t from = out.size();
    const bool certain = putValue(out, at, rule);
    if (rule.descending) {
        for (std::size_t i = from; i < out.size(); ++i)
            out.data()[i] = static_cast<Byte>(~out.data()[i]);
    }
    return certain;
}

} // namespace gangway::h2
