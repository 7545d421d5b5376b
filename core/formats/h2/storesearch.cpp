// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storesearch.h"

#include "identify.h"
#include "stringmap.h"
#include "textmap.h"
#include "treeremains.h"

#include <QCoreApplication>

#include <algorithm>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::StoreSearch)
};

} // namespace

void StoreSearch::note(Problem::Severity severity, const QString &where, const QString &what)
{
    m_remains->m_problems.push_back({severity, where, what, {}});
}

Result<std::shared_ptr<const StoreRemains>> StoreSearch::run()
{
    m_remains->m_steering = m_steering;
    auto chunks = findChunks(m_source, m_steering);
    if (!chunks)
        return std::move(chunks).error();
    m_chunks = std::move(*chunks);
    // What is newer than a complete state is what was given up before, or what a crash cut short.
    if (const auto opened = Store::open(m_source); opened && !(*opened)->fellBack())
        std::erase_if(m_chunks,
                      [&](const ChunkRemains &remains) { return remains.chunk.version > (*opened)->newest().version; });
    if (auto read = readHeader(); !read)
        return std::move(read).error();
    if (m_chunks.empty())
        return damaged(m_source->name(), {}, QStringLiteral("there is no chunk of data in it"));
    m_pages = PageSource(m_source, m_header.format);
    takeChunks();
    chooseState();
    readLayout();
    readNames();
    collectMaps();
    searchRoots();

    StoreParts parts;
    parts.header = m_header;
    parts.newest = m_newest;
    parts.chunks = m_pages.chunks;
    parts.maps = m_maps;
    m_remains->m_store = Store::fromParts(m_source, std::move(parts));
    return std::shared_ptr<const StoreRemains>(std::move(m_remains));
}

/// A good header tells the newest version, if it was closed in order; a bad one still has a format.
Result<> StoreSearch::readHeader()
{
    auto header = readStoreHeader(*m_source);
    if (header) {
        m_header = *header;
        if (m_header.goodCopies < 2)
            note(Problem::Severity::Warning, QStringLiteral("store header"),
                 Tr::tr("One of the two copies of the file's header is damaged."));
        return {};
    }
    if (header.error().code != Error::Code::Corrupt || m_chunks.empty())
        return std::move(header).error();
    m_header.format = guessFormat();
    note(Problem::Severity::Warning, QStringLiteral("store header"),
         Tr::tr("Both copies of the file's header are damaged. Its data was searched for."));
    return {};
}

int StoreSearch::guessFormat() const
{
    const bool hasContents = std::any_of(m_chunks.begin(), m_chunks.end(),
                                         [](const ChunkRemains &remains) { return remains.chunk.contents > 0; });
    QByteArray head(std::min<qint64>(m_source->size(), 2 * blockSize), '\0');
    if (m_source->read(0, head.data(), head.size())) {
        for (const char format : {'3', '2'}) {
            if (head.contains(QByteArray("format:") + format))
                return format - '0';
        }
    }
    return hasContents ? 2 : 1;
}

/// Of chunks with the same id, the one of the newest version, and of its copies a whole one.
void StoreSearch::takeChunks()
{
    for (const ChunkRemains &remains : m_chunks)
        m_pages.chunks.emplace(remains.chunk.id, remains.chunk);
    m_newestVersion = m_chunks.front().chunk.version;
}

Position StoreSearch::searchLayoutRoot(const Chunk &chunk)
{
    m_searched += chunk.bytes();
    if (m_searched > PageScan::maxRounds * m_source->size())
        return {};
    auto found = pagesIn(m_pages, chunk);
    std::erase_if(found, [](const FoundPage &page) { return page.map != layoutId; });
    return rootAmong(m_pages, found).value_or(Position());
}

/// The newest state of which at least the root can be read.
void StoreSearch::chooseState()
{
    for (const ChunkRemains &remains : m_chunks) {
        Position root{remains.chunk.root};
        m_layoutRootIsGuessed = !remains.hasHeader || !m_pages.read(root, layoutId);
        if (m_layoutRootIsGuessed)
            root = searchLayoutRoot(remains.chunk);
        if (root.isNone() || m_steering.isStopped())
            continue;
        m_newest = remains.chunk;
        m_newest.livePages = std::max<std::int64_t>(1, m_newest.livePages); // not said where its header is lost
        m_pages.chunks.insert_or_assign(m_newest.id, m_newest);
        m_layoutRoot = root;
        const qint64 newest = std::max(m_newestVersion, m_header.version);
        // Of a state whose beginning is lost, what nothing says may be from before it.
        m_remains->m_isNewestState = m_newest.version >= newest && !m_layoutRootIsGuessed;
        if (!m_remains->m_isNewestState)
            note(Problem::Severity::Error, QStringLiteral("version %1 of %2").arg(m_newest.version).arg(newest),
                 Tr::tr(
                     "The newest state of the file is lost. What is shown is older, apart from what could be found of "
                     "the newest."));
        return;
    }
    m_newest = m_chunks.front().chunk;
    m_remains->m_isNewestState = false;
    note(Problem::Severity::Error, {},
         Tr::tr("No state of the file has its beginning left. What is shown was put together from single pages."));
}

void StoreSearch::takeLayoutEntry(const QByteArray &key, const QByteArray &value)
{
    if (key.startsWith("chunk.")) {
        auto chunk = Chunk::parse(value);
        if (chunk && parseHex(QByteArrayView(key).sliced(6)) == chunk->id)
            m_entries.insert_or_assign(chunk->id, std::move(*chunk));
        else
            m_remains->m_layoutIsWhole = false;
    } else if (key.startsWith("root.")) {
        const auto id = parseHex(QByteArrayView(key).sliced(5));
        const auto position = parseHex(value);
        if (id && *id < UINT32_MAX && position)
            m_roots.insert_or_assign(static_cast<std::uint32_t>(*id), Position{*position});
        else
            m_remains->m_layoutIsWhole = false;
    } else if (key == "meta.id") {
        m_remains->m_metaId = static_cast<std::uint32_t>(parseHex(value).value_or(0));
    } else if (m_header.format == 1 && (isNameEntry(key) || key.startsWith("setting."))) {
        m_names.insert_or_assign(key, value);
    } else {
        m_remains->m_layoutIsWhole = false;
    }
}

/// false: something of it cannot be read.
bool StoreSearch::readLayoutOnce()
{
    bool isWhole = true;
    m_entries.clear();
    m_roots.clear();
    TreeRemains tree(m_pages, layoutId, m_layoutRoot, std::nullopt);
    while (const auto part = tree.next()) {
        const auto entries = part->leaf ? unorderedEntries(m_pages, part->leaf->page) : Result<StringEntries>(Error{});
        isWhole = isWhole && entries && stringEntries(m_pages, part->leaf->page);
        if (!entries)
            continue;
        for (const auto &[key, value] : *entries)
            takeLayoutEntry(key, value);
    }
    return isWhole;
}

void StoreSearch::readLayout()
{
    bool isWhole = !m_layoutRoot.isNone() && readLayoutOnce();
    placeChunks();
    // A page found by its place may have had others beside it, below one that is lost.
    isWhole = isWhole && !m_layoutRootIsGuessed;
    // What the layout says of chunks may lead to more of it.
    if (!isWhole && !m_layoutRoot.isNone()) {
        isWhole = readLayoutOnce() && !m_layoutRootIsGuessed;
        placeChunks();
    }
    m_remains->m_layoutIsWhole = m_remains->m_layoutIsWhole && isWhole && m_newest.version >= m_newestVersion;
    m_remains->m_namesAreWhole = isWhole || m_header.format != 1;
    if (!isWhole && !m_layoutRoot.isNone())
        note(Problem::Severity::Error, QStringLiteral("layout map"),
             Tr::tr("The list of where everything is in the file is damaged. What it lacks was searched for."));
}

/// Adds what the layout knows of chunks to what the chunks say themselves.
void StoreSearch::placeChunks()
{
    m_remains->m_chunksInUse = {m_newest.id};
    ChunkFinder finder(m_source);
    for (const auto &known : m_entries) {
        const auto id = known.first; // clang 14 captures no structured bindings
        const Chunk &entry = known.second;
        if (id == m_newest.id)
            continue;
        m_remains->m_chunksInUse.insert(id);
        const auto own = std::find_if(m_chunks.begin(), m_chunks.end(), [&](const ChunkRemains &remains) {
            return remains.chunk.id == id && remains.chunk.version == entry.version
                   && remains.chunk.block == entry.block;
        });
        const auto moved = std::find_if(m_chunks.begin(), m_chunks.end(), [&](const ChunkRemains &remains) {
            return remains.chunk.id == id && remains.chunk.version == entry.version;
        });
        Chunk placed = entry;
        if (own == m_chunks.end() && moved != m_chunks.end())
            placed.block = moved->chunk.block;
        if (own == m_chunks.end() && moved == m_chunks.end() && entry.isLive())
            note(Problem::Severity::Warning,
                 QStringLiteral("chunk %1 at file offset %2").arg(id).arg(hex(quint64(entry.offset()))),
                 Tr::tr("A chunk of the file is damaged or missing."));
        m_pages.chunks.insert_or_assign(id, std::move(placed));
    }
}

} // namespace gangway::h2
