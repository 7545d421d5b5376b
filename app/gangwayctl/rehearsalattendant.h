// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "core/journeys/movetocloud/attendant.h"
#include "secretinput.h"

#include <optional>

namespace gangway {

/// Plays the person in a rehearsal without one: fills in the stand-in store's page as somebody would, and says so.
class RehearsalAttendant final : public movetocloud::Attendant
{
public:
    /// @p alias is the address to ask the store for; @p encryptionKey MB_ENCRYPTION_SECRET_KEY, where it was given.
    RehearsalAttendant(Console &console, QString alias, std::optional<Secret> encryptionKey)
        : m_console(console)
        , m_alias(std::move(alias))
        , m_encryptionKey(std::move(encryptionKey))
    {}

    Result<Secret> encryptionKey(movetocloud::KeyNeed need, const QString &database, const Steering &) override
    {
        return encryptionKeyAnswer(m_console, m_encryptionKey, need, database);
    }

    void storeLinkReady(const Secret &link) override;
    Result<QUrl> instanceAddress(const Secret &storeLink, const QUrl &known, const Steering &steering) override;
    Result<Secret> instanceKey(const QUrl &address, const Secret &storeLink, const Steering &steering) override;

private:
    Console &m_console;
    QString m_alias;
    std::optional<Secret> m_encryptionKey;
};

} // namespace gangway
