// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery.h"

#include <QCoreApplication>

#include <algorithm>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::Recovery)
};

constexpr std::size_t chunksToVerify = 20;
/// Entries looked at over all candidates; a real store has a few thousand at most.
constexpr std::size_t maxWork = 20'000'000;

bool newerFirst(const Chunk *a, const Chunk *b)
{
    return a->version != b->version ? a->version > b->version : a->block < b->block;
}

} // namespace

Result<> Recovery::run()
{
    const StoreHeader &header = m_store.m_header;
    const qint64 blocks = m_store.bytes().size() / blockSize;
    std::optional<Chunk> newest = header.newest;
    if (header.clean && newest && trustHeader(*newest)) {
        m_store.m_clean = true;
        return {};
    }

    qint64 searchFrom = blocks;
    if (auto tail = m_finder.lastBefore(blocks)) {
        searchFrom = tail->block;
        remember(*tail);
        if (!newest || tail->version > newest->version)
            newest = std::move(tail);
    }
    while (newest) { // H2 writes where the next chunk was expected, if the file was not compacted meanwhile
        remember(*newest);
        m_newestVersion = std::max(m_newestVersion, newest->version);
        if (newest->next == 0 || newest->next >= searchFrom)
            break;
        auto next = m_finder.whole(newest->next, newest->id + 1);
        if (!next || next->version <= newest->version)
            break;
        newest = std::move(next);
    }
    if (tryCandidates(false))
        return {};
    qint64 block = searchFrom;
    while (auto chunk = m_finder.lastBefore(block)) {
        block = chunk->block;
        remember(*chunk);
    }
    if (tryCandidates(true))
        return {};
    const QString file = m_store.bytes().name();
    if (m_found.empty())
        // H2 itself would open such a file as an empty database.
        return damaged(file, {}, QStringLiteral("there is no complete chunk of data in it"));
    return damaged(file, {},
                   QStringLiteral("none of its %1 complete chunks has everything it refers to").arg(m_found.size()));
}

bool Recovery::trustHeader(const Chunk &newest)
{
    if (!m_store.loadLayout(newest))
        return false;
    std::vector<const Chunk *> chunks;
    for (const auto &[id, chunk] : m_store.m_pages.chunks) {
        if (id != newest.id)
            chunks.push_back(&chunk);
    }
    const std::size_t count = std::min(chunksToVerify, chunks.size());
    std::partial_sort(chunks.begin(), chunks.begin() + static_cast<std::ptrdiff_t>(count), chunks.end(), newerFirst);
    chunks.resize(count);
    remember(newest);
    for (const Chunk *chunk : chunks) {
        auto whole = m_finder.whole(chunk->block, chunk->id);
        if (!whole)
            return false;
        remember(*whole);
    }
    return true;
}

bool Recovery::tryCandidates(bool afterFullScan)
{
    std::vector<const Chunk *> candidates;
    for (const auto &[block, chunk] : m_found)
        candidates.push_back(&chunk);
    std::sort(candidates.begin(), candidates.end(), newerFirst);
    std::map<std::uint32_t, const Chunk *> byId; // of several copies of a chunk, the last one sorted counts, as in H2
    for (const Chunk *chunk : candidates) {
        byId.insert_or_assign(chunk->id, chunk);
        m_newestVersion = std::max(m_newestVersion, chunk->version);
    }
    for (const Chunk *candidate : candidates) {
        if (m_work > maxWork)
            return false;
        if (!m_store.loadLayout(*candidate) || !isComplete(byId, afterFullScan)) {
            m_work += 1 + m_store.m_pages.chunks.size();
            continue;
        }
        m_store.m_fellBack = candidate->version < std::max(m_newestVersion, m_store.m_header.version);
        return true;
    }
    return false;
}

bool Recovery::isComplete(const std::map<std::uint32_t, const Chunk *> &byId, bool afterFullScan)
{
    for (auto &[id, chunk] : m_store.m_pages.chunks) {
        if (id == m_store.m_newest.id)
            continue;
        const auto at = m_found.find(chunk.block);
        if (at != m_found.end() && at->second.id == id)
            continue;
        if (const auto copy = byId.find(id); copy != byId.end()) {
            // The chunk was moved, but its old place is still good.
            chunk.block = copy->second->block;
            continue;
        }
        if (chunk.isLive() && (afterFullScan || !m_finder.whole(chunk.block, id)))
            return false;
    }
    return true;
}

} // namespace gangway::h2
