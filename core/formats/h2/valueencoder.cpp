// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "valueencoder.h"

#include "valuetags.h"

#include <limits>

namespace gangway::h2 {
namespace {

constexpr std::int64_t nanosOfMilli = 1'000'000;
constexpr std::int64_t maxYear = 1'000'000'000;
constexpr std::uint32_t quarterHour = 900;

std::int32_t orDefault(std::int32_t scale, SqlType type)
{
    if (scale >= 0)
        return scale;
    return type == SqlType::Timestamp || type == SqlType::TimestampTz ? 6 : 0;
}

void putTime(Byte *&at, std::int64_t nanos)
{
    putVarLong(at, static_cast<std::uint64_t>(nanos / nanosOfMilli));
    putVarInt(at, static_cast<std::uint32_t>(nanos % nanosOfMilli));
}

void putZone(Byte *&at, std::int32_t seconds)
{
    if (seconds % static_cast<std::int32_t>(quarterHour) == 0) {
        *at++ = static_cast<Byte>(seconds / static_cast<std::int32_t>(quarterHour));
    } else if (seconds > 0) {
        *at++ = 127;
        putVarInt(at, static_cast<std::uint32_t>(seconds));
    } else {
        *at++ = 0x80;
        putVarInt(at, static_cast<std::uint32_t>(-seconds));
    }
}

/// Whether all bytes are below 0x80; unlike isAscii() for bytes that have nothing behind them.
bool isPlain(QByteArrayView text)
{
    constexpr std::uint64_t high = 0x8080808080808080ULL;
    const char *at = text.data();
    qsizetype size = text.size();
    std::uint64_t word = 0;
    std::uint64_t all = 0;
    for (; size >= 8; size -= 8, at += 8) {
        std::memcpy(&word, at, 8);
        all |= word;
    }
    for (; size > 0; --size, ++at)
        all |= static_cast<unsigned char>(*at);
    return (all & high) == 0;
}

std::optional<IntervalField> intervalField(const QString &declared)
{
    static constexpr const char *names[] = {"YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND"};
    using F = IntervalField;
    static constexpr std::optional<F> none;
    static constexpr std::optional<F> pairs[6][6] = {
        {F::Year, F::YearToMonth, none, none, none, none},
        {none, F::Month, none, none, none, none},
        {none, none, F::Day, F::DayToHour, F::DayToMinute, F::DayToSecond},
        {none, none, none, F::Hour, F::HourToMinute, F::HourToSecond},
        {none, none, none, none, F::Minute, F::MinuteToSecond},
        {none, none, none, none, none, F::Second},
    };
    int first = -1;
    int last = -1;
    if (!declared.startsWith(u"INTERVAL", Qt::CaseInsensitive))
        return none; // a domain's name
    for (int i = 0; i < 6; ++i) {
        if (declared.contains(QLatin1String(names[i]), Qt::CaseInsensitive)) {
            first = first < 0 ? i : first;
            last = i;
        }
    }
    return first < 0 ? none : pairs[first][last];
}

} // namespace

EncodingRule::EncodingRule(const ColumnType &target, const ColumnType &source, bool mayBeNull)
    : sql(target.sql)
    , nullable(mayBeNull)
    , length(target.length)
    , scale(orDefault(target.scale, target.sql))
    , ordinalShift(1 - source.firstOrdinal)
    , labels(target.labels)
{
    if (sql == SqlType::Char && length < 0)
        length = 1;
    if (sql == SqlType::Binary && length < 0)
        length = 1;
    for (int digits = scale; digits < nanoDigits; ++digits)
        fraction *= 10;
    if (sql == SqlType::Interval)
        interval = intervalField(target.declared);
    if (target.element)
        element.emplace_back(*target.element, source.element ? *source.element : *target.element, true);
}

std::int64_t utf16Units(QByteArrayView utf8)
{
    std::int64_t units = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        units += (byte & 0xc0) != 0x80;
        units += byte >= 0xf0;
    }
    return units;
}

bool utf8ToString(QByteArrayView utf8, ByteBuffer &out)
{
    const auto *at = reinterpret_cast<const Byte *>(utf8.data());
    const Byte *const end = at + utf8.size();
    Byte *to = out.end(static_cast<std::size_t>(utf8.size()) / 2 * 3 + 6); // 4 bytes become 6
    const auto put3 = [&to](std::uint32_t unit) {
        *to++ = static_cast<Byte>(0xe0 | unit >> 12);
        *to++ = static_cast<Byte>(unit >> 6 & 0x3f);
        *to++ = static_cast<Byte>(unit & 0x3f);
    };
    const auto follows = [&at](int i) { return (at[i] & 0xc0) == 0x80; };
    while (at < end) {
        const std::uint32_t lead = *at;
        if (lead < 0x80) {
            *to++ = *at++;
        } else if (lead >= 0xc2 && lead < 0xe0 && end - at >= 2 && follows(1)) {
            *to++ = at[0];
            *to++ = at[1] & 0x3f;
            at += 2;
        } else if (lead >= 0xe0 && lead < 0xf0 && end - at >= 3 && follows(1) && follows(2)) {
            const std::uint32_t unit = (lead & 0xf) << 12 | (at[1] & 0x3fU) << 6 | (at[2] & 0x3fU);
            if (unit < 0x800)
                return false;
            put3(unit);
            at += 3;
        } else if (lead >= 0xf0 && lead < 0xf5 && end - at >= 4 && follows(1) && follows(2) && follows(3)) {
            const std::uint32_t point =
                (lead & 7) << 18 | (at[1] & 0x3fU) << 12 | (at[2] & 0x3fU) << 6 | (at[3] & 0x3fU);
            if (point < 0x10000 || point > 0x10ffff)
                return false;
            put3(0xd800 + ((point - 0x10000) >> 10));
            put3(0xdc00 + (point & 0x3ff));
            at += 4;
        } else {
            return false;
        }
    }
    out.setEnd(to);
    return true;
}

bool isUtf8(QByteArrayView utf8, qsizetype *open)
{
    const auto *at = reinterpret_cast<const Byte *>(utf8.data());
    const Byte *const end = at + utf8.size();
    if (open)
        *open = 0;
    while (at < end) {
        const Byte lead = *at;
        if (lead < 0x80) {
            ++at;
            continue;
        }
        const int size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        if (lead < 0xc2 || lead >= 0xf5)
            return false;
        for (int i = 1; i < size; ++i) {
            if (at + i == end) {
                if (!open)
                    return false;
                *open = end - at;
                return true;
            }
            if ((at[i] & 0xc0) != 0x80)
                return false;
        }
        if ((lead == 0xe0 && at[1] < 0xa0) || (lead == 0xed && at[1] >= 0xa0) || (lead == 0xf0 && at[1] < 0x90)
            || (lead == 0xf4 && at[1] >= 0x90))
            return false;
        at += size;
    }
    return true;
}

bool ValueEncoder::integer(const EncodingRule &, const Value &value, std::int64_t least, std::int64_t greatest,
                           std::int64_t &number)
{
    switch (value.type) {
    case ValueType::Int8:
    case ValueType::Int16:
    case ValueType::Int32:
    case ValueType::Int64:
        number = value.first;
        break;
    case ValueType::Decimal:
        if (value.flags != Value::NoFlag || value.aux != 0)
            return fail("it is no integer of this size");
        number = value.first;
        break;
    default:
        return fail("it is not of the column's type");
    }
    return (number >= least && number <= greatest) || fail("it is out of the column's range");
}

bool ValueEncoder::doublePrecision(const Value &value, ByteBuffer &out)
{
    constexpr std::int64_t exact = std::int64_t{1} << 53;
    double number = 0;
    switch (value.type) {
    case ValueType::Float64:
        number = value.float64();
        break;
    case ValueType::Float32:
        number = static_cast<double>(value.float32());
        break;
    case ValueType::Int8:
    case ValueType::Int16:
    case ValueType::Int32:
    case ValueType::Int64:
        if (value.first < -exact || value.first > exact)
            return fail("it would be rounded");
        number = static_cast<double>(value.first);
        break;
    default:
        return fail("it is not of the column's type");
    }
    Byte *at = out.end(maxNumber);
    if (number == 0.0) { // -0.0, too: H2 has none
        *at++ = TagDouble0;
    } else if (number == 1.0) {
        *at++ = TagDouble1;
    } else {
        if (number != number)
            number = std::numeric_limits<double>::quiet_NaN(); // Java has one alone
        *at++ = TagDouble;
        putVarLong(at, reverseBits(std::bit_cast<std::uint64_t>(number)));
    }
    out.setEnd(at);
    return true;
}

bool ValueEncoder::text(const EncodingRule &rule, const Value &value, ByteBuffer &out)
{
    if (value.type == ValueType::Text)
        return shortText(rule, value.bytes(), out);
    if (value.type == ValueType::Large && value.large->kind() == LargeObject::Kind::Text)
        return readAll(*value.large) && shortText(rule, m_large, out);
    return fail("it is not of the column's type");
}

bool ValueEncoder::shortText(const EncodingRule &rule, QByteArrayView utf8, ByteBuffer &out)
{
    const auto size = static_cast<std::size_t>(utf8.size());
    const bool ascii = isPlain(utf8);
    const std::int64_t units = ascii ? utf8.size() : utf16Units(utf8);
    if (rule.length >= 0 && units > rule.length)
        return fail("it is longer than the column");
    const bool padded = rule.sql == SqlType::Char && units < rule.length;
    const std::int64_t total = padded ? rule.length : units;
    Byte *at = out.end(maxNumber + size);
    if (rule.sql == SqlType::Varchar && total < TagVarchar31 - TagVarchar0 + 1) {
        *at++ = static_cast<Byte>(TagVarchar0 + total);
    } else {
        *at++ = rule.sql == SqlType::Varchar ? TagVarchar : rule.sql == SqlType::Char ? TagChar : TagVarcharIgnoreCase;
        putVarInt(at, static_cast<std::uint32_t>(total));
    }
    if (ascii) [[likely]] {
        if (size > 0)
            std::memcpy(at, utf8.data(), size);
        out.setEnd(at + size);
    } else {
        out.setEnd(at);
        if (!utf8ToString(utf8, out))
            return fail("it is not valid UTF-8");
    }
    if (padded) {
        const auto blanks = static_cast<std::size_t>(total - units);
        at = out.end(blanks);
        std::memset(at, ' ', blanks);
        out.setEnd(at + blanks);
    }
    return true;
}

bool ValueEncoder::moment(const EncodingRule &rule, const Value &value, ByteBuffer &out)
{
    static constexpr auto valueTypeOf = [](SqlType type) {
        return type == SqlType::Date        ? ValueType::Date
               : type == SqlType::Time      ? ValueType::Time
               : type == SqlType::TimeTz    ? ValueType::TimeTz
               : type == SqlType::Timestamp ? ValueType::Timestamp
                                            : ValueType::TimestampTz;
    };
    if (value.type != valueTypeOf(rule.sql))
        return fail("it is not of the column's type");
    if (value.flags != Value::NoFlag)
        return fail("H2 has no infinite dates");
    const bool hasDate =
        rule.sql == SqlType::Date || rule.sql == SqlType::Timestamp || rule.sql == SqlType::TimestampTz;
    const bool hasTime = rule.sql != SqlType::Date;
    const bool hasZone = rule.sql == SqlType::TimeTz || rule.sql == SqlType::TimestampTz;
    if (hasDate) {
        const std::int64_t year = civilYear(value.first);
        const int month = civilMonth(value.first);
        if (year < -maxYear || year > maxYear || month < 1 || month > 12 || civilDay(value.first) < 1)
            return fail("it is no date that H2 has");
    }
    if (hasTime && (value.second < 0 || value.second >= nanosOfDay))
        return fail("it is no time of a day");
    if (hasTime && rule.fraction > 1 && value.second % rule.fraction != 0)
        return fail("it has more fractional digits than the column");
    if (hasZone && (value.aux < -maxOffset || value.aux > maxOffset))
        return fail("its time zone offset is beyond 18 hours");
    constexpr std::int64_t nanosOfSecond = 1'000'000'000;
    Byte *at = out.end(4 * maxNumber);
    switch (rule.sql) {
    case SqlType::Date:
        *at++ = TagDate;
        putVarLong(at, static_cast<std::uint64_t>(value.first));
        break;
    case SqlType::Time:
        *at++ = TagTime;
        putTime(at, value.second);
        break;
    case SqlType::TimeTz:
        *at++ = TagTimeTz;
        putVarInt(at, static_cast<std::uint32_t>(value.second / nanosOfSecond));
        putVarInt(at, static_cast<std::uint32_t>(value.second % nanosOfSecond));
        break;
    case SqlType::Timestamp:
    default:
        *at++ = rule.sql == SqlType::Timestamp ? TagTimestamp : TagTimestampTz;
        putVarLong(at, static_cast<std::uint64_t>(value.first));
        putTime(at, value.second);
    }
    if (hasZone)
        putZone(at, value.aux);
    out.setEnd(at);
    return true;
}

bool ValueEncoder::encode(const EncodingRule &rule, const Value &value, ByteBuffer &out)
{
    if (value.isNull()) {
        out.append(Byte{TagNull});
        return rule.nullable || fail("it is NULL, which the column does not allow");
    }
    std::int64_t number = 0;
    switch (rule.sql) {
    case SqlType::Boolean:
        if (value.type != ValueType::Boolean && !integer(rule, value, 0, 1, number))
            return false;
        out.append(Byte{value.first ? TagTrue : TagFalse});
        return true;
    case SqlType::Integer: {
        using Limits = std::numeric_limits<std::int32_t>;
        if (!integer(rule, value, Limits::min(), Limits::max(), number))
            return false;
        Byte *at = out.end(maxNumber);
        if (number >= 0 && number <= TagInteger15 - TagInteger0) {
            *at++ = static_cast<Byte>(TagInteger0 + number);
        } else {
            *at++ = number < 0 ? TagIntegerNegative : TagInteger;
            putVarInt(at, static_cast<std::uint32_t>(number < 0 ? -number : number));
        }
        out.setEnd(at);
        return true;
    }
    case SqlType::BigInt: {
        using Limits = std::numeric_limits<std::int64_t>;
        if (!integer(rule, value, Limits::min(), Limits::max(), number))
            return false;
        Byte *at = out.end(maxNumber);
        if (number >= 0 && number <= TagBigInt7 - TagBigInt0) {
            *at++ = static_cast<Byte>(TagBigInt0 + number);
        } else {
            const auto bits = static_cast<std::uint64_t>(number);
            *at++ = number < 0 ? TagBigIntNegative : TagBigInt;
            putVarLong(at, number < 0 ? 0 - bits : bits);
        }
        out.setEnd(at);
        return true;
    }
    case SqlType::Double:
        return doublePrecision(value, out);
    case SqlType::Char:
    case SqlType::Varchar:
    case SqlType::VarcharIgnoreCase:
        return text(rule, value, out);
    case SqlType::Numeric:
        return numeric(rule, value, out);
    case SqlType::Date:
    case SqlType::Time:
    case SqlType::TimeTz:
    case SqlType::Timestamp:
    case SqlType::TimestampTz:
        return moment(rule, value, out);
    default:
        return unusual(rule, value, out);
    }
}

} // namespace gangway::h2
