// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "body.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace gangway::http {

/// A range of an open file. A thread of its own reads ahead and digests what it reads, so that the bytes that are
/// sent, counted and digested are the same bytes, read once; the sending thread only copies.
///
/// Holds at most readAhead bytes. A file that is shorter than the range is Error::Code::Different.
class FileRangeBody final : public Body
{
public:
    static constexpr qsizetype blockBytes = 128 * 1024;
    static constexpr int blocks = 6;
    static constexpr qsizetype readAhead = blockBytes * blocks;

    /// @p descriptor stays the caller's and must stay open; reads are positioned, so many bodies may share it.
    /// @p name is for errors.
    FileRangeBody(int descriptor, QString name, qint64 offset, qint64 bytes);
    /// Ends the reading thread.
    ~FileRangeBody() override;

    [[nodiscard]] qint64 size() const override;
    Pulled pull(char *to, qsizetype room, qsizetype &written) override;
    [[nodiscard]] std::optional<Error> error() const override;
    void onReady(std::function<void()> wake) override;

    /// Hex SHA-256 of the range. Empty until all of it was pulled.
    [[nodiscard]] QByteArray sha256() const;

private:
    struct Pipe;
    std::unique_ptr<Pipe> m_pipe;
};

} // namespace gangway::http
