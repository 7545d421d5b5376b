// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagescan.h"

#include "lzf.h"

#include <algorithm>

namespace gangway::h2 {
namespace {

constexpr qint64 longestHead = 32; // length, check, three numbers of up to 5 bytes, type
constexpr qint64 scannedAtOnce = 1 << 20;
constexpr std::uint32_t maxMap = 1 << 26;

/// Bytes of a chunk, a window at a time, with slack.
class ChunkWindow final
{
public:
    ChunkWindow(const PageSource &pages, const Chunk &chunk)
        : m_pages(pages)
        , m_start(chunk.offset())
        , m_size(std::clamp<qint64>(pages.bytes().size() - m_start, 0, chunk.bytes()))
    {}

    [[nodiscard]] qint64 size() const { return m_size; }
    /// A page's head at the offset, or what of it is there; null when it cannot be read.
    const Byte *at(qint64 offset)
    {
        const qint64 wanted = std::min(longestHead, m_size - offset);
        if (!m_extent.holds(m_start + offset, wanted)) {
            auto extent = m_pages.readExtent(m_start + offset, std::min(scannedAtOnce, m_size - offset));
            if (!extent)
                return nullptr;
            m_extent = std::move(*extent);
        }
        return m_extent.memory.get() + (m_start + offset - m_extent.start);
    }

private:
    const PageSource &m_pages;
    qint64 m_start;
    qint64 m_size;
    Extent m_extent;
};

unsigned codeOfLength(std::uint32_t length)
{
    unsigned code = 0;
    while (code < 31 && lengthOfCode(code) < length)
        ++code;
    return code;
}

/// What a page's head says, if there is one.
bool readHead(const Byte *at, qint64 available, std::uint32_t chunk, qint64 offset, int format, FoundPage &page,
              std::uint32_t &length)
{
    length = readUInt32(at);
    if (length < smallestPage || length > available)
        return false;
    const auto where = static_cast<std::uint32_t>(offset);
    if (readUInt16(at + 4) != (checkValue(chunk) ^ checkValue(where) ^ checkValue(length)))
        return false;
    at += 6;
    page.number = format == 1 ? 0 : readVarInt(at);
    page.map = readVarInt(at);
    const std::uint32_t keys = readVarInt(at);
    const Byte type = *at;
    if (page.map >= maxMap || keys > std::size_t{length} * maxDeflateRatio || type > 7 || (type & 6) == 4)
        return false;
    page.position.bits =
        std::uint64_t{chunk} << 38 | std::uint64_t{where} << 6 | std::uint64_t{codeOfLength(length)} << 1 | (type & 1U);
    return true;
}

} // namespace

std::vector<FoundPage> pagesIn(const PageSource &pages, const Chunk &chunk)
{
    std::vector<FoundPage> found;
    ChunkWindow window(pages, chunk);
    for (qint64 offset = 0; offset <= window.size() - smallestPage;) {
        const Byte *const at = window.at(offset);
        if (!at)
            break;
        FoundPage page;
        std::uint32_t length = 0;
        if (!readHead(at, window.size() - offset, chunk.id, offset, pages.format(), page, length)) {
            ++offset;
            continue;
        }
        page.version = chunk.version;
        found.push_back(page);
        offset += length;
    }
    return found;
}

PageScan::PageScan(const PageSource &pages, const Steering &steering)
{
    qint64 bytes = 0;
    for (const auto &[id, chunk] : pages.chunks) {
        if (steering.isStopped() || m_pages.size() >= maxPages || bytes > maxRounds * pages.bytes().size()) {
            m_isCut = true;
            break;
        }
        const auto found = pagesIn(pages, chunk);
        m_pages.insert(m_pages.end(), found.begin(), found.end());
        m_counts[id] = std::ssize(found);
        bytes += chunk.bytes();
        steering.tell({Progress::Unit::Bytes, std::min(bytes, pages.bytes().size()), pages.bytes().size(), {}});
    }
    std::sort(m_pages.begin(), m_pages.end(), [](const FoundPage &a, const FoundPage &b) {
        if (a.map != b.map)
            return a.map < b.map;
        return a.version != b.version ? a.version > b.version : a.position.bits < b.position.bits;
    });
}

std::span<const FoundPage> PageScan::of(std::uint32_t map) const
{
    const auto lower = std::lower_bound(m_pages.begin(), m_pages.end(), map,
                                        [](const FoundPage &page, std::uint32_t wanted) { return page.map < wanted; });
    auto upper = lower;
    while (upper != m_pages.end() && upper->map == map)
        ++upper;
    return {lower, upper};
}

std::int64_t PageScan::countIn(std::uint32_t chunk) const
{
    const auto found = m_counts.find(chunk);
    return found == m_counts.end() ? 0 : found->second;
}

std::vector<std::uint32_t> PageScan::maps() const
{
    std::vector<std::uint32_t> maps;
    for (const FoundPage &page : m_pages) {
        if (maps.empty() || maps.back() != page.map)
            maps.push_back(page.map);
    }
    return maps;
}

} // namespace gangway::h2
