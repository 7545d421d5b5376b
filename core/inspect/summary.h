// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest.h"
#include "core/formats/h2/damagereport.h"
#include "core/formats/h2/reader.h"
#include "core/metabase/applicationdatabase.h"
#include "filekind.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace gangway::inspect {

/// Something a person should know about a backup.
struct Problem
{
    enum class Severity {
        Note,    ///< Unusual; nothing is lost.
        Warning, ///< All rows can be read, but something needs attention.
        Error,   ///< Something cannot be read.
    };
    Severity severity = Severity::Error;
    QString where; ///< Table, offset or member; not translated, may be empty.
    QString what;  ///< One translated sentence.
    QString next;  ///< One translated sentence; may be empty.
};

struct TableSummary
{
    TableName name;
    qint64 rows = -1; ///< That can be read; -1: not known, because the table cannot be read.
    int columns = 0;
    qint64 lost = 0;         ///< Of a damaged file: rows that were there and cannot be read.
    bool lostIsExact = true; ///< false: at least so many.
    bool isWhole = true;     ///< false: something of it is lost or doubtful.
};

/// How far summarise() looks.
enum class Depth {
    Quick, ///< Everything but the integrity check.
    Full,  ///< Every page, row, large object and index entry as well.
};

/// A backup on one page.
///
/// As JSON (`inspect --json`), stable: members are only ever added.
///
///     {"schema": "gangway-inspect", "schemaVersion": 1,
///      "format": "h2-2",                           formatName()
///      "file": {"path", "bytes", "sha256"},        bytes is -1 and sha256 empty for a folder
///      "opened": true,                             false: only identified; "about" and "next" say more
///      "about": "…", "next": "…",                  sentences in the user's language
///      "formatVersion": "1.14", "contents": "…",   where the format has them
///      "member": "appdb/metabase.db.mv.db",        the part of an archive that was opened
///      "h2": {"format", "build", "createdMs", "closedInOrder", "storeVersion", "uncommittedRows"},
///                                                  closedInOrder is null where the format cannot say it
///      "tables": [{"schema", "name", "rows", "columns"}],    sorted; rows is null where it cannot be known; of a
///                                                            damaged file also "lost", "lostIsExact", "whole"
///      "damage": {…},                              of a damaged H2 file; damageaccount.h
///      "metabase": {"version", "people", "groups", "collections", "questions", "models", "metrics",
///                   "dashboards", "databases", "encrypted", …},   only for an application database; see
///                                                                 metabase::ApplicationDatabase::toJson()
///      "databaseKind": "application",              application, sample, unfinished, other, empty
///      "problems": [{"severity": "note" | "warning" | "error", "where", "what", "next"}]}
struct Summary
{
    static constexpr int schemaVersion = 1;
    static constexpr std::size_t maxProblems = 1000;

    FileIdentity identity;
    FileDigest file;
    bool opened = false;
    QString member;
    std::optional<h2::FileInfo> h2;
    std::vector<TableSummary> tables;
    std::optional<metabase::Recognition> recognition; ///< Where it was opened.
    std::optional<metabase::ApplicationDatabase> metabase;
    std::vector<Problem> problems;
    std::optional<h2::DamageReport> damage; ///< Of a damaged H2 file: what of it can still be read.

    [[nodiscard]] bool hasErrors() const;
    [[nodiscard]] QJsonObject toJson() const;
    /// For a terminal without colours, with a line break at the end. @p withTables lists every table.
    [[nodiscard]] QString toText(bool withTables) const;
};

/// Looks at a file. What can be known of a damaged or unknown one is in the result; where an error is found in an H2
/// database, all that is left of it is read, and tables and contents are those that can be. An Error means that the
/// file could not be looked at at all (not there, not readable, in use, stopped). @p key may be null.
Result<Summary> summarise(const QString &path, Depth depth, const metabase::EncryptionKey *key,
                          const Steering &steering);

} // namespace gangway::inspect
