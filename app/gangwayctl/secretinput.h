// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "console.h"
#include "core/journeys/h2source.h"
#include "core/journeys/movetocloud/attendant.h"
#include "core/metabase/encryption.h"
#include "core/result.h"
#include "core/secret.h"

#include <QString>

#include <optional>

namespace gangway {

/// A secret from an environment variable, which is removed from this process's environment at once so that no child
/// inherits it. Nothing where it is not set or empty.
std::optional<Secret> secretFromEnvironment(const char *variable);

/// The text of Metabase's encryption key from a file (when @p keyFile is not empty) or MB_ENCRYPTION_SECRET_KEY;
/// nothing where neither is given.
Result<std::optional<Secret>> encryptionSecretArgument(const QString &keyFile);

/// The same, ready to be used.
Result<std::optional<metabase::EncryptionKey>> encryptionKeyArgument(const QString &keyFile);

/// Adds `--keychain`, for the key of a database.
void addKeychainOption(CommandLine &line);

/// What was @p given; where that is nothing and `--keychain` was: the key of @p database as the desktop's keychain has
/// it, which may ask to be unlocked. Nothing, and said so, where none is kept.
Result<std::optional<Secret>> orKeptSecret(CommandContext &context, const CommandLine &line,
                                           std::optional<Secret> given, const QString &database);
/// The same of @p source; the key that its environment file has goes before the keychain's.
Result<std::optional<Secret>> orKeptSecret(CommandContext &context, const CommandLine &line,
                                           std::optional<Secret> given, const H2Source &source);

/// What an attendant at this terminal answers when a running move needs the key: the one that was @p given, else what
/// is typed. Empty: there is none.
Secret encryptionKeyAnswer(Console &console, const std::optional<Secret> &given, movetocloud::KeyNeed need,
                           const QString &database);

} // namespace gangway
