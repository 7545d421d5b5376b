// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>

namespace gangway {

/// The bytes of an archive, read at any place from any thread.
class ArchiveStorage
{
public:
    virtual ~ArchiveStorage() = default;

    [[nodiscard]] virtual QString name() const = 0; ///< For messages.
    [[nodiscard]] virtual qint64 size() const = 0;
    /// Fills @p buffer from @p offset; all of it or an error.
    virtual Result<> readAt(qint64 offset, std::span<char> buffer) const = 0;

    /// Asks the system to forget what it keeps of the file in memory, so that reading it proves what the disk holds.
    /// A wish: pages not written yet, or in use by others, stay.
    virtual void preferDisk() const {}

    /// A regular file, opened read-only.
    static Result<std::shared_ptr<const ArchiveStorage>> ofFile(const QString &path);
    static std::shared_ptr<const ArchiveStorage> ofBytes(QByteArray bytes);
};

} // namespace gangway
