// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transactions.h"

#include "genericobject.h"
#include "leafwalker.h"
#include "valuecodec.h"

namespace gangway::h2 {
namespace {

constexpr std::uint64_t markerNumber = (std::uint64_t{1} << 40) - 1;

/// The greatest key of a transaction's undo log, down the right edge of its tree.
Result<std::uint64_t> lastKey(const Store &store, const StoredMap &log, std::uint64_t transaction)
{
    Position position = log.root;
    for (std::size_t depth = 0; depth < maxTreeDepth; ++depth) {
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
        std::optional<std::uint64_t> last;
        bool isSound = true; // nothing else tells a key that was overwritten from the mark of a commit
        for (std::uint32_t i = 0; i < page->keys && at < page->end; ++i) {
            const std::uint64_t key = readVarLong(at);
            isSound = isSound && key >> 40 == transaction && (!last || key > *last);
            last = key;
        }
        if (at > page->end || !isSound || !last)
            break;
        return *last;
    }
    return store.pages().fault(log.root, log.id, QStringLiteral("the undo log is not understood"));
}

/// One record of the log that H2 up to 1.4.197 keeps: which entry of which map, and what it was.
struct OldRecord
{
    std::uint32_t map = 0;
    bool isRow = false; ///< The key is a number: a table, not an index.
    std::int64_t rowKey = 0;
    QByteArray before; ///< Null: nothing.
};

/// Three fields, each a byte that says whether it is there: map, key, value.
bool readOldRecord(ValueDecoder &decoder, const Byte *&at, const Byte *end, OldRecord &record)
{
    if (at >= end || *at++ != 1)
        return false;
    const auto map = genericInteger(at, end);
    if (!map || at >= end || *at++ != 1)
        return false;
    record.map = static_cast<std::uint32_t>(*map);
    Value key;
    if (!decoder.decode(at, end, key) || at >= end)
        return false;
    record.isRow = key.type == ValueType::Int64 || key.type == ValueType::Int32;
    record.rowKey = key.first;
    record.before = QByteArray();
    if (*at++ == 0)
        return true;
    readVarLong(at); // an earlier change, of the same transaction
    if (at >= end)
        return false;
    if (*at++ == 0)
        return true;
    const Byte *const start = at;
    Value value;
    if (!decoder.decode(at, end, value))
        return false;
    record.before = QByteArray(reinterpret_cast<const char *>(start), at - start);
    record.before.append(static_cast<qsizetype>(slack), '\0');
    return true;
}

} // namespace

const QByteArray *Transactions::before(std::uint32_t map, std::int64_t rowKey) const
{
    const auto found = m_before.find({map, rowKey});
    return found == m_before.end() ? nullptr : &found->second;
}

Result<> Transactions::loadOldLog(const Store &store, const StoredMap &log)
{
    // Records come in the order of transaction and number. A log that starts after number 0 was being worked off: its
    // transaction was committed.
    LeafWalker walker(store.pages(), log.id, log.root);
    Page leaf;
    std::uint64_t last = ~std::uint64_t{0};
    for (;;) {
        const auto more = walker.next(leaf);
        if (!more)
            return more.error();
        if (!*more)
            return {};
        m_any = true;
        m_oldLog = true;
        RowBatch batch;
        batch.clear(0);
        ValueDecoder decoder(1, batch, nullptr);
        const Byte *at = leaf.payload;
        std::vector<std::uint64_t> keys;
        for (std::uint32_t i = 0; i < leaf.keys; ++i) {
            const auto key = genericInteger(at, leaf.end);
            if (!key)
                return store.pages().fault(leaf.position, log.id, QStringLiteral("the undo log is not understood"));
            keys.push_back(static_cast<std::uint64_t>(*key));
        }
        for (const std::uint64_t key : keys) {
            OldRecord record;
            if (!readOldRecord(decoder, at, leaf.end, record))
                return store.pages().fault(leaf.position, log.id, QStringLiteral("the undo log is not understood"));
            const std::uint64_t transaction = key >> 40;
            if (transaction != last && (key & markerNumber) != 0)
                m_committed.insert(transaction);
            last = transaction;
            // The first record of an entry has what was committed.
            if (record.isRow && !m_committed.contains(transaction))
                m_before.try_emplace({record.map, record.rowKey}, std::move(record.before));
        }
    }
}

Result<> Transactions::loadLog(const Store &store, const StoredMap &log)
{
    bool ok = false;
    const qulonglong number = log.name.mid(8).toULongLong(&ok);
    if (!ok)
        return {};
    const auto entries = store.entries(log);
    if (!entries)
        return entries.error();
    if (*entries == 0)
        return {};
    m_any = true;
    if (log.name[7] == '-') { // how H2 1.4.198 marks it
        m_committed.insert(number);
        return {};
    }
    const auto key = lastKey(store, log, number);
    if (!key)
        return key.error();
    if ((*key & markerNumber) == markerNumber)
        m_committed.insert(number);
    return {};
}

Transactions Transactions::loadReadable(const Store &store, std::vector<Error> &problems)
{
    Transactions transactions;
    const auto note = [&](const Result<> &done) {
        if (done)
            return;
        transactions.m_any = true;
        transactions.m_isPartlyLost = true;
        problems.push_back(done.error());
    };
    if (const StoredMap *const log = store.format() == 1 ? store.map("undoLog") : nullptr)
        note(transactions.loadOldLog(store, *log));
    for (const StoredMap &map : store.maps()) {
        if (map.name.startsWith("undoLog") && map.name.size() >= 9 && !map.root.isNone())
            note(transactions.loadLog(store, map));
    }
    return transactions;
}

Result<Transactions> Transactions::load(const Store &store)
{
    std::vector<Error> problems;
    Transactions transactions = loadReadable(store, problems);
    if (!problems.empty())
        return problems.front();
    return transactions;
}

} // namespace gangway::h2
