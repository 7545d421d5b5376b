// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowreader.h"

#include <map>
#include <memory>
#include <span>
#include <vector>

namespace gangway {

/// Something that happens to each row of a table on its way: a value replaced, a row left out.
class RowRule
{
public:
    virtual ~RowRule() = default;

    enum class Fate { Kept, LeftOut };
    /// On one thread at a time, which need not be the one that opened the table (see RowCursor::mayReadAhead()).
    /// Changes @p row in place. @p number counts the table's rows from 0 as the source hands them out, those that
    /// other rules left out included. New contents belong into @p memory, which lives as long as the row does.
    virtual Result<Fate> apply(std::span<Value> row, qint64 number, RowBatch &memory) = 0;
};

/// What happens to one table.
struct TableRules
{
    bool isEmptied = false; ///< Its schema stays, no row of it is read.
    /// How many rows are left, where that is known. -1: the source's number stands, which is then the most there can
    /// be.
    qint64 rows = -1;
    /// Applied in this order; the first that leaves a row out ends with it.
    std::vector<std::shared_ptr<RowRule>> rules;
};

/// A source seen through rules: what a copy shall hold, read while it is copied. Tables without rules pass as they are,
/// without a copy of their rows.
class RuledReader final : public RowReader
{
public:
    /// @p catalogue is the source's, changed as the copy shall have it; its tables and columns must be the source's.
    /// The source must outlive this.
    RuledReader(RowReader &source, Catalogue catalogue, std::map<TableName, TableRules> rules);

    [[nodiscard]] const Catalogue &catalogue() const override { return m_catalogue; }
    Result<std::unique_ptr<RowCursor>> openTable(const TableName &table) override;

private:
    RowReader &m_source;
    Catalogue m_catalogue;
    std::map<TableName, TableRules> m_rules;
};

} // namespace gangway
