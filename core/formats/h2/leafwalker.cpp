// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leafwalker.h"

#include <algorithm>

namespace gangway::h2 {
namespace {

constexpr qint64 maxExtent = 1 << 20;
constexpr qint64 maxGap = 32 << 10; // skipping less than this is no cheaper than reading it

} // namespace

LeafWalker::LeafWalker(const PageSource &source, std::uint32_t map, Position root)
    : m_source(source)
    , m_map(map)
{
    if (!root.isNone())
        m_path.push_back({{Child{root, -1}}, 0});
}

Result<bool> LeafWalker::next(Page &leaf)
{
    while (!m_path.empty()) {
        Frame &frame = m_path.back();
        if (frame.next == frame.children.size()) {
            m_path.pop_back();
            continue;
        }
        const std::size_t index = frame.next++;
        const Child child = frame.children[index];
        if (child.position.isNone()) { // H2 leaves these where a subtree became empty
            if (child.entries > 0)
                return m_source.fault(child.position, m_map, QStringLiteral("a child with entries has no page"));
            continue;
        }
        auto page = fetch(frame.children, index);
        if (!page)
            return std::move(page).error();
        if (auto done = account(*page, child.entries); !done)
            return std::move(done).error();
        if (page->isLeaf()) {
            leaf = std::move(*page);
            return true;
        }
        if (m_path.size() >= maxTreeDepth)
            return m_source.fault(child.position, m_map, QStringLiteral("the tree is too deep"));
        if (onNode) {
            if (auto done = onNode(*page); !done)
                return std::move(done).error();
        }
        m_path.push_back({std::move(page->children), 0});
    }
    m_extent = {};
    return false;
}

Result<> LeafWalker::account(const Page &page, std::int64_t expected)
{
    m_bytes += page.length;
    if (m_bytes > m_source.bytes().size())
        return m_source.fault(page.position, m_map, QStringLiteral("the tree contains pages more than once"));
    if (expected >= 0 && page.entries() != expected) {
        return m_source.fault(
            page.position, m_map,
            QStringLiteral("the page has %1 entries where its parent counts %2").arg(page.entries()).arg(expected));
    }
    return {};
}

Result<Page> LeafWalker::fetch(const std::vector<Child> &siblings, std::size_t index)
{
    const Position position = siblings[index].position;
    const auto span = m_source.locate(position, m_map);
    if (!span)
        return span.error();
    if (!m_extent.holds(span->offset, span->size)) {
        qint64 end = span->offset + span->size;
        // Take along the following siblings for as long as they follow in the file, too.
        for (std::size_t i = index + 1; i < siblings.size(); ++i) {
            const Position later = siblings[i].position;
            if (!later.isLeaf() || !position.isLeaf() || later.isNone() || later.lengthCode() == 31)
                break;
            const auto laterSpan = m_source.locate(later, m_map);
            if (!laterSpan || laterSpan->offset < span->offset || laterSpan->offset > end + maxGap)
                break;
            const qint64 laterEnd = laterSpan->offset + laterSpan->size;
            if (laterEnd - span->offset > maxExtent)
                break;
            end = std::max(end, laterEnd);
        }
        auto extent = m_source.readExtent(span->offset, end - span->offset);
        if (!extent)
            return std::move(extent).error();
        m_extent = std::move(*extent);
    }
    return m_source.parse(position, m_map, m_extent, *span);
}

} // namespace gangway::h2
