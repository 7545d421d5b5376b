// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileidentity.h"

#include <QFile>

#include <sys/stat.h>

namespace gangway {
namespace {

constexpr qint64 nsPerSecond = 1'000'000'000;

FileIdentity identityOf(const struct stat &status)
{
    FileIdentity identity;
    identity.device = status.st_dev;
    identity.inode = status.st_ino;
    identity.bytes = status.st_size;
    identity.modifiedNs = qint64(status.st_mtim.tv_sec) * nsPerSecond + status.st_mtim.tv_nsec;
    identity.owner = status.st_uid;
    identity.group = status.st_gid;
    identity.isRegular = S_ISREG(status.st_mode);
    return identity;
}

} // namespace

std::optional<FileIdentity> FileIdentity::ofPath(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return identityOf(status);
}

std::optional<FileIdentity> FileIdentity::ofDescriptor(int fd)
{
    struct stat status = {};
    if (::fstat(fd, &status) != 0)
        return {};
    return identityOf(status);
}

} // namespace gangway
