// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace gangway {

/// Reads what was added to a log file since the last look; for any one thread. The log was redacted when it was
/// written.
///
/// The first look begins 256 KiB before the end. A file that was rotated away is read to its end, then the new one from
/// its beginning. Only whole lines are given.
class LogTail final
{
public:
    /// Lines from before @p since are left out; lines without a time belong to the one before them.
    LogTail(QString path, const QDateTime &since);

    /// New lines, oldest first. None where there is no file.
    QStringList read();

private:
    QStringList take(const QByteArray &bytes);

    QString m_path;
    QByteArray m_since; ///< As the log writes times, so that comparing texts compares times.
    quint64 m_inode = 0;
    qint64 m_position = -1;
    QByteArray m_rest;
    bool m_isWanted = false;
};

} // namespace gangway
