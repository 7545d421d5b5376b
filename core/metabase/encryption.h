// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>

namespace gangway::metabase {

/// Metabase's encryption at rest, opened with the text of MB_ENCRYPTION_SECRET_KEY.
///
/// Format (Metabase's `util/encryption.clj` and buddy-core): PBKDF2-HMAC-SHA512 over the UTF-8 bytes of the key with
/// an empty salt, 100,000 rounds, gives 64 bytes: MAC key and AES key. A stored value is IV (16) ‖ AES-256-CBC
/// with PKCS#7 ‖ the first 32 bytes of HMAC-SHA512(MAC key, IV ‖ ciphertext); text columns hold it in base64.
///
/// Deriving takes about 0.1 s: do it once. Copies are deep and wiped like any Secret.
class EncryptionKey final
{
public:
    static constexpr qsizetype minimumLength = 16; ///< Bytes; Metabase refuses shorter ones.

    /// Error Usage where the text is shorter than minimumLength.
    static Result<EncryptionKey> derive(const Secret &key);

    /// The plain bytes of a raw value; nothing where the tag does not match (another key, or not encrypted).
    [[nodiscard]] std::optional<QByteArray> decrypt(QByteArrayView stored) const;
    /// The same of a text column's base64.
    [[nodiscard]] std::optional<QByteArray> decryptText(QByteArrayView base64) const;
    /// A text column's base64 for @p plain, with a fresh random IV.
    [[nodiscard]] Result<QByteArray> encryptText(QByteArrayView plain) const;

private:
    explicit EncryptionKey(Secret material)
        : m_material(std::move(material))
    {}
    [[nodiscard]] QByteArrayView macKey() const { return m_material.reveal().first(32); }
    [[nodiscard]] QByteArrayView cipherKey() const { return m_material.reveal().sliced(32, 32); }

    Secret m_material;
};

/// Whether a text column's value has the shape of ciphertext: base64 whose bytes are an IV, whole blocks and a tag.
///
/// Stricter than Metabase's own test, which takes any base64 of a fitting length: at least one block, not only
/// hexadecimal digits (secrets of 128 digits would fit), not a certificate.
[[nodiscard]] bool looksEncrypted(QByteArrayView text);
/// The same for a byte column: the length fits, and the bytes are neither text nor a certificate or key store.
[[nodiscard]] bool looksEncryptedBytes(QByteArrayView bytes);

} // namespace gangway::metabase
