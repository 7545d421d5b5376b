// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QCoreApplication>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::SampleDatabase)
};

} // namespace

Findings checkSampleDatabase(const CheckContext &context, const Steering &)
{
    if (context.database.inventory.sampleDatabases <= 0)
        return std::vector{passed("sample-database", Tr::tr("There is no sample database"),
                                  Tr::tr("Nothing has to be rebuilt in the cloud."))};
    return std::vector{found(
        "sample-database", Severity::Info, Tr::tr("The sample database is built again in the cloud"),
        Tr::tr("Its file does not move. Questions on it work again once it is there."), Tr::tr("Nothing to do."))};
}

} // namespace gangway::checks
