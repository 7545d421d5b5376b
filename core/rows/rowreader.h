// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"
#include "rowbatch.h"
#include "schema.h"

#include <memory>

namespace gangway {

/// Hands out the rows of one table, batch by batch, in the source's own key order.
class RowCursor
{
public:
    virtual ~RowCursor() = default;

    /// Clears @p batch and fills it. false: there are no more rows, and the batch is empty.
    /// Damage is an error that names file, table and offset; rows handed out before it are good.
    virtual Result<bool> next(RowBatch &batch) = 0;

    /// Whether next() may run on another thread, one call at a time, while large objects of earlier batches are read.
    [[nodiscard]] virtual bool mayReadAhead() const { return false; }
};

/// A source of rows: a file, a dump, a server. One thread at a time, cursors included, but for
/// RowCursor::mayReadAhead().
class RowReader
{
public:
    virtual ~RowReader() = default;

    [[nodiscard]] virtual const Catalogue &catalogue() const = 0;
    /// The columns of its batches are TableSchema::columns, in that order. The reader must outlive the cursor.
    virtual Result<std::unique_ptr<RowCursor>> openTable(const TableName &table) = 0;
};

} // namespace gangway
