// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "temporaryfile.h"

#include "errors.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstdlib>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::TemporaryFile)
};

constexpr std::size_t bufferSize = 1 << 20;

} // namespace

Error TemporaryFile::failed(int error) const
{
    Error result = systemError(error, Tr::tr("A temporary file in %1 could not be used.").arg(m_directory));
    if (error == ENOSPC || error == EDQUOT) {
        result.code = Error::Code::NoSpace;
        result.next = Tr::tr("Free some space there, then try again.");
    }
    return result;
}

Result<TemporaryFile> TemporaryFile::create(const QString &directory)
{
    TemporaryFile file;
    file.m_directory = directory;
    file.m_fd = ::open(QFile::encodeName(directory).constData(), O_RDWR | O_TMPFILE | O_CLOEXEC, 0600);
    if (file.m_fd < 0 && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL)) {
        // Some network file systems do not have files without a name: then it has one for a moment.
        QByteArray name = QFile::encodeName(directory + QStringLiteral("/.gangway-sort.XXXXXX"));
        file.m_fd = ::mkostemp(name.data(), O_CLOEXEC);
        if (file.m_fd >= 0)
            ::unlink(name.constData());
    }
    if (file.m_fd < 0)
        return file.failed(errno);
    return file;
}

TemporaryFile::TemporaryFile(TemporaryFile &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
    , m_directory(std::move(other.m_directory))
    , m_size(other.m_size)
    , m_written(other.m_written)
    , m_buffer(std::move(other.m_buffer))
{}

TemporaryFile::~TemporaryFile()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<> TemporaryFile::append(const void *bytes, std::size_t size)
{
    if (m_buffer.size() + size > bufferSize) {
        if (auto flushed = flush(); !flushed)
            return flushed;
    }
    m_size += static_cast<qint64>(size);
    if (size > bufferSize)
        return write(static_cast<const char *>(bytes), size);
    if (m_buffer.capacity() == 0)
        m_buffer.end(bufferSize);
    m_buffer.append(bytes, size);
    return {};
}

Result<> TemporaryFile::flush()
{
    auto written = write(m_buffer.view().data(), m_buffer.size());
    m_buffer.clear();
    return written;
}

Result<> TemporaryFile::write(const char *bytes, std::size_t size)
{
    while (size > 0) {
        const ssize_t count = ::pwrite(m_fd, bytes, size, m_written);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return failed(count < 0 ? errno : ENOSPC);
        bytes += count;
        m_written += count;
        size -= static_cast<std::size_t>(count);
    }
    return {};
}

Result<> TemporaryFile::read(qint64 offset, void *to, std::size_t size) const
{
    auto *out = static_cast<char *>(to);
    while (size > 0) {
        const ssize_t count = ::pread(m_fd, out, size, offset);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return failed(count < 0 ? errno : EIO);
        out += count;
        offset += count;
        size -= static_cast<std::size_t>(count);
    }
    return {};
}

void TemporaryFile::free(qint64 offset, qint64 bytes)
{
    ::fallocate(m_fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, offset, bytes);
}

} // namespace gangway::h2
