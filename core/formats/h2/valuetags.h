// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/value.h"
#include "errors.h"
#include "primitives.h"

#include <algorithm>

namespace gangway::h2 {

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

constexpr int nanoDigits = 9; ///< In the fraction of a second.
constexpr std::int64_t nanosPerSecond = 1'000'000'000;
constexpr std::int64_t nanosOfDay = 86'400 * nanosPerSecond;
constexpr std::int32_t maxOffset = 18 * 3600; ///< Of a time zone, in seconds.
constexpr Fault cutOff = "a value runs over the end of its page";

/// The whole numbers of up to 64 bits.
constexpr bool isInteger(ValueType type)
{
    return type >= ValueType::Int8 && type <= ValueType::Int64;
}

/// Milliseconds of the day, then nanoseconds within the millisecond. Anything impossible ends up too large.
inline std::uint64_t readNanos(const Byte *&at)
{
    const std::uint64_t millis = std::min<std::uint64_t>(readVarLong(at), 100'000'000);
    return millis * 1'000'000 + readVarInt(at);
}

} // namespace gangway::h2
