// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/rateestimator.h"
#include "core/jobs/runrecord.h"
#include "core/steering.h"
#include "ui/plots/throughputseries.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace gangway {

struct RunFacts;

/// One step of the run as the pages show it.
struct RunPhase
{
    QString id;
    QString title;
    StepState state = StepState::Pending;
    std::optional<Progress> progress; ///< The last that was heard in this process.
    Rate rate;
    QJsonObject result; ///< Once it is completed.
};

/// How far each step of a run is, and how fast its bytes moved: what the journal has, and what was heard since. Plain
/// data; whoever changes it tells the window.
class RunPhases final
{
public:
    /// @p isRunning: the states that were heard are newer than those of @p record.
    void take(const RunRecord &record, bool isRunning);

    void begin(int index, StepState state);
    void hear(int index, const Progress &progress, const Rate &rate);
    void end(int index, StepState state);
    /// How many bytes @p step has moved by now. False where it counts something else, or nothing yet.
    bool sample(const QString &step, ThroughputSeries::Time now);

    [[nodiscard]] const std::vector<RunPhase> &all() const { return m_phases; }
    [[nodiscard]] const RunPhase &at(int index) const { return m_phases[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const RunPhase *find(const QString &step) const;
    /// Of @p step; -1: its total is not known.
    [[nodiscard]] int thousandths(const QString &step) const;
    [[nodiscard]] const ThroughputSeries &throughput() const { return m_throughput; }
    /// What is done, and how much of all.
    void tell(RunFacts &facts) const;

private:
    [[nodiscard]] bool isCompleted(const QString &step) const;

    std::vector<RunPhase> m_phases;
    ThroughputSeries m_throughput;
};

} // namespace gangway
