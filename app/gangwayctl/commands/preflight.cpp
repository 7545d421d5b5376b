// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/movetocloud/preflight.h"

#include "../secretinput.h"
#include "../snapshotchoices.h"
#include "commands.h"
#include "core/durablefile.h"
#include "core/journeys/h2source.h"
#include "core/journeys/movetocloud/movetocloud.h"

#include <QCoreApplication>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangwayctl)
};

} // namespace

ExitCode preflightCommand(CommandContext &context, const QStringList &arguments)
{
    CommandLine line(
        u"preflight"_s,
        Tr::tr("Says what stands in the way of a move: what forbids it, what you have to decide, what will "
               "need work afterwards, and what was looked at and is fine. Only reads. Ends with 5 when "
               "something forbids the move."),
        {u"gangwayctl preflight move-to-cloud /srv/metabase/metabase.db"_s,
         u"gangwayctl preflight move-to-cloud metabase.db --html report.html"_s});
    line.addPositional(u"JOURNEY"_s, Tr::tr("move-to-cloud."));
    line.addPositional(u"SOURCE"_s, Tr::tr("metabase.db with or without .mv.db, its folder, or env:FILE."));
    line.addOption(u"json"_s, Tr::tr("Print the report as JSON."));
    line.addOption(u"html"_s, Tr::tr("Also write it as a page to show around."), Tr::tr("file"));
    line.addOption(u"region"_s, Tr::tr("Region of the new instance, such as eu-central-1."), Tr::tr("id"));
    line.addOption(u"thorough"_s,
                   Tr::tr("Also look for broken references in logs and history, which may take minutes."));
    line.addOption(u"key-file"_s,
                   Tr::tr("File, readable only by you, with MB_ENCRYPTION_SECRET_KEY. The environment "
                          "variable of that name does the same."),
                   Tr::tr("file"));
    addKeychainOption(line);
    SnapshotChoices::addOptions(line);
    if (const auto code = line.parse(context, arguments, 2, 2))
        return *code;
    if (line.positionals().first() != movetocloud::journeyName)
        return failUsage(context, Tr::tr("There is no journey \"%1\".").arg(line.positionals().first()),
                         u"preflight"_s);
    const auto choices = SnapshotChoices::from(line);
    if (!choices)
        return failUsage(context, choices.error().what, u"preflight"_s);
    auto key = encryptionSecretArgument(line.value(u"key-file"_s));
    if (!key)
        return fail(context, key.error());
    auto source = h2SourceArgument(line.positionals().at(1));
    if (!source)
        return fail(context, source.error());
    movetocloud::PreflightRequest request;
    request.source = source->path;
    key = orKeptSecret(context, line, std::move(*key), *source);
    if (!key)
        return fail(context, key.error());
    request.key = key->value_or(Secret());
    request.region = line.value(u"region"_s);
    request.environmentNames = source->environmentNames;
    request.thorough = line.isSet(u"thorough"_s);
    request.unreadable = choices->unreadable;
    request.leaveOutOrphans = choices->leaveOutOrphans;
    auto report = movetocloud::preflight(request, context.console.steering(context.stop));
    if (!report)
        return fail(context, report.error());
    if (line.isSet(u"html"_s)) {
        if (auto saved = DurableFile::writeAll(line.value(u"html"_s), report->toHtml().toUtf8()); !saved)
            return fail(context, saved.error());
    }
    if (line.isSet(u"json"_s))
        context.console.result(report->toJson());
    else
        context.console.result(report->toText());
    return report->blocks() ? ExitCode::Blocked : ExitCode::Done;
}

} // namespace gangway
