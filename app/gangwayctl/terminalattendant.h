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
    /// @p key: the new instance's API key, where it came with the environment or a file.
    TerminalAttendant(Console &console, std::optional<Secret> key)
        : m_console(console)
        , m_key(std::move(key))
    {}

    void storeLinkReady(const Secret &link) override;
    Result<QUrl> instanceAddress(const Secret &storeLink, const Steering &steering) override;
    Result<Secret> instanceKey(const QUrl &address, const Secret &storeLink, const Steering &steering) override;

private:
    Console &m_console;
    std::optional<Secret> m_key;
};

} // namespace gangway
