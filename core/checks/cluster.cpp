// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QCoreApplication>
#include <QLocale>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::Cluster)
};

} // namespace

/// Two and more rows in QRTZ_SCHEDULER_STATE: several servers ran on this database, or one that changed its name.
Findings checkCluster(const CheckContext &context, const Steering &)
{
    if (context.database.nodes < 2)
        return std::vector{passed("cluster", Tr::tr("One server runs on this database"),
                                  Tr::tr("The job tables know of no second one."))};
    const QString next = context.journey == Journey::Upgrade || context.journey == Journey::RollBack
                             ? Tr::tr("Go down to one server before, and start the others afterwards.")
                             : Tr::tr("Stop all of them before the snapshot is made.");
    return std::vector{found("cluster", Severity::Warning, Tr::tr("Several servers run on this database"),
                             Tr::tr("The job tables know of %1. A server that was replaced may still be counted.")
                                 .arg(QLocale().toString(context.database.nodes)),
                             next)};
}

} // namespace gangway::checks
