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
constexpr std::size_t slack = 48;

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

/// The lower 7 bits of each byte, side by side, lowest byte first.
constexpr std::uint64_t joinSevens(std::uint64_t word)
{
    word &= 0x7f7f7f7f7f7f7f7fULL;
    word = (word & 0x007f007f007f007fULL) | (word & 0x7f007f007f007f00ULL) >> 1;
    word = (word & 0x00003fff00003fffULL) | (word & 0x3fff00003fff0000ULL) >> 2;
    return (word & 0x000000000fffffffULL) | (word & 0x0fffffff00000000ULL) >> 4;
}

/// 1 to 10 bytes, 7 bits each, lowest first. Which length a number has is hard to foresee, so there is a branch only
/// between one byte, up to 8, and more.
inline std::uint64_t readVarLong(const Byte *&at)
{
    constexpr std::uint64_t more = 0x8080808080808080ULL;
    if (*at < 0x80)
        return *at++;
    const std::uint64_t word = qFromLittleEndian<quint64>(at);
    const std::uint64_t last = ~word & more;
    if (last != 0) [[likely]] {
        const int bits = std::countr_zero(last) + 1;
        at += bits / 8;
        return joinSevens(word & ~std::uint64_t{0} >> (64 - bits));
    }
    const std::uint64_t ninth = at[8];
    const std::uint64_t hasTenth = ninth >> 7;
    const std::uint64_t top = at[9] & hasTenth;
    at += 9 + hasTenth;
    return joinSevens(word) | ninth << 57 >> 1 | top << 63;
}

/// 1 to 5 bytes. The bits of a negative number are in the fifth.
inline std::uint32_t readVarInt(const Byte *&at)
{
    constexpr std::uint64_t more = 0x8080808080ULL;
    constexpr std::uint64_t fifth = 0x8000000000ULL;
    if (*at < 0x80)
        return *at++;
    const std::uint64_t word = qFromLittleEndian<quint64>(at);
    const int bits = std::countr_zero((~word & more) | fifth) + 1;
    at += bits / 8;
    return static_cast<std::uint32_t>(joinSevens(word & ~std::uint64_t{0} >> (64 - bits)));
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

/// Whether the @p size bytes are all below 0x80. Reads up to 32 bytes further, which slack allows.
inline bool isAscii(const Byte *at, std::size_t size)
{
    using Words [[gnu::vector_size(16)]] = std::uint64_t; // what every 64-bit processor has registers for
    constexpr std::uint64_t high = 0x8080808080808080ULL;
    static constexpr std::uint64_t masks[8] = {high, high, high, high, 0, 0, 0, 0};
    constexpr std::size_t step = 2 * sizeof(Words);
    const auto load = [](const void *from) {
        Words words;
        std::memcpy(&words, from, sizeof words);
        return words;
    };
    Words found{};
    for (; size > step; size -= step, at += step)
        found |= load(at) | load(at + sizeof(Words));
    found &= load(masks);
    // Most texts are short: the rest goes without a branch, the bytes that come after it masked out.
    const auto *const mask = reinterpret_cast<const Byte *>(masks) + step - size;
    found |= (load(at) & load(mask)) | (load(at + sizeof(Words)) & load(mask + sizeof(Words)));
    return (found[0] | found[1]) == 0;
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
