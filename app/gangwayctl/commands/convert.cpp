// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/h2/convert.h"

#include "commands.h"
#include "core/inspect/damageaccount.h"
#include "core/inspect/salvage.h"
#include "core/inspect/source.h"
#include "core/journeys/h2source.h"

#include <QCoreApplication>
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

QJsonObject toJson(const h2::Conversion &conversion)
{
    QJsonArray tables;
    for (const TableDigest &table : conversion.tables) {
        tables.append(QJsonObject{{u"schema"_s, table.table.schema},
                                  {u"name"_s, table.table.name},
                                  {u"rows"_s, table.rows},
                                  {u"sha256"_s, QString::fromLatin1(table.sha256)}});
    }
    return {{u"file"_s, conversion.file},
            {u"bytes"_s, conversion.bytes},
            {u"rows"_s, conversion.rows},
            {u"tables"_s, tables},
            {u"remarks"_s, QJsonArray::fromStringList(conversion.remarks)}};
}

void showMade(CommandContext &context, const h2::Conversion &conversion)
{
    for (const QString &remark : conversion.remarks)
        context.console.say(remark);
    const QLocale locale;
    context.console.result(Tr::tr("Written and read back: %1\n%2 rows in %3 tables, %4")
                               .arg(conversion.file, locale.toString(conversion.rows),
                                    locale.toString(static_cast<qint64>(conversion.tables.size())),
                                    locale.formattedDataSize(conversion.bytes)));
}

ExitCode salvageTo(CommandContext &context, const CommandLine &line, const QString &path, const QString &target)
{
    const auto orphans = line.isSet(u"leave-out-orphans"_s) ? inspect::OrphanRows::LeaveOut : inspect::OrphanRows::Keep;
    const auto salvage = inspect::salvage(path, target, orphans, context.console.steering(context.stop));
    if (!salvage)
        return fail(context, salvage.error());
    if (line.isSet(u"json"_s)) {
        QJsonObject json = toJson(salvage->conversion);
        salvage->addTo(json);
        context.console.result(json);
    } else {
        showMade(context, salvage->conversion);
        context.console.result(salvage->isWhole() ? Tr::tr("Nothing is lost.")
                                                  : u'\n' + salvage->lossText()
                                                        + Tr::tr("This account is kept in %1").arg(salvage->account));
    }
    return salvage->isWhole() ? ExitCode::Done : ExitCode::Different;
}

/// Why nothing was made; of a damaged file also what --salvage would get out of it.
ExitCode refuse(CommandContext &context, const CommandLine &line, const QString &path, Error error)
{
    if (!inspect::mayBeDamage(error))
        return fail(context, error);
    const auto remains = inspect::openRemains(path, context.console.steering(context.stop));
    if (!remains) {
        if (remains.error().code == Error::Code::Cancelled)
            return fail(context, remains.error());
        error.next = remains.error().next;
        return fail(context, error);
    }
    if (line.isSet(u"json"_s))
        context.console.result(
            QJsonObject{{u"file"_s, QJsonValue()}, {u"damage"_s, inspect::damageJson(remains->damage)}});
    else
        context.console.result(inspect::damageText(remains->damage));
    error.next = Tr::tr("Nothing was written. To write what can be read into the new file, add --salvage.");
    return fail(context, error);
}

} // namespace

ExitCode convertCommand(CommandContext &context, const QStringList &arguments)
{
    CommandLine line(
        u"convert"_s,
        Tr::tr("Writes a closed H2 database into a new file for H2 2.1, which Metabase 0.46 and newer open, "
               "and reads it back: every row against the source. Files of H2 1.4 are translated; others "
               "come out compacted. The source is only read. A damaged one is refused, with an account of what "
               "can still be read; --salvage writes that."),
        {u"gangwayctl convert old/metabase.db.mv.db --to new/metabase.db.mv.db"_s,
         u"gangwayctl convert env:/etc/metabase.env --to /backups/compact.mv.db"_s,
         u"gangwayctl convert damaged.mv.db --to rescued.mv.db --salvage"_s});
    line.addPositional(u"SOURCE"_s, Tr::tr("metabase.db with or without .mv.db, its folder, or env:FILE."));
    line.addOption(u"to"_s, Tr::tr("The file to make, with or without .mv.db. An existing one is never replaced."),
                   Tr::tr("file"));
    line.addOption(u"salvage"_s, Tr::tr("Write what can still be read of a damaged file, and beside it an account of "
                                        "what is lost. Ends with 4 when something is."));
    line.addOption(u"leave-out-orphans"_s,
                   Tr::tr("With --salvage: leave out rows that refer to lost ones, so that every "
                          "foreign key can be made."));
    line.addOption(u"json"_s, Tr::tr("Print what was made as JSON."));
    if (const auto code = line.parse(context, arguments, 1, 1))
        return *code;
    if (!line.isSet(u"to"_s))
        return failUsage(context, Tr::tr("--to is missing: where should the new file go?"), u"convert"_s);
    auto source = h2SourceArgument(line.positionals().first());
    if (!source)
        return fail(context, source.error());
    const QString target = QFileInfo(line.value(u"to"_s)).absoluteFilePath();
    if (line.isSet(u"leave-out-orphans"_s) && !line.isSet(u"salvage"_s))
        return failUsage(context, Tr::tr("--leave-out-orphans is for --salvage."), u"convert"_s);
    if (line.isSet(u"salvage"_s))
        return salvageTo(context, line, source->path, target);
    const auto conversion = h2::convertDatabase(source->path, target, context.console.steering(context.stop));
    if (!conversion)
        return refuse(context, line, source->path, conversion.error());
    if (line.isSet(u"json"_s))
        context.console.result(toJson(*conversion));
    else
        showMade(context, *conversion);
    return ExitCode::Done;
}

} // namespace gangway
