// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner.h"

#include "progresswatch.h"
#include "runsession.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace gangway {

class Runner::Private final
{
public:
    Private(Runner *runner, QString homeFolder, QString id, Steps theSteps, RunnerOptions theOptions)
        : q(runner)
        , home(std::move(homeFolder))
        , runId(std::move(id))
        , steps(std::move(theSteps))
        , options(std::move(theOptions))
        , watch(options.stalledAfter)
    {
        if (!options.clock)
            options.clock = &Clock::system();
        timer.setInterval(ProgressWatch::interval);
        QObject::connect(&timer, &QTimer::timeout, q, [this] { tick(); });
    }

    enum class Direction { Forward, Backward };

    // On the worker.
    void work(const std::stop_token &stop, Direction direction);
    Result<RunOutcome> walk(const std::stop_token &stop, Direction direction);
    void post(std::function<void()> message);

    // On the runner's thread.
    void launch(Direction direction);
    void drain();
    void tick();
    void enter(RunState fresh);
    void beginStep(int index);
    void finish(const Result<RunOutcome> &outcome);

    Runner *const q;
    const QString home;
    const QString runId;
    const Steps steps; // the worker's while it runs
    RunnerOptions options;

    // Both sides, under the mutex. A std::mutex and not Qt's event queue carries the data across, so that a
    // race detector that cannot see into Qt still sees the order of things.
    std::mutex mutex;
    std::vector<std::function<void()>> messages;
    std::optional<std::pair<int, Progress>> latest;

    std::atomic<bool> undoAfterwards = false;
    std::stop_source undoStop;

    // The runner's thread only.
    RunState state = RunState::Ready;
    int currentStep = -1;
    ProgressWatch watch;
    QTimer timer;

    std::jthread thread; // last: it stops before the rest goes
};

void Runner::Private::post(std::function<void()> message)
{
    {
        const std::lock_guard lock(mutex);
        messages.push_back(std::move(message));
    }
    QCoreApplication::postEvent(q, new QEvent(QEvent::User));
}

Result<RunOutcome> Runner::Private::walk(const std::stop_token &stop, Direction direction)
{
    RunEvents events;
    events.stateChanged = [this](RunState fresh) {
        if (!isFinal(fresh)) // the end is told with finished()
            post([this, fresh] { enter(fresh); });
    };
    events.stepStarted = [this](int index) { post([this, index] { beginStep(index); }); };
    events.progressed = [this](int index, const Progress &progress) {
        const std::lock_guard lock(mutex);
        latest = {index, progress};
    };
    events.stepFinished = [this](int index, StepState stepState, const std::optional<Error> &) {
        post([this, index, stepState] {
            const QPointer<Runner> runner(q);
            tick(); // its last progress, if that is due, before its end
            if (runner)
                emit runner->stepFinished(index, stepState);
        });
    };

    auto session = RunSession::open(home, runId, steps);
    if (!session)
        return session.error();
    if (direction == Direction::Backward)
        return session->backward(undoStop.get_token(), events);
    auto outcome = session->forward(stop, events);
    // Under the same lock: nobody else may take the run between its stop and its undoing.
    if (outcome && !isFinal(outcome->state) && undoAfterwards.exchange(false))
        outcome = session->backward(undoStop.get_token(), events);
    return outcome;
}

void Runner::Private::work(const std::stop_token &stop, Direction direction)
{
    const Result<RunOutcome> outcome = walk(stop, direction);
    post([this, outcome] { finish(outcome); });
}

void Runner::Private::launch(Direction direction)
{
    undoAfterwards = false;
    undoStop = std::stop_source();
    enter(direction == Direction::Forward ? RunState::Running : RunState::Undoing);
    thread = std::jthread([this, direction](const std::stop_token &stop) { work(stop, direction); });
}

void Runner::Private::drain()
{
    std::vector<std::function<void()>> arrived;
    {
        const std::lock_guard lock(mutex);
        arrived.swap(messages);
    }
    const QPointer<Runner> runner(q);
    for (const auto &message : arrived) {
        message();
        if (!runner) // somebody connected to a signal destroyed us
            return;
    }
}

void Runner::Private::tick()
{
    std::optional<Progress> fresh;
    {
        const std::lock_guard lock(mutex);
        if (latest && latest->first == currentStep) {
            fresh = std::move(latest->second);
            latest.reset();
        }
    }
    const QPointer<Runner> runner(q);
    const auto now = options.clock->now();
    if (const auto told = watch.take(now, fresh))
        emit runner->progressed(currentStep, told->progress, told->rate);
    if (!runner)
        return;
    if (const auto silence = watch.silence(now))
        emit runner->stalled(*silence);
}

void Runner::Private::enter(RunState fresh)
{
    const bool isLate = state == RunState::Stopping && fresh == RunState::Running; // sent before we asked to stop
    if (fresh == state || isLate)
        return;
    state = fresh;
    emit q->stateChanged(fresh);
}

void Runner::Private::beginStep(int index)
{
    currentStep = index;
    watch.begin(options.clock->now());
    timer.start();
    emit q->stepStarted(index);
}

void Runner::Private::finish(const Result<RunOutcome> &outcome)
{
    thread.join(); // it has posted its last word
    // Asked for while the run was ending by itself: then it begins here.
    if (undoAfterwards && outcome && !isFinal(outcome->state)) {
        launch(Direction::Backward);
        return;
    }
    timer.stop();
    currentStep = -1;
    watch.begin(options.clock->now());
    const QPointer<Runner> runner(q);
    if (const auto silence = watch.silence(options.clock->now()))
        emit runner->stalled(*silence);
    if (runner)
        enter(outcome ? outcome->state : RunState::Ready);
    if (runner)
        emit runner->finished(outcome);
}

Runner::Runner(QString home, QString runId, Steps steps, RunnerOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(home), std::move(runId), std::move(steps), std::move(options)))
{}

Runner::~Runner()
{
    d->undoStop.request_stop();
    d->undoAfterwards = false;
    if (d->thread.joinable()) {
        d->thread.request_stop();
        d->thread.join();
    }
}

QString Runner::runId() const
{
    return d->runId;
}

RunState Runner::state() const
{
    return d->state;
}

int Runner::currentStep() const
{
    return d->currentStep;
}

bool Runner::isRunning() const
{
    return d->thread.joinable();
}

bool Runner::isStalled() const
{
    return d->watch.isStalled();
}

void Runner::start()
{
    if (!isRunning())
        d->launch(Private::Direction::Forward);
}

void Runner::undo()
{
    if (!isRunning()) {
        d->launch(Private::Direction::Backward);
        return;
    }
    if (d->state == RunState::Undoing)
        return;
    d->undoAfterwards = true;
    cancel();
}

void Runner::cancel()
{
    if (!isRunning() || d->state == RunState::Stopping)
        return;
    if (d->state == RunState::Undoing)
        d->undoStop.request_stop();
    else
        d->thread.request_stop();
    d->enter(RunState::Stopping);
}

void Runner::customEvent(QEvent *)
{
    d->drain();
}

} // namespace gangway
