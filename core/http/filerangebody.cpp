// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filerangebody.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace gangway::http {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::FileRangeBody)
};

/// @p number 0: the file ended.
Error readingFailed(const QString &name, qint64 at, int number)
{
    if (number == 0) {
        return {Error::Code::Different, Tr::tr("%1 became shorter while it was read.").arg(name),
                u"offset %1: end of file"_s.arg(at),
                Tr::tr("Make sure that no other program uses the file, then start again.")};
    }
    return {Error::Code::Unexpected, Tr::tr("%1 could not be read to its end.").arg(name),
            u"offset %1: %2"_s.arg(at).arg(QString::fromLocal8Bit(std::strerror(number))),
            Tr::tr("Check the disk, then try again.")};
}

} // namespace

FileRangeBody::FileRangeBody(int descriptor, QString name, qint64 offset, qint64 bytes)
    : m_descriptor(descriptor)
    , m_name(std::move(name))
    , m_offset(offset)
    , m_size(bytes)
{
    if (m_size == 0)
        m_sha256 = m_digest.takeHex();
    else
        ::posix_fadvise(m_descriptor, m_offset, m_size, POSIX_FADV_SEQUENTIAL);
}

qsizetype FileRangeBody::pull(char *to, qsizetype room)
{
    const auto wanted = static_cast<size_t>(std::min<qint64>(room, m_size - m_given));
    const qint64 at = m_offset + m_given;
    ssize_t got = -1;
    do {
        got = ::pread(m_descriptor, to, wanted, at);
    } while (got < 0 && errno == EINTR);
    if (got <= 0) {
        m_error = readingFailed(m_name, at, got == 0 ? 0 : errno);
        return 0;
    }
    m_digest.add(QByteArrayView(to, got));
    m_given += got;
    if (m_given == m_size)
        m_sha256 = m_digest.takeHex();
    return got;
}

} // namespace gangway::http
