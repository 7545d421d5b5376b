// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QtGlobal>

#include <mutex>

namespace gangway::http {

/// A bandwidth limit shared by several transfers: a bucket that fills with time and holds a quarter of a second. For
/// use from any thread.
class Throttle final
{
public:
    static constexpr qint64 least = 16 * 1024;

    /// @p bytesPerSecond 0: no limit. Less than @ref least counts as that.
    Throttle(qint64 bytesPerSecond, const Clock &clock);

    [[nodiscard]] bool isLimited() const { return m_rate > 0; }
    /// How many of @p wanted bytes may go now; they count as gone. 0: wait a little.
    qsizetype take(qsizetype wanted);
    /// For bytes that were taken but did not go.
    void giveBack(qsizetype bytes);

private:
    const Clock *m_clock;
    qint64 m_rate;
    std::mutex m_mutex;
    double m_held = 0;       // guarded by m_mutex
    Clock::Instant m_filled; // guarded by m_mutex
};

} // namespace gangway::http
