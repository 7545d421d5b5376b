// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check.h"
#include "chunkremains.h"
#include "core/steering.h"
#include "leafpool.h"
#include "pagescan.h"
#include "store.h"

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace gangway::h2 {

/// What is left of a store: its newest state that anything is known of, pieced together from whatever still says so.
///
/// A state's layout and list of maps are read as far as they go. Where they are damaged, chunks are found by their own
/// texts, names by older pages, and roots by their places: the newest page of a map that no other page leads to.
class StoreRemains final
{
public:
    /// Fails when the file is none, or holds no chunk of which anything is left.
    static Result<std::shared_ptr<const StoreRemains>> find(std::shared_ptr<const ByteSource> source,
                                                            const Steering &steering);

    /// Its chunks are all that were found, also those no longer in use.
    [[nodiscard]] const std::shared_ptr<const Store> &store() const { return m_store; }
    [[nodiscard]] const PageSource &pages() const { return m_store->pages(); }
    /// false: there was a newer state, of which too little is left.
    [[nodiscard]] bool isNewestState() const { return m_isNewestState; }
    /// What had to be pieced together. Translated.
    [[nodiscard]] const std::vector<Problem> &problems() const { return m_problems; }

    /// All pages there are. Reads the whole file, the first time.
    [[nodiscard]] const PageScan &scan() const;
    [[nodiscard]] PageUse useOf(const FoundPage &page) const;
    [[nodiscard]] LeafPool poolOf(std::uint32_t map, KeyForm form) const;

    /// Whether a map has pages, but nothing says where its tree begins.
    [[nodiscard]] bool isRootLost(const StoredMap &map) const;
    /// Whether nothing says where a map's tree begins, nor that it is empty; its pages may all be gone, too.
    [[nodiscard]] bool mayLackRoot(const StoredMap &map) const;
    /// Whether the root was found by its place. It may be that of an earlier state then: a map that was emptied since
    /// has no root, and nothing tells that from one that is lost.
    [[nodiscard]] bool isRootGuessed(const StoredMap &map) const;
    /// Whether maps may be missing from the store's list of them.
    [[nodiscard]] bool mayLackMaps() const { return !m_namesAreWhole; }
    /// Whether only an older copy of that list names a map. The name may have become another map's since: H2 gives the
    /// numbers of dropped tables and indexes to new ones.
    [[nodiscard]] bool isNameGuessed(const StoredMap &map) const { return m_guessedNames.contains(map.id); }
    /// Whether transactions may have been open of which nothing is left, or only earlier logs: never in a file that was
    /// closed in order.
    [[nodiscard]] bool mayLackLogs() const;
    /// Maps that have pages, but no name. Their roots are guessed only where the layout is damaged.
    [[nodiscard]] std::vector<StoredMap> namelessMaps() const;

private:
    friend class StoreSearch;
    StoreRemains() = default;
    [[nodiscard]] std::optional<std::int64_t> countLackingPages() const;
    [[nodiscard]] Position rootOf(const PageSource &pages, std::uint32_t map, std::span<const FoundPage> found) const;

    std::shared_ptr<const Store> m_store;
    Steering m_steering;
    std::vector<Problem> m_problems;
    std::set<std::uint32_t> m_chunksInUse;     ///< As the layout says.
    std::map<std::uint32_t, Position> m_roots; ///< As the layout says.
    std::set<std::uint32_t> m_guessedNames;    ///< Maps.
    std::uint32_t m_metaId = 0;
    qint64 m_version = 0; ///< Of the state.
    bool m_isNewestState = true;
    bool m_layoutIsWhole = true;
    bool m_namesAreWhole = true;
    mutable std::unique_ptr<const PageScan> m_scan;
};

/// The page of a map in one chunk that no other page there leads to: the map's root when the chunk was written. Nothing
/// when it cannot be told.
std::optional<Position> rootAmong(const PageSource &pages, std::span<const FoundPage> found);

} // namespace gangway::h2
