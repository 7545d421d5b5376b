// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QCoreApplication>
#include <QLocale>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::Readable)
};

} // namespace

/// Tables that could not be read to their end: what else is checked is only as good as what was read.
Findings checkReadable(const CheckContext &context, const Steering &)
{
    if (context.database.damage.empty())
        return std::vector{passed("readable", Tr::tr("The tables can be read"),
                                  Tr::tr("Every table the checks need was read to its end."))};
    Finding finding = found("readable", Severity::Blocker, Tr::tr("Some tables are damaged"),
                            Tr::tr("They could be read only in part, so everything below counts too little."),
                            Tr::tr("Restore a backup from before the damage, or have the file recovered on a copy."));
    for (const metabase::TableDamage &damage : context.database.damage)
        finding.addSubject(Tr::tr("%1: readable up to row %2. %3")
                               .arg(damage.table, QLocale().toString(damage.rowsRead),
                                    damage.error.detail.isEmpty() ? damage.error.what : damage.error.detail));
    return std::vector{finding};
}

} // namespace gangway::checks
