// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/steering.h"
#include "journal.h"
#include "plan.h"
#include "runsecrets.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace gangway {

/// What a step gets from the run. Lives on the thread that runs the step and is used only there.
class StepContext final
{
public:
    /// @p step is the id of the step that will use it. The journal and the secrets must outlive it.
    static Result<StepContext> open(Journal &journal, RunSecrets &secrets, const RunRecord &run, const QString &step,
                                    Steering steering);

    [[nodiscard]] const Steering &steering() const { return m_steering; }
    [[nodiscard]] bool isStopped() const { return m_steering.isStopped(); }
    void tell(const Progress &progress) const { m_steering.tell(progress); }

    [[nodiscard]] QString runId() const { return m_runId; }
    /// Private to this run, mode 0700. Files a later step or a continued run needs belong here.
    [[nodiscard]] QString runFolder() const;

    /// What this step wrote down in this or an earlier attempt. Undefined when there is no such note.
    [[nodiscard]] QJsonValue note(const QString &key) const { return m_notes.value(key); }
    [[nodiscard]] QJsonObject notes() const { return m_notes; }
    /// On the disk when it returns: write it *before* the act it announces, or after the act it records.
    /// A null value removes the note. Never a secret; those go into secrets().
    Result<> setNote(const QString &key, const QJsonValue &value);
    /// All of them or none.
    Result<> setNotes(const QJsonObject &notes);

    [[nodiscard]] RunSecrets &secrets() const { return *m_secrets; }

    /// The completion record of an earlier step, or of this one in undo(). Empty: not completed.
    [[nodiscard]] QJsonObject resultOf(const QString &stepId) const { return m_results.value(stepId).toObject(); }

    /// Call before making the source read-only, and after it was released.
    Result<> setReadOnlySource(const QString &where);
    Result<> clearReadOnlySource();

private:
    StepContext(Journal &journal, RunSecrets &secrets)
        : m_journal(&journal)
        , m_secrets(&secrets)
    {}

    Journal *m_journal;
    RunSecrets *m_secrets;
    QString m_runId;
    QString m_stepId;
    Steering m_steering;
    QJsonObject m_notes;
    QJsonObject m_results;
};

/// One step of a run: a named piece of work that can be told to people, run, run again and taken back.
class Step
{
public:
    virtual ~Step() = default;

    /// The same for the same answers, always.
    [[nodiscard]] virtual const StepInfo &info() const = 0;

    /// Does the work and gives its completion record: what was made, with digests, and no secret in it.
    /// It may find its own earlier attempt cut short at any instant (notes() then has what it wrote down).
    /// Ends with Error::Code::Cancelled when the context is stopped.
    virtual Result<QJsonObject> run(StepContext &context) = 0;

    /// Takes the work back, also when run() ended early or was cut short, and also a second time.
    virtual Result<> undo(StepContext &context);

protected:
    Step() = default;
    Step(const Step &) = delete;
    Step &operator=(const Step &) = delete;
};

} // namespace gangway
