// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArrayView>
#include <QString>

namespace gangway {

/// The one way a file that must last is written: all of it, or not at all.
///
/// A temporary file beside the target (mode 0600 from its first instant) takes the bytes;
/// commit() does fsync, close, rename and fsync of the directory. Without commit() the
/// destructor removes the temporary file and the target is as it was. A failed fsync loses
/// the file and is never retried: the kernel may have dropped the pages.
///
/// A kill leaves at most one `<name>.<random>.gangway-part`; removeLeftovers() deletes those.
class DurableFile final
{
public:
    /// Whether an existing target is replaced, or refused (without a moment in between: link(2) decides).
    enum class Existing { Replace, Refuse };

    static Result<DurableFile> create(const QString &target, Existing existing = Existing::Refuse);

    DurableFile(DurableFile &&other) noexcept;
    DurableFile &operator=(DurableFile &&other) noexcept;
    ~DurableFile();

    /// Appends. A full disk or quota is Error::Code::NoSpace, named with the target and its free bytes.
    Result<> write(QByteArrayView bytes);
    /// Overwrites bytes already written, such as a header known last.
    Result<> writeAt(qint64 offset, QByteArrayView bytes);
    Result<> commit();

    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] QString target() const { return m_target; }
    /// The temporary file, for a library that wants a descriptor. Owned by this object.
    [[nodiscard]] int descriptor() const { return m_fd; }
    [[nodiscard]] QString temporaryPath() const { return m_temporary; }

    /// Writes a small file in one go.
    static Result<> writeAll(const QString &target, QByteArrayView bytes, Existing existing = Existing::Replace);

    /// Deletes what killed writers left beside @p target. Returns how many files went.
    static int removeLeftovers(const QString &target);

private:
    DurableFile() = default;
    void abandon();

    int m_fd = -1;
    qint64 m_size = 0;
    QString m_target;
    QString m_temporary;
    Existing m_existing = Existing::Refuse;
};

/// Makes a directory with mode 0700, and its parents as the system does; fine if it is there.
Result<> ensurePrivateDirectory(const QString &path);

} // namespace gangway
