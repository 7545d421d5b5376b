// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QObject>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

#include <unistd.h>

/// Measures how long the event loop of the thread it is made on was kept from taking an event. A thread of its own asks
/// it again and again; time in which the machine gave that thread no processor is not its fault and does not count.
class EventLoopWatch final : public QObject
{
public:
    using Milliseconds = std::chrono::duration<double, std::milli>;

    EventLoopWatch()
        : m_schedule(QStringLiteral("/proc/self/task/%1/schedstat").arg(::gettid()))
        , m_thread([this](const std::stop_token &stop) { ask(stop); })
    {}

    struct Longest
    {
        Milliseconds blocked{0};    ///< Less what it waited for a processor.
        Milliseconds untilTaken{0}; ///< All of it.
    };
    [[nodiscard]] Longest longest() const
    {
        const std::lock_guard lock(m_mutex);
        return m_longest;
    }
    void reset()
    {
        const std::lock_guard lock(m_mutex);
        m_longest = {};
    }

protected:
    void customEvent(QEvent *) override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isTaken = true;
            m_takenAt = std::chrono::steady_clock::now();
            m_waitedThen = waited();
        }
        m_taken.notify_all();
    }

private:
    /// How long that thread was ready and had to wait, since it began.
    [[nodiscard]] std::chrono::nanoseconds waited() const
    {
        QFile file(m_schedule);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return std::chrono::nanoseconds(file.readAll().split(' ').value(1).toLongLong());
    }

    void ask(const std::stop_token &stop)
    {
        constexpr std::chrono::milliseconds pause{2};
        while (!stop.stop_requested()) {
            std::unique_lock lock(m_mutex);
            m_isTaken = false;
            const auto asked = std::chrono::steady_clock::now();
            const std::chrono::nanoseconds before = waited();
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
            if (!m_taken.wait(lock, stop, [this] { return m_isTaken; }))
                return;
            const Milliseconds all = m_takenAt - asked;
            const Milliseconds blocked = all - Milliseconds(m_waitedThen - before);
            if (blocked > m_longest.blocked)
                m_longest.blocked = blocked;
            if (all > m_longest.untilTaken)
                m_longest.untilTaken = all;
            m_taken.wait_for(lock, stop, pause, [] { return false; });
        }
    }

    const QString m_schedule;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_taken;
    bool m_isTaken = false;
    std::chrono::steady_clock::time_point m_takenAt;
    std::chrono::nanoseconds m_waitedThen{0};
    Longest m_longest;
    std::jthread m_thread; // last: it ends before the rest goes
};
