// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QCoreApplication>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::FileSources)
};

} // namespace

/// H2 and SQLite data sources are files beside the old server. Metabase Cloud opens neither.
Findings checkFileSources(const CheckContext &context, const Steering &)
{
    Finding finding =
        found("file-data-sources", Severity::Decision, Tr::tr("Data sources that are files stay behind"),
              Tr::tr("Metabase Cloud opens neither H2 nor SQLite files. Questions on these sources move, but "
                     "cannot run."),
              Tr::tr("Load the data into a database server and point the source to it, or go on without them."));
    for (const metabase::DataSource &source : context.database.dataSources) {
        if (source.isFile() && !source.isSample)
            finding.addSubject(source.display());
    }
    if (finding.subjectCount > 0)
        return std::vector{finding};
    return std::vector{passed("file-data-sources", Tr::tr("No data source is a file"),
                              Tr::tr("Apart from the sample database, none uses H2 or SQLite."))};
}

} // namespace gangway::checks
