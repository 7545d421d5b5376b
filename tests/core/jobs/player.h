// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace gangway::test {

/// What tests/doubles/faultshim.cpp is to do; see there.
struct Fault
{
    QString under;
    int at = 0;
    QByteArray action;
    QByteArray only;
    bool isSticky = false;
    QString report;
};

/// How a jobsplayer ended.
struct Played
{
    bool isKilled = false;
    int exitCode = -1;
    QList<QByteArray> lines; ///< What it said.
};

QString playerPath();
/// Runs it to its end. @p home becomes its GANGWAY_HOME. With a fault it runs on the dying disk.
Played play(const QStringList &arguments, const QString &home, const std::optional<Fault> &fault = {});
/// A call as the shim reported it.
struct CountedCall
{
    QByteArray call;
    int mode; ///< -1: creates nothing.
    QString path;
};
QList<CountedCall> readReport(const QString &report);

/// Where QTemporaryDir shall make a folder for tests that sync thousands of times: in memory, where there is such a
/// place. A process that is killed leaves the same there as on a disk.
QString fastTemplate();

/// Whether the long form of the tests was asked for.
bool isLongTest();

} // namespace gangway::test
