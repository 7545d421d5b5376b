// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

namespace gangway::h2 {

/// Visits all leaf pages of a map in key order.
///
/// Neighbouring leaves are read together, in pieces of up to 1 MiB, where they lie near each other in the file.
/// A page whose entry count differs from what its parent says is damage. So is a tree that is too deep, or whose
/// pages are together larger than the file: a damaged file cannot send it round in circles.
class LeafWalker final
{
public:
    /// @p source must outlive it.
    LeafWalker(const PageSource &source, std::uint32_t map, Position root);

    /// Called for every node page, for those who check more.
    std::function<Result<>(const Page &)> onNode;

    /// false: there are no more. The page holds on to the memory it was read into.
    Result<bool> next(Page &leaf);

private:
    struct Frame
    {
        std::vector<Child> children;
        std::size_t next = 0;
    };
    Result<Page> fetch(const std::vector<Child> &siblings, std::size_t index);
    Result<> account(const Page &page, std::int64_t expected);

    const PageSource &m_source;
    std::uint32_t m_map;
    std::vector<Frame> m_path;
    Extent m_extent;
    qint64 m_bytes = 0;
};

} // namespace gangway::h2
