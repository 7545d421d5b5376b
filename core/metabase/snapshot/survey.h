// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metabase/encryptionstate.h"
#include "orphans.h"
#include "snapshotreader.h"

#include <QJsonObject>

#include <optional>

namespace gangway::metabase {

/// What people decide about a snapshot beforehand.
struct SnapshotOptions
{
    const EncryptionKey *key = nullptr; ///< Must outlive what is made with it.
    Unreadable unreadable = Unreadable::Stop;
    bool leaveOutOrphans = false; ///< Rows that refer to nothing, and what refers to them.
};

/// `stop`, `reset` or `keep`; nothing for other words.
[[nodiscard]] std::optional<Unreadable> unreadableNamed(QStringView word);
[[nodiscard]] QString unreadableWord(Unreadable unreadable);

/// A table whose rows stay behind.
struct TableLeftBehind
{
    QString table;   ///< Lower case.
    qint64 rows = 0; ///< -1: not known.
};

/// All that is to be known about a snapshot before it is written: read once, nothing is changed.
struct SnapshotSurvey
{
    SnapshotRules rules{{}, {}};
    std::vector<TableLeftBehind> leftBehind; ///< Those with rows.
    std::vector<ColumnTally> columns;        ///< With values that were decrypted or could not be.
    Orphans orphans;
    Identities identities;

    [[nodiscard]] qint64 rows() const; ///< In the snapshot.
    [[nodiscard]] qint64 decrypted() const;
    [[nodiscard]] qint64 unreadable() const;
    [[nodiscard]] const DatabaseVersion &version() const { return rules.version(); }

    /// Blocked where a snapshot made with these options would be refused by the cloud or would lose something nobody
    /// decided on: orphans, values that stay encrypted. Names table, column and row of the first ones, and how many.
    [[nodiscard]] Result<> verdict(const SnapshotOptions &options) const;
    /// `{version, rows, decrypted [{table, column, values, listed}], unreadable [{table, column, values, rows}],
    /// orphans [{table, columns, references, rows, examples, leftOut, consequence}], leftBehind [{table, rows}]}`
    [[nodiscard]] QJsonObject toJson() const;
};

/// Whether a snapshot of this database can be made at all with this key: Blocked with the reason where it is no
/// application database, where a key is missing or wrong, and where a second, unknown encryption is in use.
Result<> checkSnapshotKey(const EncryptionState &state);

/// Reads an application database as its snapshot would: every row that would go into it, at least once. Memory stays
/// flat. Damage is an error that names table and place.
Result<SnapshotSurvey> surveySnapshot(RowReader &source, const SnapshotOptions &options, const Steering &steering);

/// The database as its snapshot shall hold it. The source, the survey and the options' key must outlive it.
Result<std::unique_ptr<SnapshotReader>> openSnapshot(RowReader &source, const SnapshotSurvey &survey,
                                                     const SnapshotOptions &options);

} // namespace gangway::metabase
