// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytebuffer.h"
#include "core/result.h"

#include <QString>

namespace gangway::h2 {

/// A file without a name, for what does not fit into memory. The system deletes it when it is closed, and so when the
/// process is killed.
class TemporaryFile final
{
public:
    static Result<TemporaryFile> create(const QString &directory);
    TemporaryFile(TemporaryFile &&other) noexcept;
    TemporaryFile &operator=(TemporaryFile &&) = delete;
    ~TemporaryFile();

    /// Buffered until flush().
    Result<> append(const void *bytes, std::size_t size);
    Result<> flush();
    /// Of bytes that were flushed.
    Result<> read(qint64 offset, void *to, std::size_t size) const;
    /// Gives the room of these bytes back, where the file system can.
    void free(qint64 offset, qint64 bytes);

    /// With what is buffered.
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    TemporaryFile() = default;
    [[nodiscard]] Error failed(int error) const;
    Result<> write(const char *bytes, std::size_t size);

    int m_fd = -1;
    QString m_directory;
    qint64 m_size = 0;
    qint64 m_written = 0;
    ByteBuffer m_buffer;
};

} // namespace gangway::h2
