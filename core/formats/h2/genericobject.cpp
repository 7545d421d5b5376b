// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "genericobject.h"

namespace gangway::h2 {
namespace {

constexpr int maxDepth = 16;

enum Tag : Byte {
    TagNull = 0,
    TagFalse = 1,
    TagInt = 4,
    TagLong = 5,
    TagString = 11,
    TagArray = 14,
    TagTrue = 32,
    TagIntNegative = 33,
    TagIntFixed = 34,
    TagLongNegative = 35,
    TagLongFixed = 36,
    TagInt0 = 64,
    TagInt15 = 79,
    TagLong0 = 80,
    TagLong7 = 87,
    TagString0 = 88,
    TagString15 = 103,
    TagBytes0 = 104,
    TagBytes15 = 119,
};
constexpr Byte componentByte = 1;
constexpr Byte componentObject = 8;

bool skipBytes(const Byte *&at, const Byte *end, std::size_t size)
{
    if (at > end || size > static_cast<std::size_t>(end - at))
        return false;
    at += size;
    return true;
}

bool skipText(const Byte *&at, const Byte *end, std::size_t units)
{
    for (std::size_t i = 0; i < units && at < end; ++i)
        at += *at < 0x80 ? 1 : *at >= 0xe0 ? 3 : 2;
    return at <= end;
}

bool skip(const Byte *&at, const Byte *end, int depth)
{
    if (at >= end || depth > maxDepth)
        return false;
    const Byte *const start = at;
    if (genericInteger(at, end))
        return true;
    at = start;
    const Byte tag = *at++;
    if (tag >= TagString0 && tag <= TagString15)
        return skipText(at, end, tag - TagString0);
    switch (tag) {
    case TagNull:
    case TagFalse:
    case TagTrue:
        return true;
    case TagString:
        return skipText(at, end, readVarInt(at));
    default:
        break;
    }
    at = start;
    const Byte *bytes = nullptr;
    std::size_t size = 0;
    if (genericBytes(at, end, bytes, size))
        return true;
    at = start;
    const auto count = genericArray(at, end);
    if (!count)
        return false;
    for (std::uint32_t i = 0; i < *count; ++i) {
        if (!skip(at, end, depth + 1))
            return false;
    }
    return true;
}

} // namespace

std::optional<std::int64_t> genericInteger(const Byte *&at, const Byte *end)
{
    if (at >= end)
        return std::nullopt;
    const Byte tag = *at++;
    std::int64_t number = 0;
    if (tag >= TagInt0 && tag <= TagInt15) {
        number = tag - TagInt0;
    } else if (tag >= TagLong0 && tag <= TagLong7) {
        number = tag - TagLong0;
    } else {
        switch (tag) {
        case TagInt:
            number = static_cast<std::int32_t>(readVarInt(at));
            break;
        case TagIntNegative:
            number = static_cast<std::int32_t>(0U - readVarInt(at));
            break;
        case TagIntFixed:
            number = static_cast<std::int32_t>(readUInt32(at));
            at += 4;
            break;
        case TagLong:
            number = static_cast<std::int64_t>(readVarLong(at));
            break;
        case TagLongNegative:
            number = static_cast<std::int64_t>(0ULL - readVarLong(at));
            break;
        case TagLongFixed:
            number = static_cast<std::int64_t>(readUInt64(at));
            at += 8;
            break;
        default:
            return std::nullopt;
        }
    }
    if (at > end)
        return std::nullopt;
    return number;
}

bool genericBytes(const Byte *&at, const Byte *end, const Byte *&bytes, std::size_t &size)
{
    if (at >= end)
        return false;
    const Byte tag = *at++;
    if (tag >= TagBytes0 && tag <= TagBytes15) {
        size = tag - TagBytes0;
    } else {
        if (tag != TagArray || at >= end || *at++ != componentByte)
            return false;
        size = readVarInt(at);
    }
    bytes = at;
    return skipBytes(at, end, size);
}

std::optional<std::uint32_t> genericArray(const Byte *&at, const Byte *end)
{
    if (at >= end || *at++ != TagArray || at >= end || *at++ != componentObject)
        return std::nullopt;
    const std::uint32_t count = readVarInt(at);
    if (at > end || count > static_cast<std::size_t>(end - at))
        return std::nullopt;
    return count;
}

bool skipGeneric(const Byte *&at, const Byte *end)
{
    return skip(at, end, 0);
}

} // namespace gangway::h2
