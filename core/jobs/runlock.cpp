// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runlock.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::RunLock)
};

QByteArray lockPath(const QString &runFolder)
{
    return QFile::encodeName(runFolder + u"/lock"_s);
}

struct flock wholeFile()
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock; // pid must be 0 for open-file-description locks
}

LockHolder readHolder(int fd)
{
    char bytes[1024];
    const ssize_t count = ::pread(fd, bytes, sizeof bytes, 0);
    const QJsonObject written =
        QJsonDocument::fromJson(QByteArray(bytes, static_cast<qsizetype>(std::max<ssize_t>(count, 0)))).object();
    return {written.value("pid"_L1).toInteger(), written.value("host"_L1).toString(),
            QDateTime::fromString(written.value("since"_L1).toString(), Qt::ISODateWithMs)};
}

void writeHolder(int fd)
{
    const QJsonObject holder{{u"pid"_s, QCoreApplication::applicationPid()},
                             {u"host"_s, QSysInfo::machineHostName()},
                             {u"since"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}};
    const QByteArray bytes = QJsonDocument(holder).toJson(QJsonDocument::Compact) + '\n';
    // For messages only: a disk too full for it does not make the lock any weaker.
    [[maybe_unused]] const int emptied = ::ftruncate(fd, 0);
    [[maybe_unused]] const ssize_t written = ::pwrite(fd, bytes.constData(), static_cast<size_t>(bytes.size()), 0);
}

Error inUse(const LockHolder &holder)
{
    Error error{Error::Code::InUse,
                Tr::tr("This run belongs to another Gangway that is still at it."),
                {},
                Tr::tr("Watch it there, or wait until it has ended.")};
    if (holder.pid == 0)
        return error;
    error.detail = u"pid %1 on %2 since %3"_s.arg(holder.pid).arg(holder.host, holder.since.toString(Qt::ISODate));
    error.what = holder.host == QSysInfo::machineHostName()
                     ? Tr::tr("This run belongs to another Gangway that is still at it (process %1).").arg(holder.pid)
                     : Tr::tr("This run belongs to another Gangway that is still at it (process %1 on %2).")
                           .arg(holder.pid)
                           .arg(holder.host);
    return error;
}

} // namespace

Result<RunLock> RunLock::take(const QString &runFolder)
{
    const int fd = ::open(lockPath(runFolder).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0) {
        return Error{Error::Code::Refused, Tr::tr("The run in %1 could not be locked.").arg(runFolder),
                     u"open: "_s + QString::fromLocal8Bit(std::strerror(errno)),
                     Tr::tr("Check that the folder is there and yours, and that its disk can be written to.")};
    }
    RunLock taken(fd);
    struct flock lock = wholeFile();
    if (::fcntl(fd, F_OFD_SETLK, &lock) == 0) {
        writeHolder(fd);
        return taken;
    }
    if (errno == EAGAIN || errno == EACCES)
        return inUse(readHolder(fd));
    return Error{Error::Code::Refused, Tr::tr("The run in %1 could not be locked.").arg(runFolder),
                 u"fcntl: "_s + QString::fromLocal8Bit(std::strerror(errno)),
                 Tr::tr("Set GANGWAY_HOME to a folder on a disk of this machine.")};
}

std::optional<LockHolder> RunLock::holder(const QString &runFolder)
{
    const int fd = ::open(lockPath(runFolder).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0)
        return {};
    struct flock lock = wholeFile();
    const bool isHeld = ::fcntl(fd, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    std::optional<LockHolder> holder;
    if (isHeld)
        holder = readHolder(fd);
    ::close(fd);
    return holder;
}

RunLock::RunLock(RunLock &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
{}

RunLock &RunLock::operator=(RunLock &&other) noexcept
{
    if (this != &other) {
        if (m_fd >= 0)
            ::close(m_fd);
        m_fd = std::exchange(other.m_fd, -1);
    }
    return *this;
}

RunLock::~RunLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

} // namespace gangway
