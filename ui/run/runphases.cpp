// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runphases.h"

#include "core/journeys/movetocloud/movetocloud.h"
#include "situation.h"

#include <algorithm>

namespace gangway {

namespace stepid = movetocloud::stepid;

void RunPhases::take(const RunRecord &record, bool isRunning)
{
    const QStringList titles = movetocloud::stepTitles(record.plan);
    m_phases.resize(record.steps.size());
    for (std::size_t i = 0; i < record.steps.size(); ++i) {
        RunPhase &phase = m_phases[i];
        phase.id = record.steps[i].id;
        phase.title = titles.at(static_cast<qsizetype>(i));
        phase.result = record.steps[i].result;
        if (!isRunning)
            phase.state = record.steps[i].state;
    }
}

void RunPhases::begin(int index, StepState state)
{
    RunPhase &phase = m_phases[static_cast<std::size_t>(index)];
    phase.state = state;
    phase.progress.reset();
    phase.rate = {};
}

void RunPhases::hear(int index, const Progress &progress, const Rate &rate)
{
    RunPhase &phase = m_phases[static_cast<std::size_t>(index)];
    phase.progress = progress;
    phase.rate = rate;
}

void RunPhases::end(int index, StepState state)
{
    m_phases[static_cast<std::size_t>(index)].state = state;
}

bool RunPhases::sample(const QString &step, ThroughputSeries::Time now)
{
    const RunPhase *const current = find(step);
    if (!current || !current->progress || current->progress->unit != Progress::Unit::Bytes)
        return false;
    m_throughput.record(now, static_cast<int>(current - m_phases.data()), current->progress->done);
    return true;
}

const RunPhase *RunPhases::find(const QString &step) const
{
    const auto found = std::ranges::find(m_phases, step, &RunPhase::id);
    return found == m_phases.end() ? nullptr : &*found;
}

int RunPhases::thousandths(const QString &step) const
{
    const RunPhase *const current = find(step);
    if (!current || !current->progress || current->progress->total <= 0)
        return -1;
    const Progress &progress = *current->progress;
    return static_cast<int>(1000 * std::min(progress.done, progress.total) / progress.total);
}

bool RunPhases::isCompleted(const QString &step) const
{
    const RunPhase *const phase = find(step);
    return phase && phase->state == StepState::Completed;
}

void RunPhases::tell(RunFacts &facts) const
{
    facts.isBackedUp = isCompleted(stepid::backup);
    facts.isUploaded = isCompleted(stepid::upload);
    facts.isSetUp = isCompleted(stepid::setUp);
    facts.isCompared = isCompleted(stepid::verify);
    facts.stepsTotal = static_cast<int>(m_phases.size());
    facts.stepsCompleted = static_cast<int>(std::ranges::count(m_phases, StepState::Completed, &RunPhase::state));
}

} // namespace gangway
