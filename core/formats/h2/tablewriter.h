// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rowbatch.h"
#include "indexwriter.h"
#include "lobwriter.h"

#include <future>
#include <optional>

namespace gangway::h2 {

/// Writes the rows of one table and all its indexes. What goes into indexes is gathered on a thread of its own.
class TableWriter final
{
public:
    struct Place
    {
        std::uint32_t map = 0;
        QString temporaryDirectory;
        std::size_t sortBytes = 0;
    };
    /// @p target is the table as the file will have it, @p source as its reader has it: the same columns, perhaps of
    /// other types. Everything must outlive the writer.
    TableWriter(StoreWriter &store, LobWriter &lobs, const TableSchema &target, const TableSchema &source,
                const TableLayout &layout, Place place);

    Result<> write(const RowBatch &batch);
    /// Indexes are built here.
    Result<> finish();

    /// What the table's identity column holds; nothing without one, or without rows.
    [[nodiscard]] std::optional<ValueRange> identityValues() const { return m_identityValues; }
    [[nodiscard]] int identityColumn() const { return m_identity; }

private:
    /// Rows as they will be stored, one behind the other.
    struct EncodedRows
    {
        ByteBuffer bytes;
        std::vector<std::size_t> starts; ///< Of each row.
        std::vector<std::int64_t> keys;  ///< Likewise.
        std::vector<std::uint32_t> ends; ///< Of each column of each row, from the row's start on.

        void clear();
    };

    Result<> writeRow(std::span<const Value> row);
    /// Hands m_encoded over to the indexes.
    Result<> addToIndexes();
    Result<> addTaken();
    Result<> waitForIndexes();
    Result<> place(const EncodedRow &row);
    /// Rows are out of order: takes back what is written already.
    Result<> sortFromNow();
    Result<> addToSorter(std::int64_t key, QByteArrayView row);
    /// Writes the rows that wait, in order.
    Result<> releaseSorter();
    Result<> appendToMap(std::int64_t key, QByteArrayView row);
    [[nodiscard]] Error problem(std::span<const Value> row, std::size_t column) const;
    [[nodiscard]] Error duplicate(std::int64_t key) const;

    StoreWriter &m_store;
    const TableSchema &m_target;
    const TableSchema &m_source;
    const TableLayout &m_layout;
    Place m_place;
    std::size_t m_share = 0; // of sortBytes, for each of those who sort
    int m_identity = -1;
    std::vector<EncodingRule> m_rules;
    ValueEncoder m_encoder;
    MapWriter m_map;
    std::vector<IndexWriter> m_indexes;

    EncodedRows m_encoded;
    EncodedRows m_taken; ///< What goes into the indexes meanwhile.
    std::int64_t m_rows = 0;
    std::int64_t m_lastKey = 0;
    std::optional<ValueRange> m_identityValues;

    /// Rows whose order is not known yet, or known to be another one than that of their keys.
    std::optional<ExternalSorter> m_sorter;
    bool m_ascending = true;

    std::future<Result<>> m_adding; // last, so that it has ended before what it uses
};

} // namespace gangway::h2
