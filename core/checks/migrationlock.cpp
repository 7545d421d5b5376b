// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QCoreApplication>
#include <QLocale>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::MigrationLock)
};

} // namespace

/// `databasechangeloglock`: a start of Metabase is migrating, or was killed while it did.
Findings checkMigrationLock(const CheckContext &context, const Steering &)
{
    const metabase::MigrationLock &lock = context.database.lock;
    if (!lock.isHeld)
        return std::vector{passed("migration-lock", Tr::tr("The migration lock is free"),
                                  Tr::tr("No Metabase is changing the schema."))};
    const QString since =
        lock.since.isValid() ? QLocale().toString(lock.since, QLocale::ShortFormat) : Tr::tr("an unknown time");
    const QString by = lock.by.isEmpty() ? Tr::tr("an unknown host") : lock.by;
    return std::vector{
        found("migration-lock", Severity::Blocker, Tr::tr("The migration lock is held"),
              Tr::tr("%1 has held it since %2 (UTC). Either a Metabase is changing the schema now, or one was "
                     "killed while it did; a new start waits and then fails.")
                  .arg(by, since),
              Tr::tr("If a Metabase is starting, wait for it. If none runs anywhere, release the lock with its "
                     "command \"migrate release-locks\", start it once, and check again."))};
}

} // namespace gangway::checks
