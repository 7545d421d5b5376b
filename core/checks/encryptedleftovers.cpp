// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QCoreApplication>
#include <QLocale>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::EncryptedLeftovers)
};

} // namespace

/// Ciphertext where none should be: plaintext dumps and key changes of older versions forget some columns
/// (metabase/metabase#76149), and such rows stop encryption from being switched on later (#82786).
Findings checkEncryptedLeftovers(const CheckContext &context, const Steering &)
{
    using metabase::KeyState;
    const metabase::EncryptionState &state = context.database.encryption;
    if (state.key != KeyState::NotEncrypted && state.key != KeyState::KeyRight)
        return std::vector{found("encrypted-leftovers", Severity::Info,
                                 Tr::tr("Forgotten encrypted values cannot be told apart"),
                                 Tr::tr("Without the right key every encrypted value looks the same."),
                                 Tr::tr("Give the key and check again."))};
    const auto leftovers = state.leftovers();
    if (leftovers.empty())
        return std::vector{passed("encrypted-leftovers", Tr::tr("No value is left in another encryption"),
                                  Tr::tr("All columns that Metabase encrypts in any version were looked at."))};
    // A snapshot is in plain text, and what to do about these is for people to decide.
    const bool stops = context.journey == Journey::MoveToCloud && !context.decidedUnreadable;
    Finding finding =
        found("encrypted-leftovers", stops ? Severity::Blocker : Severity::Warning,
              Tr::tr("Some values are encrypted with another key"),
              Tr::tr("Metabase cannot read them; it logs errors, and turning encryption on later fails "
                     "(metabase/metabase#76149)."),
              stops ? Tr::tr("Give the key they were encrypted with.")
                    : Tr::tr("Empty these values (people's own settings become the defaults), or give the key they "
                             "were encrypted with."));
    if (stops)
        finding.decision = QLatin1String(decision::unreadable);
    for (const metabase::EncryptedColumn &column : leftovers)
        finding.addSubject(Tr::tr("%1.%2: %3 rows")
                               .arg(column.table, column.column, QLocale().toString(column.encrypted - column.opened)));
    return std::vector{finding};
}

} // namespace gangway::checks
