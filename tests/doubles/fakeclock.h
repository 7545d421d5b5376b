// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <mutex>
#include <vector>

namespace gangway::test {

/// A clock that is told the time. pause() does not wait: it moves the time on and notes how long it would have been.
/// For use from any thread.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_now;
    }
    [[nodiscard]] QDateTime wallNow() const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_wall;
    }
    bool pause(std::chrono::milliseconds span, std::stop_token stop) override
    {
        if (stop.stop_requested())
            return false;
        const std::scoped_lock lock(m_mutex);
        m_pauses.push_back(span);
        move(span);
        return !stop.stop_requested();
    }

    void advance(std::chrono::milliseconds span)
    {
        const std::scoped_lock lock(m_mutex);
        move(span);
    }
    void setWall(const QDateTime &wall)
    {
        const std::scoped_lock lock(m_mutex);
        m_wall = wall;
    }
    [[nodiscard]] std::vector<std::chrono::milliseconds> pauses() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_pauses;
    }

private:
    void move(std::chrono::milliseconds span)
    {
        m_now += span;
        m_wall = m_wall.addMSecs(span.count());
    }

    mutable std::mutex m_mutex;
    Instant m_now{std::chrono::hours(1)};
    QDateTime m_wall{QDate(2026, 3, 1), QTime(12, 0), Qt::UTC};
    std::vector<std::chrono::milliseconds> m_pauses;
};

} // namespace gangway::test
