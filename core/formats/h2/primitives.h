// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtEndian>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace gangway::h2 {

using Byte = unsigned char;

/// Every buffer that is decoded can be read this many bytes past its end: numbers are read without a check and
/// the position is compared with the end afterwards. A decoder that ran past the end has read garbage and says so.
constexpr std::size_t slack = 16;

inline std::uint16_t readUInt16(const Byte *at)
{
    return qFromBigEndian<quint16>(at);
}
inline std::uint32_t readUInt32(const Byte *at)
{
    return qFromBigEndian<quint32>(at);
}
inline std::uint64_t readUInt64(const Byte *at)
{
    return qFromBigEndian<quint64>(at);
}

/// 1 to 10 bytes, 7 bits each, lowest first.
inline std::uint64_t readVarLong(const Byte *&at)
{
    std::uint64_t result = *at++;
    if (result < 0x80) [[likely]]
        return result;
    result &= 0x7f;
    for (int shift = 7; shift < 64; shift += 7) {
        const std::uint64_t byte = *at++;
        result |= (byte & 0x7f) << shift;
        if (byte < 0x80)
            break;
    }
    return result;
}

/// 1 to 5 bytes. The bits of a negative number are in the fifth.
inline std::uint32_t readVarInt(const Byte *&at)
{
    std::uint32_t result = *at++;
    if (result < 0x80) [[likely]]
        return result;
    result &= 0x7f;
    for (int shift = 7; shift < 35; shift += 7) {
        const std::uint32_t byte = *at++;
        result |= (byte & 0x7f) << shift;
        if (byte < 0x80)
            break;
    }
    return result;
}

template<typename Unsigned>
constexpr Unsigned reverseBits(Unsigned x)
{
    const auto swap = [&x](Unsigned mask, int shift) { x = ((x >> shift) & mask) | ((x & mask) << shift); };
    swap(static_cast<Unsigned>(0x5555555555555555ULL), 1);
    swap(static_cast<Unsigned>(0x3333333333333333ULL), 2);
    swap(static_cast<Unsigned>(0x0f0f0f0f0f0f0f0fULL), 4);
    if constexpr (sizeof(Unsigned) == 8)
        return __builtin_bswap64(x);
    else
        return __builtin_bswap32(x);
}

/// Whether the @p size bytes are all below 0x80. Reads up to 7 bytes further, which slack allows.
inline bool isAscii(const Byte *at, std::size_t size)
{
    constexpr std::uint64_t high = 0x8080808080808080ULL;
    std::uint64_t word = 0;
    for (; size >= 8; size -= 8, at += 8) {
        std::memcpy(&word, at, 8);
        if (word & high)
            return false;
    }
    if (size == 0)
        return true;
    std::memcpy(&word, at, 8);
    static_assert(std::endian::native == std::endian::little, "the bytes to look at are the lowest");
    return (word & (high >> (8 * (8 - size)))) == 0;
}

/// The check value of an int, of which a page's check is made.
constexpr std::uint16_t checkValue(std::uint32_t x)
{
    return static_cast<std::uint16_t>((x >> 16) ^ x);
}

/// The largest page a length code (0 to 30) stands for; 31 stands for "over 1 MiB" and counts as 2 MiB.
constexpr std::uint32_t lengthOfCode(unsigned code)
{
    return code >= 31 ? 2U << 20 : (2U + (code & 1U)) << ((code >> 1) + 4);
}

/// Where a page is: chunk, offset in it, length code, kind.
struct Position
{
    std::uint64_t bits = 0;

    [[nodiscard]] bool isNone() const { return bits == 0; }
    [[nodiscard]] std::uint32_t chunk() const { return static_cast<std::uint32_t>(bits >> 38); }
    [[nodiscard]] std::uint32_t offset() const { return static_cast<std::uint32_t>(bits >> 6); }
    [[nodiscard]] unsigned lengthCode() const { return static_cast<unsigned>(bits >> 1) & 31U; }
    [[nodiscard]] bool isLeaf() const { return (bits & 1) == 0; }
    friend bool operator==(Position, Position) = default;
};

} // namespace gangway::h2
