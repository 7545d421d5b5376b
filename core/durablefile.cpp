// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>

#include <sys/stat.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

constexpr auto partSuffix = ".gangway-part";

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::DurableFile)
};

Error writeError(const QString &target, int error, const char *call)
{
    const QString detail = QString::fromLatin1(call) + u": "_s + QString::fromLocal8Bit(std::strerror(error));
    if (error == ENOSPC || error == EDQUOT) {
        const qint64 free = QStorageInfo(QFileInfo(target).absolutePath()).bytesAvailable();
        return {Error::Code::NoSpace, Tr::tr("There is no space left to write %1.").arg(target),
                u"%1; %2 bytes available"_s.arg(detail).arg(free),
                Tr::tr("Free some space or choose another disk, then try again.")};
    }
    if (error == EEXIST) {
        return {Error::Code::Refused, Tr::tr("%1 is already there.").arg(target), detail,
                Tr::tr("Choose another name, or move the existing file away.")};
    }
    if (error == EACCES || error == EPERM || error == EROFS || error == ENOENT || error == ENOTDIR) {
        return {Error::Code::Refused, Tr::tr("%1 could not be written.").arg(target), detail,
                Tr::tr("Choose a folder that exists and that you may write to.")};
    }
    return {Error::Code::Unexpected, Tr::tr("%1 could not be written.").arg(target), detail,
            Tr::tr("Check the disk, then try again.")};
}

} // namespace

Result<DurableFile> DurableFile::create(const QString &target, Existing existing)
{
    DurableFile file;
    file.m_target = QFileInfo(target).absoluteFilePath();
    file.m_existing = existing;
    // Asked early, so that hours of work are not thrown away at the end; commit() asks again for real.
    if (existing == Existing::Refuse && QFileInfo::exists(file.m_target))
        return writeError(file.m_target, EEXIST, "open");
    for (int attempt = 0; attempt < 16; ++attempt) {
        file.m_temporary = u"%1.%2%3"_s.arg(file.m_target)
                               .arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'))
                               .arg(QLatin1StringView(partSuffix));
        file.m_fd = ::open(QFile::encodeName(file.m_temporary).constData(),
                           O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (file.m_fd >= 0)
            return file;
        if (errno != EEXIST)
            break;
    }
    return writeError(file.m_target, errno, "open");
}

DurableFile::DurableFile(DurableFile &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
    , m_size(other.m_size)
    , m_target(std::move(other.m_target))
    , m_temporary(std::move(other.m_temporary))
    , m_existing(other.m_existing)
{}

DurableFile &DurableFile::operator=(DurableFile &&other) noexcept
{
    if (this != &other) {
        abandon();
        m_fd = std::exchange(other.m_fd, -1);
        m_size = other.m_size;
        m_target = std::move(other.m_target);
        m_temporary = std::move(other.m_temporary);
        m_existing = other.m_existing;
    }
    return *this;
}

DurableFile::~DurableFile()
{
    abandon();
}

void DurableFile::abandon()
{
    if (m_fd < 0)
        return;
    ::close(std::exchange(m_fd, -1));
    ::unlink(QFile::encodeName(m_temporary).constData());
}

Result<> DurableFile::write(QByteArrayView bytes)
{
    auto written = writeAt(m_size, bytes);
    return written;
}

Result<> DurableFile::writeAt(qint64 offset, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::pwrite(m_fd, bytes.data(), static_cast<size_t>(bytes.size()), offset);
        if (count < 0) {
            if (errno == EINTR)
                continue;
            return writeError(m_target, errno, "write");
        }
        if (count == 0)
            return writeError(m_target, ENOSPC, "write");
        offset += count;
        bytes = bytes.sliced(count);
        m_size = std::max(m_size, offset);
    }
    return {};
}

Result<> DurableFile::commit()
{
    if (::fsync(m_fd) != 0) {
        const int error = errno;
        abandon();
        return writeError(m_target, error, "fsync");
    }
    const QByteArray from = QFile::encodeName(m_temporary);
    const QByteArray to = QFile::encodeName(m_target);
    if (::close(std::exchange(m_fd, -1)) != 0) {
        const int error = errno;
        ::unlink(from.constData());
        return writeError(m_target, error, "close");
    }
    if (m_existing == Existing::Refuse) {
        // link() fails when the target appeared meanwhile, where rename() would replace it. File systems
        // without hard links (FAT, some network shares) leave only a check just before the rename.
        if (::link(from.constData(), to.constData()) == 0) {
            ::unlink(from.constData());
        } else if ((errno == EPERM || errno == ENOTSUP || errno == ENOSYS) && ::access(to.constData(), F_OK) != 0) {
            if (::rename(from.constData(), to.constData()) != 0) {
                const int error = errno;
                ::unlink(from.constData());
                return writeError(m_target, error, "rename");
            }
        } else {
            const int error = ::access(to.constData(), F_OK) == 0 ? EEXIST : errno;
            ::unlink(from.constData());
            return writeError(m_target, error, "link");
        }
    } else if (::rename(from.constData(), to.constData()) != 0) {
        const int error = errno;
        ::unlink(from.constData());
        return writeError(m_target, error, "rename");
    }
    const QByteArray directory = QFile::encodeName(QFileInfo(m_target).absolutePath());
    const int fd = ::open(directory.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return writeError(m_target, errno, "open directory");
    const int synced = ::fsync(fd);
    const int error = errno;
    ::close(fd);
    // Some network file systems cannot sync a directory and say EINVAL; the name is then as safe as they make it.
    if (synced != 0 && error != EINVAL)
        return writeError(m_target, error, "fsync directory");
    return {};
}

Result<> DurableFile::writeAll(const QString &target, QByteArrayView bytes, Existing existing)
{
    auto file = create(target, existing);
    if (!file)
        return file.error();
    if (auto written = file->write(bytes); !written)
        return written;
    return file->commit();
}

int DurableFile::removeLeftovers(const QString &target)
{
    const QFileInfo info(target);
    QDir directory(info.absolutePath());
    int count = 0;
    const auto names = directory.entryList({info.fileName() + u".????????"_s + QLatin1StringView(partSuffix)},
                                           QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (directory.remove(name))
            ++count;
    }
    return count;
}

Result<> ensurePrivateDirectory(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (QFileInfo(absolute).isDir())
        return {};
    const QString parent = QFileInfo(absolute).absolutePath();
    if (!QFileInfo(parent).isDir() && !QDir().mkpath(parent))
        return writeError(absolute, errno, "mkdir");
    if (::mkdir(QFile::encodeName(absolute).constData(), 0700) != 0 && errno != EEXIST)
        return writeError(absolute, errno, "mkdir");
    return {};
}

} // namespace gangway
