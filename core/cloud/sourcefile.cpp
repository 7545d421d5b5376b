// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcefile.h"

#include "core/digest.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace gangway::cloud {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Upload)
};

qint64 nanosecondsOf(const struct stat &status)
{
    return static_cast<qint64>(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
}

QString systemWords(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

} // namespace

Error changedFile(const QString &path, const QString &detail)
{
    return {Error::Code::Different, Tr::tr("%1 changed while it was uploaded. Nothing was completed.").arg(path),
            detail, Tr::tr("Make sure that no other program writes to it, then start the upload again.")};
}

Result<SourceFile> SourceFile::open(const QString &path)
{
    SourceFile file;
    file.m_path = path;
    file.m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file.m_descriptor < 0) {
        const int error = errno;
        return Error{error == ENOENT ? Error::Code::NotFound : Error::Code::Refused,
                     Tr::tr("%1 could not be opened.").arg(path), systemWords(error),
                     Tr::tr("Check the path and that you may read it.")};
    }
    struct stat status
    {
    };
    if (::fstat(file.m_descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        return Error{Error::Code::Refused, Tr::tr("%1 is not a file that can be uploaded.").arg(path),
                     u"not a regular file"_s, Tr::tr("Choose the snapshot's file.")};
    }
    file.m_bytes = status.st_size;
    file.m_changedNanoseconds = nanosecondsOf(status);
    return file;
}

SourceFile::SourceFile(SourceFile &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_bytes(other.m_bytes)
    , m_changedNanoseconds(other.m_changedNanoseconds)
    , m_path(std::move(other.m_path))
{}

SourceFile::~SourceFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<> SourceFile::checkUnchanged() const
{
    struct stat status
    {
    };
    if (::fstat(m_descriptor, &status) != 0)
        return changedFile(m_path, systemWords(errno));
    if (status.st_size != m_bytes)
        return changedFile(m_path, u"%1 bytes, now %2"_s.arg(m_bytes).arg(status.st_size));
    if (nanosecondsOf(status) != m_changedNanoseconds)
        return changedFile(m_path, u"written to since the upload began"_s);
    return {};
}

Result<QByteArray> SourceFile::read(qint64 offset, qint64 bytes) const
{
    QByteArray block(bytes, Qt::Uninitialized);
    for (qint64 done = 0; done < bytes;) {
        const ssize_t got =
            ::pread(m_descriptor, block.data() + done, static_cast<size_t>(bytes - done), offset + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            return Error{Error::Code::Unexpected, Tr::tr("%1 could not be read to its end.").arg(m_path),
                         u"offset %1: %2"_s.arg(offset + done).arg(systemWords(errno)),
                         Tr::tr("Check the disk, then try again.")};
        }
        if (got == 0)
            return changedFile(m_path, u"ends at offset %1"_s.arg(offset + done));
        done += got;
    }
    return block;
}

Result<QByteArray> SourceFile::digest(qint64 offset, qint64 bytes, const Steering &steering) const
{
    Sha256 sha256;
    for (qint64 done = 0; done < bytes;) {
        if (steering.isStopped())
            return stoppedError();
        auto block = read(offset + done, std::min<qint64>(bytes - done, 1 << 20));
        if (!block)
            return block.error();
        sha256.add(*block);
        done += block->size();
    }
    return sha256.takeHex();
}

} // namespace gangway::cloud
