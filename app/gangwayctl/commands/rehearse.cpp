// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../moverun.h"
#include "../rehearsalattendant.h"
#include "../secretinput.h"
#include "../snapshotchoices.h"
#include "commands.h"
#include "core/durablefile.h"
#include "core/jobs/home.h"
#include "core/journeys/h2source.h"
#include "core/journeys/movetocloud/movetocloud.h"
#include "core/journeys/rehearsal/rehearsal.h"
#include "core/journeys/rehearsal/rehearsalserver.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangwayctl)
};

/// A plan is a rehearsal's when its store is on this machine.
bool isRehearsal(const RunRecord &run)
{
    const auto answers = movetocloud::Answers::fromJson(run.plan.answers);
    return run.journey == movetocloud::journeyName && answers && rehearsal::isRehearsal(*answers);
}

Result<QString> newRun(Journal &journal, const QString &source, const QString &folder, const QUrl &store,
                       qint64 partsAtOnce, const SnapshotChoices &choices)
{
    movetocloud::Answers answers;
    answers.source = QFileInfo(source).absoluteFilePath();
    answers.archive = movetocloud::suggestedArchive(source, folder);
    answers.storeApi = store;
    answers.store = store;
    answers.region = u"eu-central-1"_s;
    answers.parallelParts = static_cast<int>(partsAtOnce);
    answers.unreadable = choices.unreadable;
    answers.leaveOutOrphans = choices.leaveOutOrphans;
    // Nobody is to be asked, and nothing real is decided.
    answers.acceptDecisions = true;
    answers.provisioningPollSeconds = 1;
    auto created = journal.create(movetocloud::makePlan(answers), movetocloud::runTitle(answers));
    if (!created)
        return created.error();
    return created->id;
}

} // namespace

ExitCode rehearseCommand(CommandContext &context, const QStringList &arguments)
{
    CommandLine line(
        u"rehearse"_s,
        Tr::tr("The whole move, with real data and the real steps, against a stand-in for Metabase Cloud on "
               "this machine: checks, backup, snapshot, upload, set-up, comparison, follow-ups. Nothing "
               "leaves the machine, and the source is only read."),
        {u"gangwayctl rehearse"_s, u"gangwayctl rehearse /srv/metabase/metabase.db"_s,
         u"gangwayctl rehearse --continue"_s});
    line.addPositional(u"SOURCE"_s,
                       Tr::tr("Your application database; without it, the sample that comes with Gangway."),
                       u"[SOURCE]"_s);
    line.addOption(u"continue"_s, Tr::tr("Go on where an earlier rehearsal was cut short."));
    line.addOption(u"fresh"_s, Tr::tr("Forget what the stand-in cloud kept of earlier rehearsals."));
    line.addOption(u"backup-to"_s, Tr::tr("Folder for the backup (default: in Gangway's own folder)."),
                   Tr::tr("folder"));
    line.addOption(u"parallel"_s, Tr::tr("Parts to upload side by side, 1 to 16 (default 4)."), Tr::tr("n"));
    line.addOption(u"key-file"_s,
                   Tr::tr("File, readable only by you, with MB_ENCRYPTION_SECRET_KEY of your server. The environment "
                          "variable of that name does the same."),
                   Tr::tr("file"));
    addKeychainOption(line);
    SnapshotChoices::addOptions(line);
    if (const auto code = line.parse(context, arguments, 0, 1))
        return *code;
    const auto choices = SnapshotChoices::from(line);
    if (!choices)
        return failUsage(context, choices.error().what, u"rehearse"_s);
    const auto parallel = line.number(u"parallel"_s, 4, 1, 16);
    if (!parallel)
        return failUsage(context, parallel.error().what, u"rehearse"_s);
    auto home = gangwayHome();
    if (!home)
        return fail(context, home.error());
    const QString folder = line.isSet(u"backup-to"_s) ? line.value(u"backup-to"_s) : rehearsal::backupFolder(*home);
    if (auto made = ensurePrivateDirectory(folder); !made)
        return fail(context, made.error());
    auto source = h2SourceArgument(line.positionals().isEmpty() ? rehearsal::samplePath() : line.positionals().first());
    if (!source)
        return fail(context, source.error());

    auto given = encryptionSecretArgument(line.value(u"key-file"_s));
    if (!given)
        return fail(context, given.error());
    auto key = orKeptSecret(context, line, std::move(*given), *source);
    if (!key)
        return fail(context, key.error());

    auto server = RehearsalServer::startAndWait(rehearsal::cloudFolder(*home), line.isSet(u"fresh"_s));
    if (!server)
        return fail(context, server.error());
    QString runId;
    {
        auto journal = Journal::open(*home);
        if (!journal)
            return fail(context, journal.error());
        if (line.isSet(u"continue"_s)) {
            auto earlier = findUnfinished(*journal, isRehearsal);
            if (!earlier)
                return fail(context, earlier.error());
            runId = earlier->id;
        } else {
            auto created = newRun(*journal, source->path, folder, (*server)->store(), *parallel, *choices);
            if (!created)
                return fail(context, created.error());
            runId = *created;
        }
    }
    context.console.say(Tr::tr("Rehearsal %1. The cloud is a stand-in on this machine (%2); nothing leaves it.\n")
                            .arg(runId, (*server)->store().toString()));
    RehearsalAttendant attendant(context.console, u"rehearsal-"_s + runId, std::move(*key));
    return runMove(context, *home, runId, attendant);
}

} // namespace gangway
