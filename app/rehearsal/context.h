// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "misbehaviour.h"
#include "signedlink.h"
#include "tally.h"

#include <QDateTime>

namespace gangway::rehearsal {

/// What every part of the stand-in cloud shares. All of it is thread-safe and outlives the servers.
struct Context
{
    Ledger &ledger;
    Misbehaviour &misbehaviour;
    Tally &tally;
    const LinkSigner &signer;
    QByteArray storageHost; ///< `127.0.0.1:PORT`

    /// The cloud's own clock, which may be told to be wrong.
    [[nodiscard]] QDateTime now() const
    {
        return QDateTime::currentDateTimeUtc().addSecs(misbehaviour.manners().clockAhead.count());
    }
};

} // namespace gangway::rehearsal
