// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguelayout.h"
#include "core/rows/rowwriter.h"

#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

namespace gangway::h2 {

struct WriterOptions
{
    /// H2 splits pages at 48 keys; half of that is what its own files have, and what later updates like best.
    int rowsPerLeaf = 32;
    qint64 bytesPerLeaf = 16 << 10; ///< A single larger row has a page of its own.
    qint64 bytesPerChunk = 4 << 20;
    /// What building indexes may take in memory, for all indexes of a table together; beyond it they are sorted in
    /// temporary files beside the target.
    qint64 sortMemoryBytes = 64 << 20;
    qint64 bytesPerLobBlock = 256 << 10; ///< H2's own.
    bool replaceExisting = false;
    LayoutOptions layout;
    /// Once asked for, whatever the writer is doing ends soon with stoppedError(), sorting and building indexes as
    /// well.
    std::stop_token stop;
    /// Called by finish() with the path of the complete file, before it gets its name; after an error it never does.
    std::function<Result<>(const QString &temporary)> beforeNaming;
};

/// Writes an H2 database file of format 2, as H2 2.1 makes and trusts it: tables, indexes, large objects.
///
/// Rows may come in any order; where a primary key is the order of the rows in the file they are sorted. A table of the
/// catalogue that no rows are written for is an empty table. Values are written as the type of their column: one that
/// the column cannot hold exactly, or NULL where it must not be, is an error that names table, key and column. So are
/// two rows with the same unique key, named with the index, found at endTable() or finish().
///
/// The file is there only after finish(): until then there is a temporary file beside it, gone when the writer is
/// destroyed. Memory stays flat for any number of rows and any size of large objects.
class Writer final : public RowWriter
{
public:
    /// @p path with or without `.mv.db`. Refuses an existing file unless the options say to replace it.
    static Result<std::unique_ptr<Writer>> create(const QString &path, WriterOptions options = {});
    ~Writer() override;

    Result<> begin(const Catalogue &catalogue) override;
    Result<> beginTable(const TableSchema &table) override;
    Result<> write(const RowBatch &batch) override;
    Result<> endTable() override;
    Result<> finish() override;

private:
    class Implementation;
    explicit Writer(std::unique_ptr<Implementation> implementation);

    std::unique_ptr<Implementation> m_implementation;
};

} // namespace gangway::h2
