// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contenttag.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <array>

namespace gangway::rehearsal {

void ContentTag::Free::operator()(evp_mac_ctx_st *context) const
{
    EVP_MAC_CTX_free(context);
}

ContentTag::ContentTag()
{
    EVP_MAC *const mac = EVP_MAC_fetch(nullptr, "GMAC", nullptr);
    m_context.reset(EVP_MAC_CTX_new(mac));
    EVP_MAC_free(mac);
    std::array<char, 12> cipher{"AES-128-GCM"};
    std::array<unsigned char, 12> nonce{};
    const std::array<OSSL_PARAM, 3> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_CIPHER, cipher.data(), 0),
        OSSL_PARAM_construct_octet_string(OSSL_MAC_PARAM_IV, nonce.data(), nonce.size()), OSSL_PARAM_construct_end()};
    const std::array<unsigned char, 16> key{'g', 'a', 'n', 'g', 'w', 'a', 'y', ' ', 'r', 'e', 'h', 'e', 'a', 'r', 's'};
    if (EVP_MAC_init(m_context.get(), key.data(), key.size(), parameters.data()) != 1)
        qFatal("OpenSSL has no AES-GMAC.");
}

ContentTag::~ContentTag() = default;

void ContentTag::add(QByteArrayView bytes)
{
    EVP_MAC_update(m_context.get(), reinterpret_cast<const unsigned char *>(bytes.data()),
                   static_cast<std::size_t>(bytes.size()));
}

QByteArray ContentTag::take()
{
    std::array<unsigned char, 16> tag{};
    std::size_t length = 0;
    EVP_MAC_final(m_context.get(), tag.data(), &length, tag.size());
    return '"' + QByteArray(reinterpret_cast<const char *>(tag.data()), static_cast<qsizetype>(length)).toHex() + '"';
}

} // namespace gangway::rehearsal
