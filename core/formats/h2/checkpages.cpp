// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpages.h"

#include <QCoreApplication>

#include <algorithm>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::PageChecker)
};

QString chunkName(const Chunk &chunk)
{
    return QStringLiteral("chunk %1 at file offset %2").arg(chunk.id).arg(hex(quint64(chunk.offset())));
}

} // namespace

void PageChecker::checkChunks()
{
    std::vector<const Chunk *> live;
    ChunkFinder finder(m_store.pages().source());
    for (const auto &[id, chunk] : m_store.pages().chunks) {
        if (!chunk.isLive())
            continue;
        live.push_back(&chunk);
        if (!finder.whole(chunk.block, id))
            m_report(Problem::Severity::Error, chunkName(chunk), Tr::tr("A chunk of the file is damaged or missing."));
    }
    std::sort(live.begin(), live.end(), [](const Chunk *a, const Chunk *b) { return a->block < b->block; });
    for (std::size_t i = 1; i < live.size(); ++i) {
        if (live[i - 1]->block + live[i - 1]->blocks > live[i]->block)
            m_report(Problem::Severity::Error, chunkName(*live[i]), Tr::tr("Two chunks of the file overlap."));
    }
}

void PageChecker::readContents(const Chunk &chunk, Tally &tally)
{
    tally.contentsRead = true;
    if (chunk.contents == 0)
        return; // format 1, or a writer that leaves it out
    const qint64 size = chunk.pages * 8;
    if (chunk.contents < 0 || chunk.contents > chunk.bytes() || size > chunk.bytes() - chunk.contents) {
        m_report(Problem::Severity::Warning, chunkName(chunk), Tr::tr("A chunk's table of contents is damaged."));
        return;
    }
    const auto extent = m_store.pages().readExtent(chunk.offset() + chunk.contents, size);
    if (!extent)
        return; // the pages before it cannot be read either, and say so
    for (qint64 i = 0; i < chunk.pages; ++i)
        tally.contents.push_back(readUInt64(extent->memory.get() + 8 * i));
}

Result<> PageChecker::add(const Page &page)
{
    const auto found = m_store.pages().chunks.find(page.position.chunk());
    if (found == m_store.pages().chunks.end())
        return {};
    Tally &tally = m_tallies[page.position.chunk()];
    if (!tally.contentsRead)
        readContents(found->second, tally);
    ++tally.pages;
    tally.length += lengthOfCode(page.position.lengthCode());
    m_bytes += page.length;
    if (found->second.isDead(page.number) && !tally.usesDeadPage) {
        tally.usesDeadPage = true; // once is enough
        m_report(Problem::Severity::Warning, chunkName(found->second),
                 Tr::tr("A page is in use that its chunk says is not."));
    }
    if (tally.contents.empty())
        return {};
    // An entry is the page's position with the map in place of the chunk.
    const std::uint64_t expected =
        (page.position.bits & ((std::uint64_t{1} << 38) - 1)) | std::uint64_t{page.map} << 38;
    if (page.number >= tally.contents.size() || tally.contents[page.number] != expected) {
        m_report(Problem::Severity::Warning, chunkName(found->second),
                 Tr::tr("A page is not in its chunk's table of contents."));
        tally.contents.clear(); // once is enough
    }
    return {};
}

void PageChecker::checkAccounting()
{
    for (const auto &[id, chunk] : m_store.pages().chunks) {
        const Tally &tally = m_tallies[id];
        // Fewer are harmless: H2 notes late which pages it gave up. More could be overwritten by H2.
        if (tally.pages > chunk.livePages || tally.length > chunk.liveLength) {
            m_report(Problem::Severity::Warning, chunkName(chunk),
                     Tr::tr("A chunk says that %1 of its pages are in use, but %2 are.")
                         .arg(chunk.livePages)
                         .arg(tally.pages));
        }
    }
}

} // namespace gangway::h2
