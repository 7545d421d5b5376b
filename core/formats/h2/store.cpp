// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store.h"

#include "identify.h"
#include "recovery.h"
#include "stringmap.h"
#include "textmap.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::Store)
};

constexpr std::uint32_t layoutId = 0;
constexpr std::size_t maxMaps = 1'000'000;

} // namespace

Result<StoreHeader> readStoreHeader(const ByteSource &source)
{
    const qint64 size = std::min(source.size(), 2 * blockSize);
    QByteArray bytes(size, '\0');
    if (auto done = source.read(0, bytes.data(), size); !done)
        return std::move(done).error();
    const FileKind kind = identifyBytes(bytes);
    if (kind != FileKind::MvStore1 && kind != FileKind::MvStore2 && kind != FileKind::MvStore3)
        return unreadableKind(kind, source.name());

    StoreHeader header;
    ChunkFinder finder(std::shared_ptr<const ByteSource>(&source, [](const ByteSource *) {}));
    std::optional<Chunk> &newest = header.newest;
    bool found = false;
    bool clean = true;
    for (qint64 at = 0; at < size; at += blockSize) {
        const auto map = TextMap::parseChecksummed(QByteArrayView(bytes).sliced(at, std::min(blockSize, size - at)));
        if (!map) {
            clean = false;
            continue;
        }
        ++header.goodCopies;
        const auto version = static_cast<qint64>(map->number("version"));
        if (newest && version != newest->version) {
            header.copiesDiffer = true;
            clean = false;
        }
        if (newest && version <= newest->version)
            continue;
        found = true;
        header.format = static_cast<int>(map->number("format", 1));
        header.created = static_cast<qint64>(map->number("created"));
        header.version = version;
        header.clean = map->number("clean") != 0;
        if (map->number("blockSize", blockSize) != blockSize)
            return damaged(source.name(), QStringLiteral("store header"), QStringLiteral("unknown block size"));
        const auto block = static_cast<qint64>(map->number("block", firstChunkBlock));
        if (auto chunk = finder.whole(block, static_cast<std::uint32_t>(map->number("chunk"))))
            newest = std::move(chunk);
    }
    if (header.goodCopies < 2)
        clean = false;
    header.clean = header.clean && clean;
    if (!found)
        return unreadableKind(FileKind::Damaged, source.name());
    return header;
}

Store::Store(std::shared_ptr<const ByteSource> source, StoreHeader header)
    : m_header(header)
    , m_pages(std::move(source), header.format)
{}

Result<std::shared_ptr<const Store>> Store::open(std::shared_ptr<const ByteSource> source)
{
    const auto header = readStoreHeader(*source);
    if (!header)
        return header.error();
    std::shared_ptr<Store> store(new Store(std::move(source), *header));
    if (auto done = Recovery(*store).run(); !done)
        return std::move(done).error();
    if (auto done = store->loadMaps(); !done)
        return std::move(done).error();
    return std::shared_ptr<const Store>(std::move(store));
}

Result<> Store::loadLayout(const Chunk &newest)
{
    m_newest = newest;
    m_roots.clear();
    m_meta.clear();
    m_metaId = 0;
    m_pages.chunks.clear();
    m_pages.chunks.emplace(newest.id, newest);
    const Position root{newest.root};

    // The layout's own pages may be in other chunks, whose places are in the layout.
    std::unordered_set<std::uint32_t> asked;
    m_pages.findChunk = [this, &asked, root](std::uint32_t id) {
        if (!asked.insert(id).second)
            return;
        const auto text = findString(m_pages, layoutId, root, "chunk." + QByteArray::number(id, 16));
        if (!text || !*text)
            return;
        if (auto chunk = Chunk::parse(**text); chunk && chunk->id == id)
            m_pages.chunks.emplace(id, std::move(*chunk));
    };
    LeafWalker walker(m_pages, layoutId, root);
    Page leaf;
    Result<> outcome;
    for (;;) {
        const auto more = walker.next(leaf);
        if (!more) {
            outcome = more.error();
            break;
        }
        if (!*more)
            break;
        auto entries = stringEntries(m_pages, leaf);
        if (!entries) {
            outcome = std::move(entries).error();
            break;
        }
        for (auto &[key, value] : *entries) {
            if (key.startsWith("chunk.")) {
                auto chunk = Chunk::parse(value);
                if (!chunk || parseHex(QByteArrayView(key).sliced(6)) != chunk->id) {
                    outcome = damaged(bytes().name(), QStringLiteral("layout map"),
                                      QStringLiteral("bad entry %1").arg(QString::fromLatin1(key)));
                    break;
                }
                if (chunk->id != newest.id)
                    m_pages.chunks.insert_or_assign(chunk->id, std::move(*chunk));
            } else if (key.startsWith("root.")) {
                const auto id = parseHex(QByteArrayView(key).sliced(5));
                const auto position = parseHex(value);
                if (id && *id < UINT32_MAX && position)
                    m_roots.insert_or_assign(static_cast<std::uint32_t>(*id), Position{*position});
            } else if (key == "meta.id") {
                m_metaId = static_cast<std::uint32_t>(parseHex(value).value_or(0));
            } else {
                m_meta.insert_or_assign(std::move(key), std::move(value)); // format 1: map.* and name.* live here
            }
        }
        if (!outcome)
            break;
    }
    m_pages.findChunk = nullptr;
    return outcome;
}

Result<> Store::loadMaps()
{
    m_systemMaps = {{layoutId, "layout", Position{m_newest.root}}};
    if (format() != 1) {
        m_meta.clear();
        const auto root = m_roots.find(m_metaId);
        if (m_metaId == 0 || root == m_roots.end())
            return damaged(bytes().name(), QStringLiteral("layout map"), QStringLiteral("the meta map is missing"));
        m_systemMaps.push_back({m_metaId, "meta", root->second});
        LeafWalker walker(m_pages, m_metaId, root->second);
        Page leaf;
        for (;;) {
            const auto more = walker.next(leaf);
            if (!more)
                return more.error();
            if (!*more)
                break;
            auto entries = stringEntries(m_pages, leaf);
            if (!entries)
                return std::move(entries).error();
            for (auto &[key, value] : *entries)
                m_meta.insert_or_assign(std::move(key), std::move(value));
        }
    }
    for (const auto &[key, value] : m_meta) {
        if (!key.startsWith("map."))
            continue;
        const auto id = parseHex(QByteArrayView(key).sliced(4));
        const auto map = TextMap::parse(value);
        if (!id || *id > UINT32_MAX || !map || m_maps.size() >= maxMaps) {
            return damaged(bytes().name(), QStringLiteral("meta map"),
                           QStringLiteral("bad entry %1").arg(QString::fromLatin1(key)));
        }
        const auto number = static_cast<std::uint32_t>(*id);
        const auto root = m_roots.find(number);
        m_maps.push_back({number, map->text("name"), root == m_roots.end() ? Position() : root->second});
        const auto name = m_meta.find("name." + m_maps.back().name);
        if (name == m_meta.end() || parseHex(name->second) != number)
            m_contradictions.append(QStringLiteral("map %1 is named %2, which names another map")
                                        .arg(number)
                                        .arg(QString::fromUtf8(m_maps.back().name)));
    }
    std::unordered_set<std::uint32_t> named{m_metaId};
    for (const StoredMap &map : m_maps)
        named.insert(map.id);
    std::sort(m_maps.begin(), m_maps.end(), [](const StoredMap &a, const StoredMap &b) { return a.name < b.name; });
    for (const auto &[id, root] : m_roots) {
        if (!named.contains(id) && !root.isNone())
            m_contradictions.append(QStringLiteral("map %1 has contents but no name").arg(id));
    }
    return {};
}

const StoredMap *Store::map(QByteArrayView name) const
{
    const auto found = std::lower_bound(m_maps.begin(), m_maps.end(), name,
                                        [](const StoredMap &map, QByteArrayView wanted) { return map.name < wanted; });
    return found != m_maps.end() && found->name == name ? &*found : nullptr;
}

Result<std::int64_t> Store::entries(const StoredMap &map) const
{
    if (map.root.isNone())
        return std::int64_t{0};
    const auto page = m_pages.read(map.root, map.id);
    if (!page)
        return page.error();
    return page->entries();
}

} // namespace gangway::h2
