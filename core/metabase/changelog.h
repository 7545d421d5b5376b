// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablesweep.h"
#include "version.h"

#include <map>
#include <utility>
#include <vector>

namespace gangway::metabase {

/// A row of `databasechangelog` that matters beyond the version.
struct ChangeSet
{
    QString id;
    QString description;
    QString execution; ///< EXECUTED, RERAN, MARK_RAN, FAILED …
};

/// What the changelog says, before anyone judges it.
struct Changelog
{
    DatabaseVersion version;
    qint64 rows = 0;
    std::vector<ChangeSet> failed; ///< Rows marked FAILED; at most 100.
    /// Tables (lower case) that change sets of the newest major made and none of them dropped.
    QStringList tablesCreated;
};

/// Gathers the changelog, the version table, cards and (where they are few) revisions in one sweep.
class ChangelogCollector final
{
public:
    /// With more rows, or an unknown number, revisions are not read for a point release: cards say it nearly as well.
    static constexpr qint64 maxRevisions = 50'000;

    void watch(TableSweep &sweep, const TableFinder &tables);
    /// After the sweep. @p paid: the settings hold a licence token.
    [[nodiscard]] Changelog result(bool paid) const;

private:
    struct Seen
    {
        QString id;
        QDateTime at;
        qint64 order = 0;
        QString deployment;
    };
    struct Major
    {
        Seen last;
        bool onlyNumbers = true;
        std::vector<std::pair<qint64, QString>> tableChanges; ///< Order and Liquibase's words.
    };
    struct Deployment
    {
        QString id;
        Release release;
        bool ranMigrations = false;
        qint64 order = 0;
    };
    struct Writer
    {
        Release release;
        QDateTime at;
    };
    void noteChangeSet(const RowView &row);
    void noteWriter(const RowView &row);
    [[nodiscard]] const Deployment *currentDeployment() const;

    qint64 m_rows = 0;
    Seen m_newest;
    std::map<int, Major> m_majors;
    std::vector<ChangeSet> m_failed;
    std::vector<Deployment> m_deployments;
    std::vector<Writer> m_writers; ///< Each release once, with the time of its newest row.
    bool m_development = false;
};

/// The changelog alone. Damage of a table is an error here.
Result<Changelog> readChangelog(RowReader &reader, const TableFinder &tables, const Steering &steering);

} // namespace gangway::metabase
