// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <cstring>

namespace gangway {

/// 16 bytes that are looked at together, as every 64-bit processor has registers for.
using ByteLanes [[gnu::vector_size(16)]] = unsigned char;

/// How many bytes come before the first that is special. @p special is called with ByteLanes and with a single
/// `unsigned char`, so it is made of comparisons joined by `|`.
template<typename Special>
qsizetype runBefore(QByteArrayView text, const Special &special)
{
    const auto isAnySpecial = [&special](const ByteLanes &lanes) {
        const auto found = special(lanes);
        std::uint64_t words[2];
        static_assert(sizeof words == sizeof found);
        std::memcpy(words, &found, sizeof words);
        return (words[0] | words[1]) != 0;
    };
    constexpr qsizetype step = sizeof(ByteLanes);
    const char *const start = text.data();
    const qsizetype size = text.size();
    qsizetype at = 0;
    ByteLanes lanes;
    if (size >= step) {
        for (; size - at >= step; at += step) {
            std::memcpy(&lanes, start + at, step);
            if (isAnySpecial(lanes))
                break;
        }
        if (size - at < step) { // the rest, with some that was looked at already
            std::memcpy(&lanes, start + size - step, step);
            if (!isAnySpecial(lanes))
                return size;
        }
    } else if (size >= step / 2) {
        std::uint64_t halves[2];
        std::memcpy(&halves[0], start, step / 2);
        std::memcpy(&halves[1], start + size - step / 2, step / 2);
        std::memcpy(&lanes, halves, step);
        if (!isAnySpecial(lanes))
            return size;
    }
    while (at < size && !special(static_cast<unsigned char>(start[at])))
        ++at;
    return at;
}

} // namespace gangway
