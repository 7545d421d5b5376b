// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagescan.h"
#include "treeremains.h"

#include <optional>

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
    /// Reads each of the pages; 32 bytes of memory a leaf. @p lacking: so many pages of the newest state, of whatever
    /// map, are not among those that were found anywhere; nothing: that is not known. The others must outlive it.
    LeafPool(const PageSource &pages, std::span<const FoundPage> found, KeyForm form, const UseOf &useOf,
             std::optional<std::int64_t> lacking);

    struct Gap
    {
        KeyRange range = {};
        std::int64_t entries = -1; ///< So many keys; -1: not known.
        Position position = {};    ///< The page that is lost, if that is known.
        bool evenGivenUp = false;
    };
    struct Filling
    {
        std::vector<LeafPiece> pieces; ///< In the order of keys.
        bool isCertain = false;        ///< They are what was there, all of it and nothing else.
    };
    /// Pieces for the keys of a gap. What was there is certain where no leaf is missing and those that no newer one
    /// overlaps have all entries: the store notes late, or in format 1 not at all, which pages it gave up. Otherwise
    /// pages that are in use come first, then older ones, the newest first, for keys that no newer one has; no more
    /// than it takes for all entries. Where their number is not known, pages that were given up are left out, so that
    /// what was deleted does not come back, unless evenGivenUp.
    [[nodiscard]] Filling fill(const Gap &gap) const;
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
    struct Choice;
    [[nodiscard]] bool isAnyMissing(const Gap &gap) const;
    [[nodiscard]] Choice newestOf(const Gap &gap) const;
    [[nodiscard]] Choice likeliestOf(const Gap &gap) const;
    void add(Choice &choice, const Leaf &leaf, const KeyRange &range, std::int64_t most) const;
    [[nodiscard]] std::int64_t countKeys(const Leaf &leaf, std::int64_t from, std::int64_t to) const;

    const PageSource &m_pages;
    std::span<const FoundPage> m_found;
    KeyForm m_form;
    std::optional<std::int64_t> m_lacking;
    std::int64_t m_unreadable = 0; // leaves that may be in use
    std::vector<Leaf> m_leaves;    // in the order of preference
};

} // namespace gangway::h2
