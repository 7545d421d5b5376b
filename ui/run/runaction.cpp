// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runaction.h"

#include <QCoreApplication>

namespace gangway {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::RunAction)
};

bool canContinue(Situation situation)
{
    switch (situation) {
    case Situation::Planned:
    case Situation::Paused:
    case Situation::Stopped:
    case Situation::Interrupted:
    case Situation::Blocked:
    case Situation::Failed:
    case Situation::Different:
    case Situation::Unverified:
        return true;
    default:
        return false;
    }
}

bool canPause(Situation situation)
{
    switch (situation) {
    case Situation::Checking:
    case Situation::BackingUp:
    case Situation::Snapshotting:
    case Situation::Uploading:
    case Situation::Waiting:
        return true; // what we do ourselves; what others do goes on without us
    default:
        return false;
    }
}

} // namespace

bool isOffered(RunAction action, Situation situation)
{
    switch (action) {
    case RunAction::Pause:
        return canPause(situation);
    case RunAction::Stop:
        return isUnderWay(situation) && situation != Situation::Stopping;
    case RunAction::Continue:
        return canContinue(situation);
    case RunAction::PlanAgain:
        return situation == Situation::Blocked;
    case RunAction::TryNow:
        return situation == Situation::Waiting;
    case RunAction::Undo:
        return (canContinue(situation) && situation != Situation::Planned) || situation == Situation::PartlyUndone;
    case RunAction::OpenStore:
    case RunAction::CopyLink:
        return situation == Situation::OrderNeeded || situation == Situation::Provisioning;
    case RunAction::SaveReport:
        return !isUnderWay(situation) && situation != Situation::Planned && situation != Situation::Elsewhere;
    case RunAction::ShowWhatIsLeft:
        return situation == Situation::Complete;
    }
    return false;
}

QString actionText(RunAction action, Situation situation)
{
    switch (action) {
    case RunAction::Pause:
        return Tr::tr("&Pause");
    case RunAction::Stop:
        return Tr::tr("&Stop…");
    case RunAction::Continue:
        switch (situation) {
        case Situation::Planned:
            return Tr::tr("S&tart move");
        case Situation::Blocked:
        case Situation::Failed:
            return Tr::tr("&Try again");
        case Situation::Different:
            return Tr::tr("C&ompare again");
        case Situation::Unverified:
            return Tr::tr("&Verify now");
        default:
            return Tr::tr("C&ontinue");
        }
    case RunAction::PlanAgain:
        return Tr::tr("P&lan again…");
    case RunAction::TryNow:
        return Tr::tr("&Try now");
    case RunAction::Undo:
        return Tr::tr("&Undo…");
    case RunAction::OpenStore:
        return Tr::tr("&Go to Metabase Store");
    case RunAction::CopyLink:
        return Tr::tr("&Copy link");
    case RunAction::SaveReport:
        return Tr::tr("Save &report…");
    case RunAction::ShowWhatIsLeft:
        return Tr::tr("Show &what is left");
    }
    return {};
}

} // namespace gangway
