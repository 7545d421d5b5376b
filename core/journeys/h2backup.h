// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/writearchive.h"
#include "core/metabase/version.h"
#include "core/result.h"
#include "core/steering.h"

#include <QByteArray>
#include <QString>

namespace gangway {

/// Where an archive keeps an H2 database.
inline const QString h2MemberName = QStringLiteral("appdb/metabase.db.mv.db");
/// And the environment Metabase was run with, where it is known (metabase::Environment::redacted()).
inline const QString environmentMemberName = QStringLiteral("config/environment");

struct H2BackupRequest
{
    QString source;         ///< The database file, with its suffix.
    QString archive;        ///< Where the backup goes.
    QByteArray environment; ///< The text for `config/environment`, secrets already removed; empty: none.
    DurableFile::Existing existing = DurableFile::Existing::Refuse;
};

struct H2Backup
{
    Manifest manifest;
    metabase::DatabaseVersion version; ///< major is 0 where it is no application database.
    qint64 rows = 0;                   ///< Of all tables together.

    [[nodiscard]] const ManifestMember &database() const { return *manifest.member(h2MemberName); }
};

/// Backs up a closed H2 database, and counts it as a backup only after it was read back: every byte against the
/// manifest, then every row of every table against the source (verifyH2Backup()). The source is only read; one that
/// is in use or changes meanwhile is an error (InUse). On any error no archive is left.
Result<H2Backup> backUpH2(const H2BackupRequest &request, const Steering &steering);

/// Reads an archive completely: all digests, then the database in it, row by row, against the checksums its manifest
/// has from the source. Different, Corrupt: it is not a good backup, and why.
Result<Manifest> verifyH2Backup(const QString &archive, const Steering &steering);

} // namespace gangway
