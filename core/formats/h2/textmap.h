// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace gangway::h2 {

/// H2's `key:value,key:value` text: headers, chunk and map metadata. Numbers in it are hexadecimal.
class TextMap final
{
public:
    static std::optional<TextMap> parse(QByteArrayView text);
    /// A block that ends with `fletcher:`, surrounded by blanks or zeros; nothing if the checksum is wrong.
    static std::optional<TextMap> parseChecksummed(QByteArrayView block);

    [[nodiscard]] bool contains(const char *key) const { return find(key) != nullptr; }
    [[nodiscard]] QByteArray text(const char *key) const;
    /// The number, or @p otherwise when the key is absent; sets ok() to false when it is no number.
    [[nodiscard]] std::uint64_t number(const char *key, std::uint64_t otherwise = 0) const;
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    [[nodiscard]] const QByteArray *find(const char *key) const;

    std::vector<std::pair<QByteArray, QByteArray>> m_entries;
    mutable bool m_ok = true;
};

/// Fletcher-32 over 16-bit big-endian words, as H2 computes it.
std::uint32_t fletcher32(QByteArrayView bytes);

/// Hexadecimal without prefix; nothing when it is not 1 to 16 such digits.
std::optional<std::uint64_t> parseHex(QByteArrayView text);
/// The other way round.
QByteArray hexNumber(std::uint64_t number);

} // namespace gangway::h2
