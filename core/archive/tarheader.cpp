// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tarheader.h"

#include <algorithm>
#include <limits>

namespace gangway {
namespace {

// Offsets and lengths of POSIX ustar's fields.
constexpr std::size_t nameAt = 0, nameLength = 100;
constexpr std::size_t modeAt = 100, modeLength = 8;
constexpr std::size_t sizeAt = 124, sizeLength = 12;
constexpr std::size_t checksumAt = 148, checksumLength = 8;
constexpr std::size_t typeAt = 156;
constexpr std::size_t linkAt = 157, linkLength = 100;
constexpr std::size_t magicAt = 257, magicLength = 8;
constexpr std::size_t prefixAt = 345, prefixLength = 155;
constexpr unsigned permissionBits = 07777;

using BlockView = std::span<const char, TarHeader::bytes>;

/// Octal digits between optional spaces and a final space or NUL.
std::optional<qint64> octal(std::span<const char> field)
{
    std::size_t i = 0;
    while (i < field.size() && field[i] == ' ')
        ++i;
    const std::size_t first = i;
    qint64 number = 0;
    for (; i < field.size() && field[i] >= '0' && field[i] <= '7'; ++i) {
        if (number > (std::numeric_limits<qint64>::max() >> 3))
            return {};
        number = number * 8 + (field[i] - '0');
    }
    const auto isEnd = [](char c) { return c == ' ' || c == '\0'; };
    if (i == first || !std::all_of(field.begin() + static_cast<std::ptrdiff_t>(i), field.end(), isEnd))
        return {};
    return number;
}

/// Octal, or big-endian binary behind a set high bit (GNU and star, for sizes over 8 GiB).
std::optional<qint64> memberSize(std::span<const char> field)
{
    if ((static_cast<unsigned char>(field[0]) & 0x80U) == 0)
        return octal(field);
    qint64 number = static_cast<unsigned char>(field[0]) & 0x7fU;
    for (const char c : field.subspan(1)) {
        if (number > (std::numeric_limits<qint64>::max() >> 8))
            return {};
        number = (number << 8) | static_cast<unsigned char>(c);
    }
    return number;
}

bool hasItsChecksum(BlockView block)
{
    unsigned sum = 0;
    for (std::size_t i = 0; i < block.size(); ++i) {
        const bool isInField = i >= checksumAt && i < checksumAt + checksumLength;
        sum += isInField ? unsigned(' ') : static_cast<unsigned char>(block[i]);
    }
    for (std::size_t i = 6; i-- > 0; sum /= 8) {
        if (block[checksumAt + i] != static_cast<char>('0' + sum % 8))
            return false;
    }
    return sum == 0 && block[checksumAt + 6] == '\0' && block[checksumAt + 7] == ' ';
}

} // namespace

QString TarHeader::shownName() const
{
    QString shown;
    for (const char c : name.left(nameLength))
        shown += (c > ' ' && c <= '~') ? QLatin1Char(c) : QLatin1Char('?');
    return shown;
}

std::optional<TarHeader> parseTarHeader(BlockView block)
{
    if (!hasItsChecksum(block))
        return {};
    const auto size = memberSize(block.subspan<sizeAt, sizeLength>());
    if (!size)
        return {};
    TarHeader header;
    const auto name = block.subspan<nameAt, nameLength>();
    header.name = QByteArray(name.data(), std::find(name.begin(), name.end(), '\0') - name.begin());
    header.memberBytes = *size;
    header.type = block[typeAt];
    const auto mode = octal(block.subspan<modeAt, modeLength>());
    const QByteArrayView magic(block.data() + magicAt, qsizetype(magicLength));
    header.isPlain = header.type == '0' && mode && (static_cast<unsigned>(*mode) & permissionBits) == 0600
                     && isAllZero(block.subspan<linkAt, linkLength>())
                     && isAllZero(block.subspan<prefixAt, prefixLength>())
                     && magic
                            == QByteArrayView("ustar\0"
                                              "00",
                                              8);
    return header;
}

bool isAllZero(std::span<const char> bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == '\0'; });
}

} // namespace gangway
