// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "core/journeys/movetocloud/attendant.h"
#include "secretinput.h"

#include <optional>

namespace gangway {

/// The person in front of this terminal; nobody, where it is none.
class TerminalAttendant final : public movetocloud::Attendant
{
public:
    /// What was given in the environment or in files is not asked for.
    struct Given
    {
        QString address;                     ///< As typed; empty: not known.
        std::optional<Secret> instanceKey;   ///< API key of the new instance.
        std::optional<Secret> encryptionKey; ///< MB_ENCRYPTION_SECRET_KEY of the old one.
    };
    TerminalAttendant(Console &console, Given given)
        : m_console(console)
        , m_given(std::move(given))
    {}

    Result<Secret> encryptionKey(movetocloud::KeyNeed need, const QString &database, const Steering &) override
    {
        return encryptionKeyAnswer(m_console, m_given.encryptionKey, need, database);
    }
    void storeLinkReady(const Secret &link) override;
    Result<QUrl> instanceAddress(const Secret &storeLink, const QUrl &known, const Steering &steering) override;
    Result<Secret> instanceKey(const QUrl &address, const Secret &storeLink, const Steering &steering) override;

private:
    Console &m_console;
    Given m_given;
};

} // namespace gangway
