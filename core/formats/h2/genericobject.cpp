// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "genericobject.h"

namespace gangway::h2 {
namespace {

constexpr int maxNesting = 16;

enum GenericTag : Byte {
    GenericNull = 0,
    GenericFalse = 1,
    GenericInt = 4,
    GenericLong = 5,
    GenericString = 11,
    GenericArray = 14,
    GenericTrue = 32,
    GenericIntNegative = 33,
    GenericIntFixed = 34,
    GenericLongNegative = 35,
    GenericLongFixed = 36,
    GenericInt0 = 64,
    GenericInt15 = 79,
    GenericLong0 = 80,
    GenericLong7 = 87,
    GenericString0 = 88,
    GenericString15 = 103,
    GenericBytes0 = 104,
    GenericBytes15 = 119,
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
    if (at >= end || depth > maxNesting)
        return false;
    const Byte *const start = at;
    if (genericInteger(at, end))
        return true;
    at = start;
    const Byte tag = *at++;
    if (tag >= GenericString0 && tag <= GenericString15)
        return skipText(at, end, tag - GenericString0);
    switch (tag) {
    case GenericNull:
    case GenericFalse:
    case GenericTrue:
        return true;
    case GenericString:
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
    if (tag >= GenericInt0 && tag <= GenericInt15) {
        number = tag - GenericInt0;
    } else if (tag >= GenericLong0 && tag <= GenericLong7) {
        number = tag - GenericLong0;
    } else {
        switch (tag) {
        case GenericInt:
            number = static_cast<std::int32_t>(readVarInt(at));
            break;
        case GenericIntNegative:
            number = static_cast<std::int32_t>(0U - readVarInt(at));
            break;
        case GenericIntFixed:
            number = static_cast<std::int32_t>(readUInt32(at));
            at += 4;
            break;
        case GenericLong:
            number = static_cast<std::int64_t>(readVarLong(at));
            break;
        case GenericLongNegative:
            number = static_cast<std::int64_t>(0ULL - readVarLong(at));
            break;
        case GenericLongFixed:
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
    if (tag >= GenericBytes0 && tag <= GenericBytes15) {
        size = tag - GenericBytes0;
    } else {
        if (tag != GenericArray || at >= end || *at++ != componentByte)
            return false;
        size = readVarInt(at);
    }
    bytes = at;
    return skipBytes(at, end, size);
}

std::optional<std::uint32_t> genericArray(const Byte *&at, const Byte *end)
{
    if (at >= end || *at++ != GenericArray || at >= end || *at++ != componentObject)
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
