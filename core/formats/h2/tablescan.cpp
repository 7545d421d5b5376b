// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablescan.h"

namespace gangway::h2 {

TableScan::TableScan(const Store &store, const Transactions &transactions, const StoredMap &map,
                     std::vector<ValueRule> rules, LobResolver *lobs)
    : m_store(store)
    , m_transactions(transactions)
    , m_rules(std::move(rules))
    , m_lobs(lobs)
    , m_map(map.id)
    , m_walker(store.pages(), map.id, map.root)
    , m_scratch(m_rules.size())
{}

Error TableScan::problem(const ValueDecoder &decoder) const
{
    if (decoder.error())
        return *decoder.error();
    return m_store.pages().fault(m_leaf.position, m_map,
                                 QStringLiteral("row %1 of the page: %2")
                                     .arg(m_row)
                                     .arg(QLatin1String(decoder.fault() ? decoder.fault() : "not understood")));
}

Fault TableScan::readKeys(RowBatch &batch)
{
    const Byte *const end = m_leaf.end;
    if (m_leaf.keys > m_leaf.payloadSize())
        return "the page has more keys than room";
    m_keys.resize(m_leaf.keys);
    const Byte *at = m_at;
    if (m_store.format() == 1) {
        ValueDecoder decoder(1, batch, nullptr);
        for (std::int64_t &key : m_keys) {
            Value value;
            if (!decoder.decode(at, end, value))
                return decoder.fault();
            key = value.first;
        }
    } else {
        for (std::int64_t &key : m_keys) {
            key = static_cast<std::int64_t>(readVarLong(at));
            if (at > end)
                return "the page's keys run over its end";
        }
    }
    m_at = at;
    for (const std::int64_t key : m_keys) {
        if (m_lastKey && key <= *m_lastKey)
            return "the rows are not in the order of their keys";
        m_lastKey = key;
    }
    if (m_leaf.keys == 0)
        return nullptr;
    const Byte flag = *m_at++;
    if (m_at > end || flag > 1)
        return "the page's values have an unknown form";
    m_versioned = flag == 1;
    return nullptr;
}

bool TableScan::readValues(ValueDecoder &decoder, const Byte *&at, const Byte *end, Value *row)
{
    if (m_store.format() != 1)
        return decoder.decodeRow(m_rules, at, end, row);
    // An array, with its own count.
    constexpr Byte tagArray = 17;
    if (at >= end || *at != tagArray)
        return false;
    ++at;
    if (readVarInt(at) != m_rules.size() || at > end)
        return false;
    return decoder.decodeRow(m_rules, at, end, row);
}

/// What H2 up to 1.4.197 writes: the current value only. The log has what it was.
bool TableScan::readOldVersion(ValueDecoder &decoder, RowBatch &batch, bool &present)
{
    const std::uint64_t operation = readVarLong(m_at);
    if (m_at >= m_leaf.end || *m_at > 1)
        return false;
    present = *m_at++ == 1;
    if (operation == 0 || m_transactions.isCommitted(operation))
        return !present || readValues(decoder, m_at, m_leaf.end, batch.addUnsetRow());
    ++m_uncommitted;
    ValueDecoder skipper(m_store.format(), batch, nullptr);
    if (present && !readValues(skipper, m_at, m_leaf.end, m_scratch.data()))
        return false;
    const QByteArray *const before = m_transactions.before(m_map, m_keys[m_row]);
    present = before && !before->isNull();
    if (!present)
        return true;
    const Value copy = batch.copy(ValueType::Bytes, *before); // the batch may outlive the log
    const auto *at = reinterpret_cast<const Byte *>(copy.data);
    const Byte *const end = at + before->size() - slack;
    return readValues(decoder, at, end, batch.addUnsetRow()) && at == end;
}

bool TableScan::readVersions(ValueDecoder &decoder, RowBatch &batch, bool &present)
{
    if (m_transactions.hasOldLog())
        return readOldVersion(decoder, batch, present);
    const std::uint64_t operation = readVarLong(m_at);
    if (m_at > m_leaf.end)
        return false;
    if (operation == 0) {
        present = true;
        return readValues(decoder, m_at, m_leaf.end, batch.addUnsetRow());
    }
    const Byte flags = *m_at++;
    if (m_at > m_leaf.end || flags > 3)
        return false;
    const bool committed = m_transactions.isCommitted(operation);
    if (!committed)
        ++m_uncommitted;
    present = false;
    for (const Byte version : {Byte{1}, Byte{2}}) {
        if (!(flags & version))
            continue;
        if ((version == 1) == committed) {
            present = true;
            if (!readValues(decoder, m_at, m_leaf.end, batch.addUnsetRow()))
                return false;
        } else {
            ValueDecoder skipper(m_store.format(), batch, nullptr);
            if (!readValues(skipper, m_at, m_leaf.end, m_scratch.data()))
                return false;
        }
    }
    return true;
}

Result<bool> TableScan::fill(RowBatch &batch)
{
    ValueDecoder decoder(m_store.format(), batch, m_lobs);
    const Byte *retained = nullptr; // by this batch, so that neighbouring pages count once
    while (!batch.isFull()) {
        if (m_row == m_leaf.keys) {
            if (m_at != m_leaf.end)
                return m_store.pages().fault(m_leaf.position, m_map, QStringLiteral("the page has bytes left over"));
            const auto more = m_walker.next(m_leaf);
            if (!more)
                return more.error();
            if (!*more) {
                m_leaf = {};
                m_at = nullptr;
                m_row = 0;
                return !batch.isEmpty();
            }
            m_at = m_leaf.payload;
            m_row = 0;
            m_versioned = false;
            if (const Fault fault = readKeys(batch)) {
                m_row = m_leaf.keys;
                return m_store.pages().fault(m_leaf.position, m_map, QString::fromLatin1(fault));
            }
            if (onLeaf) {
                if (auto done = onLeaf(m_leaf); !done)
                    return std::move(done).error();
            }
            continue;
        }
        if (m_leaf.memory.get() != retained) {
            retained = m_leaf.memory.get();
            batch.retain(m_leaf.memory, m_leaf.memoryBytes);
        }
        if (!m_versioned) [[likely]] {
            do {
                if (!readValues(decoder, m_at, m_leaf.end, batch.addUnsetRow())) {
                    batch.dropRow();
                    return problem(decoder);
                }
                if (rowKeys)
                    rowKeys->push_back(m_keys[m_row]);
                ++m_row;
            } while (m_row < m_leaf.keys && !batch.isFull());
            continue;
        }
        const std::size_t before = batch.rows();
        bool present = false;
        if (!readVersions(decoder, batch, present)) {
            if (batch.rows() > before)
                batch.dropRow();
            return problem(decoder);
        }
        if (present && rowKeys)
            rowKeys->push_back(m_keys[m_row]);
        ++m_row;
    }
    return true;
}

} // namespace gangway::h2
