// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changelog.h"

#include <QRegularExpression>

namespace gangway::metabase {

namespace {

constexpr std::size_t maxKept = 1000; // of anything a hostile file could have without end

/// Whether @p a ran after @p b. Old rows may have neither date nor order.
bool ranAfter(const QDateTime &aAt, qint64 aOrder, const QDateTime &bAt, qint64 bOrder)
{
    if (aAt.isValid() && bAt.isValid() && aAt != bAt)
        return aAt > bAt;
    return aOrder > bOrder;
}

/// Follows Liquibase's own words for what a change set did: `createTable tableName=x; dropTable tableName=y`.
void followTables(const QString &description, QStringList &tables)
{
    static const QRegularExpression step(
        QStringLiteral(R"(\b(create|drop)Table (?:cascadeConstraints=\w+, )?tableName=(\w+)|)"
                       R"(\brenameTable newTableName=(\w+), oldTableName=(\w+))"));
    for (auto steps = step.globalMatch(description); steps.hasNext();) {
        const auto match = steps.next();
        const QString table = match.captured(2).toLower();
        if (match.capturedView(1) == QLatin1String("create"))
            tables.append(table);
        else if (match.capturedView(1) == QLatin1String("drop"))
            tables.removeAll(table);
        else if (tables.removeAll(match.captured(4).toLower()) > 0)
            tables.append(match.captured(3).toLower());
    }
}

} // namespace

void ChangelogCollector::watch(TableSweep &sweep, const TableFinder &tables)
{
    sweep.watch(QStringLiteral("databasechangelog"),
                {QStringLiteral("id"), QStringLiteral("dateexecuted"), QStringLiteral("orderexecuted"),
                 QStringLiteral("exectype"), QStringLiteral("description"), QStringLiteral("deployment_id")},
                [this](const RowView &row) { noteChangeSet(row); });
    sweep.watch(QStringLiteral("databasechangelog_version"),
                {QStringLiteral("id"), QStringLiteral("deployment_id"), QStringLiteral("metabase_version"),
                 QStringLiteral("ran_migrations")},
                [this](const RowView &row) {
                    const auto release = Release::fromText(row.text(2, 256));
                    if (release && m_deployments.size() < maxKept)
                        m_deployments.push_back({row.text(1, 64), *release, row.flag(3), row.number(0).value_or(0)});
                });
    sweep.watch(QStringLiteral("report_card"), {QStringLiteral("metabase_version"), QStringLiteral("updated_at")},
                [this](const RowView &row) { noteWriter(row); });
    const TableSchema *revisions = tables.find(u"revision");
    if (revisions && revisions->rows >= 0 && revisions->rows <= maxRevisions)
        sweep.watch(QStringLiteral("revision"), {QStringLiteral("metabase_version"), QStringLiteral("timestamp")},
                    [this](const RowView &row) { noteWriter(row); });
}

void ChangelogCollector::noteChangeSet(const RowView &row)
{
    ++m_rows;
    Seen seen{row.text(0, 1024), row.moment(1), row.number(2).value_or(0), row.text(5, 64)};
    const QString execution = row.text(3, 32);
    const QString description = row.text(4, 1024);
    if (execution == QLatin1String("FAILED")) {
        if (m_failed.size() < 100)
            m_failed.push_back({seen.id, description, execution});
        return;
    }
    if (m_newest.id.isEmpty() || ranAfter(seen.at, seen.order, m_newest.at, m_newest.order))
        m_newest = seen;
    if (seen.id.startsWith(QLatin1String("v9999.")))
        m_development = true;
    const std::optional<int> major = majorOfChangeSet(seen.id);
    if (!major || (m_majors.size() >= maxKept && !m_majors.contains(*major)))
        return;
    Major &known = m_majors[*major];
    const bool isNumber = seen.id.front() != QLatin1Char('v');
    known.onlyNumbers = known.onlyNumbers && isNumber;
    if (description.contains(QLatin1String("Table ")) && known.tableChanges.size() < maxKept)
        known.tableChanges.emplace_back(seen.order, description);
    if (known.last.id.isEmpty() || ranAfter(seen.at, seen.order, known.last.at, known.last.order))
        known.last = std::move(seen);
}

void ChangelogCollector::noteWriter(const RowView &row)
{
    if (row.isNull(0))
        return;
    const auto release = Release::fromText(row.text(0, 256));
    if (!release)
        return;
    const QDateTime at = row.moment(1);
    for (Writer &writer : m_writers) {
        if (writer.release == *release) {
            if (!writer.at.isValid() || at > writer.at)
                writer.at = at;
            return;
        }
    }
    if (m_writers.size() < maxKept)
        m_writers.push_back({*release, at});
}

const ChangelogCollector::Deployment *ChangelogCollector::currentDeployment() const
{
    // The newest change set's run names the version; without a match, the last run that migrated.
    const Deployment *current = nullptr;
    for (const Deployment &deployment : m_deployments) {
        if (!deployment.ranMigrations)
            continue;
        const bool matches = deployment.id == m_newest.deployment;
        const bool currentMatches = current && current->id == m_newest.deployment;
        if (!current || matches > currentMatches || (matches == currentMatches && deployment.order > current->order))
            current = &deployment;
    }
    return current;
}

Changelog ChangelogCollector::result(bool paid) const
{
    Changelog changelog;
    changelog.rows = m_rows;
    changelog.failed = m_failed;
    DatabaseVersion &version = changelog.version;
    version.development = m_development;
    version.lastRun = m_newest.at;
    if (!m_majors.empty()) {
        const auto &[major, seen] = *m_majors.rbegin();
        version.major = major;
        version.isAtMost = major == 41 && seen.onlyNumbers;
        version.changeSet = seen.last.id;
        auto changes = seen.tableChanges;
        std::ranges::sort(changes);
        // Plain numbers are the history of all versions up to 41, and some of them dropped tables by SQL of their own.
        for (const auto &[order, description] : changes) {
            if (!version.isAtMost)
                followTables(description, changelog.tablesCreated);
        }
    }
    if (const Deployment *current = currentDeployment(); current && current->release.major > version.major) {
        version.major = current->release.major;
        version.changeSet = m_newest.id;
        version.isAtMost = false;
        changelog.tablesCreated.clear();
    }

    const Writer *lastWriter = nullptr; // of any version: it tells the edition
    const Writer *sameMajor = nullptr;  // the highest: a card's time also moves when nothing writes its version
    for (const Writer &writer : m_writers) {
        if (!lastWriter || writer.at > lastWriter->at)
            lastWriter = &writer;
        if (writer.release.major != version.major)
            continue;
        const auto order = sameMajor ? writer.release <=> sameMajor->release : std::strong_ordering::greater;
        if (order > 0 || (order == 0 && writer.at > sameMajor->at))
            sameMajor = &writer;
    }
    if (sameMajor)
        version.edition = sameMajor->release.edition;
    else if (lastWriter)
        version.edition = lastWriter->release.edition;
    if (version.edition == Edition::Unknown && paid)
        version.edition = Edition::Enterprise;

    const Deployment *lastBoot = nullptr;
    for (const Deployment &deployment : m_deployments) {
        if (deployment.release.major == version.major && (!lastBoot || deployment.order > lastBoot->order))
            lastBoot = &deployment;
    }
    if (lastBoot)
        version.release = lastBoot->release;
    else if (sameMajor)
        version.release = sameMajor->release;
    if (version.release && version.release->edition == Edition::Unknown)
        version.release->edition = version.edition;
    return changelog;
}

Result<Changelog> readChangelog(RowReader &reader, const TableFinder &tables, const Steering &steering)
{
    TableSweep sweep(reader, tables);
    ChangelogCollector collector;
    collector.watch(sweep, tables);
    bool paid = false;
    sweep.watch(QStringLiteral("setting"), {QStringLiteral("key")},
                [&paid](const RowView &row) { paid = paid || row.bytes(0, 256) == "premium-embedding-token"; });
    if (Result<> swept = sweep.run(steering); !swept)
        return swept.error();
    if (!sweep.damage().empty())
        return sweep.damage().front().error;
    return collector.result(paid);
}

} // namespace gangway::metabase
