// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace gangway::rehearsal {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Rehearsal)
};

Error fileError(const QString &path, int error)
{
    const QString detail = path + u": "_s + QString::fromLocal8Bit(std::strerror(error));
    if (error == ENOSPC || error == EDQUOT) {
        return {Error::Code::NoSpace, Tr::tr("There is no space left for the rehearsal's uploads."), detail,
                Tr::tr("Free some space, or choose another folder with --state.")};
    }
    return {Error::Code::Unexpected, Tr::tr("The rehearsal could not keep an upload."), detail,
            Tr::tr("Check the disk, or choose another folder with --state.")};
}

} // namespace

IncomingFile::IncomingFile(QString path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
{}

IncomingFile::IncomingFile(IncomingFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_size(other.m_size)
{}

IncomingFile::~IncomingFile()
{
    if (m_descriptor < 0)
        return;
    ::close(m_descriptor);
    ::unlink(QFile::encodeName(m_path).constData());
}

Result<IncomingFile> IncomingFile::create(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return fileError(path, errno);
    return IncomingFile(path, descriptor);
}

Result<> IncomingFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::write(m_descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return fileError(m_path, count < 0 ? errno : ENOSPC);
        m_size += count;
        bytes = bytes.sliced(count);
    }
    return {};
}

QString partFileName(int number, const Stored &stored)
{
    return u"%1-%2-%3"_s.arg(number, 5, 10, QLatin1Char('0'))
        .arg(stored.times)
        .arg(QString::fromLatin1(stored.etag.sliced(1, stored.etag.size() - 2)));
}

std::map<int, Stored> scanParts(const QString &folder)
{
    static const QRegularExpression shape(u"^([0-9]{5})-([0-9]{1,9})-([0-9a-f]{32})$"_s);
    std::map<int, Stored> parts;
    const QDir directory(folder);
    const auto files = directory.entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        const auto match = shape.match(file.fileName());
        if (!match.hasMatch())
            continue;
        const int number = match.captured(1).toInt();
        Stored found{file.size(), '"' + match.captured(3).toLatin1() + '"', match.captured(2).toInt()};
        const auto [known, isNew] = parts.emplace(number, found);
        if (isNew)
            continue;
        if (known->second.times < found.times)
            std::swap(known->second, found);
        QFile::remove(directory.filePath(partFileName(number, found)));
    }
    return parts;
}

Result<> renameFile(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fileError(to, errno);
    return {};
}

} // namespace gangway::rehearsal
