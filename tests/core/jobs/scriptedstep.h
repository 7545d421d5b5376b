// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runsteps.h"

#include <QStringList>

#include <functional>

namespace gangway::test {

/// A step made of functions, with all calls written into a list that the test reads.
class ScriptedStep final : public Step
{
public:
    using Run = std::function<Result<QJsonObject>(StepContext &)>;
    using Undo = std::function<Result<>(StepContext &)>;

    ScriptedStep(StepInfo stepInfo, QStringList &calls, Run run = {}, Undo undo = {})
        : m_info(std::move(stepInfo))
        , m_calls(&calls)
        , m_run(std::move(run))
        , m_undo(std::move(undo))
    {}

    const StepInfo &info() const override { return m_info; }
    Result<QJsonObject> run(StepContext &context) override
    {
        m_calls->append(m_info.id);
        return m_run ? m_run(context) : Result<QJsonObject>(QJsonObject{{QStringLiteral("made"), m_info.id}});
    }
    Result<> undo(StepContext &context) override
    {
        m_calls->append(QStringLiteral("undo ") + m_info.id);
        return m_undo ? m_undo(context) : Result<>();
    }

private:
    StepInfo m_info;
    QStringList *m_calls;
    Run m_run;
    Undo m_undo;
};

inline Plan planOf(const Steps &steps)
{
    Plan plan;
    plan.journey = QStringLiteral("scripted");
    for (const auto &step : steps)
        plan.steps.push_back(step->info());
    return plan;
}

inline StepInfo infoOf(const QString &id)
{
    return {id, QStringLiteral("Do ") + id, {}, {}, {}, true, false};
}

} // namespace gangway::test
