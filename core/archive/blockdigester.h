// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace gangway {

/// How much of a member is read, digested and handed on at a time.
constexpr std::size_t bytesAtOnce = 1 << 20;

/// SHA-256 of a member as a whole and of each of its blocks, in one pass.
class BlockDigester final
{
public:
    explicit BlockDigester(qint64 blockBytes)
        : m_blockBytes(blockBytes)
    {}

    void add(QByteArrayView bytes);
    /// Ends the last block. Only after this are blocks() complete and whole() known.
    void finish();

    [[nodiscard]] const std::vector<QByteArray> &blocks() const { return m_blocks; }
    [[nodiscard]] const QByteArray &whole() const { return m_sha256; }

private:
    qint64 m_blockBytes;
    qint64 m_inBlock = 0;
    Sha256 m_whole;
    Sha256 m_block;
    std::vector<QByteArray> m_blocks;
    QByteArray m_sha256;
};

} // namespace gangway
