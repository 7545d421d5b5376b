// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transactions.h"

#include "leafwalker.h"

namespace gangway::h2 {
namespace {

constexpr std::uint64_t markerNumber = (std::uint64_t{1} << 40) - 1;
constexpr int maxDepth = 64;

/// The greatest key of an undo log, down the right edge of its tree.
Result<std::uint64_t> lastKey(const Store &store, const StoredMap &log)
{
    Position position = log.root;
    for (int depth = 0; depth < maxDepth; ++depth) {
        const auto page = store.pages().read(position, log.id);
        if (!page)
            return page.error();
        if (!page->isLeaf()) {
            position = page->children.back().position;
            if (position.isNone())
                break;
            continue;
        }
        const Byte *at = page->payload;
        std::uint64_t key = 0;
        for (std::uint32_t i = 0; i < page->keys && at < page->end; ++i)
            key = readVarLong(at);
        if (at > page->end)
            break;
        return key;
    }
    return store.pages().fault(log.root, log.id, QStringLiteral("the undo log is not understood"));
}

} // namespace

Result<Transactions> Transactions::load(const Store &store)
{
    Transactions transactions;
    for (const StoredMap &map : store.maps()) {
        if (!map.name.startsWith("undoLog") || map.name.size() < 9 || map.root.isNone())
            continue;
        bool ok = false;
        const qulonglong number = map.name.mid(8).toULongLong(&ok);
        if (!ok)
            continue;
        const auto entries = store.entries(map);
        if (!entries)
            return entries.error();
        if (*entries == 0)
            continue;
        transactions.m_any = true;
        if (map.name[7] == '-') { // how H2 1.4.198 marks it
            transactions.m_committed.insert(number);
            continue;
        }
        const auto key = lastKey(store, map);
        if (!key)
            return key.error();
        if ((*key & markerNumber) == markerNumber)
            transactions.m_committed.insert(number);
    }
    return transactions;
}

} // namespace gangway::h2
