// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shorttext.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

namespace gangway {
namespace {

constexpr std::int64_t nanosPerSecond = 1'000'000'000;
constexpr int mostDecimalPlaces = 40;
/// Digits, a sign.
constexpr std::ptrdiff_t numberRoom = 20;

/// "00" to "99".
constexpr auto pairs = [] {
    std::array<char, 200> digits{};
    for (std::size_t i = 0; i < 100; ++i) {
        digits[2 * i] = static_cast<char>('0' + i / 10);
        digits[2 * i + 1] = static_cast<char>('0' + i % 10);
    }
    return digits;
}();

char *writeTwo(char *to, std::int64_t number)
{
    if (number < 0 || number > 99) [[unlikely]]
        return writeNumber(to, number, 2);
    std::memcpy(to, pairs.data() + 2 * number, 2);
    return to + 2;
}

template<typename Float>
char *writeFloat(char *to, Float number)
{
    if (std::isfinite(number)) [[likely]]
        return std::to_chars(to, to + shortTextRoom, number).ptr;
    return writePlain(to, std::isnan(number) ? "NaN" : number < 0 ? "-Infinity" : "Infinity");
}

char *writeDecimal(char *to, std::int64_t unscaled, int scale)
{
    char digits[numberRoom];
    const char *from = digits;
    const char *const end = std::to_chars(digits, digits + numberRoom, unscaled).ptr;
    if (unscaled < 0)
        *to++ = *from++;
    if (end - from <= scale) {
        const auto zeros = static_cast<std::size_t>(scale - (end - from));
        *to++ = '0';
        *to++ = '.';
        std::memset(to, '0', zeros);
        return writePlain(to + zeros, {from, end});
    }
    to = writePlain(to, {from, end - scale});
    if (scale > 0) {
        *to++ = '.';
        to = writePlain(to, {end - scale, end});
    }
    return to;
}

char *writeDate(char *to, std::int64_t civil)
{
    std::int64_t year = civilYear(civil);
    if (year < 0) {
        *to++ = '-';
        year = -year;
    }
    if (year <= 9999) {
        to = writeTwo(to, year / 100);
        to = writeTwo(to, year % 100);
    } else {
        to = writeNumber(to, year);
    }
    *to++ = '-';
    to = writeTwo(to, civilMonth(civil));
    *to++ = '-';
    return writeTwo(to, civilDay(civil));
}

char *writeTime(char *to, std::int64_t nanosOfDay)
{
    const std::int64_t seconds = nanosOfDay / nanosPerSecond;
    to = writeTwo(to, seconds / 3600);
    *to++ = ':';
    to = writeTwo(to, seconds / 60 % 60);
    *to++ = ':';
    to = writeTwo(to, seconds % 60);
    return writeFraction(to, nanosOfDay % nanosPerSecond);
}

char *writeOffset(char *to, std::int32_t seconds)
{
    *to++ = seconds < 0 ? '-' : '+';
    const std::int64_t magnitude = std::abs(static_cast<std::int64_t>(seconds));
    to = writeTwo(to, magnitude / 3600);
    *to++ = ':';
    to = writeTwo(to, magnitude / 60 % 60);
    if (magnitude % 60 != 0) {
        *to++ = ':';
        to = writeTwo(to, magnitude % 60);
    }
    return to;
}

char *writeUuid(char *to, QByteArrayView bytes)
{
    for (const auto &[start, size] : {std::pair{0, 4}, {4, 2}, {6, 2}, {8, 2}, {10, 6}}) {
        if (start > 0)
            *to++ = '-';
        to = writeHex(to, bytes.sliced(start, size));
    }
    return to;
}

} // namespace

char *writeNumber(char *to, std::int64_t number, int width)
{
    char digits[numberRoom];
    const auto length = std::to_chars(digits, digits + numberRoom, number).ptr - digits;
    if (length < width) {
        std::memset(to, '0', static_cast<std::size_t>(width - length));
        to += width - length;
    }
    return writePlain(to, {digits, length});
}

char *writeFraction(char *to, std::int64_t nanos)
{
    if (nanos == 0)
        return to;
    *to = '.';
    for (int i = 9; i > 0; --i, nanos /= 10)
        to[i] = static_cast<char>('0' + nanos % 10);
    int length = 10;
    while (to[length - 1] == '0')
        --length;
    return to + length;
}

char *writeHex(char *to, QByteArrayView bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    for (const char byte : bytes) {
        *to++ = digits[static_cast<unsigned char>(byte) >> 4];
        *to++ = digits[byte & 15];
    }
    return to;
}

char *writeShortText(char *to, const Value &value)
{
    switch (value.type) {
    case ValueType::Boolean:
        return writePlain(to, value.first ? "true" : "false");
    case ValueType::Int8:
    case ValueType::Int16:
    case ValueType::Int32:
    case ValueType::Int64:
        return std::to_chars(to, to + shortTextRoom, value.first).ptr;
    case ValueType::Decimal:
        if (value.flags != Value::NoFlag || value.aux < 0 || value.aux > mostDecimalPlaces)
            return nullptr;
        return writeDecimal(to, value.first, value.aux);
    case ValueType::Float32:
        return writeFloat(to, value.float32());
    case ValueType::Float64:
        return writeFloat(to, value.float64());
    case ValueType::Uuid:
        return value.aux == 16 ? writeUuid(to, value.bytes()) : nullptr;
    case ValueType::Time:
        return writeTime(to, value.second);
    case ValueType::TimeTz:
        return writeOffset(writeTime(to, value.second), value.aux);
    case ValueType::Date:
    case ValueType::Timestamp:
    case ValueType::TimestampTz:
        if (value.flags & (Value::PlusInfinity | Value::MinusInfinity))
            return writePlain(to, value.flags & Value::MinusInfinity ? "-infinity" : "infinity");
        to = writeDate(to, value.first);
        if (value.type == ValueType::Date)
            return to;
        *to++ = ' ';
        to = writeTime(to, value.second);
        return value.type == ValueType::Timestamp ? to : writeOffset(to, value.aux);
    default:
        return nullptr;
    }
}

} // namespace gangway
