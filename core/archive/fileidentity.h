// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <sys/types.h>

#include <optional>

namespace gangway {

/// What tells one state of a file from another without reading it.
struct FileIdentity
{
    dev_t device = 0;
    ino_t inode = 0;
    qint64 bytes = 0;
    qint64 modifiedNs = 0; ///< Since 1970.
    uid_t owner = 0;
    gid_t group = 0;
    bool isRegular = false;

    /// Follows symbolic links. Nothing when there is no such file.
    static std::optional<FileIdentity> ofPath(const QString &path);
    static std::optional<FileIdentity> ofDescriptor(int fd);

    [[nodiscard]] bool isSameStateAs(const FileIdentity &other) const
    {
        return device == other.device && inode == other.inode && bytes == other.bytes && modifiedNs == other.modifiedNs;
    }
};

} // namespace gangway
