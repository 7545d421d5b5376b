// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <optional>

namespace gangway {

/// A range, never a promise: rounded to steps people use, and steady (see RateEstimator).
struct RemainingTime
{
    std::chrono::seconds atLeast{0};
    std::chrono::seconds atMost{0};

    friend bool operator==(const RemainingTime &, const RemainingTime &) = default;
};

/// How fast it goes, in units of the progress per second.
struct Rate
{
    std::optional<double> perSecond;        ///< Smoothed; none in the first two seconds.
    std::optional<RemainingTime> remaining; ///< None before 30 s of steady speed, or without a total.

    friend bool operator==(const Rate &, const Rate &) = default;
};

/// Speed and remaining time from absolute progress. Pure: it is told the time.
///
/// The speed is that of the last ten seconds. The remaining time is a range from the slowest to the fastest
/// five seconds of the last 30, given only while those differ less than threefold. A range stays until the
/// estimate leaves it; a longer one must hold for 30 s first, so that it does not count up and down.
class RateEstimator final
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// Starts over: other work, another unit, or a pause.
    void reset();
    /// @p total is -1 when not known. Less than before counts as a new start.
    Rate add(Time now, qint64 done, qint64 total);

private:
    struct Sample
    {
        Time at;
        qint64 done;
    };
    struct Estimate
    {
        double seconds; ///< At the better of the speeds of the last 30 and the last ten seconds.
        RemainingTime range;
    };

    [[nodiscard]] std::optional<double> speed(Time from, Time to) const;
    [[nodiscard]] double doneAt(Time time) const;
    [[nodiscard]] std::optional<Estimate> estimate(Time now, qint64 left) const;
    void settle(Time now, const std::optional<Estimate> &fresh);

    std::deque<Sample> m_samples; // about one a second, of the last 40 s
    std::optional<RemainingTime> m_remaining;
    std::optional<Time> m_longerSince;
};

} // namespace gangway
