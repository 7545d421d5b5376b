// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QCoreApplication>
#include <QLocale>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::EncryptionKey)
};

} // namespace

/// MB_ENCRYPTION_SECRET_KEY: whether one is in use, and whether the one that was given is right.
Findings checkEncryptionKey(const CheckContext &context, const Steering &)
{
    const metabase::EncryptionState &state = context.database.encryption;
    // The cloud takes a snapshot in plain text, so the move needs the key; an upgrade only has to keep it.
    const bool isNeeded = context.journey == Journey::MoveToCloud;
    switch (state.key) {
    case metabase::KeyState::NotEncrypted:
        return std::vector{passed("encryption-key", Tr::tr("No encryption key is needed"),
                                  Tr::tr("Connection details and settings are stored as plain text."))};
    case metabase::KeyState::KeyRight:
        return std::vector{passed(
            "encryption-key", Tr::tr("The encryption key is right"),
            Tr::tr("It opens what is stored encrypted: %1 values.").arg(QLocale().toString(state.encryptedValues())))};
    case metabase::KeyState::KeyWrong:
        return std::vector{
            found("encryption-key", Severity::Blocker, Tr::tr("The encryption key is not this database's"),
                  Tr::tr("It does not open what is stored encrypted (%1 values).")
                      .arg(QLocale().toString(state.encryptedValues())),
                  Tr::tr("Take MB_ENCRYPTION_SECRET_KEY from the environment of the server that runs on this "
                         "database, exactly as it stands there."))};
    case metabase::KeyState::KeyMissing:
        return std::vector{found(
            "encryption-key", isNeeded ? Severity::Blocker : Severity::Decision,
            Tr::tr("The database is encrypted and the key is not known"),
            isNeeded
                ? Tr::tr(
                      "The cloud takes connection details and settings as plain text; without the key they cannot be "
                      "opened (%1 values).")
                      .arg(QLocale().toString(state.encryptedValues()))
                : Tr::tr("A Metabase started without the same MB_ENCRYPTION_SECRET_KEY cannot read its connections "
                         "(%1 values), and an upgrade may get stuck.")
                      .arg(QLocale().toString(state.encryptedValues())),
            Tr::tr("Find MB_ENCRYPTION_SECRET_KEY in the server's environment (service file, container, compose file), "
                   "and give it: the snapshot is made with it."))};
    case metabase::KeyState::Unknown:
        break;
    }
    return std::vector{
        found("encryption-key", isNeeded ? Severity::Blocker : Severity::Warning,
              Tr::tr("The encryption of this database is not known"),
              Tr::tr("It has a table of data keys (%1 rows): values may be encrypted in a format Gangway does not "
                     "read.")
                  .arg(QLocale().toString(state.envelopeKeys)),
              Tr::tr("Use Metabase's own move in the admin settings under Cloud."))};
}

} // namespace gangway::checks
