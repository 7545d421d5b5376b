// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "longmap.h"

#include <algorithm>

namespace gangway::h2 {
namespace {

constexpr std::size_t maxBytes = 4 << 20;

} // namespace

Result<std::shared_ptr<const LongMap::Cached>> LongMap::page(Position position)
{
    if (const auto found = m_byPosition.find(position.bits); found != m_byPosition.end()) {
        m_recent.splice(m_recent.begin(), m_recent, found->second);
        return m_recent.front().second;
    }
    auto read = m_pages.read(position, m_map->id);
    if (!read)
        return std::move(read).error();
    auto cached = std::make_shared<Cached>();
    cached->page = std::move(*read);
    const Page &page = cached->page;
    const auto unreadable = [&] {
        return m_pages.fault(position, m_map->id, QStringLiteral("the page's entries do not fit into it"));
    };
    const Byte *at = page.payload;
    if (page.keys > page.payloadSize())
        return unreadable();
    cached->keys.reserve(page.keys);
    for (std::uint32_t i = 0; i < page.keys; ++i) {
        cached->keys.push_back(m_readKey(at, page.end));
        if (at > page.end || (i > 0 && cached->keys[i] <= cached->keys[i - 1]))
            return unreadable();
    }
    if (page.isLeaf()) {
        for (std::uint32_t i = 0; i < page.keys; ++i) {
            cached->values.push_back(at);
            if (at >= page.end || !m_skipValue(at, page.end) || at > page.end)
                return unreadable();
        }
        cached->values.push_back(at);
    }
    if (at != page.end)
        return unreadable();
    m_recent.emplace_front(position.bits, cached);
    m_byPosition.emplace(position.bits, m_recent.begin());
    m_bytes += page.memoryBytes;
    while (m_bytes > maxBytes && m_recent.size() > 1) {
        m_bytes -= m_recent.back().second->page.memoryBytes;
        m_byPosition.erase(m_recent.back().first);
        m_recent.pop_back();
    }
    return std::shared_ptr<const Cached>(std::move(cached));
}

Result<std::optional<LongMap::Entry>> LongMap::find(std::int64_t key)
{
    const std::scoped_lock lock(m_mutex);
    auto found = findBelow(m_map ? m_map->root : Position(), key);
    if (!m_map || !m_locate || (found && *found))
        return found;
    const Position leaf = m_locate(key);
    return leaf.isNone() ? found : findBelow(leaf, key);
}

Result<std::optional<LongMap::Entry>> LongMap::findBelow(Position position, std::int64_t key)
{
    for (std::size_t depth = 0; depth < maxTreeDepth; ++depth) {
        if (position.isNone())
            return std::optional<Entry>();
        const auto found = page(position);
        if (!found)
            return found.error();
        const Cached &cached = **found;
        if (!cached.page.isLeaf()) {
            const auto below = std::upper_bound(cached.keys.begin(), cached.keys.end(), key);
            position = cached.page.children[static_cast<std::size_t>(below - cached.keys.begin())].position;
            continue;
        }
        const auto at = std::lower_bound(cached.keys.begin(), cached.keys.end(), key);
        if (at == cached.keys.end() || *at != key)
            return std::optional<Entry>();
        const auto index = static_cast<std::size_t>(at - cached.keys.begin());
        return std::optional(Entry{cached.values[index], cached.values[index + 1], cached.page.memory});
    }
    return m_pages.fault(position, m_map->id, QStringLiteral("the tree is too deep"));
}

} // namespace gangway::h2
