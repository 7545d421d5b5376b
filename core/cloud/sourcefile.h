// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/steering.h"

#include <QByteArray>
#include <QString>

namespace gangway::cloud {

/// The file that is uploaded: opened once, and watched for changes.
class SourceFile final
{
public:
    static Result<SourceFile> open(const QString &path);
    SourceFile(SourceFile &&other) noexcept;
    SourceFile &operator=(SourceFile &&) = delete;
    ~SourceFile();

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] QString path() const { return m_path; }

    /// Different when size or time of the last change are no longer what they were when it was opened.
    [[nodiscard]] Result<> checkUnchanged() const;
    /// Exactly so many bytes; Different when the file ends before.
    Result<QByteArray> read(qint64 offset, qint64 bytes) const;
    /// Hex SHA-256 of a range.
    Result<QByteArray> digest(qint64 offset, qint64 bytes, const Steering &steering) const;

private:
    SourceFile() = default;

    int m_descriptor = -1;
    qint64 m_bytes = 0;
    qint64 m_changedNanoseconds = 0;
    QString m_path;
};

/// What people read when the file is not what it was.
Error changedFile(const QString &path, const QString &detail);

} // namespace gangway::cloud
