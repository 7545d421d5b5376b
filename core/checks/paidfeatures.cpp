// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metabase/copiedtables.h"
#include "rules.h"

#include <QCoreApplication>
#include <QLocale>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::PaidFeatures)
};

} // namespace

/// Rows that only the Enterprise jar carries over, in an instance that runs the open-source one: its dump leaves
/// them out and may leave references to them (metabase/metabase#78414).
Findings checkPaidFeatures(const CheckContext &context, const Steering &steering)
{
    Finding finding =
        found("paid-features", Severity::Decision, Tr::tr("Rows of paid features in an open-source instance"),
              Tr::tr("Only the Enterprise edition moves them. The instance ran it once, or a trial has ended; a "
                     "restore of what the open-source edition dumps has failed on such rows "
                     "(metabase/metabase#78414)."),
              Tr::tr("Run the Enterprise jar of the same version for the move, or accept that these rows stay "
                     "behind."));
    for (const QString &table : metabase::carriedTables()) {
        if (metabase::carriedTable(table, context.database.version()) != metabase::Carried::EnterpriseOnly)
            continue;
        const Result<qint64> rows = metabase::countRows(context.reader, context.tables, table, steering);
        if (!rows)
            return rows.error();
        if (*rows > 0)
            finding.addSubject(Tr::tr("%1: %2 rows").arg(table, QLocale().toString(*rows)));
    }
    if (finding.subjectCount == 0)
        return std::vector{passed("paid-features", Tr::tr("No rows of paid features"),
                                  Tr::tr("Both editions move everything there is."))};
    const metabase::Edition edition = context.database.version().edition;
    if (edition == metabase::Edition::Enterprise)
        return std::vector{passed("paid-features", Tr::tr("Paid features are used with the edition they need"),
                                  Tr::tr("The instance runs the Enterprise edition, which moves their rows."))};
    if (edition == metabase::Edition::Unknown) {
        finding.severity = Severity::Warning;
        finding.title = Tr::tr("Rows of paid features, and the edition is not known");
    }
    return std::vector{finding};
}

} // namespace gangway::checks
