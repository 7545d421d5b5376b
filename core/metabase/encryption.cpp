// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "encryption.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <algorithm>
#include <memory>

namespace gangway::metabase {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::metabase::EncryptionKey)
};

constexpr int rounds = 100'000;
constexpr qsizetype ivBytes = 16;
constexpr qsizetype blockBytes = 16;
constexpr qsizetype tagBytes = 32;
constexpr qsizetype leastBytes = ivBytes + blockBytes + tagBytes;

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}
unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

Error failed()
{
    return {Error::Code::Unexpected, Tr::tr("A value could not be encrypted."), QStringLiteral("OpenSSL refused"),
            Tr::tr("Check the installation of OpenSSL.")};
}

bool hasEncryptedLength(qsizetype size)
{
    return size >= leastBytes && (size - tagBytes) % blockBytes == 0;
}

/// A DER structure (certificate, PKCS#12 key store) whose declared length is exactly what is there.
bool isDer(QByteArrayView data)
{
    if (data.size() < 5 || static_cast<uchar>(data[0]) != 0x30 || static_cast<uchar>(data[1]) != 0x82)
        return false;
    const qsizetype length = static_cast<uchar>(data[2]) << 8 | static_cast<uchar>(data[3]);
    return length + 4 == data.size();
}

bool tagMatches(QByteArrayView macKey, QByteArrayView signedBytes, QByteArrayView tag)
{
    unsigned char mac[EVP_MAX_MD_SIZE];
    unsigned int macSize = 0;
    if (!HMAC(EVP_sha512(), macKey.data(), static_cast<int>(macKey.size()), bytes(signedBytes),
              static_cast<std::size_t>(signedBytes.size()), mac, &macSize))
        return false;
    return macSize >= tagBytes && CRYPTO_memcmp(mac, tag.data(), tagBytes) == 0;
}

} // namespace

Result<EncryptionKey> EncryptionKey::derive(const Secret &key)
{
    const QByteArrayView text = key.reveal();
    if (text.size() < minimumLength)
        return Error{
            Error::Code::Usage, Tr::tr("This is not an encryption key of Metabase."),
            QStringLiteral("%1 bytes, at least %2 are needed").arg(text.size()).arg(minimumLength),
            Tr::tr("Give the value of MB_ENCRYPTION_SECRET_KEY from the server's environment, as it stands there.")};
    QByteArray material(64, Qt::Uninitialized);
    const unsigned char salt = 0; // an empty salt still needs an address
    const int done = PKCS5_PBKDF2_HMAC(text.data(), static_cast<int>(text.size()), &salt, 0, rounds, EVP_sha512(),
                                       static_cast<int>(material.size()), bytes(material));
    Secret secret{QByteArrayView(material)};
    OPENSSL_cleanse(material.data(), static_cast<std::size_t>(material.size()));
    if (done != 1)
        return failed();
    return EncryptionKey(std::move(secret));
}

std::optional<QByteArray> EncryptionKey::decrypt(QByteArrayView stored) const
{
    if (!hasEncryptedLength(stored.size()))
        return {};
    const QByteArrayView tag = stored.last(tagBytes);
    const QByteArrayView signedBytes = stored.chopped(tagBytes);
    if (!tagMatches(macKey(), signedBytes, tag))
        return {};
    const QByteArrayView cipher = signedBytes.sliced(ivBytes);
    const Context context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    QByteArray plain(cipher.size() + blockBytes, Qt::Uninitialized);
    int size = 0;
    int rest = 0;
    if (!context
        || EVP_DecryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, bytes(cipherKey()),
                              bytes(stored.first(ivBytes)))
               != 1
        || EVP_DecryptUpdate(context.get(), bytes(plain), &size, bytes(cipher), static_cast<int>(cipher.size())) != 1
        || EVP_DecryptFinal_ex(context.get(), bytes(plain) + size, &rest) != 1)
        return {};
    plain.truncate(size + rest);
    return plain;
}

std::optional<QByteArray> EncryptionKey::decryptText(QByteArrayView base64) const
{
    const auto decoded = QByteArray::fromBase64Encoding(
        base64.toByteArray(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return {};
    return decrypt(decoded.decoded);
}

Result<QByteArray> EncryptionKey::encryptText(QByteArrayView plain) const
{
    QByteArray stored(ivBytes, Qt::Uninitialized);
    if (RAND_bytes(bytes(stored), ivBytes) != 1)
        return failed();
    QByteArray cipher(plain.size() + blockBytes, Qt::Uninitialized);
    int size = 0;
    int rest = 0;
    const Context context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    if (!context
        || EVP_EncryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, bytes(cipherKey()), bytes(stored)) != 1
        || EVP_EncryptUpdate(context.get(), bytes(cipher), &size, bytes(plain), static_cast<int>(plain.size())) != 1
        || EVP_EncryptFinal_ex(context.get(), bytes(cipher) + size, &rest) != 1)
        return failed();
    stored.append(cipher.constData(), size + rest);
    unsigned char mac[EVP_MAX_MD_SIZE];
    unsigned int macSize = 0;
    if (!HMAC(EVP_sha512(), macKey().data(), 32, bytes(QByteArrayView(stored)), static_cast<std::size_t>(stored.size()),
              mac, &macSize))
        return failed();
    stored.append(reinterpret_cast<const char *>(mac), tagBytes);
    return stored.toBase64();
}

bool looksEncrypted(QByteArrayView text)
{
    if (text.size() < leastBytes || text.size() % 4 != 0)
        return false;
    // Most values are JSON or words: they are told apart by a few characters, before anything is copied.
    const auto isBase64 = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '/';
    };
    if (!std::ranges::all_of(text.chopped(2), isBase64))
        return false;
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    if (std::ranges::all_of(text, isHex))
        return false;
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toByteArray(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok && hasEncryptedLength(decoded.decoded.size())
           && !isDer(decoded.decoded);
}

bool looksEncryptedBytes(QByteArrayView data)
{
    if (!hasEncryptedLength(data.size()) || isDer(data))
        return false;
    if (data.startsWith(QByteArrayView("\xfe\xed\xfe\xed", 4))) // Java key store
        return false;
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString asText = utf8(data);
    Q_UNUSED(asText)
    return utf8.hasError();
}

} // namespace gangway::metabase
