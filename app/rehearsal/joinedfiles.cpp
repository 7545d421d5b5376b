// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "joinedfiles.h"

#include <QFileInfo>

#include <algorithm>

namespace gangway::rehearsal {

Result<std::shared_ptr<const h2::ByteSource>> JoinedFiles::open(const QStringList &paths)
{
    if (paths.size() == 1) {
        auto file = h2::FileSource::open(paths.front());
        if (!file)
            return std::move(file).error();
        return std::shared_ptr<const h2::ByteSource>(*std::move(file));
    }
    std::shared_ptr<JoinedFiles> joined(new JoinedFiles);
    for (const QString &path : paths) {
        const QFileInfo file(path);
        joined->m_name = file.path();
        joined->m_pieces.push_back({path, joined->m_size, file.size()});
        joined->m_size += file.size();
    }
    return std::shared_ptr<const h2::ByteSource>(std::move(joined));
}

Result<std::shared_ptr<const h2::ByteSource>> JoinedFiles::opened(std::size_t piece) const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_open || m_openPiece != piece) {
        auto file = h2::FileSource::open(m_pieces[piece].path);
        if (!file)
            return std::move(file).error();
        m_open = *std::move(file);
        m_openPiece = piece;
    }
    return m_open;
}

Result<> JoinedFiles::read(qint64 offset, char *to, qint64 size) const
{
    if (offset < 0 || size < 0 || offset > m_size || size > m_size - offset)
        return h2::endedEarly(m_name, offset, size);
    const auto behind = std::ranges::upper_bound(m_pieces, offset, {}, &Piece::start);
    for (auto piece = static_cast<std::size_t>(behind - m_pieces.begin()) - 1; size > 0; ++piece) {
        const auto file = opened(piece);
        if (!file)
            return file.error();
        const Piece &from = m_pieces[piece];
        const qint64 count = std::min(size, from.start + from.size - offset);
        if (auto read = (*file)->read(offset - from.start, to, count); !read)
            return read;
        offset += count;
        to += count;
        size -= count;
    }
    return {};
}

} // namespace gangway::rehearsal
