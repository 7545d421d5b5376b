// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logtail.h"

#include <QFile>

#include <sys/stat.h>

#include <algorithm>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 firstLook = 256 * 1024;
constexpr qint64 mostAtOnce = 4 * 1024 * 1024; // what one file of the log may hold
constexpr qsizetype longestLine = 64 * 1024;

quint64 inodeOf(const QFile &file)
{
    struct stat status = {};
    return ::fstat(file.handle(), &status) == 0 ? static_cast<quint64>(status.st_ino) : 0;
}

/// "2026-11-26T22:31:08.123Z" at the beginning of a line.
bool hasTime(const QByteArray &line)
{
    return line.size() > 24 && line[4] == '-' && line[10] == 'T' && line[23] == 'Z';
}

} // namespace

LogTail::LogTail(QString path, const QDateTime &since)
    : m_path(std::move(path))
    , m_since(since.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s).toLatin1())
{}

QStringList LogTail::read()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines;
    const quint64 inode = inodeOf(file);
    if (m_position < 0) {
        m_position = std::max<qint64>(0, file.size() - firstLook);
        if (m_position > 0) {
            file.seek(m_position);
            m_position += file.readLine(longestLine).size(); // the rest of a line that began before
        }
    } else if (inode != m_inode || file.size() < m_position) {
        QFile rotated(QString(m_path).replace(u".log"_s, u".1.log"_s));
        if (rotated.open(QIODevice::ReadOnly) && inodeOf(rotated) == m_inode && rotated.seek(m_position))
            lines = take(rotated.read(mostAtOnce));
        m_position = 0;
        m_rest.clear();
    }
    m_inode = inode;
    file.seek(m_position);
    const QByteArray bytes = file.read(mostAtOnce);
    m_position += bytes.size();
    return lines + take(bytes);
}

QStringList LogTail::take(const QByteArray &bytes)
{
    QStringList lines;
    m_rest += bytes;
    qsizetype begin = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', begin)) {
        const QByteArray line = m_rest.mid(begin, end - begin);
        begin = end + 1;
        if (hasTime(line))
            m_isWanted = line.first(m_since.size()) >= m_since;
        if (m_isWanted)
            lines.append(QString::fromUtf8(line));
    }
    m_rest.remove(0, begin);
    if (m_rest.size() > longestLine)
        m_rest.clear();
    return lines;
}

} // namespace gangway
