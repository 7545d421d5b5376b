// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../secretinput.h"
#include "commands.h"
#include "core/inspect/browse.h"
#include "core/inspect/compare.h"
#include "core/inspect/damageaccount.h"
#include "core/inspect/exporter.h"
#include "core/inspect/reading.h"
#include "core/inspect/search.h"
#include "core/inspect/summary.h"

#include <QCoreApplication>

#include <optional>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangwayctl)
};

constexpr qint64 defaultPreviewRows = 20;

QString textOf(const inspect::TablePage &page)
{
    return page.toText(Console::width());
}
template<typename Thing>
QString textOf(const Thing &thing)
{
    return thing.toText();
}

/// Both forms of a thing; which one is shown is the user's word. JSON has the account of a damaged file in it.
template<typename Thing>
void show(CommandContext &context, const CommandLine &line, const Thing &thing,
          const std::optional<h2::DamageReport> &damage = {})
{
    if (!line.isSet(u"json"_s)) {
        context.console.result(textOf(thing));
        return;
    }
    QJsonObject json = thing.toJson();
    if (damage)
        json[u"fileDamage"_s] = inspect::damageJson(*damage);
    context.console.result(json);
}

bool isComplete(const inspect::ExportReport &report)
{
    return report.failures.empty();
}
template<typename Found>
bool isComplete(const Found &found)
{
    return !found.metDamage();
}

/// Which rows were read, for what there is to say of a damaged file.
struct Extent
{
    std::optional<TableName> only;
    bool isInArchive = false;
};

/// Says that rows are missing, and which.
ExitCode warn(CommandContext &context, const QString &path, const h2::DamageReport &damage, const Extent &extent)
{
    const QString account = extent.only
                                ? inspect::damageHeadline(damage) + u'\n' + inspect::damageText(damage, *extent.only)
                                : inspect::damageText(damage);
    return fail(context, {Error::Code::Corrupt, Tr::tr("%1 is damaged. Read was what is left of it.").arg(path),
                          account.trimmed(),
                          extent.isInArchive
                              ? QString()
                              : Tr::tr("To write all of that into a new file: %1").arg(inspect::salvageCommand(path))});
}

/// The table that is asked for; null: all.
Result<const TableSchema *> chosenTable(const CommandLine &line, const inspect::Source &source, bool isDamaged)
{
    if (!line.isSet(u"table"_s))
        return nullptr;
    auto found = source.findTable(line.value(u"table"_s));
    if (!found && isDamaged && found.error().code == Error::Code::NotFound)
        return Error{Error::Code::NotFound, found.error().what, found.error().detail,
                     Tr::tr("The file is damaged, and so may be its list of tables; --tables shows what is left.")};
    return found;
}

/// Shows what @p read gives of the chosen table or of all, and of a damaged file what is left of it.
template<typename Read>
ExitCode showRows(CommandContext &context, const CommandLine &line, const QString &path, const Read &read)
{
    Extent extent;
    const auto readFrom = [&](inspect::Source &source, const h2::DamageReport *damage) {
        const auto table = chosenTable(line, source, damage != nullptr);
        if (!table)
            return decltype(read(source, nullptr))(table.error());
        if (*table && !line.isSet(u"search"_s)) // which looks at all
            extent.only = (*table)->name;
        extent.isInArchive = !source.member.isEmpty();
        return read(source, *table);
    };
    const auto reading = inspect::readWhatIsThere(path, context.console.steering(context.stop), readFrom);
    if (!reading)
        return fail(context, reading.error());
    show(context, line, reading->found, reading->damage);
    if (reading->damage)
        return warn(context, path, *reading->damage, extent);
    return isComplete(reading->found) ? ExitCode::Done : ExitCode::Failed;
}

ExitCode compareWith(CommandContext &context, const CommandLine &line, const QString &path)
{
    auto source = inspect::openSource(path);
    if (!source)
        return fail(context, source.error());
    auto other = inspect::openSource(line.value(u"compare"_s));
    if (!other)
        return fail(context, other.error());
    const auto comparison = inspect::compare(*source, *other, context.console.steering(context.stop));
    if (!comparison)
        return fail(context, comparison.error());
    show(context, line, *comparison);
    return comparison->isSame() ? ExitCode::Done : ExitCode::Different;
}

ExitCode inside(CommandContext &context, const CommandLine &line, const QString &path)
{
    const Steering steering = context.console.steering(context.stop);
    if (line.isSet(u"compare"_s))
        return compareWith(context, line, path);
    if (line.isSet(u"export"_s)) {
        const auto format = inspect::exportFormat(line.value(u"as"_s));
        if (!format)
            return failUsage(context, Tr::tr("--export needs --as csv, json or sql."), u"inspect"_s);
        return showRows(context, line, path, [&](inspect::Source &source, const TableSchema *only) {
            TableFilter take;
            if (only)
                take = [only](const TableSchema &table) { return table.name == only->name; };
            return inspect::exportTables(*source.rows, line.value(u"export"_s), *format, take, steering);
        });
    }
    if (line.isSet(u"search"_s)) {
        return showRows(context, line, path, [&](inspect::Source &source, const TableSchema *) {
            return inspect::search(*source.rows, line.value(u"search"_s), {}, steering);
        });
    }
    const auto limit = line.number(u"limit"_s, defaultPreviewRows, 0, 1'000'000);
    if (!limit)
        return failUsage(context, limit.error().what, u"inspect"_s);
    return showRows(context, line, path, [&](inspect::Source &source, const TableSchema *table) {
        return inspect::firstRows(*source.rows, *table, *limit, steering);
    });
}

ExitCode summary(CommandContext &context, const CommandLine &line, const QString &path)
{
    auto key = encryptionKeyArgument(line.value(u"key-file"_s));
    if (!key)
        return fail(context, key.error());
    const auto depth = line.isSet(u"quick"_s) ? inspect::Depth::Quick : inspect::Depth::Full;
    const auto found = inspect::summarise(path, depth, *key ? &**key : nullptr, context.console.steering(context.stop));
    if (!found)
        return fail(context, found.error());
    if (line.isSet(u"json"_s))
        context.console.result(found->toJson());
    else
        context.console.result(found->toText(line.isSet(u"tables"_s)));
    return found->hasErrors() || !found->opened ? ExitCode::Failed : ExitCode::Done;
}

} // namespace

ExitCode inspectCommand(CommandContext &context, const QStringList &arguments)
{
    CommandLine line(
        u"inspect"_s,
        Tr::tr("Looks into a file without a database server, Java or a network, and never writes to it: H2 "
               "databases (H2 1.4 to 2.3) and Gangway's own archives. Other kinds of backup are named."),
        {u"gangwayctl inspect metabase.db.mv.db"_s,
         u"gangwayctl inspect metabase.db.mv.db --table REPORT_CARD --limit 5"_s,
         u"gangwayctl inspect old.gangway.tar --compare new.gangway.tar"_s,
         u"gangwayctl inspect metabase.db.mv.db --export /tmp/tables --as csv"_s});
    line.addPositional(u"FILE"_s, Tr::tr("The file to look into."));
    line.addOption(u"json"_s, Tr::tr("Print JSON; its members are described in the manual."));
    line.addOption(u"tables"_s, Tr::tr("List all tables with their rows."));
    line.addOption(u"table"_s, Tr::tr("Show the rows of one table."), Tr::tr("name"));
    line.addOption(u"limit"_s, Tr::tr("How many rows (default %1).").arg(defaultPreviewRows), Tr::tr("n"));
    line.addOption(u"search"_s, Tr::tr("Find a text in names and values."), Tr::tr("text"));
    line.addOption(u"compare"_s, Tr::tr("Say what differs from another file; ends with 4 when something does."),
                   Tr::tr("file"));
    line.addOption(u"export"_s, Tr::tr("Write all tables, or the one of --table, into a folder."), Tr::tr("folder"));
    line.addOption(u"as"_s, Tr::tr("csv, json or sql."), Tr::tr("format"));
    line.addOption(u"quick"_s, Tr::tr("Do not check every page, row and index."));
    line.addOption(u"key-file"_s,
                   Tr::tr("File, readable only by you, with MB_ENCRYPTION_SECRET_KEY. The environment "
                          "variable of that name does the same."),
                   Tr::tr("file"));
    if (const auto code = line.parse(context, arguments, 1, 1))
        return *code;
    const QString path = line.positionals().first();
    for (const QString &option : {u"compare"_s, u"export"_s, u"search"_s, u"table"_s}) {
        if (line.isSet(option))
            return inside(context, line, path);
    }
    return summary(context, line, path);
}

} // namespace gangway
