// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytebuffer.h"
#include "chunk.h"
#include "core/durablefile.h"

#include <map>
#include <stop_token>
#include <vector>

namespace gangway::h2 {

/// The pieces of a page, before it has a place.
struct PageDraft
{
    std::uint32_t map = 0;
    std::uint32_t keys = 0;
    bool leaf = true;
    QByteArrayView children; ///< Node: positions and entry counts, encoded.
    QByteArrayView first;    ///< The keys.
    QByteArrayView second;   ///< Leaf: the values.
};

/// Puts pages into chunks and chunks into a file, one after the other. Holds one chunk in memory.
class ChunkWriter final
{
public:
    /// @p bytesPerChunk: a chunk is closed once it is larger. The file must outlive it.
    ChunkWriter(DurableFile &file, qint64 bytesPerChunk, std::stop_token stop = {});

    /// Gives a page its place; stoppedError() when it is stopped.
    Result<Position> addPage(const PageDraft &draft);

    /// The page of that number in its chunk is not needed any more. Its room is free for chunks to come once all pages
    /// of its chunk were dropped; until then it is H2 that counts it as free.
    void dropPage(Position position, std::uint32_t number);

    /// The highest map id in use, which each chunk states.
    void setLastMap(std::uint32_t map) { m_lastMap = map; }

    /// From here on all pages go into one chunk.
    void beginLast() { m_inLast = true; }
    /// Writes the last chunk, whose root is given. The file ends there.
    Result<Chunk> closeLast(Position layoutRoot);

    /// The text of each closed chunk's entry in the layout map, by id.
    [[nodiscard]] std::map<std::uint32_t, QByteArray> entries() const;

    /// A page that was written, wherever it is; for those who have to read their own pages again.
    [[nodiscard]] Result<QByteArray> readPage(Position position) const;

private:
    struct Closed
    {
        Chunk chunk;
        std::vector<bool> dead; ///< By page number; empty: none.
    };
    void open(std::uint32_t id);
    Result<> close(std::uint64_t root, qint64 block);
    /// What the open chunk takes with that many bytes of header and pages.
    [[nodiscard]] qint64 blocksOf(std::size_t bytes) const;
    /// Where there is room for it.
    [[nodiscard]] qint64 freeBlock(std::size_t bytes) const;
    [[nodiscard]] static QByteArray text(const Chunk &chunk);

    DurableFile &m_file;
    std::size_t m_bytesPerChunk;
    std::stop_token m_stop;
    std::uint32_t m_lastMap = 0;
    bool m_inLast = false;

    std::map<std::uint32_t, Closed> m_closed;
    std::map<qint64, qint64> m_free; // blocks between chunks: where, how many
    qint64 m_endBlock = firstChunkBlock;
    Chunk m_chunk;
    ByteBuffer m_bytes;
    std::vector<std::uint64_t> m_contents; // one entry a page
    std::vector<bool> m_dead;
    Position m_firstPage;
};

} // namespace gangway::h2
