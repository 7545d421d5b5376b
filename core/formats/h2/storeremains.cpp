// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeremains.h"

#include "storesearch.h"

#include <algorithm>
#include <unordered_set>

namespace gangway::h2 {

Result<std::shared_ptr<const StoreRemains>> StoreRemains::find(std::shared_ptr<const ByteSource> source,
                                                               const Steering &steering)
{
    return StoreSearch(std::move(source), steering).run();
}

const PageScan &StoreRemains::scan() const
{
    if (!m_scan)
        m_scan = std::make_unique<const PageScan>(pages(), m_steering);
    return *m_scan;
}

PageUse StoreRemains::useOf(const FoundPage &page) const
{
    const auto chunk = pages().chunks.find(page.position.chunk());
    const bool isListed = m_chunksInUse.contains(page.position.chunk());
    if (chunk == pages().chunks.end() || (isListed && chunk->second.isDead(page.number)))
        return PageUse::GivenUp;
    if (!m_layoutIsWhole)
        return PageUse::NotKnown;
    if (!isListed || !chunk->second.isLive())
        return PageUse::GivenUp;
    return pages().format() == 1 ? PageUse::NotKnown : PageUse::Current; // format 1 does not note single pages
}

LeafPool StoreRemains::poolOf(std::uint32_t map, KeyForm form) const
{
    return LeafPool(
        pages(), scan().of(map), form, [this](const FoundPage &page) { return useOf(page); }, countLackingPages());
}

/// Pages that were written into the chunks of the state and are not found there; nothing: too little is known.
std::optional<std::int64_t> StoreRemains::countLackingPages() const
{
    if (!m_layoutIsWhole || scan().isCut())
        return {};
    std::int64_t lacking = 0;
    for (const std::uint32_t id : m_chunksInUse) {
        const auto chunk = pages().chunks.find(id);
        if (chunk == pages().chunks.end())
            return {};
        if (chunk->second.isLive())
            lacking += std::max<std::int64_t>(0, chunk->second.pages - scan().countIn(id));
    }
    return lacking;
}

/// Where the layout is whole, its word counts: a map of which it knows no root is empty. Otherwise it knows all roots
/// that are not newer than its state, or too little. @p found: the map's pages.
Position StoreRemains::rootOf(const PageSource &pages, std::uint32_t map, std::span<const FoundPage> found) const
{
    const auto known = m_roots.find(map);
    const Position root = known == m_roots.end() ? Position() : known->second;
    if (m_layoutIsWhole || found.empty())
        return root;
    const bool isNewer = found.front().version > m_version;
    return root.isNone() || isNewer ? rootAmong(pages, found).value_or(Position()) : root;
}

bool StoreRemains::isRootGuessed(const StoredMap &map) const
{
    const auto known = m_roots.find(map.id);
    return !map.root.isNone() && (known == m_roots.end() || known->second.bits != map.root.bits);
}

bool StoreRemains::mayLackRoot(const StoredMap &map) const
{
    return map.id != 0 && map.root.isNone() && !m_layoutIsWhole;
}

bool StoreRemains::isRootLost(const StoredMap &map) const
{
    return mayLackRoot(map) && !scan().of(map.id).empty();
}

bool StoreRemains::mayLackLogs() const
{
    if (m_store->header().clean && m_store->header().version == m_version)
        return false;
    return mayLackMaps() || std::ranges::any_of(m_store->maps(), [this](const StoredMap &map) {
               return map.name.startsWith("undoLog") && (isRootGuessed(map) || mayLackRoot(map));
           });
}

std::vector<StoredMap> StoreRemains::namelessMaps() const
{
    std::vector<StoredMap> nameless;
    std::set<std::uint32_t> named{0, m_metaId};
    for (const StoredMap &map : m_store->maps())
        named.insert(map.id);
    for (const std::uint32_t id : scan().maps()) {
        if (!named.contains(id))
            nameless.push_back({id, {}, rootOf(pages(), id, scan().of(id))});
    }
    return nameless;
}

std::optional<Position> rootAmong(const PageSource &pages, std::span<const FoundPage> found)
{
    if (found.empty())
        return std::nullopt;
    // The newest chunk's pages come first.
    const std::uint32_t chunk = found.front().position.chunk();
    std::unordered_set<std::uint64_t> below;
    std::vector<std::pair<std::int64_t, Position>> readable; // entries
    for (const FoundPage &candidate : found) {
        if (candidate.position.chunk() != chunk)
            break;
        const auto page = pages.read(candidate.position, candidate.map);
        if (!page)
            continue;
        readable.emplace_back(page->entries(), page->position);
        for (const Child &child : page->children)
            below.insert(child.position.bits);
    }
    std::erase_if(readable, [&below](const auto &page) { return below.contains(page.second.bits); });
    if (readable.empty())
        return std::nullopt;
    std::sort(readable.begin(), readable.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    // Where a node above them is lost, several are left; a leaf would say too little then.
    if (readable.size() > 1 && (readable[0].second.isLeaf() || readable[0].first == readable[1].first))
        return std::nullopt;
    return readable[0].second;
}

} // namespace gangway::h2
