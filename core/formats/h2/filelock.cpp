// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filelock.h"

#include "errors.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::FileLock)
};

/// What the system calls a process, such as `java`; empty when it does not say.
QString processName(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/comm").arg(pid));
    return file.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(file.readAll()).trimmed() : QString();
}

Error inUse(const QString &file, const QString &detail)
{
    return {Error::Code::InUse, Tr::tr("The database file %1 is in use by a running program.").arg(file), detail,
            Tr::tr("Stop Metabase first, then try again.")};
}

} // namespace

Result<> checkNotInUse(const QString &file, int descriptor)
{
    // Asking about a read lock finds those who write, and lets other readers be.
    struct flock lock = {};
    lock.l_type = F_RDLCK;
    lock.l_whence = SEEK_SET;
    if (::fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK) {
        const qint64 pid = lock.l_pid;
        if (pid <= 0)
            return inUse(file, QStringLiteral("locked by a process outside of this container or machine"));
        const QString name = processName(pid);
        return inUse(file, name.isEmpty() ? QStringLiteral("locked by process %1").arg(pid)
                                          : QStringLiteral("locked by process %1 (%2)").arg(pid).arg(name));
    }
    QString lockFile = file;
    for (const char *suffix : {".mv.db", ".h2.db"}) {
        if (file.endsWith(QLatin1String(suffix)))
            lockFile.chop(6);
    }
    lockFile += QLatin1String(".lock.db");
    if (QFileInfo::exists(lockFile)) {
        Error error = inUse(file, QStringLiteral("%1 is there").arg(lockFile));
        error.next = Tr::tr("Stop Metabase first. If it is not running, delete %1, which a crash can leave behind.")
                         .arg(lockFile);
        return error;
    }
    return {};
}

Result<> checkNotInUse(const QString &file)
{
    const int fd = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return systemError(errno, Tr::tr("The file %1 cannot be opened.").arg(file));
    auto outcome = checkNotInUse(file, fd);
    ::close(fd);
    return outcome;
}

} // namespace gangway::h2
