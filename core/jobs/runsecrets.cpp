// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runsecrets.h"

#include "core/durablefile.h"
#include "core/support/log.h"
#include "core/support/redaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

// "GWSECR1\n", then for each secret: length of its name (u32, little-endian), name, length, bytes.
constexpr QByteArrayView magic = "GWSECR1\n";
constexpr qsizetype longestName = 64;
constexpr qsizetype longestValue = 32 << 20; // the links of 10,000 parts
/// What the log searches for. Longer values are put together of many; who does that makes the pieces known.
constexpr qsizetype longestKnown = 8 << 10;
constexpr qsizetype longestFile = 64 << 20;

constexpr Log secretsLog("jobs");

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::RunSecrets)
};

/// A buffer that held secrets and is wiped when it goes.
struct WipedBuffer
{
    QByteArray bytes;
    WipedBuffer() = default;
    ~WipedBuffer()
    {
        if (!bytes.isEmpty())
            ::explicit_bzero(bytes.data(), static_cast<size_t>(bytes.size()));
    }
    WipedBuffer(const WipedBuffer &) = delete;
    WipedBuffer &operator=(const WipedBuffer &) = delete;
};

class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

Error systemError(const QString &path, const char *call)
{
    const int error = errno;
    return {Error::Code::Refused, Tr::tr("The secrets of the run in %1 could not be used.").arg(path),
            QString::fromLatin1(call) + u": "_s + QString::fromLocal8Bit(std::strerror(error)),
            Tr::tr("Check that the folder is yours and that its disk can be written to.")};
}

Error damaged(const QString &path, const QString &detail)
{
    return {Error::Code::Corrupt, Tr::tr("The secrets of the run in %1 are damaged.").arg(path), detail,
            Tr::tr("Undo the run or start the journey again; this run cannot go on without them.")};
}

Error unkeepable(const QString &detail)
{
    return {Error::Code::Unexpected, Tr::tr("A step handed over a secret that cannot be kept."), detail,
            Tr::tr("Report this to the makers of Gangway.")};
}

void makeKnown(const Secret &value)
{
    if (value.reveal().size() <= longestKnown)
        processRedactor().addKnown(value);
}

bool isName(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestName && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
    });
}

void appendPart(QByteArray &bytes, QByteArrayView part)
{
    std::array<char, 4> length{};
    qToLittleEndian(static_cast<quint32>(part.size()), length.data());
    bytes.append(length.data(), 4).append(part);
}

/// The next length-prefixed part, or a null view when there is no whole one of at most @p longest bytes.
QByteArrayView takePart(QByteArrayView &rest, qsizetype longest)
{
    if (rest.size() < 4)
        return {};
    const auto length = static_cast<qsizetype>(qFromLittleEndian<quint32>(rest.data()));
    if (length > longest || length > rest.size() - 4)
        return {};
    const QByteArrayView part(rest.data() + 4, length); // not null, even when empty
    rest = rest.sliced(4 + length);
    return part;
}

/// Overwrites what the descriptor's file holds; @p fd may be of a file that has lost its name already.
bool overwrite(int fd)
{
    struct stat status = {};
    if (::fstat(fd, &status) != 0)
        return false;
    const QByteArray zeros(static_cast<qsizetype>(std::min<off_t>(status.st_size, longestFile)), '\0');
    qsizetype done = 0;
    while (done < zeros.size()) {
        const ssize_t count = ::pwrite(fd, zeros.constData(), static_cast<size_t>(zeros.size() - done), done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        done += count;
    }
    return ::fsync(fd) == 0;
}

bool readAll(int fd, QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::pread(fd, bytes.data() + done, static_cast<size_t>(bytes.size() - done), done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        done += count;
    }
    return true;
}

Result<std::map<QString, Secret>> parse(QByteArrayView bytes, const QString &path)
{
    if (!bytes.startsWith(magic))
        return damaged(path, u"unknown format"_s);
    std::map<QString, Secret> values;
    QByteArrayView rest = bytes.sliced(magic.size());
    while (!rest.isEmpty()) {
        const QByteArrayView name = takePart(rest, longestName);
        const QByteArrayView value = name.isNull() ? QByteArrayView() : takePart(rest, longestValue);
        const QString text = QString::fromLatin1(name);
        if (value.isNull() || !isName(text) || values.contains(text))
            return damaged(path, u"offset %1"_s.arg(bytes.size() - rest.size()));
        values.emplace(text, Secret(value));
    }
    return values;
}

} // namespace

Result<RunSecrets> RunSecrets::open(const QString &runFolder)
{
    RunSecrets secrets;
    secrets.m_path = runFolder + u"/secrets"_s;
    DurableFile::removeLeftovers(secrets.m_path);

    const Descriptor file(::open(QFile::encodeName(secrets.m_path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (file.get() < 0) {
        if (errno == ENOENT)
            return secrets;
        return systemError(secrets.m_path, "open");
    }
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        return systemError(secrets.m_path, "fstat");
    if (!S_ISREG(status.st_mode) || status.st_uid != ::geteuid() || (status.st_mode & 077) != 0) {
        return Error{Error::Code::Refused, Tr::tr("The secrets in %1 are not private.").arg(secrets.m_path),
                     u"owner %1, mode %2"_s.arg(status.st_uid).arg(status.st_mode, 6, 8, QLatin1Char('0')),
                     Tr::tr("Others may have read them: undo the run and start the journey again.")};
    }
    if (status.st_size > longestFile)
        return damaged(secrets.m_path, u"%1 bytes"_s.arg(status.st_size));
    WipedBuffer buffer;
    buffer.bytes.resize(static_cast<qsizetype>(status.st_size));
    if (!readAll(file.get(), buffer.bytes))
        return systemError(secrets.m_path, "pread");
    auto values = parse(buffer.bytes, secrets.m_path);
    if (!values)
        return values.error();
    secrets.m_values = std::move(*values);
    for (const auto &[name, value] : secrets.m_values)
        makeKnown(value);
    return secrets;
}

std::optional<Secret> RunSecrets::value(const QString &name) const
{
    const auto it = m_values.find(name);
    return it == m_values.end() ? std::nullopt : std::optional(it->second);
}

Result<> RunSecrets::set(const QString &name, const Secret &value)
{
    if (!isName(name) || value.reveal().size() > longestValue)
        return unkeepable(u"name \"%1\", %2 bytes"_s.arg(name.left(longestName)).arg(value.reveal().size()));
    makeKnown(value);
    auto values = m_values;
    values.insert_or_assign(name, value);
    return store(std::move(values));
}

Result<> RunSecrets::remove(const QString &name)
{
    if (!m_values.contains(name))
        return {};
    auto values = m_values;
    values.erase(name);
    return store(std::move(values));
}

Result<> RunSecrets::store(std::map<QString, Secret> values)
{
    qsizetype size = magic.size();
    for (const auto &[name, value] : values)
        size += 8 + name.size() + value.reveal().size();
    if (size > longestFile)
        return unkeepable(u"%1 bytes together"_s.arg(size));
    WipedBuffer buffer;
    buffer.bytes.reserve(size); // grown, it would leave copies behind that nobody wipes
    buffer.bytes.append(magic);
    for (const auto &[name, value] : values) {
        appendPart(buffer.bytes, name.toLatin1());
        appendPart(buffer.bytes, value.reveal());
    }
    // The file that is about to lose its name is held, to be overwritten once its successor is safe.
    const Descriptor old(::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW));
    auto written = DurableFile::writeAll(m_path, buffer.bytes, DurableFile::Existing::Replace);
    if (!written)
        return written;
    m_values = std::move(values);
    if (old.get() >= 0)
        overwrite(old.get()); // nobody can reach it any more: best effort
    return {};
}

Result<> RunSecrets::erase()
{
    DurableFile::removeLeftovers(m_path);
    m_values.clear();
    // Renamed first, to what open() clears away: cut short at any point, this leaves no half-overwritten file
    // under the name that is read.
    const QByteArray path = QFile::encodeName(m_path);
    const QByteArray doomed = path + ".00erased.gangway-part";
    if (::rename(path.constData(), doomed.constData()) != 0) {
        if (errno == ENOENT)
            return {};
        return systemError(m_path, "rename");
    }
    const Descriptor file(::open(doomed.constData(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW));
    const bool isOverwritten = file.get() >= 0 && overwrite(file.get());
    if (::unlink(doomed.constData()) != 0)
        return systemError(m_path, "unlink");
    const Descriptor folder(
        ::open(QFile::encodeName(QFileInfo(m_path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.get() < 0 || (::fsync(folder.get()) != 0 && errno != EINVAL))
        return systemError(m_path, "fsync directory");
    if (!isOverwritten)
        secretsLog.warning("Removed the run's secrets without overwriting them", {{"file", m_path}});
    return {};
}

} // namespace gangway
