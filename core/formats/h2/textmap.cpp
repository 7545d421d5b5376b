// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textmap.h"

#include <algorithm>

namespace gangway::h2 {

std::optional<TextMap> TextMap::parse(QByteArrayView text)
{
    TextMap map;
    qsizetype i = 0;
    const qsizetype size = text.size();
    while (i < size) {
        const qsizetype colon = text.sliced(i).indexOf(':');
        if (colon < 0)
            return std::nullopt;
        QByteArray key = text.sliced(i, colon).toByteArray();
        i += colon + 1;
        QByteArray value;
        while (i < size) {
            char c = text[i++];
            if (c == ',')
                break;
            if (c != '"') {
                value += c;
                continue;
            }
            bool closed = false;
            while (i < size) {
                c = text[i++];
                if (c == '\\') {
                    if (i == size)
                        return std::nullopt;
                    c = text[i++];
                } else if (c == '"') {
                    closed = true;
                    break;
                }
                value += c;
            }
            if (!closed)
                return std::nullopt;
        }
        map.m_entries.emplace_back(std::move(key), std::move(value));
    }
    return map;
}

std::optional<TextMap> TextMap::parseChecksummed(QByteArrayView block)
{
    const auto isBlank = [](char c) { return static_cast<signed char>(c) <= 0x20; }; // signed, as Java
    while (!block.isEmpty() && isBlank(block.front()))
        block = block.sliced(1);
    while (!block.isEmpty() && isBlank(block.back()))
        block.chop(1);
    constexpr QByteArrayView mark(",fletcher:");
    const qsizetype at = block.lastIndexOf(mark);
    if (at < 0)
        return std::nullopt;
    const auto expected = parseHex(block.sliced(at + mark.size()));
    const QByteArrayView covered = block.first(at);
    if (!expected || *expected != fletcher32(covered))
        return std::nullopt;
    return parse(covered);
}

const QByteArray *TextMap::find(const char *key) const
{
    const QByteArrayView wanted(key);
    const auto it = std::find_if(m_entries.begin(), m_entries.end(),
                                 [wanted](const auto &entry) { return QByteArrayView(entry.first) == wanted; });
    return it == m_entries.end() ? nullptr : &it->second;
}

QByteArray TextMap::text(const char *key) const
{
    const QByteArray *const found = find(key);
    return found ? *found : QByteArray();
}

std::uint64_t TextMap::number(const char *key, std::uint64_t otherwise) const
{
    const QByteArray *const found = find(key);
    if (!found)
        return otherwise;
    const auto parsed = parseHex(*found);
    if (!parsed)
        m_ok = false;
    return parsed.value_or(otherwise);
}

std::uint32_t fletcher32(QByteArrayView bytes)
{
    std::uint32_t s1 = 0xffff;
    std::uint32_t s2 = 0xffff;
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.data());
    const auto size = static_cast<std::size_t>(bytes.size());
    const auto fold = [](std::uint32_t s) { return (s & 0xffff) + (s >> 16); };
    std::size_t i = 0;
    const std::size_t even = size & ~std::size_t{1};
    while (i < even) {
        for (const std::size_t stop = std::min(even, i + 720); i < stop; i += 2) {
            s1 += static_cast<std::uint32_t>(at[i] << 8 | at[i + 1]);
            s2 += s1;
        }
        s1 = fold(s1);
        s2 = fold(s2);
    }
    if (size & 1) {
        s1 += static_cast<std::uint32_t>(at[i] << 8);
        s2 += s1;
    }
    return fold(s2) << 16 | fold(s1);
}

std::optional<std::uint64_t> parseHex(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 16)
        return std::nullopt;
    std::uint64_t number = 0;
    for (const char c : text) {
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0)
            return std::nullopt;
        number = number << 4 | static_cast<unsigned>(digit);
    }
    return number;
}

QByteArray hexNumber(std::uint64_t number)
{
    return QByteArray::number(qulonglong(number), 16);
}

} // namespace gangway::h2
