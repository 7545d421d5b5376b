// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steering.h"
#include "page.h"

#include <map>
#include <span>
#include <vector>

namespace gangway::h2 {

/// A page that is in the file, whether or not anything leads to it.
struct FoundPage
{
    Position position;
    std::uint32_t map = 0;
    std::uint32_t number = 0; ///< In its chunk; 0 in format 1.
    qint64 version = 0;       ///< Of its chunk.
};

/// What the newest state says of a page that was found.
enum class PageUse : std::uint8_t {
    Current,  ///< It belongs to it.
    NotKnown, ///< Format 1, or a state that is lost, does not say.
    GivenUp,  ///< Newer pages stand in its place.
};

/// The pages in one chunk: whatever has a page's head with a right check value.
std::vector<FoundPage> pagesIn(const PageSource &pages, const Chunk &chunk);

/// The pages of all chunks of a file.
class PageScan final
{
public:
    /// Chunks that say they overlap are searched until so many times the file was read.
    static constexpr qint64 maxRounds = 4;

    /// 24 bytes of memory a page, for at most maxPages of them. Ends early when it is stopped.
    PageScan(const PageSource &pages, const Steering &steering);

    /// Newest first, and in a chunk by their place in it.
    [[nodiscard]] std::span<const FoundPage> of(std::uint32_t map) const;
    /// The maps that have any, in order.
    [[nodiscard]] std::vector<std::uint32_t> maps() const;
    /// How many there are in a chunk.
    [[nodiscard]] std::int64_t countIn(std::uint32_t chunk) const;
    [[nodiscard]] bool isCut() const { return m_isCut; }

private:
    static constexpr std::size_t maxPages = 8'000'000;

    std::vector<FoundPage> m_pages;
    std::map<std::uint32_t, std::int64_t> m_counts; // by chunk
    bool m_isCut = false;
};

} // namespace gangway::h2
