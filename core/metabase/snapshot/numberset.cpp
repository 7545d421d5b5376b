// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberset.h"

#include <algorithm>

namespace gangway::metabase {

namespace {

constexpr std::size_t chunkBytes = 96; // the map's node and the empty chunk

constexpr quint64 chunkOf(quint64 number)
{
    return number >> 16;
}
constexpr quint16 placeOf(quint64 number)
{
    return static_cast<quint16>(number & 0xffff);
}

template<typename Bits>
quint64 &word(Bits &bits, quint16 place)
{
    return bits[place >> 6];
}
constexpr quint64 maskOf(quint16 place)
{
    return quint64{1} << (place & 63);
}

} // namespace

void NumberSet::add(quint64 number)
{
    const auto [at, isNew] = m_chunks.try_emplace(chunkOf(number));
    if (isNew)
        m_bytes += chunkBytes;
    Chunk &chunk = at->second;
    const quint16 place = placeOf(number);
    if (!chunk.bits) {
        const auto before = std::ranges::lower_bound(chunk.list, place);
        if (before != chunk.list.end() && *before == place)
            return;
        if (chunk.list.size() < Chunk::most) {
            const std::size_t room = chunk.list.capacity();
            chunk.list.insert(before, place);
            m_bytes += (chunk.list.capacity() - room) * sizeof place;
            ++m_size;
            return;
        }
        chunk.bits = std::make_unique<Chunk::Bits>();
        for (const quint16 known : chunk.list)
            word(*chunk.bits, known) |= maskOf(known);
        m_bytes += sizeof(Chunk::Bits);
        m_bytes -= chunk.list.capacity() * sizeof place;
        chunk.list = std::vector<quint16>(); // `= {}` would keep its memory
    }
    quint64 &bits = word(*chunk.bits, place);
    m_size += (bits & maskOf(place)) ? 0 : 1;
    bits |= maskOf(place);
}

void NumberSet::add(const NumberSet &others)
{
    for (const auto &[high, chunk] : others.m_chunks) {
        for (const quint16 place : chunk.list)
            add(high << 16 | place);
        for (quint64 place = 0; chunk.bits && place <= 0xffff; ++place) {
            if (others.contains(high << 16 | place))
                add(high << 16 | place);
        }
    }
}

bool NumberSet::contains(quint64 number) const
{
    const auto at = m_chunks.find(chunkOf(number));
    if (at == m_chunks.end())
        return false;
    const Chunk &chunk = at->second;
    const quint16 place = placeOf(number);
    if (chunk.bits)
        return (word(*chunk.bits, place) & maskOf(place)) != 0;
    return std::ranges::binary_search(chunk.list, place);
}

} // namespace gangway::metabase
