// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "core/jobs/home.h"
#include "core/journeys/applysettings.h"
#include "core/language/interpreter.h"
#include "core/settings/settingsfile.h"
#include "core/support/log.h"
#include "stopsignals.h"

#include <QCoreApplication>

#include <sys/stat.h>

#include <algorithm>
#include <exception>

using namespace gangway;
using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangwayctl)
};

QString overview()
{
    QString text = Tr::tr("Usage: gangwayctl COMMAND [options]\n\n"
                          "Moves a self-hosted Metabase to Metabase Cloud without losing anything, and looks into "
                          "backups.\n\nCommands:\n");
    for (const Command &command : allCommands()) {
        text += u"  %1 %2\n"_s.arg(QLatin1StringView(command.name), -10)
                    .arg(QCoreApplication::translate("gangwayctl", command.summary));
    }
    text +=
        Tr::tr("\n\"gangwayctl COMMAND --help\" teaches each of them.\n\n"
               "Secrets are never arguments: they come from the environment, a file only you can read, or a "
               "prompt.\n"
               "GANGWAY_HOME   where runs and their journal are kept (now %1)\n"
               "GANGWAY_LOG    trace, debug, info, warning, error or off\n\n"
               "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 stopped by you, 4 a verification found a difference,\n"
               "5 a check forbids going on, 75 interrupted or a passing fault: safe to run again.\n")
            .arg(gangwayHomePath());
    return text;
}

void openLog(const Settings &settings)
{
    const auto home = gangwayHome();
    if (!home)
        return; // the command that needs it says why
    LogOptions options;
    options.folder = *home + u"/log"_s;
    options.level = chosenLogLevel(settings);
    // A log that cannot be written must not stop a rescue from a full disk.
    (void)startLog(options);
    installQtMessageLog();
}

} // namespace

int main(int argc, char **argv)
{
    // Files that hold data are asked for as 0600 one by one; this is the second line.
    ::umask(077);
    StopSignals stopSignals; // before any other thread
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"gangway"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GANGWAY_VERSION));
    const auto settings = loadSettings();
    const Settings chosen = settings ? *settings : Settings();
    Interpreter interpreter;
    interpreter.speak(chosen.language);

    Console console;
    console.setStyle(Console::defaultStyle());
    CommandContext context{console, stopSignals.token(), chosen};

    QStringList arguments = application.arguments().sliced(1);
    const QString word = arguments.isEmpty() ? u"--help"_s : arguments.takeFirst();
    if (word == "--help"_L1 || word == "-h"_L1 || word == "help"_L1) {
        console.result(overview());
        return 0;
    }
    if (word == "--version"_L1) {
        console.result(u"gangwayctl %1"_s.arg(QCoreApplication::applicationVersion()));
        return 0;
    }
    const auto commands = allCommands();
    const auto command = std::find_if(commands.begin(), commands.end(),
                                      [&word](const Command &c) { return word == QLatin1StringView(c.name); });
    if (command == commands.end()) {
        console.error({Error::Code::Usage,
                       Tr::tr("There is no command \"%1\".").arg(word),
                       {},
                       Tr::tr("\"gangwayctl --help\" lists them all.")});
        return static_cast<int>(ExitCode::Usage);
    }
    if (!settings)
        console.error(settings.error()); // and goes on, as nothing was chosen
    openLog(chosen);
    applySettings(chosen);
    ExitCode code = ExitCode::Failed;
    try {
        code = command->run(context, arguments);
    } catch (const std::exception &problem) {
        // Ours do not throw; what gets here is a library's, or memory running out.
        console.error(
            {Error::Code::Unexpected, Tr::tr("The command ended in the middle."),
             QString::fromLocal8Bit(problem.what()),
             Tr::tr("Run it again. If it stays, report it with the log in %1.").arg(gangwayHomePath() + u"/log"_s)});
    }
    stopLog();
    return static_cast<int>(code);
}
