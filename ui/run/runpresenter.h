// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "rehearsalhand.h"
#include "runphases.h"
#include "runreading.h"
#include "situation.h"
#include "ui/job.h"
#include "waitingattendant.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace gangway {

class RehearsalServer;

/// A run as a window sees it: owns its Runner, answers for the person, and says what state it is in.
///
/// Everything shown (banner, buttons, titles, tray, notifications) derives from facts() and situation(). The same
/// plan, steps, journal and runner as gangwayctl's: a run begun here can be continued there, and the other way round.
///
/// Lives on the window's thread and never keeps it waiting, except when it is destroyed while running: the run is
/// then asked to stop, and waited for.
class RunPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit RunPresenter(QString home, RunnerOptions options = {}, QObject *parent = nullptr);
    ~RunPresenter() override;

    /// The stand-in cloud a rehearsal needs. Without one, a rehearsal starts its own. Must outlive this object.
    void setRehearsalServer(RehearsalServer *server) { m_rehearsal.setServer(server); }
    /// Where a key may lie that the move can use and does not need; before it begins. None: nowhere.
    void setKeptKeys(KeptKeys keys) { m_attendant->setKeptKeys(std::move(keys)); }

    /// Writes the run down, then starts it. opened() or openFailed() follows.
    void begin(const Plan &plan, const QString &title);
    /// A run the journal has. Nothing runs before start(). opened() or openFailed() follows.
    void open(const QString &runId);

    [[nodiscard]] QString home() const { return m_home; }
    [[nodiscard]] QString runId() const { return m_record ? m_record->id : QString(); }
    [[nodiscard]] QString runFolder() const;
    /// As the journal has it; newer after recordChanged(). Nothing before opened().
    [[nodiscard]] const std::optional<RunRecord> &record() const { return m_record; }

    [[nodiscard]] const RunFacts &facts() const { return m_facts; }
    [[nodiscard]] Situation situation() const { return m_situation; }
    [[nodiscard]] const std::vector<RunPhase> &phases() const { return m_phases.all(); }
    [[nodiscard]] const RunPhase *phase(const QString &stepId) const { return m_phases.find(stepId); }
    /// Of the step under way; -1: none, or its total is not known.
    [[nodiscard]] int thousandths() const { return m_phases.thousandths(m_facts.step); }
    [[nodiscard]] const ThroughputSeries &throughput() const { return m_phases.throughput(); }
    [[nodiscard]] bool isRunning() const { return m_runner && m_runner->isRunning(); }
    [[nodiscard]] bool isRehearsal() const { return m_facts.isRehearsal; }

    [[nodiscard]] std::optional<Secret> storeLink() const { return m_attendant->storeLink(); }
    [[nodiscard]] QUrl address() const;
    /// Whether the person may name another address: not where the plan names it.
    [[nodiscard]] bool canChangeAddress() const;
    [[nodiscard]] const std::optional<ComparedSides> &comparedSides() const { return m_sides; }
    /// Newest first.
    [[nodiscard]] const std::vector<RunFailure> &failures() const { return m_failures; }

public slots:
    /// Runs or continues. A step that failed is tried again.
    void start();
    void pause();
    void stop();
    void undo();
    /// Ends a wait and begins the step again at once: what it had done is kept as after any stop.
    void tryNow();

    /// Takes what people type, such as "acme.metabaseapp.com"; an Error says why it is no address.
    gangway::Result<> answerAddress(const QString &typed);
    void changeAddress();
    void answerKey(const gangway::Secret &key);
    /// The key of the old server; also before it is asked for, and even before begin().
    void answerDatabaseKey(const gangway::Secret &key);
    /// In a rehearsal: does for the person whatever is asked in the stand-in store's page.
    void fillInForMe();
    void dismiss(int failure);

signals:
    void opened();
    void openFailed(const gangway::Error &error);
    void situationChanged(gangway::Situation now, gangway::Situation before);
    /// Anything of facts(), the store's link or the address.
    void factsChanged();
    /// The state or the progress of one phase.
    void phaseChanged(int index);
    void throughputChanged();
    void recordChanged();
    void failuresChanged();
    /// Nothing of this process is at work on it any more.
    void ended();

private:
    void takeRecord(RunRecord record);
    void readRecord();
    void fail(const Error &error, const QString &stepId);
    void launch();
    void makeRunner();
    void finish(const Result<RunOutcome> &outcome);
    void takeStepFinished(int index, StepState state);
    void takeAttendant();
    void restart();
    /// Works the facts out anew and tells whatever changed.
    void update();

    QString m_home;
    RunnerOptions m_options;
    std::optional<std::pair<Plan, QString>> m_unwritten; ///< begin() has not written it down yet.
    std::optional<RunRecord> m_record;
    QUrl m_plannedAddress;
    RunPhases m_phases;
    std::optional<ComparedSides> m_sides;
    std::vector<RunFailure> m_failures;
    RunFacts m_facts;
    Situation m_situation = Situation::Planned;
    QTimer m_sampler;
    Job m_reading; ///< Of several looks into the journal the last one counts.
    RehearsalHand m_rehearsal;
    bool m_startsWhenOpened = false;
    bool m_isPausing = false;
    bool m_startsAgain = false;                    ///< As soon as it has stopped.
    std::unique_ptr<WaitingAttendant> m_attendant; // outlives the runner's steps
    std::unique_ptr<Runner> m_runner;
};

} // namespace gangway
