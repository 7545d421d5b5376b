// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/manifest.h"
#include "core/formats/h2/damagereport.h"
#include "core/formats/h2/reader.h"
#include "core/rows/rowreader.h"
#include "core/steering.h"
#include "filekind.h"

#include <QString>

#include <memory>
#include <optional>

namespace gangway::h2 {
class ByteSource;
}

namespace gangway::inspect {

/// A backup opened for reading. Nothing is written to it or beside it, and nothing is unpacked: the database inside an
/// archive is read where it lies.
struct Source
{
    FileIdentity identity;
    QString member;                   ///< The member of an archive that holds the tables; empty: the file itself.
    std::optional<Manifest> manifest; ///< Of an archive.
    std::optional<h2::FileInfo> h2;
    std::shared_ptr<const h2::ByteSource> bytes; ///< The database's, for h2::checkFile().
    std::unique_ptr<RowReader> rows;

    /// By `name` or `schema.name`; case does not matter where that leaves one table. NotFound, or Usage when there are
    /// several.
    [[nodiscard]] Result<const TableSchema *> findTable(const QString &name) const;
    /// Fails when the file changed since it was opened. Ask after the last row.
    [[nodiscard]] Result<> checkUnchanged() const;
};

/// Opens an H2 database file (format 1, 2, 3) or a Gangway archive that holds one. Everything else is the error
/// notOpened() gives; a database that another process is writing is InUse.
///
/// An archive is checked for VerifyLevel::Structure; its contents are not compared with the manifest here, see
/// summarise() with Depth::Full.
Result<Source> openSource(const QString &path);

/// Whether a file that gave this error may be damaged, so that something of it may be left.
[[nodiscard]] bool mayBeDamage(const Error &error);

/// Where @p why may be damage: said of a file in which nothing of a database is left, so that nobody tries to save it.
[[nodiscard]] Error nothingLeft(Error why);

/// Where @p why may be damage and nothing of a database is left in @p path, what to do next is told anew: saving what
/// is left would fail, too. Then reads the whole file.
[[nodiscard]] Error adviceOn(Error why, const QString &path, const Steering &steering);

/// What is left of a damaged file, and the account of what is not.
struct Remains
{
    Source source; ///< Its reader hands out what can be read, and never fails because of damage.
    h2::DamageReport damage;
};

/// Reads everything once for the account; of a file in order it says that nothing is lost. Fails where nothing of a
/// database is left, and on everything that is no H2 database.
Result<Remains> openRemains(const QString &path, const Steering &steering);

} // namespace gangway::inspect
