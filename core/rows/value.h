// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

#include <QByteArrayView>

#include <bit>
#include <cstdint>
#include <functional>
#include <span>

namespace gangway {

/// What a cell holds. What a column was declared as is SqlType (schema.h): many SqlTypes share a ValueType.
enum class ValueType : std::uint8_t {
    Null,
    Boolean,
    Int8,
    Int16,
    Int32,
    Int64,
    Decimal, ///< Unscaled integer and scale, or NaN and the infinities.
    Float32, ///< The IEEE bits, NaN payload included.
    Float64,
    Text, ///< UTF-8; a lone surrogate stays as its three bytes (WTF-8); other bytes as the source had them.
    Bytes,
    Json, ///< The document's text as stored, UTF-8.
    Uuid, ///< 16 bytes, most significant first.
    Date,
    Time,
    TimeTz,
    Timestamp,
    TimestampTz, ///< Local date and time with the offset as stored: not folded to UTC.
    Interval,
    Enum,  ///< Ordinal; labels are in the column's type.
    Array, ///< Elements are Values in the batch.
    Row,
    Object, ///< Bytes of a type only the source knows (Java object, geometry, custom); see the column's type.
    Large,  ///< Text or bytes that were left in the file because of their size: a LargeObject.
};

/// Text or bytes too large to hold: read as a stream, as often as asked for.
///
/// Keeps what it needs of its reader alive. Not thread-safe: one stream at a time.
class LargeObject
{
public:
    virtual ~LargeObject() = default;

    enum class Kind { Text, Bytes };
    [[nodiscard]] virtual Kind kind() const = 0;
    [[nodiscard]] virtual std::int64_t octets() const = 0;
    /// UTF-16 code units as the source counts characters of text; -1 where it does not say.
    [[nodiscard]] virtual std::int64_t characters() const { return -1; }

    using Sink = std::function<Result<>(QByteArrayView piece)>;
    /// Hands over all bytes in order, in pieces of at most 1 MiB. Stops at the sink's first error and returns it.
    virtual Result<> read(const Sink &sink) const = 0;
};

/// One cell, exactly: the type and the bytes as the source has them.
///
/// A plain 24-byte view. Variable-size contents (text, bytes, elements) belong to the RowBatch the value
/// came in, and live as long as the batch is not refilled. Nothing is rounded, trimmed, folded or re-encoded.
struct Value
{
    /// Decimal: what `aux` bits cannot say.
    enum Flag : std::uint8_t {
        NoFlag = 0,
        Wide = 1,         ///< Decimal: the unscaled value is `bytes()`, big-endian two's complement.
        NotANumber = 2,   ///< Decimal.
        PlusInfinity = 4, ///< Decimal, Date, Timestamp, TimestampTz.
        MinusInfinity = 8,
        Negative = 16, ///< Interval: the sign of the whole; `first` and `second` are magnitudes.
    };

    ValueType type = ValueType::Null;
    std::uint8_t flags = NoFlag;
    std::uint16_t unused = 0;
    /// Decimal: scale. TimeTz, TimestampTz: offset from UTC in seconds, east positive. Interval: IntervalField.
    /// Text and the like: size in bytes. Array and Row: number of elements.
    std::int32_t aux = 0;
    /// Integers, Boolean, Enum ordinal, Float bits, unscaled Decimal. Date and Timestamps: civilDate(). Interval:
    /// leading field.
    std::int64_t first = 0;
    /// Nanoseconds of the day; Interval: the rest in its smallest unit. Otherwise the address of the contents.
    union {
        std::int64_t second = 0;
        const char *data;
        const Value *elements;
        const LargeObject *large;
    };

    [[nodiscard]] bool isNull() const { return type == ValueType::Null; }
    [[nodiscard]] QByteArrayView bytes() const { return {data, aux}; }
    [[nodiscard]] std::span<const Value> items() const { return {elements, static_cast<std::size_t>(aux)}; }
    [[nodiscard]] double float64() const { return std::bit_cast<double>(first); }
    [[nodiscard]] float float32() const { return std::bit_cast<float>(static_cast<std::uint32_t>(first)); }

    static Value null() { return {}; }
    static Value integer(ValueType type, std::int64_t number)
    {
        Value v;
        v.type = type;
        v.first = number;
        return v;
    }
    static Value boolean(bool on) { return integer(ValueType::Boolean, on ? 1 : 0); }
    static Value float64Bits(std::uint64_t bits)
    {
        return integer(ValueType::Float64, static_cast<std::int64_t>(bits));
    }
    static Value float32Bits(std::uint32_t bits)
    {
        return integer(ValueType::Float32, static_cast<std::int64_t>(bits));
    }
    static Value decimal(std::int64_t unscaled, std::int32_t scale)
    {
        Value v = integer(ValueType::Decimal, unscaled);
        v.aux = scale;
        return v;
    }
    /// Text, Bytes, Json, Uuid, Object: @p bytes must outlive the batch's current contents.
    static Value view(ValueType type, QByteArrayView bytes)
    {
        Value v;
        v.type = type;
        v.aux = static_cast<std::int32_t>(bytes.size());
        v.data = bytes.data();
        return v;
    }
    static Value moment(ValueType type, std::int64_t civil, std::int64_t nanosOfDay, std::int32_t offsetSeconds = 0)
    {
        Value v = integer(type, civil);
        v.aux = offsetSeconds;
        v.second = nanosOfDay;
        return v;
    }
};
static_assert(sizeof(Value) == 24);

/// A wide decimal needs scale and size: its `aux` is the scale and its bytes are preceded by a 32-bit size
/// in native order at `data`.
[[nodiscard]] QByteArrayView wideDecimalBytes(const Value &value);

/// A proleptic Gregorian date as one number that sorts: year << 9 | month << 5 | day. The year may be negative or 0.
constexpr std::int64_t civilDate(std::int64_t year, int month, int day)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(year) << 9) | (month << 5) | day;
}
constexpr std::int64_t civilYear(std::int64_t civil)
{
    return civil >> 9;
}
constexpr int civilMonth(std::int64_t civil)
{
    return static_cast<int>(civil >> 5) & 15;
}
constexpr int civilDay(std::int64_t civil)
{
    return static_cast<int>(civil) & 31;
}

/// Which fields an Interval has. The first 13 are SQL's, in H2's numbering; the last is PostgreSQL's own
/// (first = months << 32 | days, both signed 32 bit; second = microseconds).
enum class IntervalField : std::int32_t {
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
    YearToMonth,
    DayToHour,
    DayToMinute,
    DayToSecond,
    HourToMinute,
    HourToSecond,
    MinuteToSecond,
    MonthsDaysMicroseconds,
};

} // namespace gangway
