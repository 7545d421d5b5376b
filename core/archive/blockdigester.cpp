// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockdigester.h"

#include <algorithm>

namespace gangway {

void BlockDigester::add(QByteArrayView bytes)
{
    m_whole.add(bytes);
    while (!bytes.isEmpty()) {
        const qsizetype count = std::min(bytes.size(), qsizetype(m_blockBytes - m_inBlock));
        m_block.add(bytes.first(count));
        bytes = bytes.sliced(count);
        m_inBlock += count;
        if (m_inBlock == m_blockBytes) {
            m_blocks.push_back(m_block.takeHex());
            m_inBlock = 0;
        }
    }
}

void BlockDigester::finish()
{
    if (m_inBlock > 0)
        m_blocks.push_back(m_block.takeHex());
    m_inBlock = 0;
    m_sha256 = m_whole.takeHex();
}

} // namespace gangway
