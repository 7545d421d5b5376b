// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leafpool.h"

#include <algorithm>
#include <functional>
#include <map>

namespace gangway::h2 {

/// Whole numbers that are taken already, as ranges that do not touch each other's keys.
class LeafPool::Taken final
{
public:
    /// The parts of a range that are still free, in order.
    [[nodiscard]] std::vector<std::pair<std::int64_t, std::int64_t>> freeIn(std::int64_t from, std::int64_t to) const
    {
        std::vector<std::pair<std::int64_t, std::int64_t>> parts;
        auto range = m_ranges.upper_bound(from);
        if (range != m_ranges.begin())
            --range;
        for (; range != m_ranges.end() && range->first <= to; ++range) {
            if (range->second < from)
                continue;
            if (range->first > from)
                parts.emplace_back(from, range->first - 1);
            if (range->second >= to)
                return parts;
            from = range->second + 1;
        }
        parts.emplace_back(from, to);
        return parts;
    }
    void take(std::int64_t from, std::int64_t to) { m_ranges.insert_or_assign(from, to); }

private:
    std::map<std::int64_t, std::int64_t> m_ranges;
};

struct LeafPool::Choice
{
    std::vector<LeafPiece> pieces;
    Taken taken;
    std::int64_t total = 0;

    [[nodiscard]] bool isComplete(std::int64_t entries) const { return entries >= 0 && total >= entries; }
};

LeafPool::LeafPool(const PageSource &pages, std::span<const FoundPage> found, KeyForm form, const UseOf &useOf,
                   std::optional<std::int64_t> lacking)
    : m_pages(pages)
    , m_found(found)
    , m_form(form)
    , m_lacking(lacking)
{
    std::vector<std::int64_t> keys;
    for (const FoundPage &candidate : found) {
        if (!candidate.position.isLeaf())
            continue;
        const auto page = pages.read(candidate.position, candidate.map);
        if (page && page->keys == 0)
            continue;
        const PageUse use = useOf(candidate);
        const Byte *at = nullptr;
        if (page && readKeys(*page, pages.format(), form, keys, at)
            && std::adjacent_find(keys.begin(), keys.end(), std::greater_equal<>()) == keys.end())
            m_leaves.push_back({candidate.position, keys.front(), keys.back(), use});
        else if (use != PageUse::GivenUp)
            ++m_unreadable;
    }
    // They came newest first.
    std::stable_sort(m_leaves.begin(), m_leaves.end(), [](const Leaf &a, const Leaf &b) { return a.use < b.use; });
}

std::int64_t LeafPool::countKeys(const Leaf &leaf, std::int64_t from, std::int64_t to) const
{
    const auto page = m_pages.read(leaf.position, m_found.front().map);
    std::vector<std::int64_t> keys;
    const Byte *at = nullptr;
    if (!page || !readKeys(*page, m_pages.format(), m_form, keys, at))
        return 0;
    return std::count_if(keys.begin(), keys.end(), [=](std::int64_t key) { return key >= from && key <= to; });
}

LeafPool::Filling LeafPool::fill(const Gap &gap) const
{
    if (!gap.range.isKnown)
        return {}; // what is beside the gap would come twice
    const bool lacksNone = !isAnyMissing(gap);
    Filling filling;
    Choice newest = lacksNone ? newestOf(gap) : Choice();
    filling.isCertain = lacksNone && newest.total == gap.entries;
    if (filling.isCertain || (lacksNone && gap.entries < 0 && !gap.evenGivenUp)) {
        filling.pieces = std::move(newest.pieces);
    } else {
        Choice likeliest = likeliestOf(gap);
        filling.pieces = std::move(likeliest.pieces);
        // The leaf itself, to which what is above it leads wrongly.
        filling.isCertain = gap.position.isLeaf() && filling.pieces.size() == 1 && likeliest.total == gap.entries
                            && filling.pieces[0].position.bits == gap.position.bits;
    }
    for (LeafPiece &piece : filling.pieces)
        piece.isOlder = !filling.isCertain && (piece.isOlder || gap.entries >= 0);
    std::sort(filling.pieces.begin(), filling.pieces.end(),
              [](const LeafPiece &a, const LeafPiece &b) { return a.from < b.from; });
    return filling;
}

/// Whether there may be leaves in use that are not in the pool; the gap's own page is no such leaf.
bool LeafPool::isAnyMissing(const Gap &gap) const
{
    if (!m_lacking || m_unreadable > 0 || gap.position.isLeaf())
        return true;
    if (*m_lacking != 1 || gap.position.isNone())
        return *m_lacking > 0;
    return std::ranges::any_of(m_found, [&](const FoundPage &page) { return page.position.bits == gap.position.bits; });
}

/// Leaves that no newer one overlaps. All that are in use are among them: none overlaps another, and a newer one that
/// does not belong to the tree any more was in it together with them.
LeafPool::Choice LeafPool::newestOf(const Gap &gap) const
{
    Choice choice;
    for (const Leaf &leaf : m_leaves) {
        const bool isInside = leaf.first >= gap.range.from && leaf.last <= gap.range.to;
        if (leaf.use == PageUse::GivenUp || !isInside)
            continue;
        const auto free = choice.taken.freeIn(leaf.first, leaf.last);
        if (free.size() == 1 && free.front() == std::pair(leaf.first, leaf.last))
            add(choice, leaf, gap.range, INT64_MAX);
    }
    return choice;
}

LeafPool::Choice LeafPool::likeliestOf(const Gap &gap) const
{
    Choice choice;
    // First those that do not exceed what is missing: one that does has keys that were deleted later.
    for (const bool mayExceed : {false, true}) {
        for (const Leaf &leaf : m_leaves) {
            if (choice.isComplete(gap.entries))
                break;
            if (gap.entries >= 0 || gap.evenGivenUp || leaf.use != PageUse::GivenUp)
                add(choice, leaf, gap.range, mayExceed || gap.entries < 0 ? INT64_MAX : gap.entries);
        }
    }
    return choice;
}

void LeafPool::add(Choice &choice, const Leaf &leaf, const KeyRange &range, std::int64_t most) const
{
    const std::int64_t from = std::max(leaf.first, range.from);
    const std::int64_t to = std::min(leaf.last, range.to);
    if (from > to)
        return;
    for (const auto &[first, last] : choice.taken.freeIn(from, to)) {
        const std::int64_t keys = countKeys(leaf, first, last);
        if (keys == 0 || keys > most - choice.total)
            continue;
        choice.pieces.push_back({leaf.position, first, last, keys, leaf.use != PageUse::Current});
        choice.taken.take(first, last);
        choice.total += keys;
    }
}

} // namespace gangway::h2
