// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "core/journeys/movetocloud/attendant.h"

namespace gangway {

/// Plays the person in a rehearsal without one: fills in the stand-in store's page as somebody would, and says so.
class RehearsalAttendant final : public movetocloud::Attendant
{
public:
    /// @p alias is the address to ask the store for.
    RehearsalAttendant(Console &console, QString alias)
        : m_console(console)
        , m_alias(std::move(alias))
    {}

    void storeLinkReady(const Secret &link) override;
    Result<QUrl> instanceAddress(const Secret &storeLink, const QUrl &known, const Steering &steering) override;
    Result<Secret> instanceKey(const QUrl &address, const Secret &storeLink, const Steering &steering) override;

private:
    Console &m_console;
    QString m_alias;
};

} // namespace gangway
