// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/movetocloud/movetocloud.h"
#include "ui/run/runphases.h"
#include "ui/run/runreading.h"
#include "ui/run/situation.h"

#include <QTest>

using namespace gangway;
using namespace Qt::StringLiterals;
namespace stepid = movetocloud::stepid;

namespace {

const Error cut{Error::Code::Unreachable, u"It was cut."_s, {}, {}};

/// Backed up; the upload failed, and before it something else could not be taken back.
RunRecord halfway()
{
    RunRecord record;
    record.state = RunState::Failed;
    const std::pair<QString, QString> planned[] = {
        {stepid::backup, u"Back up"_s}, {stepid::snapshot, u"Write"_s}, {stepid::upload, u"Upload"_s}};
    for (const auto &[id, title] : planned) {
        StepInfo info;
        info.id = id;
        info.title = title;
        record.plan.steps.push_back(info);
        StepRecord step;
        step.id = id;
        record.steps.push_back(step);
    }
    record.steps[0].state = StepState::Completed;
    record.steps[1].state = StepState::UndoFailed;
    record.steps[1].error = Error{Error::Code::NoSpace, u"It is full."_s, {}, {}};
    record.steps[2].state = StepState::Failed;
    record.steps[2].error = cut;
    return record;
}

} // namespace

/// What the journal has of a run's steps, and what is heard of them since.
class RunPhasesTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatWasHeardIsNewerThanWhatWasRead()
    {
        RunPhases phases;
        phases.take(halfway(), false);
        QCOMPARE(phases.find(stepid::upload)->state, StepState::Failed);
        QCOMPARE(phases.find(stepid::upload)->title, u"Upload"_s);
        phases.begin(2, StepState::Begun);
        phases.take(halfway(), true);
        QCOMPARE(phases.at(2).state, StepState::Begun);
        phases.take(halfway(), false);
        QCOMPARE(phases.at(2).state, StepState::Failed);
        QVERIFY(!phases.find(u"no-such-step"_s));
    }

    void aStepBegunAgainHasNoProgressOfTheLastTime()
    {
        RunPhases phases;
        phases.take(halfway(), false);
        QCOMPARE(phases.thousandths(stepid::upload), -1);
        phases.hear(2, {Progress::Unit::Bytes, 30, -1, {}}, {});
        QCOMPARE(phases.thousandths(stepid::upload), -1); // no total, no guess
        phases.hear(2, {Progress::Unit::Bytes, 30, 40, {}}, {});
        QCOMPARE(phases.thousandths(stepid::upload), 750);
        phases.hear(2, {Progress::Unit::Bytes, 50, 40, {}}, {});
        QCOMPARE(phases.thousandths(stepid::upload), 1000);
        phases.begin(2, StepState::Begun);
        QCOMPARE(phases.thousandths(stepid::upload), -1);
        QCOMPARE(phases.thousandths({}), -1);
    }

    void onlyBytesAreSampled()
    {
        RunPhases phases;
        phases.take(halfway(), false);
        ThroughputSeries::Time now;
        QVERIFY(!phases.sample(stepid::upload, now)); // nothing was heard
        phases.hear(2, {Progress::Unit::Rows, 100, -1, {}}, {});
        QVERIFY(!phases.sample(stepid::upload, now));
        for (const qint64 done : {0, 1000, 2000, 3000}) {
            phases.hear(2, {Progress::Unit::Bytes, done, -1, {}}, {});
            QVERIFY(phases.sample(stepid::upload, now));
            now += std::chrono::seconds(1);
        }
        QVERIFY(!phases.throughput().points().empty());
        QCOMPARE(phases.throughput().points().back().perSecond, 1000.0);
    }

    void theFactsSayWhatIsDone()
    {
        RunPhases phases;
        phases.take(halfway(), false);
        RunFacts facts;
        phases.tell(facts);
        QVERIFY(facts.isBackedUp);
        QVERIFY(!facts.isUploaded);
        QCOMPARE(facts.stepsCompleted, 1);
        QCOMPARE(facts.stepsTotal, 3);
        phases.end(2, StepState::Completed);
        phases.tell(facts);
        QVERIFY(facts.isUploaded);
        QCOMPARE(facts.stepsCompleted, 2);
    }

    void theJournalsFailuresAreToldNewestFirst()
    {
        const auto failures = failuresOf(halfway());
        QCOMPARE(failures.size(), std::size_t(2));
        QCOMPARE(failures.front().step, u"Upload"_s);
        QCOMPARE(failures.front().error.what, cut.what);
        QCOMPARE(failures.back().step, u"Write"_s);
    }

    void whereItEndedIsOnlyToldWhereNothingIsKnown()
    {
        RunFacts facts;
        tellWhereItEnded(halfway(), facts);
        QCOMPARE(facts.state, RunState::Failed);
        QCOMPARE(facts.step, stepid::upload);
        QVERIFY(facts.error == cut.code);

        RunFacts known;
        known.state = RunState::Stopped;
        known.step = stepid::backup;
        tellWhereItEnded(halfway(), known);
        QCOMPARE(known.state, RunState::Stopped);
        QCOMPARE(known.step, stepid::backup);
        QVERIFY(!known.error);
    }
};

QTEST_MAIN(RunPhasesTest)
#include "tst_runphases.moc"
