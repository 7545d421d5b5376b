// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault.h"

#include <QStringList>

#include <memory>

namespace gangway {

/// `kept-keys` beside the settings.
QString keptKeysFolder();

/// The encryption keys (MB_ENCRYPTION_SECRET_KEY) of databases whose person wanted them kept.
///
/// The keys themselves are in a vault. The folder holds a note for each, with the path of its database and nothing of
/// the key, so that a vault is only asked for what it has, and all can be forgotten. Two programs may use it at once.
///
/// A value that is cheap to copy. Everything that takes a Steering may wait; see Vault.
class KeptKeys final
{
public:
    /// In the desktop's keychain.
    KeptKeys();
    explicit KeptKeys(std::shared_ptr<Vault> vault, QString folder = keptKeysFolder());

    /// Of which databases keys are kept. Reads the notes only, and passes over damaged ones.
    [[nodiscard]] QStringList databases() const;
    [[nodiscard]] bool has(const QString &database) const;

    /// Empty: none is kept, or the vault lost it. What is found is made known to the log, which then blackens it.
    [[nodiscard]] Result<Secret> keyOf(const QString &database, const Steering &steering) const;
    /// The same where nobody has to be asked or waited for: empty also where the vault is locked, gone, or fails.
    [[nodiscard]] Secret keyAtHand(const QString &database, const Steering &steering) const;
    /// Noted before it is kept, so that no key is kept that could not be forgotten.
    Result<> keep(const QString &database, const Secret &key, const Steering &steering) const;
    Result<> forget(const QString &database, const Steering &steering) const;
    /// Goes on past one that cannot be forgotten, and tells the first of these.
    Result<> forgetAll(const Steering &steering) const;

private:
    // A place is the one name of a database, however it was written.
    [[nodiscard]] QString notePath(const QString &place) const;
    Result<> dropNote(const QString &place) const;
    Result<> forgetPlace(const QString &place, const Steering &steering) const;

    std::shared_ptr<Vault> m_vault;
    QString m_folder;
};

} // namespace gangway
