// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"
#include "rowbatch.h"
#include "schema.h"

namespace gangway {

/// Takes rows: a file, a server, an export, a digest. One thread at a time.
///
/// Calls come as begin, then per table beginTable, write…, endTable, then finish. Nothing a writer makes
/// counts before finish() said yes; destroying it earlier leaves nothing half-written behind.
/// A value the target cannot hold is an error that names table, key and column.
class RowWriter
{
public:
    virtual ~RowWriter() = default;

    virtual Result<> begin(const Catalogue &catalogue) = 0;
    virtual Result<> beginTable(const TableSchema &table) = 0;
    virtual Result<> write(const RowBatch &batch) = 0;
    virtual Result<> endTable() = 0;
    virtual Result<> finish() = 0;
};

} // namespace gangway
