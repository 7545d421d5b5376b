// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jobs/home.h"
#include "core/jobs/runlock.h"
#include "core/jobs/runsteps.h"
#include "player.h"
#include "scriptedstep.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

using namespace gangway;
using namespace gangway::test;
using namespace Qt::StringLiterals;

namespace {

Error broken(Error::Code code = Error::Code::Unreachable)
{
    return {code, u"It broke."_s, u"ECONNRESET"_s, u"Try again."_s};
}

} // namespace

class TestRunSteps : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    QStringList m_calls;
    Steps m_steps;
    QString m_runId;

    void add(const QString &id, ScriptedStep::Run run = {}, ScriptedStep::Undo undo = {})
    {
        add(infoOf(id), std::move(run), std::move(undo));
    }
    void add(const StepInfo &info, ScriptedStep::Run run = {}, ScriptedStep::Undo undo = {})
    {
        m_steps.push_back(std::make_unique<ScriptedStep>(info, m_calls, std::move(run), std::move(undo)));
    }
    Journal journal() { return std::move(*Journal::open(m_home->path())); }
    void plan() { m_runId = journal().create(planOf(m_steps), u"Scripted"_s)->id; }
    RunRecord record() { return *journal().run(m_runId); }
    Result<RunOutcome> run(std::stop_token stop = {}, const RunEvents &events = {})
    {
        return runSteps(m_home->path(), m_runId, m_steps, std::move(stop), events);
    }
    Result<RunOutcome> undo(std::stop_token stop = {}, const RunEvents &events = {})
    {
        return undoSteps(m_home->path(), m_runId, m_steps, std::move(stop), events);
    }
    QString secretsPath() { return runFolderPath(m_home->path(), m_runId) + u"/secrets"_s; }

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>(fastTemplate());
        m_calls.clear();
        m_steps.clear();
    }

    void stepsRunInOrderAndAreJournalledBeforeAndAfter()
    {
        add(u"a"_s, [&](StepContext &) -> Result<QJsonObject> {
            const auto now = record(); // as another process would read it at this moment
            if (now.state != RunState::Running || now.steps[0].state != StepState::Begun)
                return broken();
            return QJsonObject{{u"rows"_s, 3}};
        });
        add(u"b"_s, [&](StepContext &context) -> Result<QJsonObject> {
            if (record().steps[0].state != StepState::Completed)
                return broken();
            return QJsonObject{{u"twice"_s, 2 * context.resultOf(u"a"_s)["rows"_L1].toInt()}};
        });
        plan();
        QStringList told;
        RunEvents events;
        events.stateChanged = [&](RunState state) { told << runStateName(state); };
        events.stepStarted = [&](int index) { told << u"start %1"_s.arg(index); };
        events.stepFinished = [&](int index, StepState state, const std::optional<Error> &error) {
            told << u"end %1 %2 %3"_s.arg(index).arg(stepStateName(state)).arg(error.has_value());
        };
        const auto outcome = run({}, events);
        QVERIFY(outcome);
        QCOMPARE(outcome->state, RunState::Done);
        QVERIFY(!outcome->error);
        QCOMPARE(m_calls, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(told, (QStringList{u"running"_s, u"start 0"_s, u"end 0 completed 0"_s, u"start 1"_s,
                                    u"end 1 completed 0"_s, u"done"_s}));
        QCOMPARE(record().state, RunState::Done);
        QCOMPARE(record().steps[1].result["twice"_L1].toInt(), 6);
    }

    void onlyAPlanWithProofEndsAsVerified()
    {
        add(u"a"_s);
        StepInfo proof = infoOf(u"b"_s);
        proof.verifies = true;
        add(proof);
        plan();
        QCOMPARE(run()->state, RunState::Verified);
        // Once ended it stays so: nothing is run again.
        m_calls.clear();
        QCOMPARE(run()->state, RunState::Verified);
        QVERIFY(m_calls.isEmpty());
    }

    void aFailedRunContinuesAtTheStepThatFailed()
    {
        bool isFixed = false;
        add(u"a"_s);
        add(u"b"_s, [&](StepContext &context) -> Result<QJsonObject> {
            if (isFixed)
                return QJsonObject{{u"seen"_s, context.note(u"part"_s)}};
            if (auto noted = context.setNote(u"part"_s, 7); !noted)
                return noted.error();
            return broken();
        });
        add(u"c"_s);
        plan();
        const auto failed = run();
        QCOMPARE(failed->state, RunState::Failed);
        QCOMPARE(failed->error->code, Error::Code::Unreachable);
        QCOMPARE(failed->step, 1);
        QCOMPARE(record().steps[1].error->detail, u"ECONNRESET"_s);
        isFixed = true;
        QCOMPARE(run()->state, RunState::Done);
        QCOMPARE(m_calls, (QStringList{u"a"_s, u"b"_s, u"b"_s, u"c"_s}));
        QCOMPARE(record().steps[1].result["seen"_L1].toInt(), 7);
        QCOMPARE(record().steps[1].attempts, 2);
        QVERIFY(!record().steps[1].error);
    }

    void anInterruptedStepIsRunAgain()
    {
        add(u"a"_s);
        add(u"b"_s);
        plan();
        { // what a kill in the middle of the first step leaves
            auto left = journal();
            QVERIFY(left.recordRunState(m_runId, RunState::Running));
            QVERIFY(left.recordStepBegun(m_runId, u"a"_s));
        }
        QCOMPARE(record().state, RunState::Interrupted);
        QCOMPARE(run()->state, RunState::Done);
        QCOMPARE(m_calls, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(record().steps[0].attempts, 2);
    }

    void aStepThatMustNotBeRepeatedIsNot()
    {
        StepInfo once = infoOf(u"once"_s);
        once.repeatable = false;
        add(once, [](StepContext &) -> Result<QJsonObject> { return broken(); });
        plan();
        QCOMPARE(run()->state, RunState::Failed);
        const auto again = run();
        QCOMPARE(again->state, RunState::Failed);
        QCOMPARE(again->error->code, Error::Code::Blocked);
        QCOMPARE(m_calls, QStringList{u"once"_s});
        QCOMPARE(undo()->state, RunState::Undone); // what is left to do
    }

    void stoppingIsAStateAndNoFailure()
    {
        std::stop_source source;
        add(u"a"_s, [&](StepContext &context) -> Result<QJsonObject> {
            for (int row = 0; row < 100; ++row) {
                if (context.isStopped())
                    return stoppedError();
                context.tell({Progress::Unit::Rows, row, 100, {}});
            }
            return QJsonObject();
        });
        add(u"b"_s);
        plan();
        qint64 seen = 0;
        RunEvents events;
        events.progressed = [&](int, const Progress &progress) {
            seen = progress.done;
            if (progress.done == 7)
                source.request_stop();
        };
        const auto outcome = run(source.get_token(), events);
        QCOMPARE(outcome->state, RunState::Stopped);
        QCOMPARE(outcome->error->code, Error::Code::Cancelled);
        QCOMPARE(seen, 7);
        QCOMPARE(record().state, RunState::Stopped);
        QCOMPARE(record().steps[0].state, StepState::Stopped);
        QCOMPARE(record().steps[1].state, StepState::Pending);
        QCOMPARE(run()->state, RunState::Done);
    }

    void stoppedBetweenStepsTheFinishedOneCounts()
    {
        std::stop_source source;
        add(u"a"_s, [&](StepContext &) -> Result<QJsonObject> {
            source.request_stop(); // too late for this step
            return QJsonObject();
        });
        add(u"b"_s);
        plan();
        QCOMPARE(run(source.get_token())->state, RunState::Stopped);
        QCOMPARE(record().steps[0].state, StepState::Completed);
        QCOMPARE(run()->state, RunState::Done);
        QCOMPARE(m_calls, (QStringList{u"a"_s, u"b"_s}));
    }

    void stoppedBeforeTheStartNothingRuns()
    {
        add(u"a"_s);
        plan();
        std::stop_source source;
        source.request_stop();
        QCOMPARE(run(source.get_token())->state, RunState::Stopped);
        QVERIFY(m_calls.isEmpty());
        QCOMPARE(record().steps[0].state, StepState::Pending);
    }

    void aCancelledStepThatNobodyStoppedHasFailed()
    {
        add(u"a"_s, [](StepContext &) -> Result<QJsonObject> { return broken(Error::Code::Cancelled); });
        plan();
        QCOMPARE(run()->state, RunState::Failed);
    }

    void exceptionsBecomeErrors_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("detail");
        QTest::newRow("standard") << 0 << u"no such thing"_s;
        QTest::newRow("out of memory") << 1 << u"std::bad_alloc"_s;
        QTest::newRow("unknown") << 2 << u"an exception of unknown type"_s;
    }
    void exceptionsBecomeErrors()
    {
        QFETCH(int, kind);
        QFETCH(QString, detail);
        const auto thrower = [kind] {
            if (kind == 0)
                throw std::runtime_error("no such thing");
            if (kind == 1)
                throw std::bad_alloc();
            throw 42;
        };
        add(
            u"a"_s,
            [&](StepContext &) -> Result<QJsonObject> {
                thrower();
                return QJsonObject();
            },
            [&](StepContext &) -> Result<> {
                thrower();
                return {};
            });
        plan();
        const auto outcome = run();
        QCOMPARE(outcome->state, RunState::Failed);
        QCOMPARE(outcome->error->code, Error::Code::Unexpected);
        QCOMPARE(outcome->error->detail, detail);
        QCOMPARE(record().steps[0].error->detail, detail);
        QCOMPARE(undo()->state, RunState::PartlyUndone);
    }

    void undoGoesBackwardsThroughWhatWasBegun()
    {
        add(u"a"_s);
        add(u"b"_s, {}, [](StepContext &context) -> Result<> {
            return context.resultOf(u"b"_s)["made"_L1].toString() == u"b"_s ? Result<>() : Result<>(broken());
        });
        add(
            u"c"_s,
            [](StepContext &context) -> Result<QJsonObject> {
                (void)context.setNote(u"half"_s, true);
                return broken();
            },
            [](StepContext &context) -> Result<> {
                return context.note(u"half"_s).toBool() ? Result<>() : Result<>(broken());
            });
        add(u"d"_s);
        plan();
        QCOMPARE(run()->state, RunState::Failed);
        const auto outcome = undo();
        QVERIFY(outcome);
        QVERIFY2(outcome->state == RunState::Undone, outcome->error ? qPrintable(outcome->error->what) : "");
        QCOMPARE(m_calls, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"undo c"_s, u"undo b"_s, u"undo a"_s}));
        QCOMPARE(record().state, RunState::Undone);
        QCOMPARE(record().steps[2].state, StepState::Undone);
        QCOMPARE(record().steps[3].state, StepState::Pending);
        QVERIFY(record().steps[1].result.isEmpty());
        // It is over: undone again is undone, and it is not run any more.
        QCOMPARE(undo()->state, RunState::Undone);
        const auto again = run();
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::Code::Usage);
    }

    void undoGoesOnPastAStepThatCannotBeUndone()
    {
        bool isFixed = false;
        add(u"lock"_s);
        add(u"upload"_s, {}, [&](StepContext &) -> Result<> { return isFixed ? Result<>() : Result<>(broken()); });
        add(u"last"_s, [](StepContext &) -> Result<QJsonObject> { return broken(); });
        plan();
        QCOMPARE(run()->state, RunState::Failed);
        const auto outcome = undo();
        QCOMPARE(outcome->state, RunState::PartlyUndone);
        QCOMPARE(outcome->step, 1);
        QCOMPARE(record().steps[1].state, StepState::UndoFailed);
        QCOMPARE(record().steps[0].state, StepState::Undone);
        isFixed = true;
        m_calls.clear();
        QCOMPARE(undo()->state, RunState::Undone);
        QCOMPARE(m_calls, QStringList{u"undo upload"_s}); // the others are undone already
    }

    void aStoppedUndoGoesOnWhereItWas()
    {
        std::stop_source source;
        add(u"a"_s);
        add(u"b"_s, {}, [&](StepContext &) -> Result<> {
            source.request_stop();
            return {};
        });
        add(u"c"_s, [](StepContext &) -> Result<QJsonObject> { return broken(); });
        plan();
        QCOMPARE(run()->state, RunState::Failed);
        QCOMPARE(undo(source.get_token())->state, RunState::PartlyUndone);
        QCOMPARE(undo()->state, RunState::Undone);
        QCOMPARE(m_calls.sliced(3), (QStringList{u"undo c"_s, u"undo b"_s, u"undo a"_s}));
    }

    void aRunThatEndedIsNotUndone()
    {
        add(u"a"_s);
        plan();
        QCOMPARE(run()->state, RunState::Done);
        QCOMPARE(undo().error().code, Error::Code::Usage);
        QCOMPARE(m_calls, QStringList{u"a"_s});
    }

    void secretsLiveAsLongAsTheRun()
    {
        bool isFixed = false;
        add(u"a"_s, [](StepContext &context) -> Result<QJsonObject> {
            if (auto set = context.secrets().set(u"link"_s, Secret("Kanarienvogel-im-Lauf")); !set)
                return set.error();
            return QJsonObject();
        });
        add(u"b"_s, [&](StepContext &context) -> Result<QJsonObject> {
            const auto link = context.secrets().value(u"link"_s);
            if (!isFixed || !link || !(*link == Secret("Kanarienvogel-im-Lauf")))
                return broken();
            return QJsonObject();
        });
        plan();
        QCOMPARE(run()->state, RunState::Failed);
        QVERIFY(QFile::exists(secretsPath()));
        isFixed = true;
        QCOMPARE(run()->state, RunState::Done);
        QVERIFY(!QFile::exists(secretsPath()));
    }

    void secretsGoWhenTheRunIsUndone()
    {
        add(u"a"_s, [](StepContext &context) -> Result<QJsonObject> {
            (void)context.secrets().set(u"link"_s, Secret("value"));
            return broken();
        });
        plan();
        QCOMPARE(run()->state, RunState::Failed);
        QVERIFY(QFile::exists(secretsPath()));
        QCOMPARE(undo()->state, RunState::Undone);
        QVERIFY(!QFile::exists(secretsPath()));
    }

    void aResultWithASecretFailsTheStep()
    {
        add(u"a"_s, [](StepContext &) -> Result<QJsonObject> {
            return QJsonObject{{u"url"_s, u"https://s3/k?X-Amz-Signature=deadbeef"_s}};
        });
        plan();
        const auto outcome = run();
        QCOMPARE(outcome->state, RunState::Failed);
        QCOMPARE(record().steps[0].state, StepState::Failed);
        QVERIFY(outcome->error->detail.contains(u"url"_s));
    }

    void theReadOnlySourceOutlivesAFailure()
    {
        add(
            u"a"_s,
            [](StepContext &context) -> Result<QJsonObject> {
                if (auto set = context.setReadOnlySource(u"bi.example.org"_s); !set)
                    return set.error();
                return broken();
            },
            [](StepContext &context) -> Result<> { return context.clearReadOnlySource(); });
        plan();
        QCOMPARE(run()->state, RunState::Failed);
        QCOMPARE(record().readOnlySource->where, u"bi.example.org"_s);
        QCOMPARE(undo()->state, RunState::Undone);
        QVERIFY(!record().readOnlySource);
    }

    void otherStepsThanThePlannedAreRefused()
    {
        add(u"a"_s);
        add(u"b"_s);
        plan();
        m_steps.pop_back();
        QCOMPARE(run().error().code, Error::Code::WrongVersion);
        add(u"x"_s);
        QCOMPARE(run().error().code, Error::Code::WrongVersion);
        QCOMPARE(record().state, RunState::Ready);
        QVERIFY(m_calls.isEmpty());
    }

    void aRunThatIsNotThereLeavesNoTrace()
    {
        add(u"a"_s);
        plan();
        m_runId = u"aaaaaaaa"_s;
        QCOMPARE(run().error().code, Error::Code::NotFound);
        QVERIFY(!QFile::exists(runFolderPath(m_home->path(), m_runId)));
    }

    void theLockIsHeldWhileItRuns()
    {
        bool isHeld = false;
        add(u"a"_s, [&](StepContext &context) -> Result<QJsonObject> {
            isHeld = RunLock::holder(context.runFolder()).has_value();
            return QJsonObject();
        });
        plan();
        QVERIFY(run());
        QVERIFY(isHeld);
        QVERIFY(!RunLock::holder(runFolderPath(m_home->path(), m_runId)));
    }
};

QTEST_GUILESS_MAIN(TestRunSteps)
#include "tst_runsteps.moc"
