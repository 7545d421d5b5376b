// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapwriter.h"

#include <algorithm>

namespace gangway::h2 {

MapWriter::MapWriter(ChunkWriter &chunks, std::uint32_t map, PageLimits limits, Values values)
    : m_chunks(&chunks)
    , m_map(map)
    , m_limits(limits)
    , m_versioned(values == Values::Versioned)
{
    m_limits.entries = std::max(2U, m_limits.entries);
    startLeaf();
}

void MapWriter::startLeaf()
{
    m_keys.clear();
    m_values.clear();
    if (m_versioned)
        m_values.append(Byte{0});
    m_count = 0;
    m_keyMark = 0;
    m_valueMark = m_values.size();
}

Result<> MapWriter::makeRoom()
{
    // The newest entry did not fit with the others.
    if (m_count > 1 && m_keys.size() + m_values.size() > m_limits.bytes) {
        const QByteArray key = m_keys.view(m_keyMark).toByteArray();
        const QByteArray value = m_values.view(m_valueMark).toByteArray();
        if (auto flushed = flushLeaf(m_count - 1, m_keyMark, m_valueMark); !flushed)
            return flushed;
        startLeaf();
        m_keys.append(key);
        m_values.append(value);
        m_count = 1;
    }
    mark();
    if (m_keys.size() + m_values.size() < m_limits.bytes && m_count < m_limits.entries)
        return {};
    if (auto flushed = flushLeaf(m_count, m_keyMark, m_valueMark); !flushed)
        return flushed;
    startLeaf();
    return {};
}

Result<> MapWriter::flushLeaf(std::uint32_t count, std::size_t keyBytes, std::size_t valueBytes)
{
    PageDraft page;
    page.map = m_map;
    page.keys = count;
    page.first = m_keys.view().first(static_cast<qsizetype>(keyBytes));
    page.second = m_values.view().first(static_cast<qsizetype>(valueBytes));
    const auto position = m_chunks->addPage(page);
    if (!position)
        return position.error();
    return addChild(0, {m_keys.view().first(static_cast<qsizetype>(m_firstKeySize)).toByteArray(), *position, count});
}

Result<> MapWriter::addChild(std::size_t level, Child child)
{
    if (m_levels.size() == level)
        m_levels.emplace_back();
    Level &to = m_levels[level];
    to.bytes += static_cast<std::size_t>(child.firstKey.size());
    to.children.push_back(std::move(child));
    // Twice what a node takes is held back, so that whatever is left in the end makes nodes of at least two children.
    const std::size_t count = to.children.size();
    if (count >= 2 * m_limits.entries || (count >= 4 && to.bytes >= 2 * m_limits.bytes))
        return flushNode(level, count / 2);
    return {};
}

Result<> MapWriter::flushNode(std::size_t level, std::size_t count)
{
    ByteBuffer numbers;
    ByteBuffer keys;
    Child node;
    {
        Level &from = m_levels[level];
        Byte *at = numbers.end(count * (sizeof(std::uint64_t) + maxNumber));
        for (std::size_t i = 0; i < count; ++i)
            putUInt64(at, from.children[i].position.bits);
        for (std::size_t i = 0; i < count; ++i) {
            putVarLong(at, static_cast<std::uint64_t>(from.children[i].entries));
            node.entries += from.children[i].entries;
            from.bytes -= static_cast<std::size_t>(from.children[i].firstKey.size());
            if (i > 0)
                keys.append(from.children[i].firstKey);
        }
        numbers.setEnd(at);
        node.firstKey = std::move(from.children.front().firstKey);
        from.children.erase(from.children.begin(), from.children.begin() + static_cast<std::ptrdiff_t>(count));
    }
    PageDraft page;
    page.map = m_map;
    page.keys = static_cast<std::uint32_t>(count - 1);
    page.leaf = false;
    page.children = numbers.view();
    page.first = keys.view();
    const auto position = m_chunks->addPage(page);
    if (!position)
        return position.error();
    node.position = *position;
    return addChild(level + 1, std::move(node));
}

Result<Position> MapWriter::finish()
{
    if (m_count > 0) {
        if (auto flushed = flushLeaf(m_count, m_keyMark, m_valueMark); !flushed)
            return std::move(flushed).error();
        startLeaf();
    }
    for (std::size_t level = 0; level < m_levels.size(); ++level) {
        while (level + 1 < m_levels.size() || m_levels[level].children.size() > 1) {
            const std::size_t left = m_levels[level].children.size();
            if (left == 0)
                break;
            const bool fits = left < 4 || (left <= m_limits.entries && m_levels[level].bytes <= m_limits.bytes);
            if (auto flushed = flushNode(level, fits ? left : left / 2); !flushed)
                return std::move(flushed).error();
        }
    }
    return m_levels.empty() ? Position() : m_levels.back().children.front().position;
}

} // namespace gangway::h2
