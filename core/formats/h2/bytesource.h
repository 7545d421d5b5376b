// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace gangway::h2 {

/// Bytes that can be read anywhere. Reading does not change it, so it may be shared.
class ByteSource
{
public:
    virtual ~ByteSource() = default;

    /// For messages.
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual qint64 size() const = 0;
    /// All @p size bytes from @p offset on, or an error: an end of file that comes early is one.
    virtual Result<> read(qint64 offset, char *to, qint64 size) const = 0;
    /// Fails when the bytes are no longer those of the moment it was opened.
    [[nodiscard]] virtual Result<> checkUnchanged() const { return {}; }
};

/// What reading beyond the end is.
Error endedEarly(const QString &name, qint64 offset, qint64 size);

/// A file, read with pread(2): one that is cut short under us is an error and not a signal.
class FileSource final : public ByteSource
{
public:
    /// Refuses what is not a regular file.
    static Result<std::shared_ptr<const FileSource>> open(const QString &path);
    ~FileSource() override;

    [[nodiscard]] QString name() const override { return m_path; }
    [[nodiscard]] qint64 size() const override { return m_size; }
    Result<> read(qint64 offset, char *to, qint64 size) const override;
    /// Compares size, time of change and identity of what the path names now with what was opened, and asks
    /// whether somebody holds it.
    [[nodiscard]] Result<> checkUnchanged() const override;

    [[nodiscard]] int descriptor() const { return m_fd; }

private:
    FileSource() = default;

    QString m_path;
    int m_fd = -1;
    qint64 m_size = 0;
    qint64 m_changed = 0; // nanoseconds since 1970
    quint64 m_device = 0;
    quint64 m_inode = 0;
};

/// Bytes in memory.
class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(QByteArray bytes, QString name = {})
        : m_bytes(std::move(bytes))
        , m_name(std::move(name))
    {}

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    Result<> read(qint64 offset, char *to, qint64 size) const override;

private:
    QByteArray m_bytes;
    QString m_name;
};

} // namespace gangway::h2
