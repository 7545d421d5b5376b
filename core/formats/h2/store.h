// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <QByteArray>
#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace gangway::h2 {

constexpr std::uint32_t layoutId = 0; ///< Of the map that says where the others are.
constexpr std::size_t maxMaps = 1'000'000;

/// The two copies of the store's header.
struct StoreHeader
{
    int format = 1;
    qint64 created = 0;
    /// Where the newest chunk was when the header was written; a hint.
    qint64 version = 0;
    std::optional<Chunk> newest; ///< That chunk, if it is there.
    bool clean = false;          ///< The copies are good and agree, and H2 says it closed the store.
    int goodCopies = 0;
    bool copiesDiffer = false;
};

/// A named map: the key type and value type follow from the name.
struct StoredMap
{
    std::uint32_t id = 0;
    QByteArray name;
    Position root;
};

/// What somebody found out about a store that does not say so itself.
struct StoreParts
{
    StoreHeader header;
    Chunk newest;
    PageSource::ChunkTable chunks;
    std::vector<StoredMap> maps;
};

/// An MVStore: finds its newest consistent state and knows its maps. Read-only.
class Store final
{
public:
    static Result<std::shared_ptr<const Store>> open(std::shared_ptr<const ByteSource> source);
    /// For a store that does not open. Nothing of it is read.
    static std::shared_ptr<const Store> fromParts(std::shared_ptr<const ByteSource> source, StoreParts parts);

    [[nodiscard]] const StoreHeader &header() const { return m_header; }
    [[nodiscard]] const Chunk &newest() const { return m_newest; }
    [[nodiscard]] const PageSource &pages() const { return m_pages; }
    [[nodiscard]] const ByteSource &bytes() const { return m_pages.bytes(); }
    [[nodiscard]] int format() const { return m_header.format; }
    /// Whether H2 closed the file in order and nothing had to be searched.
    [[nodiscard]] bool cleanlyClosed() const { return m_clean; }
    /// Whether the newest state had to be given up because something it needs is missing.
    [[nodiscard]] bool fellBack() const { return m_fellBack; }

    /// Sorted by name.
    [[nodiscard]] const std::vector<StoredMap> &maps() const { return m_maps; }
    [[nodiscard]] const StoredMap *map(QByteArrayView name) const;
    /// The maps that hold the store together: name, id, root.
    [[nodiscard]] const std::vector<StoredMap> &systemMaps() const { return m_systemMaps; }
    /// How many entries a map has, from its root page.
    [[nodiscard]] Result<std::int64_t> entries(const StoredMap &map) const;
    /// What in the maps' names contradicts itself; H2 repairs such things when it opens the file.
    [[nodiscard]] const QStringList &contradictions() const { return m_contradictions; }
    /// Whether a map of this name that is missing or empty may have had entries: the lists of maps are damaged.
    [[nodiscard]] bool mayHaveLost(const QByteArray &name) const;

private:
    friend class Recovery;
    Store(std::shared_ptr<const ByteSource> source, StoreHeader header);

    /// Reads the layout map that @p newest points to: chunks and roots of maps.
    Result<> loadLayout(const Chunk &newest);
    Result<> loadMaps();
    Result<> loadMeta(Position root);
    void compareNames();
    void noteStray(const QByteArray &key);

    StoreHeader m_header;
    Chunk m_newest;
    PageSource m_pages;
    bool m_clean = false;
    bool m_fellBack = false;
    std::map<std::uint32_t, Position> m_roots;
    std::map<QByteArray, QByteArray> m_meta; // map.* and name.* entries
    std::uint32_t m_metaId = 0;
    std::vector<StoredMap> m_maps;
    std::vector<StoredMap> m_systemMaps;
    QStringList m_contradictions;
    std::set<QByteArray> m_doubtfulNames;
    bool m_hasStrayEntries = false;
};

/// Reads and judges the header; an error says what the file is instead.
Result<StoreHeader> readStoreHeader(const ByteSource &source);

} // namespace gangway::h2
