// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "player.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace gangway::test {

using namespace Qt::StringLiterals;

QString playerPath()
{
    return QStringLiteral(GANGWAY_JOBSPLAYER);
}

Played play(const QStringList &arguments, const QString &home, const std::optional<Fault> &fault)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GANGWAY_HOME"_s, home);
    if (fault) {
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(GANGWAY_FAULTSHIM));
        // The address sanitizer wants to be loaded first and would refuse to start behind the shim.
        environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
        environment.insert(u"GANGWAY_FAULT_UNDER"_s, fault->under);
        environment.insert(u"GANGWAY_FAULT_AT"_s, QString::number(fault->at));
        if (!fault->action.isEmpty())
            environment.insert(u"GANGWAY_FAULT_DO"_s, QString::fromLatin1(fault->action));
        if (!fault->only.isEmpty())
            environment.insert(u"GANGWAY_FAULT_ONLY"_s, QString::fromLatin1(fault->only));
        if (fault->isSticky)
            environment.insert(u"GANGWAY_FAULT_STICKY"_s, u"1"_s);
        if (!fault->report.isEmpty())
            environment.insert(u"GANGWAY_FAULT_REPORT"_s, fault->report);
    }
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(playerPath(), arguments, QIODevice::ReadOnly);
    process.waitForFinished(60'000);
    Played played;
    played.isKilled = process.exitStatus() == QProcess::CrashExit;
    played.exitCode = played.isKilled ? -1 : process.exitCode();
    const QByteArray output = process.readAllStandardOutput();
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty())
            played.lines.append(line);
    }
    return played;
}

QList<CountedCall> readReport(const QString &report)
{
    QList<CountedCall> calls;
    QFile file(report);
    if (!file.open(QIODevice::ReadOnly))
        return calls;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() >= 4)
            calls.append({words[1], words[2] == "-" ? -1 : words[2].toInt(nullptr, 8), QString::fromUtf8(words[3])});
    }
    return calls;
}

QString fastTemplate()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/gangway-test-XXXXXX"_s;
}

bool isLongTest()
{
    return qEnvironmentVariableIntValue("GANGWAY_TEST_LONG") != 0;
}

} // namespace gangway::test
