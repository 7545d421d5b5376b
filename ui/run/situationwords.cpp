// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "situationwords.h"

#include "bannerwords.h"

#include <QCoreApplication>

namespace gangway {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Situation)
};

} // namespace

QString windowTitle(Situation situation, const QString &runTitle, int thousandths)
{
    if (isUnderWay(situation) && !needsPerson(situation) && thousandths >= 0)
        return Tr::tr("%1 % – %2", "window title: percent, what is moved").arg(thousandths / 10).arg(runTitle);
    switch (situation) {
    case Situation::DatabaseKeyNeeded:
    case Situation::OrderNeeded:
    case Situation::KeyNeeded:
        return Tr::tr("Waits for you – %1").arg(runTitle);
    case Situation::Waiting:
        return Tr::tr("Waiting – %1").arg(runTitle);
    case Situation::Paused:
        return Tr::tr("Paused – %1").arg(runTitle);
    case Situation::Stopped:
    case Situation::Interrupted:
        return Tr::tr("Stopped – %1").arg(runTitle);
    case Situation::Blocked:
    case Situation::Failed:
        return Tr::tr("Failed – %1").arg(runTitle);
    case Situation::Different:
    case Situation::Unverified:
        return Tr::tr("Not verified – %1").arg(runTitle);
    case Situation::Complete:
        return Tr::tr("Verified – %1").arg(runTitle);
    default:
        return runTitle;
    }
}

QString trayText(Situation situation, const RunFacts &facts, int thousandths)
{
    const QString state = bannerWords(situation, facts).state;
    if (thousandths < 0 || !isUnderWay(situation) || needsPerson(situation))
        return Tr::tr("Gangway: %1").arg(state);
    return Tr::tr("Gangway: %1 %2 %", "the state, then percent").arg(state).arg(thousandths / 10);
}

std::optional<NotificationText> notificationText(Situation situation, const RunFacts &facts)
{
    const bool isNews = needsPerson(situation) || situation == Situation::Complete;
    if (!isNews || situation == Situation::Interrupted)
        return {};
    const BannerText banner = bannerWords(situation, facts);
    return NotificationText{banner.state, banner.meaning,
                            situation == Situation::Blocked || situation == Situation::Failed
                                || situation == Situation::Different};
}

StopQuestion stopQuestion(Situation situation, const RunFacts &facts)
{
    QString stays;
    switch (situation) {
    case Situation::OrderNeeded:
    case Situation::Provisioning:
    case Situation::KeyNeeded:
        stays = Tr::tr("The uploaded snapshot, the backup and what you ordered stay as they are. Gangway only stops "
                       "to watch.");
        break;
    case Situation::Comparing:
    case Situation::ListingFollowUps:
        stays = Tr::tr("The new instance and the backup stay as they are. The comparison is made again when you "
                       "continue.");
        break;
    default:
        if (facts.isBackedUp) {
            stays = Tr::tr("The backup stays, and so does what was sent. Continue goes on from there.");
        } else {
            stays = Tr::tr("An unfinished backup is deleted, and made again when you continue.");
        }
    }
    return {Tr::tr("Stop the move?"),
            Tr::tr("%1\n\nNothing on the source was changed, and nothing has to be taken back. Stopping takes a few "
                   "seconds.")
                .arg(stays)};
}

StopQuestion undoQuestion(const RunFacts &facts)
{
    QString text = Tr::tr("The private copies in the folder of this run are deleted. The backup stays, since it is "
                          "yours. The source was only read.");
    if (facts.isUploaded) {
        text = Tr::tr("%1\n\nThe upload cannot be taken back; what is not set up in Metabase Store is never used. "
                      "Cancel an instance you have ordered in Metabase Store.")
                   .arg(text);
    }
    return {
        Tr::tr("Undo this move?"),
        Tr::tr("%1\n\nA move that was undone cannot be continued.", "after the sentences on what is undone").arg(text)};
}

} // namespace gangway
