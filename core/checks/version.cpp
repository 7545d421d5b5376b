// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::Version)
};

constexpr int firstWithMove = 50;        // Metabase's built-in move
constexpr int lastOfStepByStep = 40;     // upgrades from below go release by release to here
constexpr int lowestRollBackTarget = 44; // `migrate down` goes no lower

Finding version(Severity severity, const QString &title, const QString &reason, const QString &next = {})
{
    return found("version", severity, title, reason, next);
}

/// Dumps made by 0.46.6.4 lack H2 data sources, and loading them fails (metabase/metabase#33666).
bool leavesOutH2Sources(const CheckContext &context)
{
    const auto &release = context.database.version().release;
    if (!release || release->major != 46 || release->minor != 6 || release->build != 4)
        return false;
    return std::ranges::any_of(context.database.dataSources,
                               [](const metabase::DataSource &source) { return source.engine == QLatin1String("h2"); });
}

std::vector<Finding> forMoveToCloud(const CheckContext &context)
{
    const metabase::DatabaseVersion &used = context.database.version();
    std::vector<Finding> findings;
    if (used.major < firstWithMove)
        findings.push_back(version(
            Severity::Decision, Tr::tr("Metabase %1 is older than the move to the cloud").arg(used.text()),
            Tr::tr("Metabase moves to the cloud from 0.%1 on. The store may refuse this version, and restoring an old "
                   "snapshot into a much newer Metabase has failed before.")
                .arg(firstWithMove),
            Tr::tr("Upgrade to the newest release of 0.%1 or later first, and then move.").arg(firstWithMove)));
    if (leavesOutH2Sources(context))
        findings.push_back(
            version(Severity::Warning, Tr::tr("Metabase 0.46.6.4 leaves H2 data sources out of its own dumps"),
                    Tr::tr("A dump made by its command dump-to-h2 cannot be restored (metabase/metabase#33666)."),
                    Tr::tr("Use the snapshot Gangway makes, or upgrade to 0.46.7 or later first.")));
    if (findings.empty()) {
        const QString told =
            used.isTagExact()
                ? Tr::tr("The store is told %1.").arg(used.tag())
                : Tr::tr("Its exact point release is not in the database; the store is told %1.").arg(used.tag());
        findings.push_back(
            passed("version", Tr::tr("Metabase %1 can move to the cloud").arg(used.text()),
                   told + QLatin1Char(' ')
                       + Tr::tr("Where the cloud runs a newer version, the instance is upgraded on arrival.")));
    }
    return findings;
}

std::vector<Finding> forUpgrade(const CheckContext &context)
{
    const metabase::DatabaseVersion &used = context.database.version();
    if (context.toMajor && *context.toMajor < used.major)
        return {version(Severity::Blocker, Tr::tr("The database is newer than Metabase 0.%1").arg(*context.toMajor),
                        Tr::tr("It was last used by %1; an older Metabase refuses to start on it.").arg(used.text()),
                        Tr::tr("Choose version 0.%1 or later, or roll back first.").arg(used.major))};
    if (used.isAtMost || used.major < lastOfStepByStep)
        return {version(
            Severity::Decision, Tr::tr("Metabase %1 has to be upgraded in steps").arg(used.text()),
            Tr::tr("Releases below 0.%1 are upgraded one after the other up to the last 0.%1; from there on one jump "
                   "is enough.")
                .arg(lastOfStepByStep),
            Tr::tr("Back up, then upgrade release by release up to the last 0.%1.").arg(lastOfStepByStep))};
    return {passed("version", Tr::tr("Metabase %1 can be upgraded in one step").arg(used.text()),
                   Tr::tr("Always take the newest point release of the version wanted."))};
}

std::vector<Finding> forRollBack(const CheckContext &context)
{
    const metabase::DatabaseVersion &used = context.database.version();
    const int target = context.toMajor.value_or(used.major - 1);
    if (target >= used.major)
        return {version(Severity::Blocker, Tr::tr("Metabase 0.%1 is not older than the database").arg(target),
                        Tr::tr("It was last used by %1.").arg(used.text()), Tr::tr("Choose an older version."))};
    if (target < lowestRollBackTarget)
        return {
            version(Severity::Blocker, Tr::tr("Metabase cannot go back to 0.%1").arg(target),
                    Tr::tr("Its command \"migrate down\" goes back to 0.%1 at the lowest.").arg(lowestRollBackTarget),
                    Tr::tr("Restore the backup that was made before the upgrade."))};
    std::vector<Finding> findings;
    if (used.major == 49)
        findings.push_back(
            version(Severity::Warning, Tr::tr("\"migrate down\" of Metabase 0.49 has broken databases"),
                    Tr::tr("Some of its point releases left the schema damaged (metabase/metabase#41641)."),
                    Tr::tr("Restore the backup from before the upgrade instead, or run it on a copy first.")));
    if (used.major - target > 1)
        findings.push_back(
            version(Severity::Info, Tr::tr("Going back to 0.%1 takes several runs").arg(target),
                    Tr::tr("\"migrate down\" goes back one version at a time, each with the newest release of the "
                           "version it leaves."),
                    Tr::tr("Run it %1 times, and check the version after each.").arg(used.major - target)));
    if (used.major < 57)
        findings.push_back(version(Severity::Info, Tr::tr("Failures of \"migrate down\" are only logged before 0.57"),
                                   Tr::tr("The command ends as if all was well (metabase/metabase#64309)."),
                                   Tr::tr("Compare the version of the database before and after each run.")));
    if (findings.empty())
        findings.push_back(passed("version",
                                  Tr::tr("Metabase %1 can go back to 0.%2").arg(used.text(), QString::number(target)),
                                  Tr::tr("Run \"migrate down\" with the release that ran last, Metabase stopped.")));
    return findings;
}

} // namespace

/// Which version used the database, and whether the journey's way from there is a known one.
Findings checkVersion(const CheckContext &context, const Steering &)
{
    const metabase::DatabaseVersion &used = context.database.version();
    if (used.major == 0)
        return std::vector{
            version(Severity::Blocker, Tr::tr("The version of Metabase is not known"),
                    Tr::tr("No entry of the table databasechangelog names a release."),
                    Tr::tr("Check that the database is complete, and that it was made by a released Metabase."))};
    if (used.development)
        return std::vector{version(Severity::Blocker, Tr::tr("A development build of Metabase changed this database"),
                                   Tr::tr("No released Metabase knows its schema (change sets v9999)."),
                                   Tr::tr("Go back to the backup from before the development build."))};
    switch (context.journey) {
    case Journey::MoveToCloud:
        return forMoveToCloud(context);
    case Journey::Upgrade:
        return forUpgrade(context);
    case Journey::RollBack:
        return forRollBack(context);
    case Journey::MoveDatabase:
        break;
    }
    return std::vector{passed("version", Tr::tr("Last used by Metabase %1").arg(used.text()),
                              Tr::tr("Run the same version on the new database first, and upgrade afterwards."))};
}

} // namespace gangway::checks
