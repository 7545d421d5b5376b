// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "situation.h"

#include "core/journeys/movetocloud/movetocloud.h"

namespace gangway {
namespace {

namespace stepid = movetocloud::stepid;

Situation ofRunningStep(const RunFacts &facts)
{
    if (facts.question == Question::Address)
        return Situation::OrderNeeded;
    if (facts.question == Question::DatabaseKey)
        return Situation::DatabaseKeyNeeded;
    if (facts.question == Question::Key)
        return Situation::KeyNeeded;
    // Setting up is slow by nature, and says in its own words whether the new instance answers.
    if (facts.step == stepid::setUp)
        return Situation::Provisioning;
    if (facts.silence.count() > 0)
        return Situation::Waiting;
    if (facts.step == stepid::backup)
        return Situation::BackingUp;
    if (facts.step == stepid::snapshot)
        return Situation::Snapshotting;
    if (facts.step == stepid::upload)
        return Situation::Uploading;
    if (facts.step == stepid::verify)
        return Situation::Comparing;
    if (facts.step == stepid::followUps)
        return Situation::ListingFollowUps;
    return Situation::Checking;
}

/// Try now, or another address: nothing to alarm anybody with a word like "stopped".
Situation ofRestart(const RunFacts &facts)
{
    return facts.step == stepid::setUp ? Situation::OrderNeeded : Situation::Waiting;
}

Situation ofFailure(const RunFacts &facts)
{
    if (facts.step == stepid::verify && facts.error == Error::Code::Different)
        return Situation::Different;
    if (facts.isSetUp && !facts.isCompared)
        return Situation::Unverified;
    const bool isOfPlan = facts.step == stepid::checks || facts.step == stepid::snapshot;
    return isOfPlan && facts.error == Error::Code::Blocked ? Situation::Blocked : Situation::Failed;
}

} // namespace

Situation situationOf(const RunFacts &facts)
{
    switch (facts.state) {
    case RunState::Ready:
        return Situation::Planned;
    case RunState::Running:
        if (!facts.isOurs)
            return Situation::Elsewhere;
        return facts.isRestarting ? ofRestart(facts) : ofRunningStep(facts);
    case RunState::Stopping:
        return facts.isRestarting ? ofRestart(facts) : Situation::Stopping;
    case RunState::Stopped:
        if (facts.isRestarting)
            return ofRestart(facts);
        return facts.isPaused ? Situation::Paused : Situation::Stopped;
    case RunState::Interrupted:
        return Situation::Interrupted;
    case RunState::Failed:
        return ofFailure(facts);
    case RunState::Undoing:
        return facts.isOurs ? Situation::Undoing : Situation::Elsewhere;
    case RunState::PartlyUndone:
        return Situation::PartlyUndone;
    case RunState::Undone:
        return Situation::Undone;
    case RunState::Done:
        return Situation::Unverified;
    case RunState::Verified:
        return Situation::Complete;
    }
    return Situation::Planned;
}

bool needsPerson(Situation situation)
{
    switch (situation) {
    case Situation::DatabaseKeyNeeded:
    case Situation::OrderNeeded:
    case Situation::KeyNeeded:
    case Situation::Blocked:
    case Situation::Failed:
    case Situation::Different:
    case Situation::Unverified:
    case Situation::PartlyUndone:
    case Situation::Interrupted:
        return true;
    default:
        return false;
    }
}

bool isUnderWay(Situation situation)
{
    switch (situation) {
    case Situation::DatabaseKeyNeeded:
    case Situation::Checking:
    case Situation::BackingUp:
    case Situation::Snapshotting:
    case Situation::Uploading:
    case Situation::OrderNeeded:
    case Situation::Provisioning:
    case Situation::KeyNeeded:
    case Situation::Comparing:
    case Situation::ListingFollowUps:
    case Situation::Waiting:
    case Situation::Stopping:
    case Situation::Undoing:
        return true;
    default:
        return false;
    }
}

} // namespace gangway
