// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "damagereport.h"
#include "leafrows.h"
#include "salvagelobs.h"
#include "storeremains.h"

#include <deque>
#include <memory>
#include <vector>

namespace gangway::h2 {

/// A table of a damaged file: where its rows are, and what they must be like.
struct SalvageSource
{
    TableName name;
    StoredMap map;
    RowShape shape;
    std::vector<Column> columns; ///< For naming large values.
    std::vector<int> primaryKey;
    std::int64_t expected = -1; ///< How many rows an index says there are; -1: none does.
    bool columnsAreGuessed = false;
    bool rowsNotFound = false; ///< Nothing says where they are, or that there are none.
    bool mapIsGuessed = false; ///< Only an older list, or the number of columns, says that the map is the table's.
};

/// Reads what is left of a table, in the order of its keys as far as they are known, and keeps account of the rest.
class SalvageTable final
{
public:
    /// All must outlive it.
    SalvageTable(const StoreRemains &remains, const Transactions &transactions, const SalvageSource &source,
                 SalvageLobs &lobs);

    /// Fills the batch until it is full; false when there was nothing left to put into it. Does not clear it. Rows of
    /// older copies or damaged pages come in batches of their own. An error is never about damage.
    Result<bool> fill(RowBatch &batch);
    /// Complete once fill() came to the end.
    [[nodiscard]] const TableDamage &damage() const { return m_damage; }
    [[nodiscard]] std::int64_t uncommitted() const { return m_uncommitted; }

private:
    bool nextLeaf();
    void enterPiece(const LeafPiece &piece);
    void enterTreeLeaf(TreeLeaf leaf);
    void bridge(const TreeGap &gap);
    void takeRows(std::int64_t expected, const KeyRange &range);
    void noteFault(std::int64_t lost);
    void dropRowsOutside(std::int64_t from, std::int64_t to);
    Result<bool> addRow(RowBatch &batch, const LeafRow &row);
    void noteLostValue(std::span<const Value> row, std::size_t column, const LeafRow &place, const QString &detail);
    void finish();
    [[nodiscard]] QString placeOfLeaf() const;

    const StoreRemains &m_remains;
    const Transactions &m_transactions;
    const SalvageSource &m_source;
    SalvageLobs &m_lobs;
    TreeRemains m_tree;
    std::unique_ptr<const LeafPool> m_pool;
    std::deque<LeafPiece> m_pieces; // that stand in for what is lost
    LeafRows m_leafRows;
    bool m_isRootGuessed;

    Page m_leaf;
    std::size_t m_row = 0; // in the leaf
    bool m_isOlder = false;
    bool m_isAtEnd = false;
    bool m_isOverfull = false;
    std::int64_t m_lastKey = INT64_MIN;
    std::vector<std::uint64_t> m_visited;
    std::int64_t m_uncommitted = 0;
    TableDamage m_damage;
};

} // namespace gangway::h2
