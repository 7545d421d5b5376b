// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "job.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QTimerEvent>

#include <mutex>
#include <optional>
#include <stop_token>

namespace gangway {
namespace {

constexpr int tickMilliseconds = 100;

/// Not the global pool: forgotten work that has not ended yet must not keep fresh work waiting. The end of the
/// application waits for all of it.
QThreadPool &threads()
{
    static QThreadPool pool;
    static std::once_flag isReady;
    std::call_once(isReady, [] {
        pool.setMaxThreadCount(64);
        qAddPostRoutine([] { pool.waitForDone(); });
    });
    return pool;
}

} // namespace

/// What the two threads share.
class Job::Task final
{
public:
    explicit Task(Job *job)
        : m_job(job)
    {}

    void forget()
    {
        const std::lock_guard lock(m_mutex);
        m_job = nullptr;
        m_stop.request_stop();
    }
    void cancel() { m_stop.request_stop(); }

    [[nodiscard]] Steering steering(const std::shared_ptr<Task> &self)
    {
        return {m_stop.get_token(), [self](const Progress &progress) {
                    const std::lock_guard lock(self->m_mutex);
                    self->m_latest = progress;
                }};
    }
    std::optional<Progress> takeLatest()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_latest, std::nullopt);
    }
    void post(const std::shared_ptr<Task> &self, Delivery delivery)
    {
        const std::lock_guard lock(m_mutex); // the job cannot go while this is held
        if (!m_job)
            return;
        QMetaObject::invokeMethod(
            m_job, [job = m_job, self, delivery = std::move(delivery)] { job->deliver(self, delivery); },
            Qt::QueuedConnection);
    }

private:
    std::mutex m_mutex;
    Job *m_job;
    std::stop_source m_stop;
    std::optional<Progress> m_latest;
};

Error Job::unforeseen(const char *words)
{
    return {Error::Code::Unexpected, tr("This ended in an unforeseen way."), QString::fromLocal8Bit(words),
            tr("Try it again. If it stays, report it with a support bundle.")};
}

Job::Job(QObject *parent)
    : QObject(parent)
{}

Job::~Job()
{
    if (m_task)
        m_task->forget();
}

void Job::launch(std::function<Delivery(const Steering &)> work)
{
    if (m_task)
        m_task->forget();
    m_task = std::make_shared<Task>(this);
    if (m_timer == 0)
        m_timer = startTimer(tickMilliseconds);
    threads().start([task = m_task, work = std::move(work)] { task->post(task, work(task->steering(task))); });
    enter(State::Running);
}

void Job::cancel()
{
    if (m_state != State::Running)
        return;
    m_task->cancel();
    enter(State::Cancelling);
}

void Job::forget()
{
    if (!m_task)
        return;
    m_task->forget();
    m_task.reset();
    enter(State::Idle);
}

void Job::deliver(const std::shared_ptr<Task> &task, const Delivery &delivery)
{
    if (task != m_task)
        return; // posted before it was forgotten
    tick();
    m_task.reset();
    enter(State::Idle);
    delivery();
}

void Job::enter(State state)
{
    if (state == State::Idle && m_timer != 0) {
        killTimer(m_timer);
        m_timer = 0;
    }
    m_state = state;
    emit stateChanged();
}

void Job::tick()
{
    if (!m_task)
        return;
    if (const auto latest = m_task->takeLatest())
        emit progressed(*latest);
}

void Job::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer)
        tick();
    else
        QObject::timerEvent(event);
}

} // namespace gangway
