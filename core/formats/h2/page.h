// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytesource.h"
#include "chunk.h"
#include "errors.h"
#include "primitives.h"

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace gangway::h2 {

constexpr qint64 smallestPage = 9;
/// Far more levels than a B-tree has pages for: more mean that it runs in a circle.
constexpr std::size_t maxTreeDepth = 64;

struct Child
{
    Position position;
    std::int64_t entries = 0; ///< Leaf keys below it.
};

/// A page of a map's B-tree, checked against its position and expanded. Keys and values are still encoded.
struct Page
{
    Position position;
    qint64 fileOffset = 0;
    std::uint32_t length = 0; ///< In the file.
    std::uint32_t number = 0; ///< In its chunk; 0 in format 1.
    std::uint32_t map = 0;
    std::uint32_t keys = 0;
    Byte type = 0;
    std::vector<Child> children; ///< Empty in a leaf; otherwise one more than keys.
    const Byte *payload = nullptr;
    const Byte *end = nullptr;            ///< Of the payload; slack bytes can be read beyond.
    std::shared_ptr<const Byte[]> memory; ///< Holds the payload.
    std::size_t memoryBytes = 0;

    [[nodiscard]] bool isLeaf() const { return (type & 1) == 0; }
    [[nodiscard]] std::size_t payloadSize() const { return static_cast<std::size_t>(end - payload); }
    /// Leaf keys in and below it.
    [[nodiscard]] std::int64_t entries() const;
};

/// Bytes of the file in memory, with slack.
struct Extent
{
    std::shared_ptr<const Byte[]> memory;
    qint64 start = 0; ///< In the file.
    qint64 size = 0;

    [[nodiscard]] bool holds(qint64 offset, qint64 bytes) const
    {
        return memory && offset >= start && offset - start <= size - bytes;
    }
};

/// Finds and reads pages, wherever their chunks are.
class PageSource final
{
public:
    using ChunkTable = std::unordered_map<std::uint32_t, Chunk>;

    PageSource(std::shared_ptr<const ByteSource> source, int format)
        : m_source(std::move(source))
        , m_format(format)
    {}

    ChunkTable chunks;
    /// Asked for chunks not in the table yet; may add them. Only while a layout is loaded.
    std::function<void(std::uint32_t id)> findChunk;

    /// Where a page starts in the file and the most bytes it can have.
    struct Span
    {
        qint64 offset = 0;
        qint64 size = 0;
    };
    [[nodiscard]] Result<Span> locate(Position position, std::uint32_t map) const;
    [[nodiscard]] Result<Extent> readExtent(qint64 offset, qint64 size) const;
    /// Reads one page by itself.
    [[nodiscard]] Result<Page> read(Position position, std::uint32_t map) const;
    /// The page at @p span, which must lie in @p extent.
    [[nodiscard]] Result<Page> parse(Position position, std::uint32_t map, const Extent &extent, Span span) const;

    [[nodiscard]] int format() const { return m_format; }
    [[nodiscard]] const ByteSource &bytes() const { return *m_source; }
    [[nodiscard]] const std::shared_ptr<const ByteSource> &source() const { return m_source; }
    /// Damage at a page.
    [[nodiscard]] Error fault(Position position, std::uint32_t map, const QString &detail) const;

private:
    [[nodiscard]] Fault parseInto(Page &page, const Byte *at, qint64 available) const;

    std::shared_ptr<const ByteSource> m_source;
    int m_format;
};

} // namespace gangway::h2
