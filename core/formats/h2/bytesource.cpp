// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytesource.h"

#include "errors.h"
#include "filelock.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/stat.h>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::ByteSource)
};

qint64 changeTime(const struct stat &status)
{
    return qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
}

} // namespace

Error endedEarly(const QString &name, qint64 offset, qint64 size)
{
    return {Error::Code::Corrupt, Tr::tr("The database file %1 is shorter than its contents say.").arg(name),
            QStringLiteral("%1 bytes wanted at offset %2").arg(size).arg(offset),
            Tr::tr("Copy the file again from where it came, after Metabase was stopped.")};
}

Result<std::shared_ptr<const FileSource>> FileSource::open(const QString &path)
{
    // Without O_NONBLOCK a named pipe would hang here.
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return systemError(errno, Tr::tr("The file %1 cannot be opened.").arg(path));
    std::shared_ptr<FileSource> source(new FileSource);
    source->m_fd = fd;
    source->m_path = path;
    struct stat status = {};
    if (::fstat(fd, &status) != 0)
        return systemError(errno, Tr::tr("The file %1 cannot be opened.").arg(path));
    if (!S_ISREG(status.st_mode)) {
        return Error{Error::Code::Usage,
                     Tr::tr("%1 is not a file.").arg(path),
                     {},
                     Tr::tr("Name the database file itself, such as metabase.db.mv.db.")};
    }
    source->m_size = status.st_size;
    source->m_changed = changeTime(status);
    source->m_device = status.st_dev;
    source->m_inode = status.st_ino;
    return std::shared_ptr<const FileSource>(std::move(source));
}

FileSource::~FileSource()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<> FileSource::read(qint64 offset, char *to, qint64 size) const
{
    const qint64 wanted = size;
    while (size > 0) {
        const ssize_t got = ::pread(m_fd, to, static_cast<size_t>(size), offset);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError(errno, Tr::tr("The file %1 cannot be read.").arg(m_path));
        if (got == 0)
            return endedEarly(m_path, offset, wanted);
        to += got;
        offset += got;
        size -= got;
    }
    return {};
}

Result<> FileSource::checkUnchanged() const
{
    if (auto free = checkNotInUse(m_path, m_fd); !free)
        return free;
    struct stat opened = {};
    struct stat named = {};
    const bool same = ::fstat(m_fd, &opened) == 0 && ::stat(QFile::encodeName(m_path).constData(), &named) == 0
                      && opened.st_size == m_size && changeTime(opened) == m_changed
                      && named.st_dev == static_cast<dev_t>(m_device) && named.st_ino == static_cast<ino_t>(m_inode);
    if (same)
        return {};
    return Error{Error::Code::InUse, Tr::tr("The database file %1 was changed while it was read.").arg(m_path),
                 QStringLiteral("size, time of change or inode differ from when it was opened"),
                 Tr::tr("Stop Metabase, then start again.")};
}

Result<> MemorySource::read(qint64 offset, char *to, qint64 size) const
{
    if (offset < 0 || size < 0 || offset > m_bytes.size() || size > m_bytes.size() - offset)
        return endedEarly(m_name, offset, size);
    if (size > 0)
        std::memcpy(to, m_bytes.constData() + offset, static_cast<size_t>(size));
    return {};
}

} // namespace gangway::h2
