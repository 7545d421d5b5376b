// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/home.h"
#include "core/journeys/applysettings.h"
#include "core/language/interpreter.h"
#include "core/support/log.h"
#include "selftest.h"
#include "services.h"
#include "ui/home/mainwindow.h"
#include "ui/icons/icons.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/legiblestyle.h"
#include "ui/workplace.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QTextStream>

#include <sys/stat.h>

#include <algorithm>
#include <optional>
#include <string_view>

using namespace gangway;
using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway)
};

void openLog(const QString &home, const Settings &settings)
{
    LogOptions options;
    options.folder = home + u"/log"_s;
    options.level = chosenLogLevel(settings);
    (void)startLog(options); // a log that cannot be written must not stop a rescue from a full disk
    installQtMessageLog();
}

/// Before any application object: some of it must work without a display.
bool isAsked(int argc, char **argv, std::string_view option)
{
    return std::any_of(argv + 1, argv + argc, [option](const char *argument) { return option == argument; });
}

int tell(const QString &text, int code)
{
    QTextStream(code == 0 ? stdout : stderr) << text << '\n';
    return code;
}

QString helpText()
{
    return Tr::tr("Usage: gangway [FILE…]\n\n"
                  "Opens Gangway, or a window that shows what is in each FILE without changing it.\n\n"
                  "  --self-test   looks whether everything the program needs is there; no display is needed\n"
                  "  --version     says which version this is\n\n"
                  "The same from the terminal: gangwayctl --help");
}

/// What works without a display; nothing where a window is wanted.
std::optional<int> withoutDisplay(int argc, char **argv)
{
    const bool isHelp = isAsked(argc, argv, "--help") || isAsked(argc, argv, "-h");
    const bool isTest = isAsked(argc, argv, "--self-test");
    if (isAsked(argc, argv, "--version"))
        return tell(QStringLiteral("gangway " GANGWAY_VERSION), 0);
    if (!isHelp && !isTest)
        return {};
    const QCoreApplication application(argc, argv);
    Interpreter interpreter;
    interpreter.speak({});
    return isHelp ? tell(helpText(), 0) : selfTest();
}

} // namespace

int main(int argc, char **argv)
{
    // Files that hold data are asked for as 0600 one by one; this is the second line.
    ::umask(077);
    if (const auto code = withoutDisplay(argc, argv))
        return *code;
    const QApplication application(argc, argv);
    QApplication::setStyle(new LegibleStyle);
    QApplication::setApplicationName(u"gangway"_s);
    QApplication::setApplicationDisplayName(u"Gangway"_s);
    QApplication::setApplicationVersion(QStringLiteral(GANGWAY_VERSION));
    QApplication::setDesktopFileName(u"org.gangway.Gangway"_s);
    QApplication::setWindowIcon(applicationIcon());
    Preferences preferences;
    const auto home = gangwayHome();
    if (!home) {
        const Error &error = home.error();
        QMessageBox box(QMessageBox::Critical, u"Gangway"_s, error.what, QMessageBox::Close);
        box.setInformativeText(error.next);
        box.setDetailedText(error.detail);
        box.exec();
        return 1;
    }
    openLog(*home, preferences.settings());
    int code = 0;
    {
        Workplace workplace(*home);
        serve(workplace, preferences);
        MainWindow window(workplace);
        if (preferences.problem())
            window.showFailure(*preferences.problem());
        window.show();
        const QStringList files = QApplication::arguments().sliced(1);
        for (const QString &file : files)
            window.inspect(QFileInfo(file).absoluteFilePath());
        code = QApplication::exec();
    }
    stopLog();
    return code;
}
