// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../secretinput.h"
#include "../snapshotchoices.h"
#include "commands.h"
#include "core/journeys/h2snapshot.h"
#include "core/journeys/h2source.h"
#include "core/metabase/recognise.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangwayctl)
};

/// A backup is a source, too; everything else is what h2SourceArgument() takes.
Result<H2Source> snapshotSource(const QString &argument)
{
    if (QFileInfo(argument).isFile()) {
        auto identity = inspect::identify(argument);
        if (!identity)
            return identity.error();
        if (identity->kind == inspect::FileKind::GangwayArchive
            || identity->kind == inspect::FileKind::GangwayArchiveCut) {
            H2Source source;
            source.path = argument;
            return source;
        }
    }
    return h2SourceArgument(argument);
}

/// The key from where it was given, or from whoever sits here when the database turns out to need one.
Result<std::optional<metabase::EncryptionKey>> keyFor(CommandContext &context, const CommandLine &line,
                                                      const H2Source &named, inspect::Source &source)
{
    auto given = encryptionSecretArgument(line.value(u"key-file"_s));
    if (!given)
        return given.error();
    given = orKeptSecret(context, line, std::move(*given), named);
    if (!given)
        return given.error();
    Secret secret = given->value_or(Secret());
    if (secret.isEmpty() && Console::canAsk() && metabase::recognise(source.rows->catalogue()).isApplication()) {
        const metabase::TableFinder tables(source.rows->catalogue());
        auto state = metabase::readEncryptionState(*source.rows, tables, nullptr, {context.stop, {}});
        if (!state)
            return state.error();
        if (state->key == metabase::KeyState::KeyMissing)
            secret = Secret(
                context.console.ask(Tr::tr("This database is encrypted. MB_ENCRYPTION_SECRET_KEY:"), true).toUtf8());
    }
    if (secret.isEmpty())
        return std::optional<metabase::EncryptionKey>();
    auto key = metabase::EncryptionKey::derive(secret);
    if (!key)
        return key.error();
    return std::optional(std::move(*key));
}

QString columnsText(const std::vector<metabase::ColumnTally> &columns, qint64 metabase::ColumnTally::*count)
{
    QStringList parts;
    for (const metabase::ColumnTally &tally : columns) {
        if (tally.*count > 0)
            parts.append(u"%1.%2 %3"_s.arg(tally.table, tally.column, QLocale().toString(tally.*count)));
    }
    return parts.join(u", "_s);
}

QString summary(const H2Snapshot &made, const metabase::SnapshotOptions &options)
{
    const QLocale locale;
    QStringList lines{Tr::tr("Snapshot made and read back: %1").arg(made.path),
                      Tr::tr("%1; %2 rows, every one equal to the source's as it moves; Metabase %3")
                          .arg(locale.formattedDataSize(made.bytes, 1, QLocale::DataSizeSIFormat),
                               locale.toString(made.rows()), made.survey.version().text())};
    if (made.survey.decrypted() > 0)
        lines.append(Tr::tr("Decrypted: %1").arg(columnsText(made.survey.columns, &metabase::ColumnTally::decrypted)));
    if (made.survey.unreadable() > 0) {
        const QString columns = columnsText(made.survey.columns, &metabase::ColumnTally::unreadable);
        lines.append(options.unreadable == metabase::Unreadable::Reset
                         ? Tr::tr("Emptied, since no key opens it: %1").arg(columns)
                         : Tr::tr("Kept as it is, although it looks encrypted: %1").arg(columns));
    }
    for (const metabase::BrokenReference &broken : made.survey.orphans.broken)
        lines.append(Tr::tr("Left out: %1, rows: %2").arg(broken.name(), locale.toString(broken.rows)));
    lines += made.remarks;
    QStringList behind;
    for (const metabase::TableLeftBehind &table : made.survey.leftBehind)
        behind.append(table.rows < 0 ? table.table : u"%1 (%2)"_s.arg(table.table, locale.toString(table.rows)));
    if (!behind.isEmpty())
        lines.append(Tr::tr("Stays behind, as in Metabase's own dumps (rows): %1").arg(behind.join(u", "_s)));
    return lines.join(u'\n');
}

} // namespace

ExitCode snapshotCommand(CommandContext &context, const QStringList &arguments)
{
    CommandLine line(
        u"snapshot"_s,
        Tr::tr("Makes the file that Metabase Cloud takes, from an application database on H2 of any version or from a "
               "backup of one: an H2 2.1 file with everything that moves, in plain text. Counts it as made only after "
               "reading it back: every row, every index, every reference. The source is only read."),
        {u"gangwayctl snapshot /srv/metabase/metabase.db --to snapshot.mv.db"_s,
         u"gangwayctl snapshot backup.gangway.tar --to snapshot.mv.db --key-file key.txt"_s});
    line.addPositional(u"SOURCE"_s, Tr::tr("metabase.db with or without .mv.db, its folder, a backup (.gangway.tar), "
                                           "or env:FILE."));
    line.addOption(u"to"_s, Tr::tr("The file to make; it must not exist yet."), Tr::tr("file"));
    line.addOption(u"key-file"_s,
                   Tr::tr("File, readable only by you, with MB_ENCRYPTION_SECRET_KEY. The environment variable of "
                          "that name does the same, and at a terminal it is asked for where it is needed."),
                   Tr::tr("file"));
    addKeychainOption(line);
    SnapshotChoices::addOptions(line);
    line.addOption(u"json"_s, Tr::tr("Print what was made as JSON."));
    if (const auto code = line.parse(context, arguments, 1, 1))
        return *code;
    if (!line.isSet(u"to"_s))
        return failUsage(context, Tr::tr("--to is missing: where should the snapshot go?"), u"snapshot"_s);
    H2SnapshotRequest request;
    request.target = QFileInfo(line.value(u"to"_s)).absoluteFilePath();
    const auto choices = SnapshotChoices::from(line);
    if (!choices)
        return failUsage(context, choices.error().what, u"snapshot"_s);
    request.options.unreadable = choices->unreadable;
    request.options.leaveOutOrphans = choices->leaveOutOrphans;
    auto named = snapshotSource(line.positionals().first());
    if (!named)
        return fail(context, named.error());
    auto source = inspect::openSource(named->path);
    if (!source)
        return fail(context, source.error());
    auto key = keyFor(context, line, *named, *source);
    if (!key)
        return fail(context, key.error());
    request.options.key = *key ? &**key : nullptr;
    auto made = makeH2Snapshot(*source, request, context.console.steering(context.stop));
    if (!made)
        return fail(context, made.error());
    if (line.isSet(u"json"_s))
        context.console.result(made->toJson());
    else
        context.console.result(summary(*made, request.options));
    return ExitCode::Done;
}

} // namespace gangway
