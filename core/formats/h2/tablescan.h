// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leafwalker.h"
#include "store.h"
#include "transactions.h"
#include "valuecodec.h"

#include <optional>

namespace gangway::h2 {

/// Reads a table's map from start to end: the rows that are committed.
class TableScan final
{
public:
    /// @p lobs may be null for those who only count. All must outlive the scan.
    TableScan(const Store &store, const Transactions &transactions, const StoredMap &map, std::vector<ValueRule> rules,
              LobResolver *lobs);

    /// Fills the batch until it is full; false when there was nothing left to put into it. Does not clear it.
    Result<bool> fill(RowBatch &batch);

    /// Set to have the keys of all rows appended to it.
    std::vector<std::int64_t> *rowKeys = nullptr;
    /// Called for each node page.
    void setOnNode(std::function<Result<>(const Page &)> onNode) { m_walker.onNode = std::move(onNode); }
    std::function<Result<>(const Page &)> onLeaf;

    /// Changes met so far that no transaction committed.
    [[nodiscard]] std::int64_t uncommitted() const { return m_uncommitted; }

private:
    Result<bool> nextLeaf();
    Fault readKeys(RowBatch &batch);
    bool readRow(ValueDecoder &decoder, RowBatch &batch);
    bool readVersions(ValueDecoder &decoder, RowBatch &batch, bool &present);
    bool readOldVersion(ValueDecoder &decoder, RowBatch &batch, bool &present);
    bool readValues(ValueDecoder &decoder, const Byte *&at, const Byte *end, Value *row);
    Error problem(const ValueDecoder &decoder) const;

    const Store &m_store;
    const Transactions &m_transactions;
    std::vector<ValueRule> m_rules;
    LobResolver *m_lobs;
    std::uint32_t m_map;
    LeafWalker m_walker;

    Page m_leaf;
    const Byte *m_at = nullptr;
    std::uint32_t m_row = 0; // in the leaf
    bool m_versioned = false;
    std::vector<std::int64_t> m_keys; // of the leaf
    std::optional<std::int64_t> m_lastKey;
    std::int64_t m_uncommitted = 0;
    std::vector<Value> m_scratch;
};

} // namespace gangway::h2
