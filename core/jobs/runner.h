// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "rateestimator.h"
#include "runsteps.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace gangway {

struct RunnerOptions
{
    std::chrono::seconds stalledAfter{30}; ///< No progress for so long is told as Runner::stalled().
    const Clock *clock = nullptr;          ///< Outlives the runner. Null: the machine's own.
};

/// Runs the steps of one run on its own thread and tells this thread about it.
///
/// start() and undo() return at once. Signals come on the thread this object lives in, which needs an event
/// loop. finished() comes exactly once for each start() or undo(), and nothing follows it. cancel() only asks:
/// the step ends at its next safe point. Destroying a running one asks, then waits; finished() then never
/// comes, and the journal has the truth.
///
/// The steps belong to this object and are used only on its thread while it runs.
class Runner final : public QObject
{
    Q_OBJECT

public:
    Runner(QString home, QString runId, Steps steps, RunnerOptions options = {}, QObject *parent = nullptr);
    ~Runner() override;

    [[nodiscard]] QString runId() const;
    [[nodiscard]] RunState state() const;  ///< Ready until start(); Stopping between cancel() and its end.
    [[nodiscard]] int currentStep() const; ///< -1: none.
    [[nodiscard]] bool isRunning() const;
    /// Whether nothing has been heard from the current step for RunnerOptions::stalledAfter.
    [[nodiscard]] bool isStalled() const;

public slots:
    /// Runs, or continues, the run. Does nothing while it is running.
    void start();
    /// Takes back what was completed or begun. While running: stops first, and finished() comes once for both;
    /// a run that reached its end before it noticed is not undone. Does nothing while undoing.
    void undo();
    /// Asks. Does nothing unless running.
    void cancel();

signals:
    void stateChanged(gangway::RunState state);
    void stepStarted(int index);
    /// The latest value, at most ten times a second, and never less than before for the same piece of work.
    void progressed(int index, const gangway::Progress &progress, const gangway::Rate &rate);
    void stepFinished(int index, gangway::StepState state);
    /// Nothing heard for that long; once a second while it lasts, and with zero when it is over.
    void stalled(std::chrono::seconds silence);
    /// The error side: the run could not be taken, and nothing was changed (see runSteps()).
    void finished(const gangway::Result<gangway::RunOutcome> &outcome);

protected:
    void customEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gangway
