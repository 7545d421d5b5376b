// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <span>

namespace gangway {

/// The facts of one 512-byte tar header (POSIX.1-1988 ustar and its GNU and pax descendants).
struct TarHeader
{
    static constexpr qint64 bytes = 512;
    using Block = std::array<char, bytes>;

    QByteArray name; ///< As it stands there, without prefix or long-name extensions.
    qint64 memberBytes = 0;
    char type = 0;        ///< `0` for a regular file.
    bool isPlain = false; ///< A regular file with mode 0600, no link target, no prefix: all that Gangway writes.

    /// The name with everything but printable ASCII replaced, for messages.
    [[nodiscard]] QString shownName() const;
};

/// Nothing when the checksum is not that of the block, or not written as six octal digits, NUL and space (as GNU tar,
/// bsdtar and KArchive do), or when the size is no number.
std::optional<TarHeader> parseTarHeader(std::span<const char, TarHeader::bytes> block);

/// Member sizes in the tar, rounded up to whole blocks.
constexpr qint64 paddedToTarBlock(qint64 memberBytes)
{
    return (memberBytes + TarHeader::bytes - 1) / TarHeader::bytes * TarHeader::bytes;
}

/// Two blocks of zeros end a tar.
inline constexpr qint64 tarTrailerBytes = 2 * TarHeader::bytes;

bool isAllZero(std::span<const char> bytes);

} // namespace gangway
