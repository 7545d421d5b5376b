// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../moverun.h"
#include "../secretinput.h"
#include "../terminalattendant.h"
#include "commands.h"
#include "core/jobs/home.h"
#include "core/journeys/movetocloud/movetocloud.h"
#include "core/journeys/movetocloud/plantext.h"
#include "core/journeys/rehearsal/rehearsal.h"
#include "core/keychain/keptkeys.h"
#include "core/secretfile.h"

#include <QCoreApplication>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangwayctl)
};

/// The run that PLAN (a file, or the id of a run) means; a new one where none was begun.
Result<QString> runFor(Journal &journal, const QString &argument, bool continues)
{
    if (isRunId(argument)) {
        auto run = journal.run(argument);
        if (!run)
            return run.error();
        return run->id;
    }
    auto plan = Plan::load(argument);
    if (!plan)
        return plan.error();
    const auto isOfPlan = [&plan](const RunRecord &run) { return run.plan == *plan; };
    const auto earlier = findUnfinished(journal, isOfPlan);
    if (continues) {
        // Killed at the very end, a run has nothing left to do: that is no error to whoever continues it.
        const auto found = earlier ? earlier : findEnded(journal, isOfPlan);
        if (!found)
            return found.error();
        return found->id;
    }
    if (earlier && earlier->stepsCompleted > 0) {
        return Error{Error::Code::Usage,
                     Tr::tr("This plan was begun already: run %1.").arg(earlier->id),
                     {},
                     Tr::tr("Continue it with --continue, or make a new plan to start over.")};
    }
    if (earlier)
        return earlier->id;
    auto answers = movetocloud::Answers::fromJson(plan->answers);
    if (!answers)
        return answers.error();
    auto created = journal.create(*plan, movetocloud::runTitle(*answers));
    if (!created)
        return created.error();
    return created->id;
}

bool isAgreed(CommandContext &context, const Plan &plan)
{
    context.console.say(movetocloud::planText(plan));
    const QString answer = context.console.ask(Tr::tr("Start the move? Type yes to start, anything else to leave:"));
    return answer.compare(Tr::tr("yes"), Qt::CaseInsensitive) == 0;
}

} // namespace

ExitCode runCommand(CommandContext &context, const QStringList &arguments)
{
    CommandLine line(
        u"run"_s,
        Tr::tr("Does what a plan says. It can be stopped with Ctrl+C or killed at any moment and continued: "
               "finished steps are not done again, finished parts of an upload are not sent again."),
        {u"gangwayctl run move.json"_s, u"gangwayctl run move.json --continue"_s,
         u"GANGWAY_INSTANCE_KEY=$(cat key) gangwayctl run k3f7qa2m --continue --yes"_s});
    line.addPositional(u"PLAN"_s, Tr::tr("A plan file, or the id of a run."));
    line.addOption(u"continue"_s, Tr::tr("Go on where an earlier run of this plan ended."));
    line.addOption(u"yes"_s, Tr::tr("Do not ask before starting."));
    line.addOption(u"address"_s, Tr::tr("The new instance, such as acme.metabaseapp.com, so that it is not asked for."),
                   Tr::tr("url"));
    line.addOption(u"key-file"_s,
                   Tr::tr("File, readable only by you, with an API key of the new instance. "
                          "GANGWAY_INSTANCE_KEY does the same."),
                   Tr::tr("file"));
    line.addOption(
        u"encryption-key-file"_s,
        Tr::tr("File, readable only by you, with MB_ENCRYPTION_SECRET_KEY of the old server. The environment "
               "variable of that name does the same."),
        Tr::tr("file"));
    addKeychainOption(line);
    if (const auto code = line.parse(context, arguments, 1, 1))
        return *code;
    auto encryptionKey = encryptionSecretArgument(line.value(u"encryption-key-file"_s));
    if (!encryptionKey)
        return fail(context, encryptionKey.error());
    std::optional<Secret> key = secretFromEnvironment("GANGWAY_INSTANCE_KEY");
    if (line.isSet(u"key-file"_s)) {
        auto fromFile = secretFromFile(line.value(u"key-file"_s));
        if (!fromFile)
            return fail(context, fromFile.error());
        key = *fromFile;
    }
    auto home = gangwayHome();
    if (!home)
        return fail(context, home.error());
    QString runId;
    QString database;
    bool isRehearsal = false;
    {
        auto journal = Journal::open(*home);
        if (!journal)
            return fail(context, journal.error());
        auto found = runFor(*journal, line.positionals().first(), line.isSet(u"continue"_s));
        if (!found)
            return fail(context, found.error());
        runId = *found;
        auto run = journal->run(runId);
        if (!run)
            return fail(context, run.error());
        if (isFinal(run->state)) {
            context.console.say(Tr::tr("Run %1 has ended already. \"gangwayctl status %1\" shows it.").arg(runId));
            return ExitCode::Done;
        }
        if (const auto answers = movetocloud::Answers::fromJson(run->plan.answers)) {
            database = answers->source;
            isRehearsal = rehearsal::isRehearsal(*answers);
        }
        if (!line.isSet(u"yes"_s) && !line.isSet(u"continue"_s)) {
            if (!Console::canAsk())
                return failUsage(context, Tr::tr("Nobody can be asked here whether to start."), u"run"_s);
            if (!isAgreed(context, run->plan)) {
                context.console.say(Tr::tr("Nothing was changed."));
                return ExitCode::Stopped;
            }
        }
    }
    encryptionKey = orKeptSecret(context, line, std::move(*encryptionKey), database);
    if (!encryptionKey)
        return fail(context, encryptionKey.error());
    TerminalAttendant attendant(context.console, {line.value(u"address"_s), std::move(key), std::move(*encryptionKey)});
    const ExitCode code = runMove(context, *home, runId, attendant);
    if (code == ExitCode::Done && !isRehearsal && line.isSet(u"keychain"_s)) {
        // The old server has served. What cannot be forgotten now can be in the settings: the move itself is done.
        if (const auto forgotten = KeptKeys().forget(database, {context.stop, {}}); !forgotten)
            context.console.error(forgotten.error());
    }
    return code;
}

} // namespace gangway
