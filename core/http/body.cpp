// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "body.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <cstring>

namespace gangway::http {

Body::~Body() = default;

BytesBody::BytesBody(QByteArray bytes)
    : m_bytes(std::move(bytes))
{}

BytesBody::~BytesBody()
{
    if (!m_bytes.isEmpty())
        OPENSSL_cleanse(m_bytes.data(), static_cast<size_t>(m_bytes.size()));
}

qsizetype BytesBody::pull(char *to, qsizetype room)
{
    const qsizetype count = std::min(room, m_bytes.size() - m_given);
    std::memcpy(to, m_bytes.constData() + m_given, static_cast<size_t>(count));
    m_given += count;
    return count;
}

bool BytesBody::rewind()
{
    m_given = 0;
    return true;
}

} // namespace gangway::http
