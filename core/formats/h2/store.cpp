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

Error badEntry(const ByteSource &bytes, const char *map, const QByteArray &key)
{
    return damaged(bytes.name(), QLatin1String(map), QStringLiteral("bad entry %1").arg(QString::fromLatin1(key)));
}

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

std::shared_ptr<const Store> Store::fromParts(std::shared_ptr<const ByteSource> source, StoreParts parts)
{
    std::shared_ptr<Store> store(new Store(std::move(source), std::move(parts.header)));
    store->m_newest = std::move(parts.newest);
    store->m_pages.chunks = std::move(parts.chunks);
    store->m_maps = std::move(parts.maps);
    std::sort(store->m_maps.begin(), store->m_maps.end(),
              [](const StoredMap &a, const StoredMap &b) { return a.name < b.name; });
    return store;
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
    RawString last;
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
        if (!entries->empty() && entries->front().first <= last) {
            outcome = m_pages.fault(leaf.position, layoutId, QStringLiteral("the pages' keys are not in order"));
            break;
        }
        if (!entries->empty())
            last = entries->back().first;
        for (auto &[key, value] : *entries) {
            if (key.startsWith("chunk.")) {
                auto chunk = Chunk::parse(value);
                if (!chunk || parseHex(QByteArrayView(key).sliced(6)) != chunk->id) {
                    outcome = badEntry(bytes(), "layout map", key);
                    break;
                }
                if (chunk->id != newest.id)
                    m_pages.chunks.insert_or_assign(chunk->id, std::move(*chunk));
            } else if (key.startsWith("root.")) {
                const auto id = parseHex(QByteArrayView(key).sliced(5));
                const auto position = parseHex(value);
                if (!id || *id >= UINT32_MAX || !position) {
                    outcome = badEntry(bytes(), "layout map", key);
                    break;
                }
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

Result<> Store::loadMeta(Position root)
{
    m_meta.clear();
    LeafWalker walker(m_pages, m_metaId, root);
    Page leaf;
    for (;;) {
        const auto more = walker.next(leaf);
        if (!more)
            return more.error();
        if (!*more)
            return {};
        auto entries = stringEntries(m_pages, leaf);
        if (!entries)
            return std::move(entries).error();
        for (auto &[key, value] : *entries)
            m_meta.insert_or_assign(std::move(key), std::move(value));
    }
}

Result<> Store::loadMaps()
{
    m_systemMaps = {{layoutId, "layout", Position{m_newest.root}}};
    if (format() != 1) {
        for (const auto &[key, value] : m_meta)
            noteStray(key); // the layout has nothing else since format 2
        const auto root = m_roots.find(m_metaId);
        if (m_metaId == 0 || root == m_roots.end())
            return damaged(bytes().name(), QStringLiteral("layout map"), QStringLiteral("the meta map is missing"));
        m_systemMaps.push_back({m_metaId, "meta", root->second});
        if (auto done = loadMeta(root->second); !done)
            return done;
    }
    for (const auto &[key, value] : m_meta) {
        if (!key.startsWith("map.")) {
            if (!key.startsWith("name.") && !key.startsWith("setting."))
                noteStray(key);
            continue;
        }
        const auto id = parseHex(QByteArrayView(key).sliced(4));
        const auto map = TextMap::parse(value);
        if (!id || *id > UINT32_MAX || !map || m_maps.size() >= maxMaps)
            return badEntry(bytes(), "meta map", key);
        const auto number = static_cast<std::uint32_t>(*id);
        const auto root = m_roots.find(number);
        m_maps.push_back({number, map->text("name"), root == m_roots.end() ? Position() : root->second});
    }
    compareNames();
    std::sort(m_maps.begin(), m_maps.end(), [](const StoredMap &a, const StoredMap &b) { return a.name < b.name; });
    return {};
}

void Store::noteStray(const QByteArray &key)
{
    m_hasStrayEntries = true;
    m_contradictions.append(QStringLiteral("unknown entry %1").arg(QString::fromLatin1(key)));
}

/// Every map is named twice, by `map.<id>` and by `name.<name>`, and has at most one `root.<id>`.
void Store::compareNames()
{
    std::map<std::uint32_t, QByteArray> named;
    for (const StoredMap &map : m_maps) {
        named.emplace(map.id, map.name);
        const auto name = m_meta.find("name." + map.name);
        if (name != m_meta.end() && parseHex(name->second) == map.id)
            continue;
        m_contradictions.append(
            QStringLiteral("map %1 is named %2, which names another map").arg(map.id).arg(QString::fromUtf8(map.name)));
        m_doubtfulNames.insert(map.name);
    }
    for (const auto &[key, value] : m_meta) {
        if (!key.startsWith("name."))
            continue;
        const QByteArray name = key.sliced(5);
        const auto map = named.find(static_cast<std::uint32_t>(parseHex(value).value_or(UINT32_MAX)));
        if (map == named.end() || map->second != name) {
            m_contradictions.append(QStringLiteral("the name %1 is of no map").arg(QString::fromUtf8(name)));
            m_doubtfulNames.insert(name);
        }
    }
    for (const auto &[id, root] : m_roots) {
        if (id == m_metaId || id == layoutId || named.contains(id) || root.isNone())
            continue;
        m_contradictions.append(QStringLiteral("map %1 has contents but no name").arg(id));
        // H2 itself leaves these behind when a map is dropped; then the page is one of that map.
        m_hasStrayEntries = m_hasStrayEntries || !m_pages.read(root, id);
    }
}

bool Store::mayHaveLost(const QByteArray &name) const
{
    return m_hasStrayEntries || m_doubtfulNames.contains(name);
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
