// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::Report)
};

} // namespace

QString reportTitle(Journey journey)
{
    switch (journey) {
    case Journey::MoveToCloud:
        return Tr::tr("Checks before the move to Metabase Cloud");
    case Journey::Upgrade:
        return Tr::tr("Checks before the upgrade of Metabase");
    case Journey::RollBack:
        return Tr::tr("Checks before Metabase goes back to an older version");
    case Journey::MoveDatabase:
        break;
    }
    return Tr::tr("Checks before the application database moves");
}

QString verdict(const Report &report)
{
    switch (report.worst()) {
    case Severity::Blocker:
        return Tr::tr("Not yet: something below has to be put right first.");
    case Severity::Decision:
        return Tr::tr("Nothing stops it, but some things need your decision.");
    case Severity::Warning:
        return Tr::tr("Nothing stops it. Some things will need work.");
    case Severity::Info:
    case Severity::Passed:
        break;
    }
    return Tr::tr("Nothing stops it.");
}

QString groupTitle(Severity severity)
{
    switch (severity) {
    case Severity::Blocker:
        return Tr::tr("Put right first");
    case Severity::Decision:
        return Tr::tr("Needs your decision");
    case Severity::Warning:
        return Tr::tr("Will need work");
    case Severity::Info:
        return Tr::tr("Good to know");
    case Severity::Passed:
        break;
    }
    return Tr::tr("Passed");
}

QString moreSubjects(const Finding &finding)
{
    const qint64 more = finding.subjectCount - finding.subjects.size();
    return more > 0 ? Tr::tr("and %1 more").arg(QLocale().toString(more)) : QString();
}

QString harmless(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QLatin1Char(' ');
    }
    return text;
}

} // namespace gangway::checks
