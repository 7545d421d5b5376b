// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bannerwords.h"

#include "core/journeys/movetocloud/movetocloud.h"
#include "runaction.h"

#include <QCoreApplication>

namespace gangway {
namespace {

namespace stepid = movetocloud::stepid;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Situation)
};

/// The new instance by name, or in words while nobody has said where it is.
QString instance(const RunFacts &facts)
{
    return facts.address.isEmpty() ? Tr::tr("the new instance") : facts.address;
}

QString nothingLeaves(const RunFacts &facts, const QString &words)
{
    return facts.isRehearsal ? Tr::tr("%1 This is a rehearsal: nothing leaves this machine.").arg(words) : words;
}

QString stepsDone(const RunFacts &facts)
{
    return Tr::tr("after %1 of %2 steps").arg(facts.stepsCompleted).arg(facts.stepsTotal);
}

/// What a run that ended early leaves behind; the source is never changed by this journey.
QString whatStays(const RunFacts &facts)
{
    if (facts.isSetUp)
        return Tr::tr("Nothing on the source was changed. The new instance and the backup stay as they are.");
    if (facts.isUploaded)
        return Tr::tr("Nothing on the source was changed. The snapshot is uploaded, the backup stays.");
    if (facts.isBackedUp)
        return Tr::tr("Nothing on the source was changed. The backup stays.");
    return Tr::tr("Nothing on the source was changed.");
}

BannerText working(Situation situation, const RunFacts &facts)
{
    switch (situation) {
    case Situation::Checking:
        return {Tone::Neutral,
                Glyph::Info,
                Tr::tr("Nothing has been changed yet."),
                Tr::tr("The checks are made once more before the backup begins. Metabase has to stay stopped."),
                {}};
    case Situation::BackingUp:
        return {Tone::Amber,
                Glyph::Lock,
                Tr::tr("Metabase has to stay stopped."),
                Tr::tr("Nobody can use it until the backup was made and read back. Its database is only read."),
                {}};
    case Situation::Snapshotting:
        return {Tone::Blue,
                Glyph::Arrow,
                Tr::tr("Making the snapshot from the backup."),
                Tr::tr("Metabase may be started again. Changes made from now on will not move."),
                {}};
    case Situation::Uploading:
        return {Tone::Blue,
                Glyph::Arrow,
                Tr::tr("Uploading the snapshot."),
                nothingLeaves(facts, Tr::tr("Metabase may be started again and used as usual. Changes made from now "
                                            "on will not move.")),
                {}};
    case Situation::Provisioning:
        return {Tone::Blue,
                Glyph::Cloud,
                Tr::tr("%1 is being set up by Metabase.").arg(instance(facts)),
                Tr::tr("This takes about 5–30 minutes. It is looked at every %n second(s).", nullptr,
                       static_cast<int>(facts.pollInterval.count())),
                {}};
    case Situation::Comparing:
        return {Tone::Blue,
                Glyph::Arrow,
                Tr::tr("Comparing %1 with the snapshot.").arg(instance(facts)),
                Tr::tr("Both sides are only read."),
                {}};
    case Situation::ListingFollowUps:
        return {Tone::Blue, Glyph::Arrow, Tr::tr("Listing what is left to do."), Tr::tr("Both sides are equal."), {}};
    default:
        return {};
    }
}

BannerText waiting(const RunFacts &facts)
{
    if (facts.isRestarting) {
        return {Tone::Amber, Glyph::Clock, Tr::tr("Trying again now."), Tr::tr("What was done stays done."), {}};
    }
    const int silence = static_cast<int>(facts.silence.count());
    if (facts.step == stepid::upload) {
        return {Tone::Amber,
                Glyph::Clock,
                Tr::tr("No data for %n second(s).", nullptr, silence),
                Tr::tr("%1 does not answer. It is tried again by itself; what was sent stays sent.").arg(facts.store),
                {}};
    }
    if (facts.step == stepid::verify) {
        return {Tone::Amber,
                Glyph::Clock,
                Tr::tr("No answer for %n second(s).", nullptr, silence),
                Tr::tr("%1 takes long to count. It is waited for.").arg(instance(facts)),
                {}};
    }
    return {Tone::Amber,
            Glyph::Clock,
            Tr::tr("Nothing has moved for %n second(s).", nullptr, silence),
            Tr::tr("The disk may be slow or busy. The work goes on as soon as it answers."),
            {}};
}

BannerText needed(Situation situation, const RunFacts &facts)
{
    if (situation == Situation::DatabaseKeyNeeded) {
        return {Tone::Blue,
                Glyph::Hand,
                facts.isKeyRefused ? Tr::tr("This key does not open %1.").arg(facts.source)
                                   : Tr::tr("%1 is encrypted. Its key is needed to go on.").arg(facts.source),
                Tr::tr("Give it below. The move waits as long as it takes; nothing on the source was changed."),
                {}};
    }
    if (situation == Situation::OrderNeeded) {
        return {Tone::Blue,
                Glyph::Hand,
                Tr::tr("The snapshot is uploaded. The new instance waits for your order."),
                Tr::tr("Choose plan, address and region in Metabase Store, then say here which address you chose."),
                {}};
    }
    return {Tone::Blue,
            Glyph::Hand,
            Tr::tr("%1 is running. It has not been compared yet.").arg(instance(facts)),
            Tr::tr("To count what it holds, Gangway needs the API key of an administrator there."),
            {}};
}

BannerText stopped(Situation situation, const RunFacts &facts)
{
    switch (situation) {
    case Situation::Paused:
        return {Tone::Neutral,
                Glyph::Pause,
                Tr::tr("Paused %1.").arg(stepsDone(facts)),
                Tr::tr("Nothing is read or sent until you continue. What was done stays done."),
                {}};
    case Situation::Stopped:
        return {Tone::Neutral, Glyph::Square, Tr::tr("Stopped %1.").arg(stepsDone(facts)), whatStays(facts), {}};
    case Situation::Interrupted:
        return {Tone::Neutral,
                Glyph::Square,
                Tr::tr("Cut short %1.").arg(stepsDone(facts)),
                Tr::tr("%1 Continue goes on where it was.").arg(whatStays(facts)),
                {}};
    case Situation::Elsewhere:
        return {Tone::Neutral,
                Glyph::Info,
                Tr::tr("Another Gangway is at work on this move."),
                Tr::tr("It is shown as it was when this page was opened."),
                {}};
    case Situation::Stopping:
        return {Tone::Neutral,
                Glyph::Square,
                Tr::tr("Stopping."),
                Tr::tr("The step ends at its next safe point, usually within seconds."),
                {}};
    case Situation::Undoing:
        return {Tone::Neutral,
                Glyph::Square,
                Tr::tr("Taking back what was done."),
                Tr::tr("The last step goes first. The backup stays."),
                {}};
    case Situation::PartlyUndone:
        return {Tone::Amber,
                Glyph::Info,
                Tr::tr("Not everything was taken back."),
                Tr::tr("Nothing on the source was changed. Undo can be asked for again."),
                {}};
    default:
        return {Tone::Neutral,
                Glyph::Square,
                Tr::tr("Taken back. Nothing was moved."),
                Tr::tr("Nothing on the source was changed. The backup stays; an upload that is not set up in "
                       "Metabase Store is never used."),
                {}};
    }
}

BannerText failed(const RunFacts &facts)
{
    const QString step = facts.step;
    QString state = Tr::tr("The move did not go on.");
    if (step == stepid::checks)
        state = Tr::tr("The checks were not made.");
    else if (step == stepid::backup)
        state = Tr::tr("The backup was not made.");
    else if (step == stepid::snapshot)
        state = Tr::tr("The snapshot was not made.");
    else if (step == stepid::upload)
        state = Tr::tr("The upload did not finish.");
    else if (step == stepid::setUp)
        state = Tr::tr("The new instance was not set up.");
    else if (step == stepid::followUps)
        state = Tr::tr("Moved and compared, but the list of what is left was not made.");
    if (facts.isCompared)
        return {Tone::Red, Glyph::Cross, state, whatStays(facts), {}};
    return {Tone::Red, Glyph::Cross, state, Tr::tr("Nothing was moved. %1").arg(whatStays(facts)), {}};
}

/// It stopped for what its plan says, or does not say.
BannerText blocked(const RunFacts &facts)
{
    return {Tone::Red,
            Glyph::Cross,
            facts.step == stepid::checks ? Tr::tr("The checks do not let the move start.")
                                         : Tr::tr("No snapshot can be made as it was planned."),
            Tr::tr("Nothing was moved. %1 Plan it again where something is to be decided.").arg(whatStays(facts)),
            {}};
}

BannerText ended(Situation situation, const RunFacts &facts)
{
    switch (situation) {
    case Situation::Blocked:
        return blocked(facts);
    case Situation::Failed:
        return failed(facts);
    case Situation::Different:
        return {Tone::Red,
                Glyph::Cross,
                Tr::tr("%1 does not hold what was moved.").arg(instance(facts)),
                Tr::tr("Do not switch over. The backup and the old server are as they were."),
                {}};
    case Situation::Unverified:
        return {Tone::Amber,
                Glyph::Question,
                Tr::tr("Everything was moved. It has not been verified."),
                Tr::tr("Do not switch over before both sides were compared."),
                {}};
    default:
        return {Tone::Green,
                Glyph::Tick,
                Tr::tr("Moved and verified."),
                facts.isRehearsal
                    ? Tr::tr("This was a rehearsal: the cloud is a stand-in, and nothing left this "
                             "machine. The old server was not changed.")
                    : Tr::tr("%1 holds what the snapshot holds. The old server was not changed.").arg(instance(facts)),
                {}};
    }
}

} // namespace

BannerText bannerWords(Situation situation, const RunFacts &facts)
{
    switch (situation) {
    case Situation::Planned:
        return {Tone::Neutral, Glyph::Info, Tr::tr("Nothing has been changed yet."), {}, {}};
    case Situation::Checking:
    case Situation::BackingUp:
    case Situation::Snapshotting:
    case Situation::Uploading:
    case Situation::Provisioning:
    case Situation::Comparing:
    case Situation::ListingFollowUps:
        return working(situation, facts);
    case Situation::DatabaseKeyNeeded:
    case Situation::OrderNeeded:
    case Situation::KeyNeeded:
        return needed(situation, facts);
    case Situation::Waiting:
        return waiting(facts);
    case Situation::Stopping:
    case Situation::Paused:
    case Situation::Stopped:
    case Situation::Interrupted:
    case Situation::Elsewhere:
    case Situation::Undoing:
    case Situation::PartlyUndone:
    case Situation::Undone:
        return stopped(situation, facts);
    case Situation::Blocked:
    case Situation::Failed:
    case Situation::Different:
    case Situation::Unverified:
    case Situation::Complete:
        return ended(situation, facts);
    }
    return {};
}

BannerText bannerText(Situation situation, const RunFacts &facts)
{
    BannerText text = bannerWords(situation, facts);
    for (const RunAction action :
         {RunAction::TryNow, RunAction::Continue, RunAction::PlanAgain, RunAction::ShowWhatIsLeft, RunAction::OpenStore,
          RunAction::CopyLink, RunAction::Undo, RunAction::SaveReport}) {
        if (isOffered(action, situation) && text.actions.size() < 3)
            text.actions.push_back({static_cast<int>(action), actionText(action, situation)});
    }
    return text;
}

} // namespace gangway
