// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/home.h"
#include "core/language/interpreter.h"
#include "core/support/log.h"
#include "ui/home/mainwindow.h"
#include "ui/workplace.h"

#include <QApplication>
#include <QTextStream>

#include <sys/stat.h>

#include <algorithm>
#include <cstdio>

using namespace gangway;
using namespace Qt::StringLiterals;

namespace {

void openLog(const QString &home)
{
    LogOptions options;
    options.folder = home + u"/log"_s;
    options.level = logLevelFromName(qEnvironmentVariable("GANGWAY_LOG")).value_or(LogLevel::Info);
    (void)startLog(options); // a log that cannot be written must not stop a rescue from a full disk
    installQtMessageLog();
}

bool isAsked(int argc, char **argv, std::string_view option)
{
    return std::any_of(argv + 1, argv + argc, [option](const char *argument) { return option == argument; });
}

} // namespace

int main(int argc, char **argv)
{
    // Files that hold data are asked for as 0600 one by one; this is the second line.
    ::umask(077);
    if (isAsked(argc, argv, "--version")) {
        std::puts("gangway " GANGWAY_VERSION);
        return 0;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"gangway"_s);
    QApplication::setApplicationDisplayName(u"Gangway"_s);
    QApplication::setApplicationVersion(QStringLiteral(GANGWAY_VERSION));
    Interpreter interpreter;
    interpreter.speak({});
    const auto home = gangwayHome();
    if (!home) {
        QTextStream(stderr) << home.error().what << '\n' << home.error().detail << '\n' << home.error().next << '\n';
        return 1;
    }
    openLog(*home);
    int code = 0;
    {
        Workplace workplace(*home);
        MainWindow window(workplace);
        window.show();
        code = QApplication::exec();
    }
    stopLog();
    return code;
}
