// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "treeremains.h"

#include <algorithm>
#include <functional>

namespace gangway::h2 {
TreeRemains::TreeRemains(const PageSource &source, std::uint32_t map, Position root, std::optional<KeyForm> form)
    : m_source(source)
    , m_map(map)
    , m_form(form)
{
    if (root.isNone())
        return;
    Frame top;
    top.children.push_back({root, -1});
    top.position = root;
    m_path.push_back(std::move(top));
}

KeyRange TreeRemains::rangeOf(const Frame &frame, std::size_t child) const
{
    KeyRange range = frame.range;
    if (frame.children.size() == 1)
        return range; // the root, or a node that never was divided
    if (frame.keys.empty()) {
        range.isKnown = false;
        return range;
    }
    if (child > 0)
        range.from = frame.keys[child - 1];
    if (child < frame.keys.size())
        range.to = frame.keys[child] - 1;
    return range;
}

TreeRemains::Part TreeRemains::gap(const Child &child, const KeyRange &range, bool isExact, const QString &detail) const
{
    Part part;
    // Nothing below a page would not be there.
    const std::int64_t entries = child.entries > 0 ? child.entries : -1;
    part.gap = TreeGap{child.position, range, entries, isExact && entries > 0, detail};
    return part;
}

TreeRemains::Part TreeRemains::gapIn(Frame &frame, const Child &child, KeyRange range, const QString &detail) const
{
    if (!frame.proof)
        frame.proof = prove(frame);
    range.isKnown = range.isKnown && !frame.proof->hasWrongKeys;
    return gap(child, range, frame.isSound && frame.proof->hasRightCounts, detail);
}

TreeRemains::Proof TreeRemains::prove(const Frame &frame) const
{
    Proof proof;
    // No page above a root says that its counts are right.
    proof.hasRightCounts = frame.expected >= 0 || areCountsProven(m_source, m_map, frame.children);
    std::vector<std::int64_t> keys;
    const Byte *at = nullptr;
    for (std::size_t i = 0; m_form && i < frame.children.size() && !proof.hasWrongKeys; ++i) {
        const auto page = m_source.read(frame.children[i].position, m_map);
        const KeyRange range = rangeOf(frame, i);
        if (page && range.isKnown && readKeys(*page, m_source.format(), *m_form, keys, at) && !keys.empty())
            proof.hasWrongKeys = keys.front() < range.from || keys.back() > range.to;
    }
    return proof;
}

bool areCountsProven(const PageSource &source, std::uint32_t map, std::span<const Child> children)
{
    std::size_t agreeing = 0;
    std::size_t readable = 0;
    for (const Child &child : children) {
        const auto page = source.read(child.position, map);
        readable += page ? 1 : 0;
        agreeing += page && page->entries() == child.entries ? 1 : 0;
    }
    return agreeing > 0 && agreeing == readable;
}

std::optional<TreeRemains::Part> TreeRemains::next()
{
    while (!m_path.empty()) {
        Frame &frame = m_path.back();
        if (frame.next == frame.children.size()) {
            if (auto part = close())
                return part;
            continue;
        }
        const std::size_t index = frame.next++;
        const Child child = frame.children[index];
        const KeyRange range = rangeOf(frame, index);
        if (child.position.isNone()) {
            frame.seen += child.entries;
            // Only in format 1 a node keeps its last child when that is empty.
            if (child.entries > 0 || frame.children.size() > 1)
                return gapIn(frame, child, range, QStringLiteral("a child has no page"));
            continue;
        }
        if (auto part = enter(child, range))
            return part;
    }
    return std::nullopt;
}

/// A leaf or a gap at once; a node is gone into.
std::optional<TreeRemains::Part> TreeRemains::enter(const Child &child, const KeyRange &range)
{
    auto page = m_source.read(child.position, m_map);
    QString detail = page ? QString() : page.error().detail;
    if (page) {
        m_bytes += page->length;
        if (m_bytes > m_source.bytes().size())
            detail =
                m_source.fault(child.position, m_map, QStringLiteral("the tree contains pages more than once")).detail;
        else if (!page->isLeaf() && m_path.size() >= maxTreeDepth)
            detail = m_source.fault(child.position, m_map, QStringLiteral("the tree is too deep")).detail;
    }
    Frame &above = m_path.back();
    if (!detail.isEmpty()) {
        above.seen += std::max<std::int64_t>(0, child.entries);
        return gapIn(above, child, range, detail);
    }
    if (!page->isLeaf()) {
        open(std::move(*page), range, child.entries);
        return std::nullopt;
    }
    above.seen += page->keys;
    Part part;
    // Of a root, the child has to say the same.
    const bool isExact = above.isSound && (above.expected >= 0 || page->keys == child.entries);
    part.leaf = TreeLeaf{std::move(*page), range, child.entries, isExact};
    return part;
}

void TreeRemains::open(Page page, const KeyRange &range, std::int64_t expected)
{
    Frame frame;
    frame.range = range;
    frame.expected = expected;
    frame.position = page.position;
    frame.isSound = (expected < 0 || page.entries() == expected)
                    && (page.children.size() == 1
                        || std::ranges::none_of(page.children, [](const Child &child) { return child.entries <= 0; }));
    if (m_form) {
        const Byte *at = nullptr;
        const bool fills = readKeys(page, m_source.format(), *m_form, frame.keys, at) && at == page.end;
        const bool inOrder =
            fills
            && std::adjacent_find(frame.keys.begin(), frame.keys.end(), std::greater_equal<>()) == frame.keys.end();
        const bool inRange =
            inOrder && (frame.keys.empty() || (frame.keys.front() >= range.from && frame.keys.back() <= range.to));
        if (!inRange) {
            frame.keys.clear();
            frame.hasGoodKeys = frame.isSound = false;
        }
    }
    frame.children = std::move(page.children);
    m_path.push_back(std::move(frame));
}

/// The end of a node. One of which a part was overwritten had more below it than it knows of.
std::optional<TreeRemains::Part> TreeRemains::close()
{
    const Frame frame = std::move(m_path.back());
    m_path.pop_back();
    if (m_path.empty())
        return std::nullopt; // the root's own frame
    m_path.back().seen += frame.seen;
    if (frame.isSound || (m_form && frame.hasGoodKeys)) // wrong counts alone cost nothing
        return std::nullopt;
    const bool isRoot = frame.expected < 0;
    const std::int64_t missing = frame.expected - frame.seen;
    if (!isRoot && missing <= 0)
        return std::nullopt;
    if (!isRoot)
        m_path.back().seen += missing;
    KeyRange range = frame.range;
    range.isKnown = false;
    const QString detail =
        m_source.fault(frame.position, m_map, QStringLiteral("the page is damaged, and more may have been below it"))
            .detail;
    return gap({frame.position, isRoot ? -1 : missing}, range, false, detail);
}

} // namespace gangway::h2
