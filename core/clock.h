// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <stop_token>

namespace gangway {

/// Time as seen by code that waits, so that a test can tell the time instead of spending it.
class Clock
{
public:
    using Instant = std::chrono::steady_clock::time_point;

    virtual ~Clock();

    /// Never jumps; stands still while the machine sleeps. For intervals.
    [[nodiscard]] virtual Instant now() const = 0;
    /// UTC. May jump. For what servers say about time.
    [[nodiscard]] virtual QDateTime wallNow() const = 0;
    /// Waits. Returns false, at once, when @p stop is or gets requested.
    virtual bool pause(std::chrono::milliseconds span, std::stop_token stop) = 0;

    /// The machine's own clock; for use from any thread.
    static Clock &system();

protected:
    Clock() = default;
    Clock(const Clock &) = default;
    Clock &operator=(const Clock &) = default;
};

} // namespace gangway
