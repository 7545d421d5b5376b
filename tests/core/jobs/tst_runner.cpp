// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jobs/home.h"
#include "core/jobs/runlock.h"
#include "core/jobs/runner.h"
#include "player.h"
#include "scriptedstep.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <semaphore>

using namespace gangway;
using namespace gangway::test;
using namespace Qt::StringLiterals;

class TestRunner : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    QStringList m_calls; // the worker's while it runs
    Steps m_steps;
    QString m_runId;

    void add(const QString &id, ScriptedStep::Run run = {}, ScriptedStep::Undo undo = {})
    {
        m_steps.push_back(std::make_unique<ScriptedStep>(infoOf(id), m_calls, std::move(run), std::move(undo)));
    }
    std::unique_ptr<Runner> make(RunnerOptions options = {})
    {
        m_runId = Journal::open(m_home->path())->create(planOf(m_steps), u"Scripted"_s)->id;
        return std::make_unique<Runner>(m_home->path(), m_runId, std::move(m_steps), options);
    }
    RunState journalled() { return Journal::open(m_home->path())->run(m_runId)->state; }

    /// Goes on until it is stopped.
    static Result<QJsonObject> untilStopped(StepContext &context)
    {
        qint64 rows = 0;
        while (!context.isStopped()) {
            context.tell({Progress::Unit::Rows, ++rows, -1, {}});
            std::this_thread::yield();
        }
        return stoppedError();
    }
    static Result<RunOutcome> outcomeOf(const QSignalSpy &finished)
    {
        return *static_cast<const Result<RunOutcome> *>(finished.first().first().constData());
    }

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>(fastTemplate());
        m_calls.clear();
        m_steps.clear();
    }

    void startReturnsAtOnceAndFinishedComesOnce()
    {
        std::binary_semaphore mayGoOn(0);
        add(u"a"_s, [&](StepContext &) -> Result<QJsonObject> {
            mayGoOn.acquire();
            return QJsonObject();
        });
        add(u"b"_s);
        const auto runner = make();
        QSignalSpy finished(runner.get(), &Runner::finished);
        QSignalSpy started(runner.get(), &Runner::stepStarted);
        QSignalSpy ended(runner.get(), &Runner::stepFinished);
        QSignalSpy states(runner.get(), &Runner::stateChanged);
        QCOMPARE(runner->state(), RunState::Ready);
        runner->start();
        runner->start(); // does nothing
        QVERIFY(runner->isRunning());
        QCOMPARE(runner->state(), RunState::Running);
        QTRY_COMPARE(started.size(), 1);
        QCOMPARE(runner->currentStep(), 0);
        mayGoOn.release();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!runner->isRunning());
        QCOMPARE(runner->state(), RunState::Done);
        QCOMPARE(runner->currentStep(), -1);
        QCOMPARE(outcomeOf(finished)->state, RunState::Done);
        QCOMPARE(started.size(), 2);
        QCOMPARE(ended.size(), 2);
        QCOMPARE(states.size(), 2); // Running, Done
        // And nothing follows it.
        QCoreApplication::processEvents();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(m_calls, (QStringList{u"a"_s, u"b"_s}));
    }

    void signalsComeOnTheRunnersThread()
    {
        add(u"a"_s, [](StepContext &context) -> Result<QJsonObject> {
            context.tell({Progress::Unit::Rows, 1, 2, {}});
            return QJsonObject();
        });
        const auto runner = make();
        QThread *const here = QThread::currentThread();
        int wrong = 0;
        const auto check = [&] { wrong += QThread::currentThread() == here ? 0 : 1; };
        connect(runner.get(), &Runner::stepStarted, this, check, Qt::DirectConnection);
        connect(runner.get(), &Runner::stepFinished, this, check, Qt::DirectConnection);
        connect(runner.get(), &Runner::stateChanged, this, check, Qt::DirectConnection);
        connect(runner.get(), &Runner::progressed, this, check, Qt::DirectConnection);
        connect(runner.get(), &Runner::finished, this, check, Qt::DirectConnection);
        QSignalSpy finished(runner.get(), &Runner::finished);
        runner->start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(wrong, 0);
    }

    void aStoppedRunContinues()
    {
        std::atomic<bool> isSecond = false;
        add(u"a"_s, [&](StepContext &context) -> Result<QJsonObject> {
            return isSecond ? Result<QJsonObject>(QJsonObject()) : untilStopped(context);
        });
        const auto runner = make();
        QSignalSpy started(runner.get(), &Runner::stepStarted);
        QSignalSpy states(runner.get(), &Runner::stateChanged);
        QSignalSpy finished(runner.get(), &Runner::finished);
        runner->start();
        QTRY_COMPARE(started.size(), 1);
        runner->cancel();
        runner->cancel(); // does nothing more
        QCOMPARE(runner->state(), RunState::Stopping);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(runner->state(), RunState::Stopped);
        QCOMPARE(journalled(), RunState::Stopped);
        QCOMPARE(states.size(), 3); // Running, Stopping, Stopped
        isSecond = true;
        runner->start();
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(runner->state(), RunState::Done);
    }

    void cancelBeforeTheStartDoesNothing()
    {
        add(u"a"_s);
        const auto runner = make();
        QSignalSpy finished(runner.get(), &Runner::finished);
        runner->cancel();
        QCOMPARE(runner->state(), RunState::Ready);
        QCoreApplication::processEvents();
        QVERIFY(finished.isEmpty());
        runner->start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(runner->state(), RunState::Done);
    }

    void cancelledRightAfterTheStartItEndsCleanly()
    {
        for (int i = 0; i < 20; ++i) {
            init();
            add(u"a"_s, untilStopped);
            const auto runner = make();
            QSignalSpy finished(runner.get(), &Runner::finished);
            runner->start();
            runner->cancel();
            QTRY_COMPARE(finished.size(), 1);
            QCOMPARE(runner->state(), RunState::Stopped);
            QCOMPARE(journalled(), RunState::Stopped);
        }
    }

    void destroyingAsksThenWaits()
    {
        std::atomic<bool> hasEnded = false;
        add(u"a"_s, [&](StepContext &context) -> Result<QJsonObject> {
            auto result = untilStopped(context);
            hasEnded = true;
            return result;
        });
        auto runner = make();
        QSignalSpy started(runner.get(), &Runner::stepStarted);
        QSignalSpy finished(runner.get(), &Runner::finished);
        runner->start();
        QTRY_COMPARE(started.size(), 1);
        runner.reset();
        QVERIFY(hasEnded);
        QCoreApplication::processEvents();
        QVERIFY(finished.isEmpty());
        QCOMPARE(journalled(), RunState::Stopped);
    }

    void itMayBeDestroyedFromItsOwnSignals_data()
    {
        QTest::addColumn<int>("at");
        QTest::newRow("stepStarted") << 0;
        QTest::newRow("progressed") << 1;
        QTest::newRow("stepFinished") << 2;
        QTest::newRow("finished") << 3;
        QTest::newRow("stateChanged at the end") << 4;
    }
    void itMayBeDestroyedFromItsOwnSignals()
    {
        QFETCH(int, at);
        add(u"a"_s, [at](StepContext &context) -> Result<QJsonObject> {
            if (at == 1)
                return untilStopped(context);
            return QJsonObject();
        });
        add(u"b"_s);
        Runner *runner = make().release();
        bool isGone = false;
        connect(runner, &QObject::destroyed, this, [&] { isGone = true; });
        const auto destroy = [runner] { delete runner; };
        if (at == 0)
            connect(runner, &Runner::stepStarted, this, destroy);
        else if (at == 1)
            connect(runner, &Runner::progressed, this, destroy);
        else if (at == 2)
            connect(runner, &Runner::stepFinished, this, destroy);
        else if (at == 3)
            connect(runner, &Runner::finished, this, destroy);
        else
            connect(runner, &Runner::stateChanged, this, [runner](RunState state) {
                if (state == RunState::Done)
                    delete runner;
            });
        runner->start();
        QTRY_VERIFY(isGone);
        QCoreApplication::processEvents();
    }

    void aFailureIsToldWithItsError()
    {
        add(u"a"_s);
        add(u"b"_s, [](StepContext &) -> Result<QJsonObject> { throw std::runtime_error("out of luck"); });
        const auto runner = make();
        QSignalSpy finished(runner.get(), &Runner::finished);
        runner->start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(runner->state(), RunState::Failed);
        QCOMPARE(outcomeOf(finished)->error->detail, u"out of luck"_s);
        QCOMPARE(outcomeOf(finished)->step, 1);
    }

    void aRunThatCannotBeTakenLeavesItReady()
    {
        add(u"a"_s);
        const auto runner = make();
        const auto lock = RunLock::take(runFolderPath(m_home->path(), m_runId));
        QVERIFY(lock);
        QSignalSpy finished(runner.get(), &Runner::finished);
        runner->start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!outcomeOf(finished));
        QCOMPARE(outcomeOf(finished).error().code, Error::Code::InUse);
        QCOMPARE(runner->state(), RunState::Ready);
        QVERIFY(m_calls.isEmpty());
    }

    void stopWithUndoStopsThenUndoes()
    {
        add(u"a"_s);
        add(u"b"_s, untilStopped);
        const auto runner = make();
        QSignalSpy ended(runner.get(), &Runner::stepFinished);
        QSignalSpy finished(runner.get(), &Runner::finished);
        runner->start();
        QTRY_COMPARE(ended.size(), 1);
        runner->undo();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(runner->state(), RunState::Undone);
        QCOMPARE(journalled(), RunState::Undone);
        QCOMPARE(m_calls, (QStringList{u"a"_s, u"b"_s, u"undo b"_s, u"undo a"_s}));
        QCoreApplication::processEvents();
        QCOMPARE(finished.size(), 1);
    }

    void anUndoAskedForAtTheVeryEndIsNotLost()
    {
        std::binary_semaphore isRunning(0);
        add(u"a"_s, [&](StepContext &) -> Result<QJsonObject> {
            isRunning.release();
            throw std::runtime_error("no");
        });
        const auto runner = make();
        QSignalSpy finished(runner.get(), &Runner::finished);
        runner->start();
        isRunning.acquire();
        // The run has failed and given the run back, but nobody here has heard of it.
        while (RunLock::holder(runFolderPath(m_home->path(), m_runId)))
            std::this_thread::yield();
        runner->undo();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(runner->state(), RunState::Undone);
        QCOMPARE(journalled(), RunState::Undone);
    }

    void anUndoCanBeStoppedAndTakenUpAgain()
    {
        std::binary_semaphore isUndoing(0);
        std::atomic<bool> isSecond = false;
        add(u"a"_s);
        add(
            u"b"_s, [](StepContext &) -> Result<QJsonObject> { throw std::runtime_error("no"); },
            [&](StepContext &context) -> Result<> {
                isUndoing.release();
                while (!isSecond && !context.isStopped())
                    std::this_thread::yield();
                return isSecond ? Result<>() : Result<>(stoppedError());
            });
        const auto runner = make();
        QSignalSpy finished(runner.get(), &Runner::finished);
        runner->start();
        QTRY_COMPARE(finished.size(), 1);
        runner->undo();
        isUndoing.acquire();
        QTRY_COMPARE(runner->state(), RunState::Undoing);
        runner->cancel();
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(runner->state(), RunState::PartlyUndone);
        isSecond = true;
        runner->undo();
        QTRY_COMPARE(finished.size(), 3);
        QCOMPARE(runner->state(), RunState::Undone);
    }

    void aBusyStepDoesNotFloodItsListener()
    {
        std::atomic<qint64> reports = 0;
        add(u"a"_s, [&](StepContext &context) -> Result<QJsonObject> {
            while (!context.isStopped()) {
                context.tell({Progress::Unit::Rows, ++reports, -1, {}});
            }
            return stoppedError();
        });
        const auto runner = make();
        QSignalSpy progressed(runner.get(), &Runner::progressed);
        QSignalSpy finished(runner.get(), &Runner::finished);
        runner->start();
        QTRY_VERIFY(progressed.size() >= 3);
        runner->cancel();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(reports > 1000);
        QVERIFY(progressed.size() < 100);
        qint64 last = 0;
        for (const QList<QVariant> &signal : progressed) {
            const auto progress = signal[1].value<Progress>();
            QVERIFY(progress.done > last);
            last = progress.done;
        }
    }
};

QTEST_GUILESS_MAIN(TestRunner)
#include "tst_runner.moc"
