// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "membersource.h"

#include "fileidentity.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::MemberSource)
};

class FileMember final : public MemberSource
{
public:
    FileMember(QString name, QString path, int fd, const FileIdentity &identity)
        : m_name(std::move(name))
        , m_path(std::move(path))
        , m_fd(fd)
        , m_identity(identity)
    {}
    ~FileMember() override { ::close(m_fd); }
    FileMember(const FileMember &) = delete;
    FileMember &operator=(const FileMember &) = delete;

    QString name() const override { return m_name; }
    qint64 bytes() const override { return m_identity.bytes; }

    Result<qint64> read(std::span<char> buffer) override
    {
        ssize_t got = -1;
        do {
            got = ::read(m_fd, buffer.data(), buffer.size());
        } while (got < 0 && errno == EINTR);
        if (got < 0) {
            return Error{Error::Code::Unexpected, Tr::tr("%1 could not be read to its end.").arg(m_path),
                         QString::fromLocal8Bit(std::strerror(errno)), Tr::tr("Check the disk, then try again.")};
        }
        return got;
    }

    Result<> checkUnchanged() override
    {
        // The descriptor tells of writing into the file, the path of another file in its place.
        const auto open = FileIdentity::ofDescriptor(m_fd);
        const auto named = FileIdentity::ofPath(m_path);
        if (open && named && m_identity.isSameStateAs(*open) && m_identity.isSameStateAs(*named))
            return {};
        return Error{Error::Code::InUse, Tr::tr("%1 changed while it was read.").arg(m_path),
                     named ? u"size or modification time differ"_s : u"the file is gone"_s,
                     Tr::tr("Stop the program that uses it, then try again.")};
    }

private:
    QString m_name;
    QString m_path;
    int m_fd;
    FileIdentity m_identity;
};

class BytesMember final : public MemberSource
{
public:
    BytesMember(QString name, QByteArray bytes)
        : m_name(std::move(name))
        , m_bytes(std::move(bytes))
    {}
    QString name() const override { return m_name; }
    qint64 bytes() const override { return m_bytes.size(); }
    Result<qint64> read(std::span<char> buffer) override
    {
        const qsizetype count = std::min(qsizetype(buffer.size()), m_bytes.size() - m_done);
        if (count > 0)
            std::memcpy(buffer.data(), m_bytes.constData() + m_done, static_cast<std::size_t>(count));
        m_done += count;
        return qint64(count);
    }

private:
    QString m_name;
    QByteArray m_bytes;
    qsizetype m_done = 0;
};

} // namespace

Result<std::unique_ptr<MemberSource>> fileMember(const QString &name, const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    const int error = errno;
    const auto identity = fd >= 0 ? FileIdentity::ofDescriptor(fd) : std::nullopt;
    if (!identity || !identity->isRegular) {
        if (fd >= 0)
            ::close(fd);
        const bool isMissing = fd < 0 && (error == ENOENT || error == ENOTDIR);
        return Error{isMissing ? Error::Code::NotFound : Error::Code::Refused,
                     isMissing ? Tr::tr("%1 is not there.").arg(path) : Tr::tr("%1 could not be opened.").arg(path),
                     fd < 0 ? QString::fromLocal8Bit(std::strerror(error)) : u"not a regular file"_s,
                     Tr::tr("Check the path and that you may read it.")};
    }
    ::posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL);
    return std::unique_ptr<MemberSource>(std::make_unique<FileMember>(name, path, fd, *identity));
}

std::unique_ptr<MemberSource> bytesMember(const QString &name, QByteArray bytes)
{
    return std::make_unique<BytesMember>(name, std::move(bytes));
}

} // namespace gangway
