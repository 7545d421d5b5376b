// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretinput.h"

#include "core/secretfile.h"

#include <QCoreApplication>

#include <openssl/crypto.h>

namespace gangway {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangwayctl)
};

} // namespace
std::optional<Secret> secretFromEnvironment(const char *variable)
{
    QByteArray value = qgetenv(variable);
    if (value.isEmpty())
        return {};
    Secret secret{QByteArrayView(value)};
    OPENSSL_cleanse(value.data(), static_cast<std::size_t>(value.size()));
    qunsetenv(variable);
    return secret;
}

Result<std::optional<Secret>> encryptionSecretArgument(const QString &keyFile)
{
    std::optional<Secret> secret = secretFromEnvironment("MB_ENCRYPTION_SECRET_KEY");
    if (!keyFile.isEmpty()) {
        auto fromFile = secretFromFile(keyFile);
        if (!fromFile)
            return fromFile.error();
        secret = *fromFile;
    }
    return secret;
}

Result<std::optional<metabase::EncryptionKey>> encryptionKeyArgument(const QString &keyFile)
{
    auto secret = encryptionSecretArgument(keyFile);
    if (!secret)
        return secret.error();
    if (!*secret)
        return std::optional<metabase::EncryptionKey>();
    auto key = metabase::EncryptionKey::derive(**secret);
    if (!key)
        return key.error();
    return std::optional(std::move(*key));
}

Secret encryptionKeyAnswer(Console &console, const std::optional<Secret> &given, movetocloud::KeyNeed need,
                           const QString &database)
{
    if (given && need != movetocloud::KeyNeed::Another)
        return *given;
    if (need == movetocloud::KeyNeed::IfAtHand)
        return {};
    const QString question = need == movetocloud::KeyNeed::Another
                                 ? Tr::tr("    That key does not open it. MB_ENCRYPTION_SECRET_KEY of its server:")
                                 : Tr::tr("    %1 is encrypted. MB_ENCRYPTION_SECRET_KEY of its server:").arg(database);
    return Secret(console.ask(question, true).toUtf8());
}

} // namespace gangway
