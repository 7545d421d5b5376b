// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "core/journeys/movetocloud/attendant.h"

#include <optional>

namespace gangway {

/// The person in front of this terminal; nobody, where it is none.
class TerminalAttendant final : public movetocloud::Attendant
{
public:
    /// What is given here is not asked for: @p address as typed, empty where it is not known, and @p key from the
    /// environment or a file.
    TerminalAttendant(Console &console, QString address, std::optional<Secret> key)
        : m_console(console)
        , m_address(std::move(address))
        , m_key(std::move(key))
    {}

    void storeLinkReady(const Secret &link) override;
    Result<QUrl> instanceAddress(const Secret &storeLink, const QUrl &known, const Steering &steering) override;
    Result<Secret> instanceKey(const QUrl &address, const Secret &storeLink, const Steering &steering) override;

private:
    Console &m_console;
    QString m_address;
    std::optional<Secret> m_key;
};

} // namespace gangway
