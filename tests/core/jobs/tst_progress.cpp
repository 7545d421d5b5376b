// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jobs/progresswatch.h"
#include "core/jobs/rateestimator.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>
#include <vector>

using namespace gangway;
using namespace std::chrono_literals;

namespace {

using Time = RateEstimator::Time;
constexpr Time begin{1000h};

/// Feeds ten reports a second for @p length at a speed that may depend on the time, and collects the rates.
std::vector<Rate> feed(RateEstimator &estimator, std::chrono::seconds length, qint64 total,
                       const std::function<double(double)> &speedAt)
{
    std::vector<Rate> rates;
    double done = 0;
    for (int tick = 0; tick <= length.count() * 10; ++tick) {
        rates.push_back(estimator.add(begin + tick * 100ms, static_cast<qint64>(done), total));
        done += speedAt(tick / 10.0) / 10;
    }
    return rates;
}

} // namespace

class TestRate : public QObject
{
    Q_OBJECT

private slots:
    void aSteadySpeedIsFound()
    {
        RateEstimator estimator;
        const auto rates = feed(estimator, 60s, 1'000'000, [](double) { return 1000; });
        QVERIFY(!rates[10].perSecond); // one second says nothing
        QVERIFY(qAbs(*rates[25].perSecond - 1000) < 10);
        QVERIFY(qAbs(*rates[600].perSecond - 1000) < 1);
    }

    void theSpeedIsThatOfTheLastTenSeconds()
    {
        RateEstimator estimator;
        const auto rates = feed(estimator, 60s, -1, [](double at) { return at < 30 ? 1000 : 3000; });
        QVERIFY(qAbs(*rates[290].perSecond - 1000) < 20);
        QVERIFY(*rates[350].perSecond > 1500 && *rates[350].perSecond < 2500);
        QVERIFY(qAbs(*rates[420].perSecond - 3000) < 20);
    }

    void standingStillIsZeroAfterTenSeconds()
    {
        RateEstimator estimator;
        const auto rates = feed(estimator, 40s, 100'000, [](double at) { return at < 20 ? 1000 : 0; });
        QVERIFY(qAbs(*rates[330].perSecond) < 1);
    }

    void noRemainingTimeBeforeThirtySeconds()
    {
        RateEstimator estimator;
        const auto rates = feed(estimator, 40s, 1'000'000, [](double) { return 1000; });
        for (size_t tick = 0; tick < 300; ++tick)
            QVERIFY(!rates[tick].remaining);
        QVERIFY(rates[301].remaining);
    }

    void noRemainingTimeWithoutATotalOrAtTheEnd()
    {
        RateEstimator unknown;
        for (const Rate &rate : feed(unknown, 60s, -1, [](double) { return 1000; }))
            QVERIFY(!rate.remaining);
        RateEstimator ended;
        QVERIFY(!feed(ended, 60s, 60'000, [](double) { return 1000; }).back().remaining);
    }

    void noRemainingTimeWhileTheSpeedIsUnsteady()
    {
        RateEstimator estimator;
        // Ten seconds of work, ten of waiting: nobody can tell.
        for (const Rate &rate :
             feed(estimator, 120s, 10'000'000, [](double at) { return static_cast<int>(at / 10) % 2 == 0 ? 2000 : 0; }))
            QVERIFY(!rate.remaining);
    }

    void theRangeHoldsTheTruthAndIsRounded()
    {
        RateEstimator estimator;
        QRandomGenerator random(5);
        // A speed that wavers by a third either way: 1000 a second in the mean, 1200 s in all.
        const auto rates = feed(estimator, 600s, 1'200'000, [&](double) { return 667 + random.bounded(667); });
        for (size_t tick = 310; tick < rates.size(); tick += 10) {
            QVERIFY(rates[tick].remaining);
            const auto left = std::chrono::seconds(1200) - std::chrono::seconds(tick / 10);
            QVERIFY(rates[tick].remaining->atLeast <= left + 30s);
            QVERIFY(rates[tick].remaining->atMost >= left - 30s);
            QCOMPARE(rates[tick].remaining->atMost.count() % 60, 0);
            QVERIFY(rates[tick].remaining->atLeast < rates[tick].remaining->atMost);
        }
    }

    void itDoesNotCountUpAndDown()
    {
        RateEstimator estimator;
        QRandomGenerator random(6);
        const auto rates = feed(estimator, 600s, 1'200'000, [&](double) { return 700 + random.bounded(600); });
        int changes = 0;
        int longer = 0;
        for (size_t tick = 302; tick < rates.size(); ++tick) {
            if (!rates[tick - 1].remaining || !rates[tick].remaining)
                continue;
            changes += *rates[tick].remaining == *rates[tick - 1].remaining ? 0 : 1;
            longer += rates[tick].remaining->atMost > rates[tick - 1].remaining->atMost ? 1 : 0;
        }
        QVERIFY2(changes <= 12, qPrintable(QString::number(changes))); // in ten minutes
        QCOMPARE(longer, 0);
    }

    void aShortSlowdownDoesNotMakeItLonger()
    {
        RateEstimator estimator;
        const auto rates = feed(estimator, 120s, 600'000, [](double at) { return at > 60 && at < 66 ? 500 : 1000; });
        for (size_t tick = 310; tick < rates.size(); ++tick) {
            QVERIFY(rates[tick].remaining);
            QVERIFY(rates[tick].remaining->atMost <= 600s);
        }
    }

    void aLastingSlowdownDoes()
    {
        RateEstimator estimator;
        const auto rates = feed(estimator, 200s, 600'000, [](double at) { return at > 60 ? 400 : 1000; });
        // After 200 s: 116 000 done, 484 000 left at 400 a second.
        QVERIFY(rates.back().remaining);
        QVERIFY(rates.back().remaining->atLeast <= 1210s && rates.back().remaining->atMost >= 1210s);
    }

    void goingBackStartsOver()
    {
        RateEstimator estimator;
        feed(estimator, 60s, 100'000, [](double) { return 1000; });
        const Rate rate = estimator.add(begin + 61s, 5, 100'000);
        QVERIFY(!rate.perSecond);
        QVERIFY(!rate.remaining);
    }

    void extremesDoNoHarm()
    {
        RateEstimator estimator;
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 100; ++i)
            (void)estimator.add(begin + i * 1s, i % 2 == 0 ? 0 : most, most);
        RateEstimator slow;
        for (int i = 0; i < 100; ++i) // one of 9 quintillion a second: no number serves anybody
            QVERIFY(!slow.add(begin + i * 1s, i, most).remaining);
        RateEstimator sameInstant;
        for (int i = 0; i < 100; ++i)
            QVERIFY(!sameInstant.add(begin, i, 1000).perSecond);
    }
};

class TestProgressWatch : public QObject
{
    Q_OBJECT

    static Progress rows(qint64 done, qint64 total = 1000, const QString &what = {})
    {
        return {Progress::Unit::Rows, done, total, what};
    }

private slots:
    void atMostTenASecondWhateverComesIn()
    {
        ProgressWatch watch(30s);
        watch.begin(begin);
        int told = 0;
        for (int millisecond = 0; millisecond < 5000; ++millisecond)
            told += watch.take(begin + millisecond * 1ms, rows(millisecond, 10'000)) ? 1 : 0;
        QCOMPARE(told, 50);
    }

    void manyShortStepsDoNotAddUp()
    {
        ProgressWatch watch(30s);
        int told = 0;
        for (int millisecond = 0; millisecond < 5000; ++millisecond) {
            watch.begin(begin + millisecond * 1ms); // a step a millisecond
            told += watch.take(begin + millisecond * 1ms, rows(1)) ? 1 : 0;
        }
        QCOMPARE(told, 50);
    }

    void theLatestValueIsToldAndNothingTwice()
    {
        ProgressWatch watch(30s);
        watch.begin(begin);
        QCOMPARE(watch.take(begin, rows(1))->progress.done, 1);
        QVERIFY(!watch.take(begin + 10ms, rows(2)));
        QVERIFY(!watch.take(begin + 20ms, rows(3)));
        QCOMPARE(watch.take(begin + 110ms, std::nullopt)->progress.done, 3);
        QVERIFY(!watch.take(begin + 300ms, std::nullopt));
        QVERIFY(!watch.take(begin + 500ms, rows(3)));
    }

    void itNeverGoesBackForTheSameWork()
    {
        ProgressWatch watch(30s);
        watch.begin(begin);
        QCOMPARE(watch.take(begin, rows(500))->progress.done, 500);
        QVERIFY(!watch.take(begin + 1s, rows(100)));
        QCOMPARE(watch.take(begin + 2s, rows(501))->progress.done, 501);
        // The next table is other work and starts from its own beginning.
        QCOMPARE(watch.take(begin + 3s, rows(10, 2000, QStringLiteral("orders")))->progress.done, 10);
        // So does the next step.
        watch.begin(begin + 4s);
        QCOMPARE(watch.take(begin + 4s, rows(1))->progress.done, 1);
    }

    void silenceIsToldOnceASecondAndWhenItEnds()
    {
        ProgressWatch watch(30s);
        watch.begin(begin);
        (void)watch.take(begin, rows(1));
        int told = 0;
        for (int tick = 0; tick < 300; ++tick)
            told += watch.silence(begin + tick * 100ms) ? 1 : 0;
        QCOMPARE(told, 0);
        QVERIFY(!watch.isStalled());
        QCOMPARE(watch.silence(begin + 30s), 30s);
        QVERIFY(watch.isStalled());
        QVERIFY(!watch.silence(begin + 30'900ms));
        QCOMPARE(watch.silence(begin + 31s), 31s);
        // The same value again is no progress.
        (void)watch.take(begin + 32s, rows(1));
        QCOMPARE(watch.silence(begin + 32s), 32s);
        (void)watch.take(begin + 33s, rows(2));
        QCOMPARE(watch.silence(begin + 33s), 0s);
        QVERIFY(!watch.isStalled());
        QVERIFY(!watch.silence(begin + 34s));
    }

    void aStepThatReportsNothingIsSilentFromItsStart()
    {
        ProgressWatch watch(5s);
        watch.begin(begin);
        QVERIFY(!watch.silence(begin + 4s));
        QCOMPARE(watch.silence(begin + 5s), 5s);
        watch.begin(begin + 6s);
        QCOMPARE(watch.silence(begin + 6s), 0s);
    }

    void standingStillShowsAFallingSpeed()
    {
        ProgressWatch watch(30s);
        watch.begin(begin);
        for (int tick = 0; tick < 200; ++tick)
            (void)watch.take(begin + tick * 100ms, rows(tick * 100, 1'000'000));
        double last = 1e9;
        int told = 0;
        for (int tick = 210; tick < 330; ++tick) {
            if (const auto rate = watch.take(begin + tick * 100ms, std::nullopt)) {
                QVERIFY(*rate->rate.perSecond < last);
                last = *rate->rate.perSecond;
                ++told;
            }
        }
        QVERIFY(last < 1);
        QVERIFY2(told >= 8 && told <= 12, qPrintable(QString::number(told)));
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    TestRate rate;
    TestProgressWatch watch;
    return QTest::qExec(&rate, argc, argv) + QTest::qExec(&watch, argc, argv);
}
#include "tst_progress.moc"
