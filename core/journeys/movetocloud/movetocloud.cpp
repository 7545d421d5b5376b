// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "movetocloud.h"

#include "core/journeys/rehearsal/rehearsal.h"
#include "core/phrases.h"
#include "movestep.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace gangway::movetocloud {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::movetocloud)
};

std::vector<StepInfo> stepInfos(const Answers &answers)
{
    const QString source = answers.source;
    std::vector<StepInfo> steps(7);

    steps[0].id = stepid::checks;
    steps[0].title = Tr::tr("Check the application database");
    steps[0].touches = Tr::tr("Reads %1. Nothing is changed.").arg(source);

    steps[1].id = stepid::backup;
    steps[1].title = Tr::tr("Back up the application database and read the backup back");
    steps[1].touches = Tr::tr("Reads %1, writes %2.").arg(source, answers.archive);
    steps[1].undo = Tr::tr("The backup is kept, since it is yours; delete it by hand.");

    steps[2].id = stepid::snapshot;
    steps[2].title = Tr::tr("Make the snapshot from the backup");
    steps[2].touches = Tr::tr("Writes what moves, in plain text, into the run's folder, and reads it back.");
    steps[2].undo = Tr::tr("The snapshot is deleted.");

    steps[3].id = stepid::upload;
    steps[3].title = Tr::tr("Upload the snapshot to Metabase Cloud");
    steps[3].touches = Tr::tr("Sends the snapshot to %1. Changes made in Metabase from the backup on will not move.")
                           .arg(answers.storeApi.host());
    steps[3].undo = Tr::tr("Metabase Store offers no way to take an upload back; one that is not set up in the store "
                           "is never used.");

    steps[4].id = stepid::setUp;
    steps[4].title = Tr::tr("Set up the new instance in Metabase Store");
    steps[4].touches = Tr::tr("You choose plan, address and region in the store's own page; Gangway watches the new "
                              "instance start.");
    steps[4].takes = Tr::tr("about 5–30 minutes");
    steps[4].undo = Tr::tr("Cancel the instance in Metabase Store.");

    steps[5].id = stepid::verify;
    steps[5].title = Tr::tr("Compare the new instance with the snapshot");
    steps[5].touches = Tr::tr("Reads counts from the new instance.");
    steps[5].verifies = true;

    steps[6].id = stepid::followUps;
    steps[6].title = Tr::tr("List what is left to do");
    return steps;
}

} // namespace

Plan makePlan(const Answers &answers)
{
    Plan plan;
    plan.journey = journeyName;
    plan.answers = answers.toJson();
    plan.steps = stepInfos(answers);
    return plan;
}

QStringList stepTitles(const Plan &plan)
{
    const auto answers = Answers::fromJson(plan.answers);
    const bool isKnown = plan.journey == journeyName && answers;
    const std::vector<StepInfo> spoken = isKnown ? stepInfos(*answers) : std::vector<StepInfo>();
    QStringList titles;
    for (const StepInfo &step : plan.steps) {
        const auto known = std::ranges::find(spoken, step.id, &StepInfo::id);
        titles.append(known != spoken.end() ? known->title : step.title);
    }
    return titles;
}

Result<Steps> makeSteps(const Plan &plan, Attendant &attendant)
{
    if (plan.journey != journeyName) {
        return Error{Error::Code::WrongVersion, Tr::tr("This is not a plan for a move to Metabase Cloud."),
                     QStringLiteral("journey: %1").arg(plan.journey),
                     Tr::tr("Run it with the program that made it, or make a new plan.")};
    }
    auto answers = Answers::fromJson(plan.answers);
    if (!answers)
        return answers.error();
    // Titles are translated and may differ from those of the person who made the plan; what is done may not.
    auto infos = stepInfos(*answers);
    bool same = infos.size() == plan.steps.size();
    for (std::size_t i = 0; same && i < infos.size(); ++i)
        same = infos[i].id == plan.steps[i].id;
    if (!same) {
        return Error{Error::Code::WrongVersion,
                     Tr::tr("The plan lists other steps than this version of Gangway would do."),
                     {},
                     Tr::tr("Make the plan again and read it before you run it.")};
    }
    Steps steps;
    steps.push_back(makeChecksStep(plan.steps[0], *answers, attendant));
    steps.push_back(makeBackupStep(plan.steps[1], *answers));
    steps.push_back(makeSnapshotStep(plan.steps[2], *answers, attendant));
    steps.push_back(makeUploadStep(plan.steps[3], *answers, attendant));
    steps.push_back(makeSetUpStep(plan.steps[4], *answers, attendant));
    steps.push_back(makeVerifyStep(plan.steps[5], *answers, attendant));
    steps.push_back(makeFollowUpsStep(plan.steps[6], *answers));
    return steps;
}

QString runTitle(const Answers &answers)
{
    const PhraseRecording recording;
    const QString title = Tr::tr("Move %1 to Metabase Cloud").arg(QFileInfo(answers.source).fileName());
    return rehearsal::isRehearsal(answers) ? Tr::tr("Rehearsal: %1").arg(title) : title;
}

} // namespace gangway::movetocloud
