// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "message.h"

#include <optional>

namespace gangway::http {

/// Judges whether one transfer takes too long. libcurl's own timers know whole seconds, no TLS limit and no clock but
/// the real one.
class Watch final
{
public:
    struct Sight
    {
        bool isConnected = false;    ///< TCP stands.
        bool isTransferring = false; ///< TLS too, where there is any.
        qint64 bytesMoved = 0;       ///< Both directions.
        bool isHeldBack = false;     ///< By our own bandwidth limit: standing still is no stall.
    };

    Watch(const Timeouts &timeouts, Clock::Instant now);

    /// NoConnect, Stalled or TooLong, or nothing.
    std::optional<Fault::Kind> judge(const Sight &sight, Clock::Instant now);

private:
    Timeouts m_timeouts;
    Clock::Instant m_begun;
    std::optional<Clock::Instant> m_connected;
    std::optional<Clock::Instant> m_windowBegun;
    qint64 m_windowBytes = 0;
};

} // namespace gangway::http
