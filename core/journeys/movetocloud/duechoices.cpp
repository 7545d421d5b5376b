// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duechoices.h"

namespace gangway::movetocloud {

using namespace Qt::StringLiterals;

DueChoices dueChoices(const checks::Report &report)
{
    DueChoices due;
    for (const checks::Finding &finding : report.findings) {
        if (finding.severity != checks::Severity::Blocker)
            continue;
        const QString &id = finding.id;
        due.unreadable |= id == "encrypted-leftovers"_L1 || id == QLatin1StringView(unreadableFinding);
        due.orphans |= id == "references"_L1 || id == QLatin1StringView(orphansFinding);
    }
    return due;
}

} // namespace gangway::movetocloud
