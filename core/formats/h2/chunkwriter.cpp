// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunkwriter.h"

#include "core/steering.h"
#include "errors.h"
#include "textmap.h"

#include <QCoreApplication>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::ChunkWriter)
};

constexpr std::size_t headerSize = 512;
constexpr std::size_t lengthSize = 4;
constexpr std::size_t maxPageHeader = 4 + 2 + 5 + 5 + 5 + 1;
constexpr std::size_t maxPage = 1U << 30; ///< H2 counts bytes of a chunk in 31 bits.
constexpr unsigned largeCode = 31;

unsigned codeOf(std::size_t length)
{
    unsigned code = 0;
    while (code < largeCode && lengthOfCode(code) < length)
        ++code;
    return code;
}

/// Fills up with blanks and ends with a line break.
void putLine(Byte *at, QByteArrayView text, std::size_t size)
{
    std::memset(at, ' ', size);
    std::memcpy(at, text.data(), static_cast<std::size_t>(text.size()));
    at[size - 1] = '\n';
}

} // namespace

ChunkWriter::ChunkWriter(DurableFile &file, qint64 bytesPerChunk, std::stop_token stop)
    : m_file(file)
    , m_bytesPerChunk(static_cast<std::size_t>(bytesPerChunk))
    , m_stop(std::move(stop))
{
    open(1);
}

void ChunkWriter::open(std::uint32_t id)
{
    m_chunk = {};
    m_chunk.id = id;
    m_chunk.version = id;
    m_bytes.clear();
    m_bytes.setEnd(m_bytes.end(std::max(headerSize, m_bytesPerChunk)) + headerSize);
    m_contents.clear();
    m_dead.clear();
    m_firstPage = {};
}

Result<Position> ChunkWriter::addPage(const PageDraft &draft)
{
    if (m_stop.stop_requested())
        return stoppedError();
    const auto payload = static_cast<std::size_t>(draft.children.size() + draft.first.size() + draft.second.size());
    if (payload > maxPage) {
        return Error{Error::Code::Refused, Tr::tr("A row is too large for an H2 database file."),
                     QStringLiteral("%1 bytes").arg(payload), Tr::tr("Shorten the largest texts of this row.")};
    }
    if (!m_inLast && m_bytes.size() + payload > m_bytesPerChunk && m_chunk.pages > 0) {
        if (auto closed = close(m_firstPage.bits, freeBlock(m_bytes.size())); !closed)
            return std::move(closed).error();
        open(m_chunk.id + 1);
    }
    const std::size_t offset = m_bytes.size();
    Byte *const start = m_bytes.end(maxPageHeader + payload);
    Byte *at = start + lengthSize + 2;
    putVarInt(at, static_cast<std::uint32_t>(m_chunk.pages));
    putVarInt(at, draft.map);
    putVarInt(at, draft.keys);
    *at++ = draft.leaf ? 0 : 1;
    for (const QByteArrayView piece : {draft.children, draft.first, draft.second}) {
        if (!piece.isEmpty())
            std::memcpy(at, piece.data(), static_cast<std::size_t>(piece.size()));
        at += piece.size();
    }
    const auto length = static_cast<std::uint32_t>(at - start);
    Byte *patch = start;
    putUInt32(patch, length);
    putUInt16(patch, static_cast<std::uint16_t>(checkValue(m_chunk.id) ^ checkValue(static_cast<std::uint32_t>(offset))
                                                ^ checkValue(length)));
    m_bytes.setEnd(at);

    const unsigned code = codeOf(length);
    const std::uint64_t place = std::uint64_t{offset} << 6 | code << 1 | (draft.leaf ? 0U : 1U);
    m_contents.push_back(std::uint64_t{draft.map} << 38 | place);
    ++m_chunk.pages;
    ++m_chunk.livePages;
    m_chunk.maxLength += lengthOfCode(code);
    m_chunk.liveLength += lengthOfCode(code);
    const Position position{std::uint64_t{m_chunk.id} << 38 | place};
    if (m_firstPage.isNone())
        m_firstPage = position;
    return position;
}

QByteArray ChunkWriter::text(const Chunk &chunk)
{
    QByteArray text = "chunk:" + hexNumber(chunk.id) + ",block:" + hexNumber(static_cast<std::uint64_t>(chunk.block))
                      + ",len:" + hexNumber(static_cast<std::uint64_t>(chunk.blocks));
    if (chunk.liveLength != chunk.maxLength)
        text += ",liveMax:" + hexNumber(chunk.liveLength);
    if (chunk.livePages != chunk.pages)
        text += ",livePages:" + hexNumber(static_cast<std::uint64_t>(chunk.livePages));
    text += ",map:" + hexNumber(chunk.lastMap) + ",max:" + hexNumber(chunk.maxLength);
    if (chunk.next != 0)
        text += ",next:" + hexNumber(static_cast<std::uint64_t>(chunk.next));
    text += ",pages:" + hexNumber(static_cast<std::uint64_t>(chunk.pages)) + ",root:" + hexNumber(chunk.root)
            + ",time:0,version:" + hexNumber(static_cast<std::uint64_t>(chunk.version))
            + ",toc:" + hexNumber(static_cast<std::uint64_t>(chunk.contents));
    if (!chunk.occupancy.isEmpty())
        text += ",occupancy:" + chunk.occupancy.toHex();
    return text;
}

qint64 ChunkWriter::blocksOf(std::size_t bytes) const
{
    const std::size_t size = bytes + m_contents.size() * sizeof(std::uint64_t) + footerSize;
    return static_cast<qint64>((size + blockSize - 1) / blockSize);
}

qint64 ChunkWriter::freeBlock(std::size_t bytes) const
{
    const qint64 blocks = blocksOf(bytes);
    for (const auto &[block, length] : m_free) {
        if (length >= blocks)
            return block;
    }
    return m_endBlock;
}

Result<> ChunkWriter::close(std::uint64_t root, qint64 block)
{
    m_chunk.block = block;
    m_chunk.blocks = blocksOf(m_bytes.size());
    m_chunk.contents = static_cast<qint64>(m_bytes.size());
    m_chunk.lastMap = m_lastMap;
    m_chunk.root = root;
    const auto size = static_cast<std::size_t>(m_chunk.bytes());
    Byte *at = m_bytes.end(size - m_bytes.size());
    for (const std::uint64_t entry : m_contents)
        putUInt64(at, entry);
    m_bytes.setEnd(at);
    std::memset(at, 0, size - m_bytes.size());
    m_bytes.truncate(size);
    if (const auto found = m_free.find(block); found != m_free.end()) {
        if (found->second > m_chunk.blocks)
            m_free.emplace(block + m_chunk.blocks, found->second - m_chunk.blocks);
        m_free.erase(found);
    } else {
        m_endBlock = block + m_chunk.blocks;
    }
    m_chunk.next = m_endBlock;

    // The header says how it was when the pages were written; which became free since is in the layout map alone.
    Chunk asWritten = m_chunk;
    asWritten.livePages = asWritten.pages;
    asWritten.liveLength = asWritten.maxLength;
    putLine(m_bytes.data(), text(asWritten), headerSize);
    QByteArray footer = "chunk:" + hexNumber(m_chunk.id)
                        + ",block:" + hexNumber(static_cast<std::uint64_t>(m_chunk.block))
                        + ",version:" + hexNumber(static_cast<std::uint64_t>(m_chunk.version));
    footer += ",fletcher:" + hexNumber(fletcher32(footer));
    putLine(m_bytes.data() + size - footerSize, footer, footerSize);
    if (auto written = m_file.writeAt(m_chunk.offset(), m_bytes.view()); !written)
        return written;
    // Lets the disk begin at once, so that the last fsync() has little left to wait for.
    ::sync_file_range(m_file.descriptor(), m_chunk.offset(), m_chunk.bytes(), SYNC_FILE_RANGE_WRITE);
    m_closed.emplace(m_chunk.id, Closed{m_chunk, std::move(m_dead)});
    return {};
}

Result<Chunk> ChunkWriter::closeLast(Position layoutRoot)
{
    // The end of the file is where H2 looks for the newest chunk when it cannot trust the header.
    if (auto closed = close(layoutRoot.bits, m_endBlock); !closed)
        return std::move(closed).error();
    return m_chunk;
}

void ChunkWriter::dropPage(Position position, std::uint32_t number)
{
    const auto closed = m_closed.find(position.chunk());
    Chunk &chunk = closed == m_closed.end() ? m_chunk : closed->second.chunk;
    std::vector<bool> &dead = closed == m_closed.end() ? m_dead : closed->second.dead;
    if (dead.size() <= number)
        dead.resize(number + 1);
    dead[number] = true;
    --chunk.livePages;
    chunk.liveLength -= lengthOfCode(position.lengthCode());
    if (chunk.livePages > 0)
        return;
    if (closed == m_closed.end()) {
        open(m_chunk.id);
    } else {
        m_free.emplace(chunk.block, chunk.blocks);
        m_closed.erase(closed);
    }
}

Result<QByteArray> ChunkWriter::readPage(Position position) const
{
    const auto closed = m_closed.find(position.chunk());
    Byte header[lengthSize] = {};
    const auto read = [&](void *to, std::size_t size, std::size_t offset) {
        if (closed == m_closed.end()) {
            std::memcpy(to, m_bytes.data() + offset, size);
            return true;
        }
        auto place = closed->second.chunk.offset() + static_cast<off_t>(offset);
        auto *out = static_cast<char *>(to);
        while (size > 0) {
            const ssize_t count = ::pread(m_file.descriptor(), out, size, place);
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                return false;
            out += count;
            place += count;
            size -= static_cast<std::size_t>(count);
        }
        return true;
    };
    const auto failed = [this] {
        return systemError(errno, Tr::tr("%1 could not be read again while it was written.").arg(m_file.target()));
    };
    if (!read(header, lengthSize, position.offset()))
        return failed();
    const std::size_t length = readUInt32(header);
    QByteArray page(static_cast<qsizetype>(length + slack), '\0');
    if (!read(page.data(), length, position.offset()))
        return failed();
    return page;
}

std::map<std::uint32_t, QByteArray> ChunkWriter::entries() const
{
    std::map<std::uint32_t, QByteArray> result;
    for (const auto &[id, closed] : m_closed) {
        Chunk chunk = closed.chunk;
        for (std::size_t i = 0; i < closed.dead.size(); ++i) {
            if (!closed.dead[i])
                continue;
            const auto byte = static_cast<qsizetype>(i / 8);
            if (chunk.occupancy.size() <= byte)
                chunk.occupancy.resize(byte + 1, '\0');
            chunk.occupancy[byte] = static_cast<char>(chunk.occupancy[byte] | 1 << (i % 8));
        }
        result.emplace(id, text(chunk));
    }
    return result;
}

} // namespace gangway::h2
