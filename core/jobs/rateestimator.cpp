// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rateestimator.h"

#include <algorithm>
#include <cmath>

namespace gangway {
namespace {

using namespace std::chrono_literals;
using Seconds = std::chrono::duration<double>;

constexpr auto kept = 40s;
constexpr auto smoothedOver = 10s;
constexpr auto leastForSpeed = 2s;
constexpr auto leastForRemaining = 30s;
constexpr auto window = 5s;
constexpr double steady = 3.0;
constexpr auto longerHolds = 30s;
constexpr double longestSeconds = 100.0 * 24 * 3600; // beyond that, nobody is served by a number

/// The steps people round to.
std::chrono::seconds roundingFor(double seconds)
{
    if (seconds <= 10 * 60)
        return 1min;
    if (seconds <= 3600)
        return 5min;
    if (seconds <= 4 * 3600)
        return 15min;
    return 1h;
}

RemainingTime rounded(double atLeast, double atMost)
{
    const auto step = static_cast<double>(roundingFor(atMost).count());
    return {std::chrono::seconds(static_cast<qint64>(std::floor(atLeast / step) * step)),
            std::chrono::seconds(static_cast<qint64>(std::ceil(atMost / step) * step))};
}

} // namespace

void RateEstimator::reset()
{
    m_samples.clear();
    m_remaining.reset();
    m_longerSince.reset();
}

Rate RateEstimator::add(Time now, qint64 done, qint64 total)
{
    if (!m_samples.empty() && (done < m_samples.back().done || now < m_samples.back().at))
        reset();
    // The newest sample moves on until it is a second away from the one before it.
    const bool isClose = m_samples.size() > 1 && m_samples.back().at - m_samples[m_samples.size() - 2].at < 1s;
    if (isClose)
        m_samples.back() = {now, done};
    else
        m_samples.push_back({now, done});
    while (m_samples.size() > 1 && now - m_samples[1].at >= kept)
        m_samples.pop_front();

    settle(now, total > done ? estimate(now, total - done) : std::nullopt);
    return {speed(now - smoothedOver, now), m_remaining};
}

/// Between two samples the work is taken to have gone on evenly.
double RateEstimator::doneAt(Time time) const
{
    const auto after = std::find_if(m_samples.begin(), m_samples.end(), [&](const Sample &s) { return s.at >= time; });
    if (after == m_samples.end())
        return static_cast<double>(m_samples.back().done);
    if (after == m_samples.begin() || after->at == time)
        return static_cast<double>(after->done);
    const Sample &before = *std::prev(after);
    const double share = Seconds(time - before.at) / Seconds(after->at - before.at);
    return static_cast<double>(before.done) + share * static_cast<double>(after->done - before.done);
}

std::optional<double> RateEstimator::speed(Time from, Time to) const
{
    if (m_samples.empty())
        return {};
    const Time start = std::max(from, m_samples.front().at);
    if (to - start < leastForSpeed)
        return {};
    return (doneAt(to) - doneAt(start)) / Seconds(to - start).count();
}

std::optional<RateEstimator::Estimate> RateEstimator::estimate(Time now, qint64 left) const
{
    if (m_samples.empty() || now - m_samples.front().at < leastForRemaining)
        return {};
    double slowest = HUGE_VAL;
    double fastest = 0;
    for (Time to = now; to > now - leastForRemaining; to -= window) {
        const double each = speed(to - window, to).value_or(0);
        slowest = std::min(slowest, each);
        fastest = std::max(fastest, each);
    }
    const double mean = speed(now - leastForRemaining, now).value_or(0);
    const auto amount = static_cast<double>(left);
    if (slowest <= 0 || fastest > steady * slowest || mean <= 0 || amount / slowest > longestSeconds)
        return {};
    // A slow moment weighs on the mean for as long as that looks back; the last seconds tell whether it lasts.
    const double recent = speed(now - smoothedOver, now).value_or(0);
    return Estimate{amount / std::max(mean, recent), rounded(amount / fastest, amount / slowest)};
}

void RateEstimator::settle(Time now, const std::optional<Estimate> &fresh)
{
    if (!fresh) {
        m_remaining.reset();
        m_longerSince.reset();
        return;
    }
    const bool isLonger = m_remaining && fresh->seconds > static_cast<double>(m_remaining->atMost.count());
    const bool isShorter = m_remaining && fresh->seconds < static_cast<double>(m_remaining->atLeast.count());
    if (!isLonger)
        m_longerSince.reset();
    else if (!m_longerSince)
        m_longerSince = now;
    if (isShorter) {
        // A slow moment in between widens what is estimated, but must not make it longer.
        m_remaining = RemainingTime{fresh->range.atLeast, std::min(fresh->range.atMost, m_remaining->atMost)};
    } else if (!m_remaining || (isLonger && now - *m_longerSince >= longerHolds)) {
        m_remaining = fresh->range;
        m_longerSince.reset();
    }
}

} // namespace gangway
