// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/h2/reader.h"
#include "core/rows/rowreader.h"
#include "core/steering.h"
#include "filekind.h"

#include <QStringList>

#include <memory>
#include <optional>

class QTemporaryDir;

namespace gangway::inspect {

/// A backup opened for reading. Nothing is written to it or beside it.
struct Source
{
    FileIdentity identity;
    QString member;       ///< The member of an archive that holds the tables; empty: the file itself.
    QString databaseFile; ///< The file the rows are read from: the backup, or a private copy of the member.
    std::optional<h2::FileInfo> h2;
    std::shared_ptr<QTemporaryDir> workspace; ///< Mode 0700; goes with the last owner. Declared before `rows`, so that
                                              ///< the reader goes first.
    std::unique_ptr<RowReader> rows;

    /// Of two tables with the same name in different schemas, `schema.name` decides. Case does not matter where
    /// that leaves one table.
    [[nodiscard]] Result<const TableSchema *> findTable(const QString &name) const;
    /// Fails when the file changed while it was read (h2::Reader::checkUnchanged()).
    [[nodiscard]] Result<> checkUnchanged() const;
};

/// Opens an H2 database file (format 1, 2, 3) or a Gangway archive that holds one. A member of an archive is unpacked
/// to a private temporary folder, and must match the manifest. Everything else is the error notOpened() gives.
Result<Source> openSource(const QString &path, const Steering &steering);

} // namespace gangway::inspect
