// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

namespace gangway {

/// How fast bytes moved in the last half hour. Pure: it is told the time. About 900 points, whatever is put in.
///
/// A time in which nothing was recorded (a pause, a question, a sleeping computer) is a gap, not a zero; a time in
/// which the work went on and nothing moved is a zero.
class ThroughputSeries final
{
public:
    using Time = std::chrono::system_clock::time_point;
    static constexpr std::chrono::minutes kept{30};
    static constexpr std::chrono::seconds interval{2}; ///< Between two points.
    static constexpr std::chrono::seconds gap{6};      ///< Unheard for so long, the line is broken.

    struct Point
    {
        Time at; ///< The end of the interval it is the mean of.
        double perSecond = 0;
        bool begins = false; ///< No line leads here: the first one after a gap.
    };
    /// The same by the minute, for the table.
    struct Minute
    {
        Time begin;
        double mean = 0;
        double lowest = 0;
        double highest = 0;
    };

    /// @p done: absolute bytes of the piece of work in hand. Fewer than before, or another @p work, is a new piece.
    void record(Time now, int work, qint64 done);

    [[nodiscard]] const std::deque<Point> &points() const { return m_points; }
    [[nodiscard]] std::vector<Minute> minutes() const; ///< Newest first.
    [[nodiscard]] double highest() const;
    [[nodiscard]] std::optional<double> latest() const;

private:
    struct Mark
    {
        Time at;
        int work = 0;
        qint64 done = 0;
    };
    std::deque<Point> m_points;
    std::optional<Mark> m_mark; ///< Where the interval under way began.
    Time m_heard;
    bool m_isBroken = true;
};

} // namespace gangway
