// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metabase/version.h"
#include "core/rows/ruledreader.h"
#include "core/rows/schema.h"

#include <QString>

#include <memory>
#include <vector>

namespace gangway::metabase {

/// What a snapshot holds of an application database, as Metabase's own `dump-to-h2` makes one for this version and
/// edition (`cmd/copy.clj`): which tables keep their rows, and what is changed in them. Decryption is apart.
///
/// The schema stays whole: tables whose rows stay behind are there, but empty.
class SnapshotRules final
{
public:
    /// @p schema is where the application's tables are. Rows of other schemas stay behind.
    SnapshotRules(QString schema, DatabaseVersion version)
        : m_schema(std::move(schema))
        , m_version(std::move(version))
    {}

    /// Whether the table's rows go into the snapshot. The changelog's do: they tell the version.
    [[nodiscard]] bool isCarried(const TableSchema &table) const;
    /// Rows of this table that point to nothing are dropped by the newest Metabase too, without anybody being asked:
    /// permissions of Metabot that old dumps left to groups that are gone (metabase/metabase#78414).
    [[nodiscard]] static bool dropsItsOrphans(const TableSchema &table);

    /// What happens to the table's rows:
    /// - `metabase_database.details` is `{}` for H2 and for attached data warehouses, which the cloud would not open;
    /// - the setting `read-only-mode` is left out, `encryption-check` becomes `unencrypted`;
    /// - the migration lock is open;
    /// - `login_history.session_id` is NULL where sessions stay behind.
    [[nodiscard]] std::vector<std::shared_ptr<RowRule>> rowRules(const TableSchema &table) const;

    /// WrongVersion where a generated column is computed from one that the snapshot changes: those are copied as the
    /// database computed them.
    [[nodiscard]] Result<> check(const Catalogue &source) const;

    [[nodiscard]] const DatabaseVersion &version() const { return m_version; }

private:
    QString m_schema;
    DatabaseVersion m_version;
};

} // namespace gangway::metabase
