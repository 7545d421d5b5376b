// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretinput.h"

#include "core/keychain/keptkeys.h"
#include "core/secretfile.h"

#include <QCoreApplication>

#include <openssl/crypto.h>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

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

void addKeychainOption(CommandLine &line)
{
    line.addOption(
        u"keychain"_s,
        Tr::tr("Where MB_ENCRYPTION_SECRET_KEY is not given in another way: the one that the window kept in the "
               "desktop's keychain for this database."));
}

Result<std::optional<Secret>> orKeptSecret(CommandContext &context, const CommandLine &line,
                                           std::optional<Secret> given, const QString &database)
{
    if (given || !line.isSet(u"keychain"_s))
        return given;
    const KeptKeys keys;
    if (keys.has(database))
        context.console.say(Tr::tr("Looking for the key in the desktop's keychain. It may ask to be unlocked."));
    auto kept = keys.keyOf(database, {context.stop, {}});
    if (!kept)
        return kept.error();
    if (kept->isEmpty()) {
        context.console.say(Tr::tr("No key of %1 is kept in the desktop's keychain.").arg(database));
        return std::optional<Secret>();
    }
    return std::optional(std::move(*kept));
}

Result<std::optional<Secret>> orKeptSecret(CommandContext &context, const CommandLine &line,
                                           std::optional<Secret> given, const H2Source &source)
{
    if (!given && !source.encryptionKey.isEmpty())
        given = source.encryptionKey;
    return orKeptSecret(context, line, std::move(given), source.path);
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
