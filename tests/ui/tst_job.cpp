// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/job.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <thread>

using namespace gangway;

namespace {

/// Work that waits until it is stopped.
Result<int> untilStopped(const Steering &steering)
{
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    stopped.wait(lock, steering.stop, [] { return false; });
    return stoppedError();
}

} // namespace

class JobTest final : public QObject
{
    Q_OBJECT

private slots:
    void workHappensElsewhereAndIsDeliveredHere()
    {
        Job job;
        std::thread::id worker;
        std::thread::id receiver;
        int result = 0;
        job.start<int>(
            [&worker](const Steering &) -> Result<int> {
                worker = std::this_thread::get_id();
                return 7;
            },
            [&](const Result<int> &value) {
                receiver = std::this_thread::get_id();
                result = *value;
            });
        QCOMPARE(job.state(), Job::State::Running);
        QTRY_COMPARE(result, 7);
        QCOMPARE(job.state(), Job::State::Idle);
        QCOMPARE(receiver, std::this_thread::get_id());
        QVERIFY(worker != receiver);
    }

    void cancellingIsDeliveredAsWhatTheWorkThenGives()
    {
        Job job;
        int deliveries = 0;
        Error::Code code = Error::Code::Unexpected;
        job.start<int>(untilStopped, [&](const Result<int> &value) {
            ++deliveries;
            code = value.error().code;
        });
        job.cancel();
        QCOMPARE(job.state(), Job::State::Cancelling);
        QTRY_COMPARE(deliveries, 1);
        QCOMPARE(code, Error::Code::Cancelled);
    }

    void startingAgainForgetsWhatWentBefore()
    {
        Job job;
        QList<int> delivered;
        job.start<int>(untilStopped, [&](const Result<int> &) { delivered.append(1); });
        job.start<int>([](const Steering &) -> Result<int> { return 2; },
                       [&](const Result<int> &value) { delivered.append(*value); });
        QTRY_COMPARE(delivered, QList<int>{2});
        QTest::qWait(1); // whatever else was posted
        QCOMPARE(delivered, QList<int>{2});
    }

    void nothingIsDeliveredAfterTheEnd()
    {
        auto delivered = std::make_shared<std::atomic<int>>(0);
        auto worked = std::make_shared<std::atomic<bool>>(false);
        {
            Job job;
            job.start<int>(
                [worked](const Steering &steering) {
                    auto result = untilStopped(steering);
                    *worked = true;
                    return result;
                },
                [delivered](const Result<int> &) { ++*delivered; });
        }
        QTRY_VERIFY(*worked);
        QCoreApplication::processEvents();
        QCOMPARE(delivered->load(), 0);
    }

    void progressIsTheLatestAndComesBeforeTheEnd()
    {
        Job job;
        QSignalSpy progress(&job, &Job::progressed);
        qint64 lastBeforeEnd = -1;
        connect(&job, &Job::progressed, this, [&](const Progress &now) { lastBeforeEnd = now.done; });
        bool ended = false;
        job.start<int>(
            [](const Steering &steering) -> Result<int> {
                for (int i = 1; i <= 100'000; ++i)
                    steering.tell({Progress::Unit::Rows, i, 100'000, {}});
                return 0;
            },
            [&](const Result<int> &) { ended = true; });
        QTRY_VERIFY(ended);
        QCOMPARE(lastBeforeEnd, qint64(100'000));
        QVERIFY2(progress.size() < 1000, "told more often than anybody can see");
    }

    void whatIsThrownIsAnError()
    {
        Job job;
        Error error;
        job.start<int>([](const Steering &) -> Result<int> { throw std::runtime_error("out of luck"); },
                       [&](const Result<int> &value) { error = value.error(); });
        QTRY_COMPARE(error.detail, QStringLiteral("out of luck"));
    }
};

QTEST_MAIN(JobTest)
#include "tst_job.moc"
