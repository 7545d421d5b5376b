// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/h2/bytesource.h"

#include <QStringList>

#include <memory>
#include <mutex>
#include <vector>

namespace gangway::rehearsal {

/// Several files read as one, in their order. Holds one of them open at a time. May be shared by threads.
class JoinedFiles final : public h2::ByteSource
{
public:
    static Result<std::shared_ptr<const h2::ByteSource>> open(const QStringList &paths);

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] qint64 size() const override { return m_size; }
    Result<> read(qint64 offset, char *to, qint64 size) const override;

private:
    struct Piece
    {
        QString path;
        qint64 start = 0;
        qint64 size = 0;
    };
    JoinedFiles() = default;
    Result<std::shared_ptr<const h2::ByteSource>> opened(std::size_t piece) const;

    QString m_name; ///< The folder's.
    std::vector<Piece> m_pieces;
    qint64 m_size = 0;
    mutable std::mutex m_mutex;
    mutable std::size_t m_openPiece = 0; // guarded by m_mutex, as what follows
    mutable std::shared_ptr<const h2::ByteSource> m_open;
};

} // namespace gangway::rehearsal
