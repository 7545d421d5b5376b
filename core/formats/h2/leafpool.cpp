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

struct LeafPool::Filling
{
    std::vector<LeafPiece> pieces;
    Taken taken;
    std::int64_t total = 0;
    bool usesOld = false;

    [[nodiscard]] bool isComplete(std::int64_t entries) const { return entries >= 0 && total >= entries; }
};

LeafPool::LeafPool(const PageSource &pages, std::span<const FoundPage> found, KeyForm form, const UseOf &useOf)
    : m_pages(pages)
    , m_map(found.empty() ? 0 : found.front().map)
    , m_form(form)
{
    std::vector<std::int64_t> keys;
    for (const FoundPage &candidate : found) {
        if (!candidate.position.isLeaf())
            continue;
        const auto page = pages.read(candidate.position, candidate.map);
        const Byte *at = nullptr;
        if (page && page->keys > 0 && readKeys(*page, pages.format(), form, keys, at)
            && std::adjacent_find(keys.begin(), keys.end(), std::greater_equal<>()) == keys.end())
            m_leaves.push_back({candidate.position, keys.front(), keys.back(), useOf(candidate)});
    }
    // They came newest first.
    std::stable_sort(m_leaves.begin(), m_leaves.end(), [](const Leaf &a, const Leaf &b) { return a.use < b.use; });
}

std::int64_t LeafPool::countKeys(const Leaf &leaf, std::int64_t from, std::int64_t to) const
{
    const auto page = m_pages.read(leaf.position, m_map);
    std::vector<std::int64_t> keys;
    const Byte *at = nullptr;
    if (!page || !readKeys(*page, m_pages.format(), m_form, keys, at))
        return 0;
    return std::count_if(keys.begin(), keys.end(), [=](std::int64_t key) { return key >= from && key <= to; });
}

std::vector<LeafPiece> LeafPool::fill(const Gap &gap) const
{
    const std::int64_t entries = gap.entries;
    if (!gap.range.isKnown)
        return {}; // what is beside the gap would come twice
    Filling filling;
    // First those that do not exceed what is missing: one that does has keys that were deleted later.
    for (const bool mayExceed : {false, true}) {
        for (const Leaf &leaf : m_leaves) {
            if (filling.isComplete(entries))
                break;
            if (entries >= 0 || gap.evenGivenUp || leaf.use != PageUse::GivenUp)
                add(filling, leaf, gap.range, mayExceed || entries < 0 ? INT64_MAX : entries);
        }
    }
    // As many as there should be, and none from a page that is known to be old: these are the ones, unless it was a
    // single leaf that had them.
    const bool isNoOtherLeaf =
        gap.leaf.isNone() || (filling.pieces.size() == 1 && filling.pieces[0].position.bits == gap.leaf.bits);
    if (filling.total == entries && !filling.usesOld && isNoOtherLeaf) {
        for (LeafPiece &piece : filling.pieces)
            piece.isOlder = false;
    } else if (entries >= 0) {
        for (LeafPiece &piece : filling.pieces)
            piece.isOlder = piece.isOlder || filling.total > entries;
    }
    std::sort(filling.pieces.begin(), filling.pieces.end(),
              [](const LeafPiece &a, const LeafPiece &b) { return a.from < b.from; });
    return std::move(filling.pieces);
}

void LeafPool::add(Filling &filling, const Leaf &leaf, const KeyRange &range, std::int64_t most) const
{
    const std::int64_t from = std::max(leaf.first, range.from);
    const std::int64_t to = std::min(leaf.last, range.to);
    if (from > to)
        return;
    for (const auto &[first, last] : filling.taken.freeIn(from, to)) {
        const std::int64_t keys = countKeys(leaf, first, last);
        if (keys == 0 || keys > most - filling.total)
            continue;
        filling.pieces.push_back({leaf.position, first, last, keys, leaf.use != PageUse::Current});
        filling.taken.take(first, last);
        filling.total += keys;
        filling.usesOld = filling.usesOld || leaf.use == PageUse::GivenUp;
    }
}

} // namespace gangway::h2
