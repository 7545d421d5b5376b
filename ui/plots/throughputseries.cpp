// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "throughputseries.h"

#include <algorithm>

namespace gangway {

void ThroughputSeries::record(Time now, int work, qint64 done)
{
    const bool isNewWork = !m_mark || work != m_mark->work || done < m_mark->done;
    const bool isAfterGap = m_mark && (now - m_heard >= gap || now < m_heard); // or the clock was set back
    m_heard = now;
    if (isAfterGap)
        m_isBroken = true;
    if (isNewWork || isAfterGap) {
        m_mark = Mark{now, work, done};
        return;
    }
    const std::chrono::duration<double> span = now - m_mark->at;
    if (span < interval)
        return;
    if (!m_points.empty() && m_points.back().at >= now)
        m_points.clear(); // the clock was set back: what was is no longer before
    m_points.push_back({now, static_cast<double>(done - m_mark->done) / span.count(), m_isBroken});
    m_isBroken = false;
    m_mark = Mark{now, work, done};
    while (!m_points.empty() && m_points.front().at < now - kept)
        m_points.pop_front();
    if (!m_points.empty())
        m_points.front().begins = true;
}

std::vector<ThroughputSeries::Minute> ThroughputSeries::minutes() const
{
    std::vector<Minute> minutes;
    int count = 0;
    for (auto point = m_points.rbegin(); point != m_points.rend(); ++point) {
        const Time begin = std::chrono::floor<std::chrono::minutes>(point->at);
        if (minutes.empty() || minutes.back().begin != begin) {
            minutes.push_back({begin, point->perSecond, point->perSecond, point->perSecond});
            count = 1;
            continue;
        }
        Minute &minute = minutes.back();
        ++count;
        minute.mean += (point->perSecond - minute.mean) / count;
        minute.lowest = std::min(minute.lowest, point->perSecond);
        minute.highest = std::max(minute.highest, point->perSecond);
    }
    return minutes;
}

double ThroughputSeries::highest() const
{
    double highest = 0;
    for (const Point &point : m_points)
        highest = std::max(highest, point.perSecond);
    return highest;
}

std::optional<double> ThroughputSeries::latest() const
{
    if (m_points.empty())
        return {};
    return m_points.back().perSecond;
}

} // namespace gangway
