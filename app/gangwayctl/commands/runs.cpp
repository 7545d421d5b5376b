// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "core/jobs/home.h"
#include "core/jobs/journal.h"
#include "core/jobs/runview.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangwayctl)
};

Result<Journal> openJournal()
{
    auto home = gangwayHome();
    if (!home)
        return home.error();
    return Journal::open(*home);
}

} // namespace

ExitCode runsCommand(CommandContext &context, const QStringList &arguments)
{
    CommandLine line(u"runs"_s,
                     Tr::tr("Lists all runs, newest first: what they did and whether they can be continued."),
                     {u"gangwayctl runs"_s, u"gangwayctl runs --json"_s});
    line.addOption(u"json"_s, Tr::tr("Print {\"runs\": [{id, journey, title, state, created, updated, stepsCompleted, "
                                     "stepsTotal}]}."));
    if (const auto code = line.parse(context, arguments, 0, 0))
        return *code;
    auto journal = openJournal();
    if (!journal)
        return fail(context, journal.error());
    const auto runs = journal->runs();
    if (!runs)
        return fail(context, runs.error());
    if (line.isSet(u"json"_s)) {
        QJsonArray list;
        for (const RunSummary &run : *runs)
            list.append(runJson(run));
        context.console.result(QJsonObject{{u"runs"_s, list}});
    } else {
        context.console.result(runsText(*runs));
    }
    return ExitCode::Done;
}

ExitCode statusCommand(CommandContext &context, const QStringList &arguments)
{
    CommandLine line(u"status"_s, Tr::tr("Shows one run: every step, what it made, and the error where it stopped."),
                     {u"gangwayctl status k3f7qa2m"_s, u"gangwayctl status k3f7qa2m --json"_s});
    line.addPositional(u"RUN"_s, Tr::tr("The run's id, as \"gangwayctl runs\" shows it."));
    line.addOption(u"json"_s, Tr::tr("Print the whole record, with every step's result."));
    if (const auto code = line.parse(context, arguments, 1, 1))
        return *code;
    auto journal = openJournal();
    if (!journal)
        return fail(context, journal.error());
    const auto run = journal->run(line.positionals().first());
    if (!run)
        return fail(context, run.error());
    const QString folder = runFolderPath(journal->home(), run->id);
    if (line.isSet(u"json"_s))
        context.console.result(runJson(*run, folder));
    else
        context.console.result(runText(*run, folder));
    return ExitCode::Done;
}

} // namespace gangway
