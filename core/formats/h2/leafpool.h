// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagescan.h"
#include "treeremains.h"

namespace gangway::h2 {

/// A leaf to read in place of one that is lost, and which of its keys.
struct LeafPiece
{
    Position position;
    std::int64_t from = INT64_MIN;
    std::int64_t to = INT64_MAX;
    std::int64_t keys = 0; ///< How many those are.
    bool isOlder = false;  ///< From a page that is no longer in use, or may not be: rows may be outdated.
};

/// All readable leaves of one map, wherever they lie in the file: what can stand in for pages that cannot be read.
class LeafPool final
{
public:
    using UseOf = std::function<PageUse(const FoundPage &)>;
    /// Reads each of the pages; 32 bytes of memory a leaf. @p pages must outlive it.
    LeafPool(const PageSource &pages, std::span<const FoundPage> found, KeyForm form, const UseOf &useOf);

    struct Gap
    {
        KeyRange range = {};
        std::int64_t entries = -1; ///< So many keys; -1: not known.
        Position leaf = {};        ///< The page that had them, if it was one leaf: every other one is older.
        bool evenGivenUp = false;
    };
    /// Pieces for the keys of a gap, in the order of keys. Pages that are in use come first, then older ones, the
    /// newest first, for keys that no newer one has; no more than it takes for all entries. Where their number is not
    /// known, pages that were given up are left out, so that what was deleted does not come back, unless evenGivenUp.
    [[nodiscard]] std::vector<LeafPiece> fill(const Gap &gap) const;
    [[nodiscard]] bool isEmpty() const { return m_leaves.empty(); }

private:
    struct Leaf
    {
        Position position;
        std::int64_t first = 0;
        std::int64_t last = 0;
        PageUse use = PageUse::NotKnown;
    };
    class Taken;
    struct Filling;
    void add(Filling &filling, const Leaf &leaf, const KeyRange &range, std::int64_t most) const;
    [[nodiscard]] std::int64_t countKeys(const Leaf &leaf, std::int64_t from, std::int64_t to) const;

    const PageSource &m_pages;
    std::uint32_t m_map = 0;
    KeyForm m_form;
    std::vector<Leaf> m_leaves; // in the order of preference
};

} // namespace gangway::h2
