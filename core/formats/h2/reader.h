// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rowreader.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace gangway::h2 {

class ByteSource;
class Database;

/// What is known of an opened file besides its tables.
struct FileInfo
{
    QString path;     ///< The file itself, with its suffix.
    qint64 bytes = 0; ///< Its size.
    /// 1: H2 1.4 (MVStore), 2: H2 2.0 and 2.1, 3: H2 2.2 and newer.
    int format = 0;
    /// Whether H2 closed the file in order. If not, the newest consistent state was looked for, as H2 does itself.
    bool cleanlyClosed = false;
    qint64 createdMs = 0;       ///< When the file was made, milliseconds since 1970.
    qint64 storeVersion = 0;    ///< Counts H2's commits to the file.
    int createBuild = -1;       ///< The H2 build that made the file, such as 214 for 2.1.214; -1: not said.
    qint64 uncommittedRows = 0; ///< Row changes of transactions that were never committed; left out, as by H2.
    QStringList remarks;        ///< Translated sentences on what was unusual about opening it.
};

/// Reads an H2 database file: its catalogue and all rows, as H2 itself would show them.
///
/// Opens read-only, takes no lock and writes nothing, neither into the file nor beside it. A file that a running
/// process has open for writing is refused (Error::Code::InUse): its bytes may change at any moment.
/// Reads with pread(2), so that a file cut short meanwhile is an error. Memory stays flat for any file.
class Reader final : public RowReader
{
public:
    /// @p path with or without `.mv.db`.
    static Result<std::unique_ptr<Reader>> open(const QString &path);
    /// The same for bytes that are not a file, such as a member of an archive or a test's memory.
    static Result<std::unique_ptr<Reader>> open(std::shared_ptr<const ByteSource> source);
    ~Reader() override;

    [[nodiscard]] const FileInfo &info() const;
    [[nodiscard]] const Catalogue &catalogue() const override;
    Result<std::unique_ptr<RowCursor>> openTable(const TableName &table) override;

    /// Fails when the file was changed, replaced or opened for writing by somebody since open(). Ask after reading
    /// the last row: only then are all rows of one moment.
    [[nodiscard]] Result<> checkUnchanged() const;

private:
    explicit Reader(std::shared_ptr<const Database> database);

    std::shared_ptr<const Database> m_database; // shared with cursors and large objects
};

} // namespace gangway::h2
