// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QCoreApplication>
#include <QLocale>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::Setup)
};

} // namespace

/// No account of a person: Metabase started on a new database and shows its welcome page. Often the sign of a
/// container whose volume or variables were lost (metabase/metabase#27331).
Findings checkSetup(const CheckContext &context, const Steering &)
{
    if (context.database.accounts > 0)
        return std::vector{passed(
            "setup", Tr::tr("Metabase was set up"),
            Tr::tr("People with an active account: %1.").arg(QLocale().toString(context.database.inventory.people)))};
    return std::vector{
        found("setup", Severity::Blocker, Tr::tr("Metabase was never set up on this database"),
              Tr::tr("It has no account of any person: Metabase created it and waits on its welcome page. There "
                     "is nothing to move."),
              Tr::tr("Check that this is the right file or database. A Metabase in a container that lost its "
                     "volume or its MB_DB_ variables starts on an empty one like this."))};
}

} // namespace gangway::checks
