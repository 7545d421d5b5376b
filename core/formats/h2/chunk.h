// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytesource.h"

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace gangway::h2 {

constexpr qint64 blockSize = 4096;
/// Blocks 0 and 1 hold the store header.
constexpr qint64 firstChunkBlock = 2;
constexpr qint64 maxBlocks = 0x80000; ///< In a chunk: H2 multiplies by 4096 in 32 bits.
constexpr qint64 footerSize = 128;    ///< Of a chunk, in its last block.

/// One atomic write to the store: pages, and text that describes them.
struct Chunk
{
    std::uint32_t id = 0;
    qint64 block = 0;             ///< Where it starts.
    qint64 blocks = 0;            ///< Its length.
    std::uint32_t lastMap = 0;    ///< Highest map id in use when it was written.
    std::uint64_t maxLength = 0;  ///< Sum of all its pages' decoded length codes.
    std::uint64_t liveLength = 0; ///< The same of pages that are still reachable.
    std::int64_t pages = 0;
    std::int64_t livePages = 0;
    qint64 next = 0;        ///< Where the next chunk was expected; 0: not said.
    std::uint64_t root = 0; ///< Position of the layout map's root page.
    qint64 version = 0;
    qint64 time = 0;      ///< Milliseconds since the store was created.
    qint64 contents = 0;  ///< Offset of the table of contents; 0: none.
    QByteArray occupancy; ///< Bit set of dead pages, or empty.

    [[nodiscard]] bool isLive() const { return livePages > 0; }
    /// Whether the page of this number is no longer in use, as far as is known.
    [[nodiscard]] bool isDead(std::uint32_t page) const
    {
        const auto byte = static_cast<qsizetype>(page / 8);
        return byte < occupancy.size() && (occupancy[byte] >> (page % 8) & 1) != 0;
    }
    [[nodiscard]] qint64 offset() const { return block * blockSize; }
    [[nodiscard]] qint64 bytes() const { return blocks * blockSize; }

    /// The text of a chunk header or of a `chunk.*` entry; nothing when H2 would refuse it.
    static std::optional<Chunk> parse(QByteArrayView text);
};

/// Reads chunk headers and footers, one window of the file at a time.
class ChunkFinder final
{
public:
    explicit ChunkFinder(std::shared_ptr<const ByteSource> source)
        : m_source(std::move(source))
    {}

    struct Footer
    {
        std::uint32_t id = 0;
        qint64 block = 0; ///< Where the chunk starts.
        qint64 version = 0;
    };
    /// The footer that ends where @p endBlock starts.
    std::optional<Footer> footer(qint64 endBlock);
    /// The chunk that starts at @p block, going by its header alone.
    std::optional<Chunk> header(qint64 block);
    /// The chunk of that id at @p block whose header and footer agree.
    std::optional<Chunk> whole(qint64 block, std::uint32_t id);
    /// The last whole chunk that ends at or before @p endBlock with no other chunk's text inside it.
    std::optional<Chunk> lastBefore(qint64 endBlock);

private:
    QByteArrayView window(qint64 offset, qint64 size);

    std::shared_ptr<const ByteSource> m_source;
    QByteArray m_window;
    qint64 m_windowStart = 0;
};

} // namespace gangway::h2
