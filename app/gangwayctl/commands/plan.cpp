// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../moverun.h"
#include "../snapshotchoices.h"
#include "commands.h"
#include "core/journeys/h2source.h"
#include "core/journeys/movetocloud/movetocloud.h"
#include "core/journeys/movetocloud/plantext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangwayctl)
};

Result<movetocloud::Answers> answersFrom(const CommandLine &line, const QString &source, const Settings &settings)
{
    movetocloud::Answers answers;
    answers.source = QFileInfo(source).absoluteFilePath();
    const QString usualPlace =
        settings.backupsFolder.isEmpty() ? QFileInfo(source).absolutePath() : settings.backupsFolder;
    const QString place = line.isSet(u"backup-to"_s) ? line.value(u"backup-to"_s) : usualPlace;
    answers.archive = place.endsWith(".gangway.tar"_L1) ? QFileInfo(place).absoluteFilePath()
                                                        : movetocloud::suggestedArchive(source, place);
    answers.storeApi = line.isSet(u"store-api"_s) ? QUrl(line.value(u"store-api"_s)) : answers.defaultStoreApi();
    answers.store = line.isSet(u"store"_s) ? QUrl(line.value(u"store"_s)) : answers.defaultStore();
    answers.address = QUrl(line.value(u"address"_s));
    answers.region = line.value(u"region"_s);
    answers.acceptDecisions = line.isSet(u"accept-decisions"_s);
    if (line.isSet(u"pro"_s))
        answers.sourcePlan = u"pro-self-hosted"_s;
    if (line.isSet(u"key-file"_s))
        answers.keyFile = QFileInfo(line.value(u"key-file"_s)).absoluteFilePath();
    const auto choices = SnapshotChoices::from(line);
    if (!choices)
        return choices.error();
    answers.unreadable = choices->unreadable;
    answers.leaveOutOrphans = choices->leaveOutOrphans;
    auto parts = line.number(u"parallel"_s, answers.parallelParts, 1, 16);
    if (!parts)
        return parts.error();
    answers.parallelParts = static_cast<int>(*parts);
    auto partSize = line.number(u"part-size"_s, answers.partBytes / 1'000'000, 6, 5000);
    if (!partSize)
        return partSize.error();
    answers.partBytes = *partSize * 1'000'000;
    auto rate = line.number(u"limit-rate"_s, settings.uploadKilobytesPerSecond, 0, qint64{1} << 40);
    if (!rate)
        return rate.error();
    answers.bytesPerSecond = *rate * 1000;
    // The same door that a plan file has to pass.
    return movetocloud::Answers::fromJson(answers.toJson());
}

} // namespace

ExitCode planCommand(CommandContext &context, const QStringList &arguments)
{
    CommandLine line(
        u"plan"_s,
        Tr::tr("Writes down a move, step by step: what each step touches and how it is taken back. "
               "Nothing is read or changed yet. The file holds no secrets and can be sent to a colleague."),
        {u"gangwayctl plan move-to-cloud /srv/metabase/metabase.db --to move.json"_s, u"gangwayctl run move.json"_s});
    line.addPositional(u"JOURNEY"_s, Tr::tr("move-to-cloud: move a stopped Metabase on H2 to Metabase Cloud."));
    line.addPositional(u"SOURCE"_s, Tr::tr("The application database: metabase.db with or without .mv.db, its folder, "
                                           "or env:FILE with Metabase's variables."));
    line.addOption(u"to"_s, Tr::tr("Where the plan goes; without it, it is only shown."), Tr::tr("file"));
    line.addOption(
        u"backup-to"_s,
        Tr::tr("Folder, or name.gangway.tar, for the backup (default: that of the settings, or beside the source)."),
        Tr::tr("place"));
    line.addOption(u"address"_s, Tr::tr("The new instance, where it is known already."), Tr::tr("url"));
    line.addOption(u"region"_s, Tr::tr("Region of the new instance, such as eu-central-1, to list its addresses."),
                   Tr::tr("id"));
    line.addOption(u"pro"_s, Tr::tr("The old server runs Metabase Pro or Enterprise."));
    line.addOption(u"accept-decisions"_s,
                   Tr::tr("The preflight's findings that need a decision were read and accepted."));
    line.addOption(u"key-file"_s,
                   Tr::tr("File, readable only by you, with MB_ENCRYPTION_SECRET_KEY, to be read when the plan is run. "
                          "The plan holds its path, not what is in it."),
                   Tr::tr("file"));
    SnapshotChoices::addOptions(line);
    line.addOption(u"parallel"_s, Tr::tr("Parts to upload side by side, 1 to 16 (default 4)."), Tr::tr("n"));
    line.addOption(u"part-size"_s, Tr::tr("Megabytes in a part of a large upload, 6 to 5000 (default 100)."),
                   Tr::tr("MB"));
    line.addOption(u"limit-rate"_s, Tr::tr("Upload at most so many kilobytes a second (0: no limit)."), Tr::tr("kB/s"));
    line.addOption(u"store-api"_s, Tr::tr("Another store than Metabase's own, such as the rehearsal's."),
                   Tr::tr("url"));
    line.addOption(u"store"_s, Tr::tr("Its pages, where they are at another address."), Tr::tr("url"));
    line.addOption(u"json"_s, Tr::tr("Print the plan as JSON."));
    if (const auto code = line.parse(context, arguments, 2, 2))
        return *code;
    if (line.positionals().first() != movetocloud::journeyName)
        return failUsage(context, Tr::tr("There is no journey \"%1\".").arg(line.positionals().first()), u"plan"_s);
    auto source = h2SourceArgument(line.positionals().at(1));
    if (!source)
        return fail(context, source.error());
    auto answers = answersFrom(line, source->path, context.settings);
    if (!answers)
        return fail(context, answers.error());
    const Plan plan = movetocloud::makePlan(*answers);
    if (line.isSet(u"to"_s)) {
        if (auto saved = plan.save(line.value(u"to"_s)); !saved)
            return fail(context, saved.error());
    }
    if (line.isSet(u"json"_s))
        context.console.result(plan.toJson());
    else
        context.console.result(movetocloud::planText(plan));
    if (line.isSet(u"to"_s))
        context.console.say(Tr::tr("Saved. Start it with: gangwayctl run %1").arg(line.value(u"to"_s)));
    return ExitCode::Done;
}

} // namespace gangway
