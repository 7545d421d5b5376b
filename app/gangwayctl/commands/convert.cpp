// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/h2/convert.h"

#include "commands.h"
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

} // namespace

ExitCode convertCommand(CommandContext &context, const QStringList &arguments)
{
    CommandLine line(
        u"convert"_s,
        Tr::tr("Writes a closed H2 database into a new file for H2 2.1, which Metabase 0.46 and newer open, "
               "and reads it back: every row against the source. Files of H2 1.4 are translated; others "
               "come out compacted. The source is only read."),
        {u"gangwayctl convert old/metabase.db.mv.db --to new/metabase.db.mv.db"_s,
         u"gangwayctl convert env:/etc/metabase.env --to /backups/compact.mv.db"_s});
    line.addPositional(u"SOURCE"_s, Tr::tr("metabase.db with or without .mv.db, its folder, or env:FILE."));
    line.addOption(u"to"_s, Tr::tr("The file to make, with or without .mv.db. An existing one is never replaced."),
                   Tr::tr("file"));
    line.addOption(u"json"_s, Tr::tr("Print what was made as JSON."));
    if (const auto code = line.parse(context, arguments, 1, 1))
        return *code;
    if (!line.isSet(u"to"_s))
        return failUsage(context, Tr::tr("--to is missing: where should the new file go?"), u"convert"_s);
    auto source = h2SourceArgument(line.positionals().first());
    if (!source)
        return fail(context, source.error());
    const QString target = QFileInfo(line.value(u"to"_s)).absoluteFilePath();
    const auto conversion = h2::convertDatabase(source->path, target, context.console.steering(context.stop));
    if (!conversion)
        return fail(context, conversion.error());
    if (line.isSet(u"json"_s)) {
        context.console.result(toJson(*conversion));
        return ExitCode::Done;
    }
    for (const QString &remark : conversion->remarks)
        context.console.say(remark);
    const QLocale locale;
    context.console.result(Tr::tr("Written and read back: %1\n%2 rows in %3 tables, %4")
                               .arg(conversion->file, locale.toString(conversion->rows),
                                    locale.toString(static_cast<qint64>(conversion->tables.size())),
                                    locale.formattedDataSize(conversion->bytes)));
    return ExitCode::Done;
}

} // namespace gangway
