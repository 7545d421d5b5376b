// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunk.h"

#include "textmap.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace gangway::h2 {
namespace {

constexpr qint64 maxHeader = 1024;
constexpr qint64 readAtOnce = 1 << 20;

constexpr std::uint64_t maxId = (1U << 26) - 1;
constexpr std::uint64_t maxBlock = std::uint64_t(std::numeric_limits<qint64>::max()) / (2 * blockSize);

int deadPages(const QByteArray &occupancy)
{
    int dead = 0;
    for (const char c : occupancy)
        dead += std::popcount(static_cast<unsigned char>(c));
    return dead;
}

} // namespace

std::optional<Chunk> Chunk::parse(QByteArrayView text)
{
    const auto map = TextMap::parse(text.trimmed());
    if (!map)
        return std::nullopt;
    const std::uint64_t id = map->number("chunk");
    const std::uint64_t block = map->number("block");
    const std::uint64_t blocks = map->number("len");
    const std::uint64_t pages = map->number("pages");
    const std::uint64_t livePages = map->number("livePages", pages);
    if (id == 0 || id > maxId || block > maxBlock || blocks >= maxBlocks || pages > 0x7fffffff || livePages > pages)
        return std::nullopt;
    Chunk chunk;
    chunk.id = static_cast<std::uint32_t>(id);
    chunk.block = static_cast<qint64>(block);
    chunk.blocks = static_cast<qint64>(blocks);
    chunk.lastMap = static_cast<std::uint32_t>(map->number("map"));
    chunk.maxLength = map->number("max");
    chunk.liveLength = map->number("liveMax", chunk.maxLength);
    chunk.pages = static_cast<std::int64_t>(pages);
    chunk.livePages = static_cast<std::int64_t>(livePages);
    chunk.next = static_cast<qint64>(std::min(map->number("next"), maxBlock));
    chunk.root = map->number("root");
    chunk.version = static_cast<qint64>(map->number("version", id));
    chunk.time = static_cast<qint64>(map->number("time"));
    chunk.contents = static_cast<qint64>(map->number("toc"));
    if (!map->ok())
        return std::nullopt;
    chunk.occupancy = QByteArray::fromHex(map->text("occupancy"));
    if (!chunk.occupancy.isEmpty() && deadPages(chunk.occupancy) != chunk.pages - chunk.livePages)
        return std::nullopt;
    return chunk;
}

QByteArrayView ChunkFinder::window(qint64 offset, qint64 size)
{
    const qint64 fileSize = m_source->size();
    if (offset < 0 || offset > fileSize || size > fileSize - offset)
        return {};
    if (offset < m_windowStart || offset + size > m_windowStart + m_window.size()) {
        // Searches run towards the start of the file.
        const qint64 end = std::min(fileSize, offset + std::max(size, blockSize));
        m_windowStart = std::max<qint64>(0, end - readAtOnce);
        m_window.resize(end - m_windowStart);
        if (!m_source->read(m_windowStart, m_window.data(), m_window.size())) {
            m_window.clear();
            return {};
        }
    }
    return QByteArrayView(m_window).sliced(offset - m_windowStart, size);
}

std::optional<Chunk> ChunkFinder::header(qint64 block)
{
    if (block < 0 || static_cast<std::uint64_t>(block) > maxBlock)
        return std::nullopt;
    const QByteArrayView bytes = window(block * blockSize, maxHeader);
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    auto chunk = Chunk::parse(bytes.first(end));
    if (!chunk || chunk->blocks == 0)
        return std::nullopt;
    if (chunk->block == 0)
        chunk->block = block; // format 3 leaves it out
    if (chunk->block != block)
        return std::nullopt;
    return chunk;
}

std::optional<ChunkFinder::Footer> ChunkFinder::footer(qint64 endBlock)
{
    const QByteArrayView bytes = window(endBlock * blockSize - footerSize, footerSize);
    if (bytes.isEmpty())
        return std::nullopt;
    const auto map = TextMap::parseChecksummed(bytes);
    if (!map)
        return std::nullopt;
    const std::uint64_t id = map->number("chunk");
    const std::uint64_t block = map->number("block");
    const std::uint64_t blocks = map->number("len");
    if (!map->ok() || id == 0 || id > maxId || block > maxBlock || blocks >= maxBlocks)
        return std::nullopt;
    Footer footer;
    footer.id = static_cast<std::uint32_t>(id);
    footer.block = block ? static_cast<qint64>(block) : endBlock - static_cast<qint64>(blocks); // format 3
    footer.version = static_cast<qint64>(map->number("version", id));
    return footer;
}

std::optional<Chunk> ChunkFinder::whole(qint64 block, std::uint32_t id)
{
    auto chunk = header(block);
    if (!chunk || chunk->id != id)
        return std::nullopt;
    const auto end = footer(block + chunk->blocks);
    if (!end || end->id != id || end->block != chunk->block)
        return std::nullopt;
    return chunk;
}

std::optional<Chunk> ChunkFinder::lastBefore(qint64 endBlock)
{
    std::optional<Chunk> candidate;
    bool open = false; // a candidate whose inside is still being looked through
    for (qint64 block = endBlock;;) {
        if (open && block == candidate->block)
            return candidate;
        if (block <= firstChunkBlock)
            return std::nullopt;
        if (const auto end = footer(block)) {
            // A footer inside the candidate means that the candidate was overwritten.
            open = false;
            auto found = header(end->block);
            if (found && found->id == end->id) {
                candidate = std::move(found);
                open = true;
            }
        }
        --block;
        // So does a header inside it.
        if (open && block > candidate->block && header(block))
            open = false;
    }
}

} // namespace gangway::h2
