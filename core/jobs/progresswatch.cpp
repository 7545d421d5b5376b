// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progresswatch.h"

namespace gangway {
namespace {

using namespace std::chrono_literals;

bool isSameWork(const Progress &a, const Progress &b)
{
    return a.unit == b.unit && a.total == b.total && a.what == b.what;
}

} // namespace

void ProgressWatch::begin(Time now)
{
    m_estimator.reset();
    m_progress.reset();
    m_toldRate = {};
    m_moved = now;
    m_hasNews = false;
}

void ProgressWatch::accept(Time now, const Progress &latest)
{
    if (!m_progress || !isSameWork(*m_progress, latest)) {
        // Another table of the same copy keeps the speed; another unit cannot.
        if (m_progress && (m_progress->unit != latest.unit || latest.done < m_progress->done))
            m_estimator.reset();
        m_progress = latest;
    } else if (latest.done > m_progress->done) {
        m_progress->done = latest.done;
    } else {
        return;
    }
    m_moved = now;
    m_hasNews = true;
}

std::optional<ProgressWatch::Told> ProgressWatch::take(Time now, const std::optional<Progress> &latest)
{
    if (latest)
        accept(now, *latest);
    if (!m_progress)
        return {};
    // Also without news: standing still has a speed, and it is shown falling, once a second.
    const Rate rate = m_estimator.add(now, m_progress->done, m_progress->total);
    const bool isDue = !m_told || now - *m_told >= interval;
    const bool isRateDue = rate != m_toldRate && (!m_told || now - *m_told >= 1s);
    if (!isDue || !(m_hasNews || isRateDue))
        return {};
    m_told = now;
    m_toldRate = rate;
    m_hasNews = false;
    return Told{*m_progress, rate};
}

std::optional<std::chrono::seconds> ProgressWatch::silence(Time now)
{
    const auto silent = std::chrono::duration_cast<std::chrono::seconds>(now - m_moved);
    const auto fresh = silent >= m_stalledAfter ? silent : 0s;
    if (fresh == m_toldSilence)
        return {};
    m_toldSilence = fresh;
    return fresh;
}

} // namespace gangway
