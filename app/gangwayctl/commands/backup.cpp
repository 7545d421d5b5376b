// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "core/archive/restore.h"
#include "core/archive/verifyarchive.h"
#include "core/formats/h2/filelock.h"
#include "core/journeys/h2backup.h"
#include "core/journeys/h2source.h"
#include "core/journeys/movetocloud/answers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangwayctl)
};

QJsonObject manifestJson(const QString &archive, const Manifest &manifest)
{
    QJsonArray members;
    for (const ManifestMember &member : manifest.members) {
        members.append(QJsonObject{
            {u"name"_s, member.name}, {u"bytes"_s, member.bytes}, {u"sha256"_s, QString::fromLatin1(member.sha256)}});
    }
    qint64 rows = 0;
    for (const TableDigest &table : manifest.description.tables)
        rows += table.rows;
    return {{u"archive"_s, archive},
            {u"created"_s, manifest.created.toString(Qt::ISODate)},
            {u"source"_s, manifest.description.path},
            {u"version"_s, manifest.description.productVersion},
            {u"tables"_s, static_cast<qint64>(manifest.description.tables.size())},
            {u"rows"_s, rows},
            {u"members"_s, members}};
}

void tell(CommandContext &context, const QString &sentence, const QString &archive, const Manifest &manifest, bool json)
{
    const QJsonObject facts = manifestJson(archive, manifest);
    if (json) {
        context.console.result(facts);
        return;
    }
    const QLocale locale;
    context.console.result(Tr::tr("%1\n%2 rows in %3 tables; from %4; made %5")
                               .arg(sentence, locale.toString(facts.value(u"rows"_s).toInteger()),
                                    locale.toString(facts.value(u"tables"_s).toInteger()), manifest.description.path,
                                    locale.toString(manifest.created.toLocalTime(), QLocale::ShortFormat)));
}

} // namespace

ExitCode backupCommand(CommandContext &context, const QStringList &arguments)
{
    CommandLine line(
        u"backup"_s,
        Tr::tr("Backs up a closed application database into a plain tar and reads everything back: every "
               "byte, and every row against the source. Stop Metabase first; a database in use is refused."),
        {u"gangwayctl backup /srv/metabase/metabase.db --to /backups/metabase.gangway.tar"_s,
         u"gangwayctl backup env:/etc/metabase.env --to /backups"_s});
    line.addPositional(u"SOURCE"_s, Tr::tr("metabase.db with or without .mv.db, its folder, or env:FILE."));
    line.addOption(u"to"_s, Tr::tr("The archive, or a folder for one named by the time (default: this folder)."),
                   Tr::tr("place"));
    line.addOption(u"json"_s, Tr::tr("Print what was made as JSON."));
    if (const auto code = line.parse(context, arguments, 1, 1))
        return *code;
    auto source = h2SourceArgument(line.positionals().first());
    if (!source)
        return fail(context, source.error());
    H2BackupRequest request;
    request.source = source->path;
    request.environment = source->environment;
    request.archive = line.isSet(u"to"_s) ? line.value(u"to"_s) : u"."_s;
    if (QFileInfo(request.archive).isDir())
        request.archive = movetocloud::suggestedArchive(request.source, request.archive);
    request.archive = QFileInfo(request.archive).absoluteFilePath();
    auto backup = backUpH2(request, context.console.steering(context.stop));
    if (!backup)
        return fail(context, backup.error());
    tell(context, Tr::tr("Backed up and read back: %1").arg(request.archive), request.archive, backup->manifest,
         line.isSet(u"json"_s));
    return ExitCode::Done;
}

ExitCode verifyCommand(CommandContext &context, const QStringList &arguments)
{
    CommandLine line(
        u"verify"_s,
        Tr::tr("Reads a backup archive completely: every byte against the manifest, then every row of its "
               "database against the checksums taken from the source."),
        {u"gangwayctl verify metabase.gangway.tar"_s, u"gangwayctl verify --structure metabase.gangway.tar"_s});
    line.addPositional(u"ARCHIVE"_s, Tr::tr("A .gangway.tar file."));
    line.addOption(u"structure"_s,
                   Tr::tr("Only look at the manifest and the places of the members: quick, proves less."));
    line.addOption(u"json"_s, Tr::tr("Print what it holds as JSON."));
    if (const auto code = line.parse(context, arguments, 1, 1))
        return *code;
    const QString archive = line.positionals().first();
    const Steering steering = context.console.steering(context.stop);
    if (line.isSet(u"structure"_s)) {
        auto report = verifyArchive(archive, VerifyLevel::Structure, steering);
        if (!report)
            return fail(context, report.error());
        if (auto good = report->verdict(archive); !good)
            return fail(context, good.error());
        tell(context, Tr::tr("Complete: %1\n%2").arg(archive, verifyLevelLimits(VerifyLevel::Structure)), archive,
             report->manifest, line.isSet(u"json"_s));
        return ExitCode::Done;
    }
    auto manifest = verifyH2Backup(archive, steering);
    if (!manifest)
        return fail(context, manifest.error());
    tell(context, Tr::tr("Good, every byte and every row: %1").arg(archive), archive, *manifest, line.isSet(u"json"_s));
    return ExitCode::Done;
}

ExitCode restoreCommand(CommandContext &context, const QStringList &arguments)
{
    CommandLine line(
        u"restore"_s,
        Tr::tr("Puts the database of a backup back. The place must be empty, or what is there is backed up "
               "first with --keep-existing. Stop Metabase first."),
        {u"gangwayctl restore metabase.gangway.tar --to /srv/metabase/metabase.db"_s,
         u"gangwayctl restore old.gangway.tar --to /srv/metabase/metabase.db --keep-existing now.gangway.tar"_s});
    line.addPositional(u"ARCHIVE"_s, Tr::tr("A .gangway.tar file."));
    line.addOption(u"to"_s, Tr::tr("The database file to make: metabase.db, with or without .mv.db."),
                   Tr::tr("target"));
    line.addOption(u"keep-existing"_s,
                   Tr::tr("Back up what is there into this archive, and verify it, before replacing it."),
                   Tr::tr("archive"));
    if (const auto code = line.parse(context, arguments, 1, 1))
        return *code;
    if (!line.isSet(u"to"_s))
        return failUsage(context, Tr::tr("--to is missing: where should the database go?"), u"restore"_s);
    QString target = QFileInfo(line.value(u"to"_s)).absoluteFilePath();
    constexpr auto suffix = ".mv.db"_L1;
    if (!target.endsWith(suffix))
        target += suffix;
    const Steering steering = context.console.steering(context.stop);
    RestoreOptions options;
    if (QFileInfo::exists(target)) {
        if (auto free = h2::checkNotInUse(target); !free)
            return fail(context, free.error());
        if (line.isSet(u"keep-existing"_s)) {
            options.keepExistingAs = QFileInfo(line.value(u"keep-existing"_s)).absoluteFilePath();
            options.existing.product = u"Metabase"_s;
            options.existing.database = u"h2"_s;
            options.existing.path = target;
        }
    }
    const QString archive = line.positionals().first();
    // Nothing is replaced by a backup that is not good.
    if (auto good = verifyH2Backup(archive, steering); !good)
        return fail(context, good.error());
    auto restored = restoreFile(archive, h2MemberName, target, options, steering);
    if (!restored)
        return fail(context, restored.error());
    context.console.result(Tr::tr("Restored: %1").arg(target));
    if (restored->kept)
        context.console.result(Tr::tr("What was there is kept in %1").arg(options.keepExistingAs));
    return ExitCode::Done;
}

} // namespace gangway
