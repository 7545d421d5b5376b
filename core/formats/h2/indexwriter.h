// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguelayout.h"
#include "externalsorter.h"
#include "sortkey.h"
#include "storewriter.h"

namespace gangway::h2 {

/// A row as it will be stored.
struct EncodedRow
{
    std::int64_t key = 0;
    const Byte *bytes = nullptr;
    const std::uint32_t *ends = nullptr; ///< Of each column, in bytes.

    [[nodiscard]] QByteArrayView column(int index) const
    {
        const std::uint32_t start = index == 0 ? 0 : ends[index - 1];
        return {reinterpret_cast<const char *>(bytes) + start, static_cast<qsizetype>(ends[index] - start)};
    }
    [[nodiscard]] QByteArrayView all(std::size_t columns) const
    {
        return {reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(columns == 0 ? 0 : ends[columns - 1])};
    }
};

/// Collects the entries of one index and writes them in H2's order.
class IndexWriter final
{
public:
    /// @p table is as the file will have it. Everything must outlive the writer.
    IndexWriter(StoreWriter &store, const TableSchema &table, const IndexLayout &layout,
                const QString &temporaryDirectory, std::size_t sortBytes);

    Result<> add(const EncodedRow &row);
    /// Does what write() would begin with; for another thread to do before.
    Result<> sort();
    /// Two rows with the same key of a unique index are an error.
    Result<> write();

private:
    [[nodiscard]] Error duplicate(QByteArrayView entry) const;
    [[nodiscard]] bool hasNull(QByteArrayView entry) const;

    StoreWriter &m_store;
    const TableSchema &m_table;
    const IndexLayout &m_layout;
    std::size_t m_uniqueColumns; ///< So many of the first ones.
    std::uint32_t m_map;
    std::vector<SortRule> m_rules;
    bool m_given = true; ///< Written at all: otherwise H2 builds it.
    ByteBuffer m_key;
    ByteBuffer m_entry;
    ExternalSorter m_sorter;
};

} // namespace gangway::h2
