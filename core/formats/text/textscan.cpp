// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textscan.h"

#include <utility>

namespace gangway {
namespace {

int lengthFrom(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    if (lead >= 0xF0 && lead <= 0xF4)
        return 4;
    return 0;
}

/// The second byte also excludes forms that are too long and code points past 10FFFF (Unicode 15, table 3-7).
bool mayFollow(unsigned char lead, int position, unsigned char byte)
{
    if (position == 1) {
        switch (lead) {
        case 0xE0:
            return byte >= 0xA0 && byte <= 0xBF;
        case 0xF0:
            return byte >= 0x90 && byte <= 0xBF;
        case 0xF4:
            return byte >= 0x80 && byte <= 0x8F;
        default:
            break;
        }
    }
    return byte >= 0x80 && byte <= 0xBF;
}

char32_t decode(const std::array<char, 4> &bytes, int size)
{
    const auto at = [&bytes](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    static constexpr std::array<unsigned, 5> leadMask{0, 0x7F, 0x1F, 0x0F, 0x07};
    char32_t code = at(0) & leadMask[static_cast<std::size_t>(size)];
    for (std::size_t i = 1; i < static_cast<std::size_t>(size); ++i)
        code = code << 6 | (at(i) & 0x3F);
    return code;
}

} // namespace

TextScan::Step TextScan::take(char byte, Item &item)
{
    const auto u = static_cast<unsigned char>(byte);
    if (m_held == 0) {
        m_bytes[0] = byte;
        m_needed = lengthFrom(u);
        if (m_needed == 0) {
            item = {Kind::Invalid, 0, {m_bytes.data(), 1}};
            return Step::Done;
        }
    } else if (!mayFollow(static_cast<unsigned char>(m_bytes[0]), m_held, u)) {
        item = broken();
        return Step::Broken;
    }
    m_bytes[static_cast<std::size_t>(m_held++)] = byte;
    if (m_held < m_needed)
        return Step::More;
    const int size = std::exchange(m_held, 0);
    item.code = decode(m_bytes, size);
    item.kind = item.code >= 0xD800 && item.code <= 0xDFFF ? Kind::Surrogate : Kind::Character;
    item.bytes = {m_bytes.data(), size};
    return Step::Done;
}

TextScan::Item TextScan::broken()
{
    return {Kind::Invalid, 0, {m_bytes.data(), std::exchange(m_held, 0)}};
}

TextTraits traitsOf(QByteArrayView text)
{
    TextTraits traits;
    TextScan scan;
    const auto look = [&traits](const TextScan::Item &item) { traits.add(item); };
    scan.add(text, look);
    scan.finish(look);
    return traits;
}

} // namespace gangway
