// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <functional>
#include <list>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace gangway::h2 {

/// Finds single entries of a map whose keys are long integers, on any thread. Keeps the pages it read last, up to a few
/// MiB.
class LongMap final
{
public:
    /// Reads one key; sets the position beyond the end when it cannot.
    using ReadKey = std::int64_t (*)(const Byte *&at, const Byte *end);
    /// Goes over one value; false when it does not fit before the end.
    using SkipValue = bool (*)(const Byte *&at, const Byte *end);

    LongMap(const PageSource &pages, const StoredMap *map, ReadKey readKey, SkipValue skipValue)
        : m_pages(pages)
        , m_map(map)
        , m_readKey(readKey)
        , m_skipValue(skipValue)
    {}

    struct Entry
    {
        const Byte *at = nullptr;
        const Byte *end = nullptr;
        std::shared_ptr<const Byte[]> memory; ///< Holds the bytes.
    };
    /// Nothing when the key is not there.
    Result<std::optional<Entry>> find(std::int64_t key);

    /// Says which leaf may have a key that the tree does not lead to, because pages of it are damaged.
    using Locate = std::function<Position(std::int64_t key)>;
    void setLocate(Locate locate) { m_locate = std::move(locate); }

private:
    struct Cached
    {
        Page page;
        std::vector<std::int64_t> keys;
        std::vector<const Byte *> values; ///< One more than keys; leaves only.
    };
    Result<std::shared_ptr<const Cached>> page(Position position);
    Result<std::optional<Entry>> findBelow(Position position, std::int64_t key);

    const PageSource &m_pages;
    const StoredMap *m_map; // none: empty
    ReadKey m_readKey;
    SkipValue m_skipValue;
    Locate m_locate;

    std::mutex m_mutex; // for what follows
    using Recent = std::list<std::pair<std::uint64_t, std::shared_ptr<const Cached>>>;
    Recent m_recent; // newest first
    std::unordered_map<std::uint64_t, Recent::iterator> m_byPosition;
    std::size_t m_bytes = 0;
};

} // namespace gangway::h2
