// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "throttle.h"

#include <algorithm>

namespace gangway::http {

Throttle::Throttle(qint64 bytesPerSecond, const Clock &clock)
    : m_clock(&clock)
    , m_rate(bytesPerSecond > 0 ? std::max(bytesPerSecond, least) : 0)
    , m_filled(clock.now())
{}

qsizetype Throttle::take(qsizetype wanted)
{
    if (!isLimited())
        return wanted;
    const std::scoped_lock lock(m_mutex);
    const auto now = m_clock->now();
    const double passed = std::chrono::duration<double>(now - m_filled).count();
    m_filled = now;
    m_held = std::min(m_held + passed * static_cast<double>(m_rate), static_cast<double>(m_rate) / 4);
    // Small crumbs would cost a system call each.
    const auto enough = std::min<qint64>({wanted, 4096, m_rate / 8});
    if (m_held < static_cast<double>(enough))
        return 0;
    const auto given = std::min(wanted, static_cast<qsizetype>(m_held));
    m_held -= static_cast<double>(given);
    return given;
}

void Throttle::giveBack(qsizetype bytes)
{
    if (!isLimited())
        return;
    const std::scoped_lock lock(m_mutex);
    m_held += static_cast<double>(bytes);
}

} // namespace gangway::http
