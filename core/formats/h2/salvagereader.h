// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rowreader.h"
#include "core/steering.h"
#include "damagereport.h"
#include "reader.h"

#include <memory>

namespace gangway::h2 {

class SalvageDatabase;

/// Reads what is left of a damaged H2 database file, and says exactly what is not.
///
/// Where a page cannot be read, its neighbours are; the page above it says how many rows are lost. Rows whose pages
/// nothing leads to any more are searched for in the whole file. Tables whose declaration is lost have the name
/// `LOST_<id>` and the columns C1, C2 … with the types of their values. Large values that are damaged are NULL, or
/// empty where NULL may not be. What is handed out although it may be outdated or wrong is counted; of a table to which
/// nothing led any more it is said that all of it may be.
///
/// A value of which a bit fell over into another valid one looks like any other: the format has no checksums over its
/// contents. Reads a file in order, too, with nothing in the account; Reader is faster and does not forgive.
///
/// Opens read-only and writes nothing; a file that a running process has open is refused (Error::Code::InUse). Memory
/// grows with the number of pages only, about 24 bytes for each, and only where something has to be searched for.
class SalvageReader final : public RowReader
{
public:
    /// @p path with or without `.mv.db`. Fails when it is no H2 database file, or nothing of one is left.
    static Result<std::unique_ptr<SalvageReader>> open(const QString &path, const Steering &steering = {});
    static Result<std::unique_ptr<SalvageReader>> open(std::shared_ptr<const ByteSource> source,
                                                       const Steering &steering = {});
    ~SalvageReader() override;

    [[nodiscard]] const FileInfo &info() const;
    /// Numbers of rows are those that can be read; -1 until survey() counted them.
    [[nodiscard]] const Catalogue &catalogue() const override;
    /// The cursor never fails because of damage.
    Result<std::unique_ptr<RowCursor>> openTable(const TableName &table) override;

    /// What is known so far: the file, its catalogue, and those tables of which a cursor came to the end.
    [[nodiscard]] const DamageReport &report() const;
    /// Reads all tables once, for the account and the numbers of rows. Reports progress in tables.
    Result<DamageReport> survey(const Steering &steering);
    [[nodiscard]] Result<> checkUnchanged() const;

private:
    explicit SalvageReader(std::shared_ptr<SalvageDatabase> database);

    std::shared_ptr<SalvageDatabase> m_database; // shared with cursors
};

} // namespace gangway::h2
