// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steering.h"
#include "rateestimator.h"

#include <chrono>
#include <optional>

namespace gangway {

/// Decides what of a step's progress is told, and when silence is worth telling. Pure: it is told the time.
class ProgressWatch final
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// At most one in this time, whatever comes in.
    static constexpr std::chrono::milliseconds interval{100};

    struct Told
    {
        Progress progress;
        Rate rate;
    };

    explicit ProgressWatch(std::chrono::seconds stalledAfter)
        : m_stalledAfter(stalledAfter)
    {}

    /// A step begins: its progress starts from nothing, its silence from now.
    void begin(Time now);

    /// @p latest is the newest report since the last call, if there was one. What comes out never goes back
    /// for the same piece of work (same unit, total and `what`).
    std::optional<Told> take(Time now, const std::optional<Progress> &latest);

    /// How long nothing has moved, in whole seconds, when that is to be told: once a second from stalledAfter
    /// on, and zero once it moves again.
    std::optional<std::chrono::seconds> silence(Time now);
    [[nodiscard]] bool isStalled() const { return m_toldSilence.count() > 0; }

private:
    void accept(Time now, const Progress &latest);

    std::chrono::seconds m_stalledAfter;
    RateEstimator m_estimator;
    std::optional<Progress> m_progress;
    Rate m_toldRate;
    Time m_moved;
    std::optional<Time> m_told; // kept from step to step, so that many short steps do not add up
    bool m_hasNews = false;
    std::chrono::seconds m_toldSilence{0};
};

} // namespace gangway
