// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QCoreApplication>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::Drivers)
};

} // namespace

/// Metabase Cloud has the official drivers only; plug-in jars of one's own cannot be added there.
Findings checkDrivers(const CheckContext &context, const Steering &)
{
    Finding finding =
        found("drivers", Severity::Decision, Tr::tr("Data sources with a community driver stay behind"),
              Tr::tr("Metabase Cloud has the official drivers only. Questions on these sources move, but cannot "
                     "run."),
              Tr::tr("Replace each by a source with an official driver, or go on without them."));
    for (const metabase::DataSource &source : context.database.dataSources) {
        if (!source.isOfficial())
            finding.addSubject(source.display());
    }
    if (finding.subjectCount > 0)
        return std::vector{finding};
    return std::vector{passed("drivers", Tr::tr("All drivers are official ones"),
                              Tr::tr("Metabase Cloud has a driver for every data source."))};
}

} // namespace gangway::checks
