// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

#include "lzf.h"

#include <algorithm>
#include <cstring>

namespace gangway::h2 {
namespace {

constexpr Byte nodeBit = 1;
constexpr Byte compressedBits = 6;
constexpr Byte lzfBits = 2;
constexpr Byte deflateBits = 6;

} // namespace

std::int64_t Page::entries() const
{
    if (isLeaf())
        return keys;
    std::int64_t sum = 0;
    for (const Child &child : children)
        sum += child.entries; // parseInto() made sure that this does not overflow
    return sum;
}

Error PageSource::fault(Position position, std::uint32_t map, const QString &detail) const
{
    const auto chunk = chunks.find(position.chunk());
    QString where =
        QStringLiteral("map %1, chunk %2, offset %3 in it").arg(map).arg(position.chunk()).arg(hex(position.offset()));
    if (chunk != chunks.end())
        where += QStringLiteral(" (file offset %1)").arg(hex(quint64(chunk->second.offset()) + position.offset()));
    return damaged(m_source->name(), where, detail);
}

Result<PageSource::Span> PageSource::locate(Position position, std::uint32_t map) const
{
    auto found = chunks.find(position.chunk());
    if (found == chunks.end() && findChunk) {
        findChunk(position.chunk());
        found = chunks.find(position.chunk());
    }
    if (found == chunks.end())
        return fault(position, map, QStringLiteral("the page's chunk is not in the file"));
    const Chunk &chunk = found->second;
    const qint64 offset = chunk.offset() + position.offset();
    // A chunk's end may lie beyond the file's; what counts is that the page does not.
    const qint64 end = std::min(chunk.offset() + chunk.bytes(), m_source->size());
    if (offset > end - smallestPage)
        return fault(position, map, QStringLiteral("the page lies outside its chunk"));
    qint64 size = lengthOfCode(position.lengthCode());
    if (position.lengthCode() == 31) {
        Byte bytes[4];
        if (auto done = m_source->read(offset, reinterpret_cast<char *>(bytes), sizeof bytes); !done)
            return std::move(done).error();
        size = readUInt32(bytes);
    }
    return Span{offset, std::min(size, end - offset)};
}

Result<Extent> PageSource::readExtent(qint64 offset, qint64 size) const
{
    auto memory = std::make_shared_for_overwrite<Byte[]>(static_cast<std::size_t>(size) + slack);
    std::memset(memory.get() + size, 0, slack);
    if (auto done = m_source->read(offset, reinterpret_cast<char *>(memory.get()), size); !done)
        return std::move(done).error();
    return Extent{std::move(memory), offset, size};
}

Result<Page> PageSource::read(Position position, std::uint32_t map) const
{
    const auto span = locate(position, map);
    if (!span)
        return span.error();
    const auto extent = readExtent(span->offset, span->size);
    if (!extent)
        return extent.error();
    return parse(position, map, *extent, *span);
}

Result<Page> PageSource::parse(Position position, std::uint32_t map, const Extent &extent, Span span) const
{
    Page page;
    page.position = position;
    page.fileOffset = span.offset;
    page.map = map;
    page.memory = extent.memory;
    page.memoryBytes = static_cast<std::size_t>(extent.size);
    if (const Fault fault = parseInto(page, extent.memory.get() + (span.offset - extent.start), span.size))
        return this->fault(position, map, QString::fromLatin1(fault));
    return page;
}

Fault PageSource::parseInto(Page &page, const Byte *at, qint64 available) const
{
    if (available < smallestPage)
        return "the page is cut off";
    const Byte *const start = at;
    page.length = readUInt32(at);
    if (page.length < smallestPage || page.length > available)
        return "the page's length does not fit its position";
    const Byte *end = start + page.length;
    const unsigned check =
        checkValue(page.position.chunk()) ^ checkValue(page.position.offset()) ^ checkValue(page.length);
    if (readUInt16(at + 4) != check)
        return "the page's check value is wrong";
    at += 6;
    page.number = m_format == 1 ? 0 : readVarInt(at);
    const std::uint32_t map = readVarInt(at);
    page.keys = readVarInt(at);
    page.type = *at++;
    if (at > end)
        return "the page is cut off";
    if (map != page.map)
        return "the page belongs to another map";
    if ((page.type & nodeBit) == (page.position.isLeaf() ? 1 : 0))
        return "the page is not of the kind its position says";
    if (page.type & ~(nodeBit | compressedBits) || (page.type & compressedBits) == 4)
        return "the page has an unknown type";
    if (!page.isLeaf()) {
        const std::size_t count = std::size_t{page.keys} + 1;
        if (count > static_cast<std::size_t>(end - at) / 9)
            return "the page has more children than room";
        page.children.resize(count);
        for (Child &child : page.children) {
            child.position.bits = readUInt64(at);
            at += 8;
        }
        std::int64_t sum = 0;
        for (Child &child : page.children) {
            const std::uint64_t entries = readVarLong(at);
            if (at > end || entries > (std::uint64_t{1} << 62) - static_cast<std::uint64_t>(sum))
                return "the page's entry counts are wrong";
            child.entries = static_cast<std::int64_t>(entries);
            sum += child.entries;
        }
    }
    if ((page.type & compressedBits) == 0) {
        page.payload = at;
        page.end = end;
        return nullptr;
    }
    const std::size_t added = readVarInt(at);
    if (at > end)
        return "the page is cut off";
    const auto packed = static_cast<std::size_t>(end - at);
    const bool deflate = (page.type & compressedBits) == deflateBits;
    static_assert(lzfBits == 2);
    if (added > packed * (deflate ? maxDeflateRatio : maxLzfRatio))
        return "the compressed page's length is impossible";
    const std::size_t size = packed + added;
    auto memory = std::make_shared_for_overwrite<Byte[]>(size + slack);
    std::memset(memory.get() + size, 0, slack);
    if (const Fault fault =
            deflate ? expandDeflate(at, packed, memory.get(), size) : expandLzf(at, packed, memory.get(), size))
        return fault;
    page.payload = memory.get();
    page.end = memory.get() + size;
    page.memory = std::move(memory);
    page.memoryBytes = size;
    return nullptr;
}

} // namespace gangway::h2
