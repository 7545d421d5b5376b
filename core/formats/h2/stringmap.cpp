// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stringmap.h"

#include <algorithm>

namespace gangway::h2 {
namespace {

/// Skips one string; false when it runs over the end.
bool skipString(const Byte *&at, const Byte *end)
{
    const std::size_t units = readVarInt(at);
    if (at > end || units > static_cast<std::size_t>(end - at))
        return false;
    for (std::size_t i = 0; i < units && at <= end; ++i)
        at += *at < 0x80 ? 1 : *at >= 0xe0 ? 3 : 2;
    return at <= end;
}

bool readStrings(const Byte *&at, const Byte *end, std::size_t count, std::vector<RawString> &out)
{
    if (count > static_cast<std::size_t>(end - at))
        return false;
    out.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Byte *text = at;
        if (!skipString(at, end))
            return false;
        readVarInt(text);
        out.emplace_back(reinterpret_cast<const char *>(text), at - text);
    }
    return true;
}

Error unreadable(const PageSource &source, const Page &page)
{
    return source.fault(page.position, page.map, QStringLiteral("the page's strings do not fit into it"));
}

} // namespace

Result<StringEntries> unorderedEntries(const PageSource &source, const Page &leaf)
{
    const Byte *at = leaf.payload;
    std::vector<RawString> keys;
    std::vector<RawString> values;
    if (!readStrings(at, leaf.end, leaf.keys, keys) || !readStrings(at, leaf.end, leaf.keys, values) || at != leaf.end)
        return unreadable(source, leaf);
    StringEntries entries;
    entries.reserve(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i)
        entries.emplace_back(std::move(keys[i]), std::move(values[i]));
    return entries;
}

Result<StringEntries> stringEntries(const PageSource &source, const Page &leaf)
{
    auto entries = unorderedEntries(source, leaf);
    const auto isOutOfOrder = [](const auto &a, const auto &b) { return a.first >= b.first; };
    if (entries && std::adjacent_find(entries->begin(), entries->end(), isOutOfOrder) != entries->end())
        return source.fault(leaf.position, leaf.map, QStringLiteral("the page's keys are not in order"));
    return entries;
}

Result<std::optional<RawString>> findString(const PageSource &source, std::uint32_t map, Position root,
                                            const RawString &key)
{
    Position position = root;
    for (std::size_t depth = 0; depth < maxTreeDepth; ++depth) {
        if (position.isNone())
            return std::optional<RawString>();
        const auto page = source.read(position, map);
        if (!page)
            return page.error();
        if (page->isLeaf()) {
            auto entries = stringEntries(source, *page);
            if (!entries)
                return std::move(entries).error();
            for (auto &[name, value] : *entries) {
                if (name == key)
                    return std::optional<RawString>(std::move(value));
            }
            return std::optional<RawString>();
        }
        std::vector<RawString> keys;
        const Byte *at = page->payload;
        if (!readStrings(at, page->end, page->keys, keys) || at != page->end)
            return unreadable(source, *page);
        const auto below = std::upper_bound(keys.begin(), keys.end(), key);
        position = page->children[static_cast<std::size_t>(below - keys.begin())].position;
    }
    return source.fault(root, map, QStringLiteral("the tree is too deep"));
}

} // namespace gangway::h2
