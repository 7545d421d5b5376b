// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QCoreApplication>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::UpgradeFinished)
};

} // namespace

/// A migration that stopped half way: change sets marked as failed, or tables that the changelog says were made and
/// that are not there (after a broken "migrate down" or a restore over another database).
Findings checkUpgradeFinished(const CheckContext &context, const Steering &)
{
    const metabase::Changelog &changelog = context.database.changelog;
    std::vector<Finding> findings;
    if (!changelog.failed.empty()) {
        Finding finding =
            found("upgrade-finished", Severity::Blocker, Tr::tr("An upgrade of Metabase did not finish"),
                  Tr::tr("The changelog marks these steps as failed."),
                  Tr::tr("Start the newest release of that version once and let it finish, or restore the "
                         "backup from before the upgrade."));
        for (const metabase::ChangeSet &step : changelog.failed)
            finding.addSubject(step.id);
        findings.push_back(finding);
    }
    QStringList missing;
    for (const QString &table : changelog.tablesCreated) {
        if (!context.tables.find(table))
            missing.append(table);
    }
    if (!missing.isEmpty()) {
        Finding finding =
            found("upgrade-finished", Severity::Blocker,
                  Tr::tr("Tables of Metabase 0.%1 are missing").arg(changelog.version.major),
                  Tr::tr("The changelog says they were made. A rollback or a restore was cut short, or tables "
                         "were deleted by hand."),
                  Tr::tr("Restore a complete backup."));
        for (const QString &table : missing)
            finding.addSubject(table);
        findings.push_back(finding);
    }
    if (findings.empty())
        findings.push_back(passed(
            "upgrade-finished", Tr::tr("The last upgrade finished"),
            Tr::tr("No step is marked as failed, and the tables of %1 are there.").arg(changelog.version.text())));
    return findings;
}

} // namespace gangway::checks
