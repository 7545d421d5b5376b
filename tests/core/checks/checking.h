// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/checks.h"
#include "tests/doubles/smallmetabase.h"

#include <QTest>

namespace gangway::test {

/// Runs all checks on @p reader and keeps the report.
inline checks::Report check(RowReader &reader, const checks::CheckRequest &request = {})
{
    auto report = checks::checkDatabase(reader, request, {});
    if (!report) {
        qWarning("%s %s", qPrintable(report.error().what), qPrintable(report.error().detail));
        return {};
    }
    return std::move(*report);
}

/// The worst that the check @p id found; Passed where it only passed.
inline checks::Severity severityOf(const checks::Report &report, const char *id)
{
    checks::Severity worst = checks::Severity::Passed;
    bool isThere = false;
    for (const checks::Finding &finding : report.findings) {
        if (finding.id == QLatin1String(id)) {
            isThere = true;
            worst = std::min(worst, finding.severity);
        }
    }
    if (!isThere)
        qFatal("The check \"%s\" said nothing.", id);
    return worst;
}

/// Everything the check says, to look for words in it.
inline QString saidBy(const checks::Report &report, const char *id)
{
    QString said;
    for (const checks::Finding &finding : report.findings) {
        if (finding.id == QLatin1String(id))
            said += finding.title + QLatin1Char('\n') + finding.reason + QLatin1Char('\n') + finding.next
                    + QLatin1Char('\n') + finding.subjects.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }
    return said;
}

} // namespace gangway::test
