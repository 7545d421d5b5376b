// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch.h"

namespace gangway::http {

Watch::Watch(const Timeouts &timeouts, Clock::Instant now)
    : m_timeouts(timeouts)
    , m_begun(now)
{}

std::optional<Fault::Kind> Watch::judge(const Sight &sight, Clock::Instant now)
{
    if (now - m_begun >= m_timeouts.total)
        return Fault::Kind::TooLong;
    if (!sight.isConnected)
        return now - m_begun >= m_timeouts.connect ? std::optional(Fault::Kind::NoConnect) : std::nullopt;
    if (!m_connected)
        m_connected = now;
    if (!sight.isTransferring)
        return now - *m_connected >= m_timeouts.handshake ? std::optional(Fault::Kind::NoConnect) : std::nullopt;
    if (!m_windowBegun || sight.isHeldBack) {
        m_windowBegun = now;
        m_windowBytes = sight.bytesMoved;
        return {};
    }
    const auto span = now - *m_windowBegun;
    if (span < m_timeouts.stall)
        return {};
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_timeouts.stall).count();
    if (sight.bytesMoved - m_windowBytes < m_timeouts.stallBytesPerSecond * seconds)
        return Fault::Kind::Stalled;
    m_windowBegun = now;
    m_windowBytes = sight.bytesMoved;
    return {};
}

} // namespace gangway::http
