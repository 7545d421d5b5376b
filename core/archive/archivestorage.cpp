// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivestorage.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/stat.h>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::ArchiveStorage)
};

Error outside(const QString &name, qint64 offset, std::size_t bytes)
{
    return {Error::Code::Corrupt, Tr::tr("%1 ends too early.").arg(name),
            u"%1 bytes at offset %2 are not there"_s.arg(bytes).arg(offset), Tr::tr("Use another copy of the file.")};
}

class FileStorage final : public ArchiveStorage
{
public:
    FileStorage(QString path, int fd, qint64 size)
        : m_path(std::move(path))
        , m_fd(fd)
        , m_size(size)
    {}
    ~FileStorage() override { ::close(m_fd); }
    FileStorage(const FileStorage &) = delete;
    FileStorage &operator=(const FileStorage &) = delete;

    QString name() const override { return m_path; }
    qint64 size() const override { return m_size; }
    void preferDisk() const override { ::posix_fadvise(m_fd, 0, 0, POSIX_FADV_DONTNEED); }
    Result<> readAt(qint64 offset, std::span<char> buffer) const override
    {
        while (!buffer.empty()) {
            const ssize_t got = ::pread(m_fd, buffer.data(), buffer.size(), offset);
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0) {
                return Error{Error::Code::Unexpected, Tr::tr("%1 could not be read.").arg(m_path),
                             u"offset %1: %2"_s.arg(offset).arg(QString::fromLocal8Bit(std::strerror(errno))),
                             Tr::tr("Check the disk, then try again.")};
            }
            if (got == 0)
                return outside(m_path, offset, buffer.size());
            offset += got;
            buffer = buffer.subspan(static_cast<std::size_t>(got));
        }
        return {};
    }

private:
    QString m_path;
    int m_fd;
    qint64 m_size;
};

class BytesStorage final : public ArchiveStorage
{
public:
    explicit BytesStorage(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {}
    QString name() const override { return u"(memory)"_s; }
    qint64 size() const override { return m_bytes.size(); }
    Result<> readAt(qint64 offset, std::span<char> buffer) const override
    {
        if (offset < 0 || offset > m_bytes.size() || qsizetype(buffer.size()) > m_bytes.size() - offset)
            return outside(name(), offset, buffer.size());
        if (!buffer.empty())
            std::memcpy(buffer.data(), m_bytes.constData() + offset, buffer.size());
        return {};
    }

private:
    QByteArray m_bytes;
};

} // namespace

Result<std::shared_ptr<const ArchiveStorage>> ArchiveStorage::ofFile(const QString &path)
{
    // O_NONBLOCK: a FIFO of that name must not hang us; it has no effect on regular files.
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    struct stat status = {};
    if (fd < 0 || ::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) {
        const int error = errno;
        const bool isOpen = fd >= 0;
        if (isOpen)
            ::close(fd);
        const bool isMissing = !isOpen && (error == ENOENT || error == ENOTDIR);
        return Error{isMissing ? Error::Code::NotFound : Error::Code::Refused,
                     isMissing ? Tr::tr("%1 is not there.").arg(path) : Tr::tr("%1 could not be opened.").arg(path),
                     isOpen ? u"not a regular file"_s : QString::fromLocal8Bit(std::strerror(error)),
                     Tr::tr("Check the path and that you may read it.")};
    }
    ::posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL);
    return std::shared_ptr<const ArchiveStorage>(std::make_shared<FileStorage>(path, fd, status.st_size));
}

std::shared_ptr<const ArchiveStorage> ArchiveStorage::ofBytes(QByteArray bytes)
{
    return std::make_shared<BytesStorage>(std::move(bytes));
}

} // namespace gangway
