// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/steering.h"

#include <QObject>

#include <exception>
#include <functional>
#include <memory>
#include <utility>

namespace gangway {

/// Runs one piece of work on a thread of its own and tells the thread of the window about it.
///
/// start() returns at once. What the work gave is handed over exactly once, on the thread this object lives in, and
/// nothing of that work follows it. cancel() only asks: the work ends at its next safe point and is handed over as
/// what it then gives, usually Cancelled. Starting again, forget() and destruction ask the work to end and never hand
/// it over; they do not wait. The program waits for such work before it ends.
///
/// The work must hold copies of all it needs: it may outlive the page that started it.
class Job final : public QObject
{
    Q_OBJECT

public:
    explicit Job(QObject *parent = nullptr);
    ~Job() override;

    enum class State { Idle, Running, Cancelling };
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isRunning() const { return m_state != State::Idle; }

    template<typename T>
    void start(std::function<Result<T>(const Steering &)> work, std::function<void(Result<T>)> done)
    {
        launch([work = std::move(work), done = std::move(done)](const Steering &steering) -> Delivery {
            auto result = std::make_shared<Result<T>>(Error{});
            try {
                *result = work(steering);
            } catch (const std::exception &problem) { // a library's, or memory running out
                *result = unforeseen(problem.what());
            }
            return [result, done] { done(std::move(*result)); };
        });
    }
    /// Asks. Does nothing unless running.
    void cancel();
    /// Asks, and what it gives is not wanted any more.
    void forget();

signals:
    void stateChanged();
    /// The latest, at most ten times a second.
    void progressed(const gangway::Progress &progress);

private:
    using Delivery = std::function<void()>;
    class Task;

    static Error unforeseen(const char *words);
    void launch(std::function<Delivery(const Steering &)> work);
    void enter(State state);
    void deliver(const std::shared_ptr<Task> &task, const Delivery &delivery);
    void tick();

    State m_state = State::Idle;
    std::shared_ptr<Task> m_task;
    int m_timer = 0;

protected:
    void timerEvent(QTimerEvent *event) override;
};

} // namespace gangway
