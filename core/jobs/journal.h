// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "runrecord.h"

#include <QJsonObject>
#include <QString>

#include <memory>
#include <vector>

namespace gangway {

/// The truth about all runs, kept in `<home>/journal.sqlite` (mode 0600 from its first instant).
///
/// Every function that changes something returns after the change is on the disk: one transaction, rollback
/// journal, synchronous=EXTRA. A kill or a power cut at any instant leaves the state before or after it.
///
/// One Journal belongs to the thread that opened it: open, use and destroy it there. Any number may be open
/// at once, in threads and in processes; writers wait for each other up to ten seconds.
///
/// The journal is copied into support bundles. So no secret may enter: a note or result that carries one is
/// refused, and error texts are redacted on the way in. Secrets live in RunSecrets.
class Journal final
{
public:
    /// Opens or creates the journal of @p home (an existing folder, see gangwayHome()). One written by a
    /// newer Gangway is WrongVersion, a damaged one Corrupt; neither is touched.
    static Result<Journal> open(const QString &home);

    Journal(Journal &&other) noexcept;
    Journal &operator=(Journal &&other) noexcept;
    ~Journal();

    [[nodiscard]] QString home() const;

    /// Records a new run in state Ready and makes its folder. The title is what lists show; phrases in it are said anew
    /// each time it is read (core/phrases.h).
    Result<RunRecord> create(const Plan &plan, const QString &title);

    /// All runs, newest first.
    Result<std::vector<RunSummary>> runs() const;
    /// NotFound when there is no such run.
    Result<RunRecord> run(const QString &runId) const;

    /// The functions below record; they do not judge. Only the owner of the RunLock calls them.
    Result<> recordRunState(const QString &runId, RunState state);
    Result<> recordStepBegun(const QString &runId, const QString &stepId);
    Result<> recordStepCompleted(const QString &runId, const QString &stepId, const QJsonObject &result);
    /// @p state is Stopped, Failed or UndoFailed.
    Result<> recordStepEnded(const QString &runId, const QString &stepId, StepState state, const Error &error);
    Result<> recordUndoBegun(const QString &runId, const QString &stepId);
    /// Forgets the step's result and notes: what they described is gone.
    Result<> recordUndone(const QString &runId, const QString &stepId);

    /// Write-ahead notes of a step: what it must know when it is run again.
    Result<QJsonObject> notes(const QString &runId, const QString &stepId) const;
    /// Adds or replaces all of @p notes in one transaction; a null value removes that note. A note is at most
    /// 1 MiB.
    Result<> setNotes(const QString &runId, const QString &stepId, const QJsonObject &notes);

    /// Set *before* the source is made read-only, cleared *after* it was released, so that no kill can leave
    /// a read-only source unmentioned.
    Result<> setReadOnlySource(const QString &runId, const QString &where);
    Result<> clearReadOnlySource(const QString &runId);

private:
    struct Connection;
    explicit Journal(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

} // namespace gangway
