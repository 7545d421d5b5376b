// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "step.h"

#include "home.h"

namespace gangway {

Result<StepContext> StepContext::open(Journal &journal, RunSecrets &secrets, const RunRecord &run, const QString &step,
                                      Steering steering)
{
    auto notes = journal.notes(run.id, step);
    if (!notes)
        return notes.error();
    StepContext context(journal, secrets);
    context.m_runId = run.id;
    context.m_stepId = step;
    context.m_steering = std::move(steering);
    context.m_notes = std::move(*notes);
    for (const StepRecord &record : run.steps) {
        if (!record.result.isEmpty())
            context.m_results.insert(record.id, record.result);
    }
    return context;
}

QString StepContext::runFolder() const
{
    return runFolderPath(m_journal->home(), m_runId);
}

Result<> StepContext::setNote(const QString &key, const QJsonValue &value)
{
    return setNotes({{key, value}});
}

Result<> StepContext::setNotes(const QJsonObject &notes)
{
    if (auto set = m_journal->setNotes(m_runId, m_stepId, notes); !set)
        return set;
    for (auto it = notes.begin(); it != notes.end(); ++it) {
        if (it->isNull() || it->isUndefined())
            m_notes.remove(it.key());
        else
            m_notes.insert(it.key(), it.value());
    }
    return {};
}

Result<> StepContext::setReadOnlySource(const QString &where)
{
    return m_journal->setReadOnlySource(m_runId, where);
}

Result<> StepContext::clearReadOnlySource()
{
    return m_journal->clearReadOnlySource(m_runId);
}

Result<> Step::undo(StepContext &)
{
    return {};
}

} // namespace gangway
