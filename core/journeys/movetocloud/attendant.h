// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "core/steering.h"

#include <QUrl>

namespace gangway::movetocloud {

/// Why the key of the old server's database is asked for.
enum class KeyNeed {
    IfAtHand, ///< Some forgotten values are encrypted: only what was given already, nobody is to be asked.
    Needed,   ///< The database is encrypted.
    /// It is, and the key that was given is not its own. Asked until one is right: who has no other answers with none.
    Another,
};

/// The person at the wizard or the terminal, for the moments when a running move needs one.
///
/// Called on the thread that runs the move; may wait as long as it takes, but ends soon after a stop. Where nobody
/// can be asked the answer is Error::Code::Interrupted: the move then continues from there another time.
class Attendant
{
public:
    virtual ~Attendant() = default;

    /// MB_ENCRYPTION_SECRET_KEY of the server that runs on @p database; empty: there is none. Here: there never is.
    virtual Result<Secret> encryptionKey(KeyNeed need, const QString &database, const Steering &steering);

    /// The page of Metabase Store where plan, address and region are chosen exists from now on. Whoever has the link
    /// can act on the move: show it, never log it.
    virtual void storeLinkReady(const Secret &link) = 0;

    /// The upload is complete: where is the new instance? Waits until the person has ordered it in the store.
    /// @p known is what was answered in an earlier attempt of this run, or empty; giving it back goes on with it.
    virtual Result<QUrl> instanceAddress(const Secret &storeLink, const QUrl &known, const Steering &steering) = 0;

    /// An API key of an administrator of the new instance, to compare counts with.
    virtual Result<Secret> instanceKey(const QUrl &address, const Secret &storeLink, const Steering &steering) = 0;
};

} // namespace gangway::movetocloud
