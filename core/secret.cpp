// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret.h"

#include <openssl/crypto.h>

#include <utility>

namespace gangway {

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes.data(), bytes.size())
{}

Secret::Secret(const Secret &other)
    : m_bytes(other.m_bytes.constData(), other.m_bytes.size())
{}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = QByteArray(other.m_bytes.constData(), other.m_bytes.size());
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    if (!m_bytes.isEmpty())
        OPENSSL_cleanse(m_bytes.data(), static_cast<size_t>(m_bytes.size()));
    m_bytes.clear();
}

bool operator==(const Secret &a, const Secret &b)
{
    return a.m_bytes.size() == b.m_bytes.size()
           && CRYPTO_memcmp(a.m_bytes.constData(), b.m_bytes.constData(), static_cast<size_t>(a.m_bytes.size())) == 0;
}

} // namespace gangway
