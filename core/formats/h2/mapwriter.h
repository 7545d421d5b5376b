// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chunkwriter.h"

#include <QByteArray>

#include <vector>

namespace gangway::h2 {

/// How large the pages of a tree get.
struct PageLimits
{
    std::uint32_t entries = 32;
    std::size_t bytes = 16 << 10; ///< A larger entry has a page of its own.
};

/// Builds the B-tree of one map from its leaves up. Entries come in key order. Memory is one open page a level.
class MapWriter final
{
public:
    /// The values of tables and indexes are versioned: each leaf says that no transaction is open.
    enum class Values { Plain, Versioned };

    MapWriter(ChunkWriter &chunks, std::uint32_t map, PageLimits limits, Values values);

    /// Append the key here and the value there, then say endEntry().
    ByteBuffer &key() { return m_keys; }
    ByteBuffer &value() { return m_values; }
    Result<> endEntry()
    {
        ++m_count;
        ++m_entries;
        if (m_keys.size() + m_values.size() < m_limits.bytes && m_count < m_limits.entries) [[likely]] {
            mark();
            return {};
        }
        return makeRoom();
    }
    Result<> add(QByteArrayView key, QByteArrayView value)
    {
        m_keys.append(key);
        m_values.append(value);
        return endEntry();
    }

    /// Writes what is open. The root's position; none for an empty map.
    Result<Position> finish();

    [[nodiscard]] std::uint32_t map() const { return m_map; }
    [[nodiscard]] std::int64_t entries() const { return m_entries; }

private:
    struct Child
    {
        QByteArray firstKey;
        Position position;
        std::int64_t entries = 0;
    };
    struct Level
    {
        std::vector<Child> children;
        std::size_t bytes = 0;
    };

    void mark()
    {
        m_keyMark = m_keys.size();
        m_valueMark = m_values.size();
        if (m_count == 1)
            m_firstKeySize = m_keyMark;
    }
    Result<> makeRoom();
    Result<> flushLeaf(std::uint32_t count, std::size_t keyBytes, std::size_t valueBytes);
    void startLeaf();
    Result<> addChild(std::size_t level, Child child);
    Result<> flushNode(std::size_t level, std::size_t count);

    ChunkWriter *m_chunks;
    std::uint32_t m_map;
    PageLimits m_limits;
    bool m_versioned;

    ByteBuffer m_keys; // of the open leaf
    ByteBuffer m_values;
    std::uint32_t m_count = 0;
    std::size_t m_firstKeySize = 0;
    std::size_t m_keyMark = 0; // where the last whole entry ends
    std::size_t m_valueMark = 0;
    std::int64_t m_entries = 0;
    std::vector<Level> m_levels;
};

} // namespace gangway::h2
