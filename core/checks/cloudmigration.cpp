// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QCoreApplication>
#include <QLocale>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::CloudMigration)
};

} // namespace

/// Rows of `cloud_migration` that never came to an end: while one is there, Metabase refuses to start another move.
Findings checkCloudMigration(const CheckContext &context, const Steering &)
{
    Finding finding =
        found("cloud-migration", Severity::Decision, Tr::tr("An earlier move to the cloud has not ended"),
              Tr::tr("Metabase lists it as running. It is, or its server was stopped in the middle; until it "
                     "ends, Metabase refuses to start another one itself."),
              Tr::tr("If it is not running, cancel it in the admin settings under Cloud (or let Gangway do it)."));
    for (const metabase::CloudMigrationInfo &migration : context.database.cloudMigrations) {
        if (!migration.isFinished())
            finding.addSubject(Tr::tr("Move %1, \"%2\" since %3 (UTC)")
                                   .arg(QString::number(migration.id), migration.state,
                                        QLocale().toString(migration.createdAt, QLocale::ShortFormat)));
    }
    if (finding.subjectCount > 0)
        return std::vector{finding};
    return std::vector{passed("cloud-migration", Tr::tr("No move is under way"),
                              context.database.cloudMigrations.empty() ? Tr::tr("None was ever started.")
                                                                       : Tr::tr("All earlier ones came to an end."))};
}

} // namespace gangway::checks
