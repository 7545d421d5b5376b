// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportwords.h"

#include "core/choicenames.h"

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

QString countText(Severity severity, qint64 count)
{
    //: A group of findings and how many there are, such as "Passed: 27"
    return Tr::tr("%1: %2").arg(groupTitle(severity), QLocale().toString(count));
}

QString whatToDo(const Finding &finding)
{
    QStringList sentences{finding.next};
    if (finding.decision == QLatin1String(decision::unreadable)) {
        //: Both are what a choice is called: a label in the window, an option of gangwayctl
        sentences << Tr::tr("Or decide: %1 empties these values in the snapshot (people's own settings become the "
                            "defaults), %2 leaves them as they are.")
                         .arg(choiceName(Choice::ResetUnreadable), choiceName(Choice::KeepUnreadable));
    } else if (finding.decision == QLatin1String(decision::orphans)) {
        //: What a choice is called: a label in the window, an option of gangwayctl
        sentences
            << Tr::tr("Or decide to have the snapshot made without them: %1.").arg(choiceName(Choice::LeaveOutOrphans));
    }
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
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
