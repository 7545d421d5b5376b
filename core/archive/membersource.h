// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>

namespace gangway {

/// A stream of known length that becomes a member of an archive. Read once, from start to end, on one thread.
class MemberSource
{
public:
    virtual ~MemberSource() = default;

    [[nodiscard]] virtual QString name() const = 0; ///< Where it lies in the archive; see isMemberName().
    [[nodiscard]] virtual qint64 bytes() const = 0;
    /// The next bytes, at most buffer.size(); 0 at the end.
    virtual Result<qint64> read(std::span<char> buffer) = 0;
    /// Asked after the last byte: fails when what was read is not one state of the source.
    virtual Result<> checkUnchanged() { return {}; }
};

/// A file as it is. Opened read-only and followed if a symbolic link; only regular files are taken.
/// checkUnchanged() compares device, inode, size and modification time with those before the first byte.
Result<std::unique_ptr<MemberSource>> fileMember(const QString &name, const QString &path);

/// Bytes already in memory.
std::unique_ptr<MemberSource> bytesMember(const QString &name, QByteArray bytes);

} // namespace gangway
