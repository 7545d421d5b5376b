// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storeremains.h"

#include <map>

namespace gangway::h2 {

/// Of the list of maps: `map.<id>` or `name.<name>`.
inline bool isNameEntry(const QByteArray &key)
{
    return key.startsWith("map.") || key.startsWith("name.");
}

/// The work behind StoreRemains::find().
class StoreSearch final
{
public:
    StoreSearch(std::shared_ptr<const ByteSource> source, const Steering &steering)
        : m_source(std::move(source))
        , m_steering(steering)
        , m_remains(new StoreRemains)
        , m_pages(m_source, 2)
    {}

    Result<std::shared_ptr<const StoreRemains>> run();

private:
    Result<> readHeader();
    int guessFormat() const;
    void takeChunks();
    void chooseState();
    void readLayout();
    bool readLayoutOnce();
    Position searchLayoutRoot(const Chunk &chunk);
    const PageScan &scan();
    void takeLayoutEntry(const QByteArray &key, const QByteArray &value);
    void placeChunks();
    void readNames();
    void readNamesBelow(Position root, std::map<QByteArray, QByteArray> &names);
    void searchNames();
    void collectMaps();
    bool takeNames(const std::map<QByteArray, QByteArray> &entries, std::map<std::uint32_t, QByteArray> &names) const;
    [[nodiscard]] bool isNameSure(std::uint32_t id, const QByteArray &name) const;
    void searchRoots();
    void note(Problem::Severity severity, const QString &where, const QString &what);

    std::shared_ptr<const ByteSource> m_source;
    const Steering &m_steering;
    std::shared_ptr<StoreRemains> m_remains;
    PageSource m_pages;
    StoreHeader m_header;
    Chunk m_newest;
    Position m_layoutRoot;
    bool m_layoutRootIsGuessed = false; ///< Found by its place.
    qint64 m_newestVersion = 0;         ///< Of any chunk that counts.
    qint64 m_searched = 0;              ///< Bytes of chunks, so that made-up chunks cannot send it round for ever.
    std::vector<ChunkRemains> m_chunks;
    std::map<std::uint32_t, Chunk> m_entries; ///< The layout's.
    std::map<std::uint32_t, Position> m_roots;
    std::map<QByteArray, QByteArray> m_names;      ///< `map.*` and `name.*`
    std::map<QByteArray, QByteArray> m_olderNames; ///< The same, of copies that may be older.
    std::vector<StoredMap> m_maps;
};

} // namespace gangway::h2
