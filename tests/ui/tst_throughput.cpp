// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/throughputplot.h"
#include "ui/plots/throughputtable.h"

#include <QChart>
#include <QChartView>
#include <QDateTimeAxis>
#include <QTest>
#include <QValueAxis>

using namespace gangway;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr ThroughputSeries::Time begin{std::chrono::hours(24 * 20'000)};

/// One report a second: @p perSecond bytes each, from second @p from to @p to.
void run(ThroughputSeries &series, std::chrono::seconds from, std::chrono::seconds to, qint64 perSecond, qint64 &done,
         int work = 0)
{
    for (auto second = from; second <= to; second += 1s) {
        series.record(begin + second, work, done);
        done += perSecond;
    }
}

} // namespace

class ThroughputTest final : public QObject
{
    Q_OBJECT

private slots:
    void theSpeedIsThatOfTheInterval()
    {
        ThroughputSeries series;
        qint64 done = 0;
        run(series, 0s, 10s, 1'000'000, done);
        QCOMPARE(series.points().size(), 5U);
        for (const ThroughputSeries::Point &point : series.points())
            QCOMPARE(qRound64(point.perSecond), 1'000'000);
        QVERIFY(series.points().front().begins);
        QVERIFY(!series.points().back().begins);
    }

    void aPauseIsAGapAndASlowMomentAZero()
    {
        ThroughputSeries series;
        qint64 done = 0;
        run(series, 0s, 10s, 1'000, done);
        run(series, 11s, 20s, 0, done); // goes on, and nothing moves
        const std::size_t before = series.points().size();
        QCOMPARE(qRound64(series.points().back().perSecond), 0);
        run(series, 60s, 70s, 1'000, done); // after a pause
        qsizetype gaps = 0;
        for (const ThroughputSeries::Point &point : series.points())
            gaps += point.begins ? 1 : 0;
        QCOMPARE(gaps, 2);
        QVERIFY(series.points()[before].begins);
        QCOMPARE(qRound64(series.points()[before].perSecond), 1'000); // not the mean over the pause
    }

    void anotherPieceOfWorkIsNoJump()
    {
        ThroughputSeries series;
        qint64 done = 0;
        run(series, 0s, 10s, 1'000, done);
        qint64 other = 5'000'000; // an upload that goes on: most of it is there already
        run(series, 11s, 20s, 1'000, other, 1);
        qint64 again = 0; // the same work from its beginning
        run(series, 21s, 30s, 1'000, again, 1);
        for (const ThroughputSeries::Point &point : series.points())
            QVERIFY(point.perSecond >= 0 && point.perSecond < 1'500);
    }

    void onlyHalfAnHourIsKept()
    {
        ThroughputSeries series;
        qint64 done = 0;
        run(series, 0s, 3h, 1'000, done);
        QVERIFY(series.points().size() <= 901);
        QVERIFY(series.points().back().at - series.points().front().at <= 30min);
        QVERIFY(series.points().front().begins);
        QCOMPARE(series.minutes().size(), 31U);
    }

    void aClockSetBackDoesNoHarm()
    {
        ThroughputSeries series;
        qint64 done = 0;
        run(series, 3600s, 3620s, 1'000, done);
        run(series, 0s, 20s, 1'000, done);
        for (std::size_t i = 1; i < series.points().size(); ++i)
            QVERIFY(series.points()[i - 1].at < series.points()[i].at);
        QVERIFY(!series.points().empty());
    }

    void minutesAreTheTableBehindThePlot()
    {
        ThroughputSeries series;
        qint64 done = 0;
        run(series, 0s, 59s, 1'000'000, done);
        run(series, 60s, 118s, 3'000'000, done);
        QLocale::setDefault(QLocale(QLocale::English));
        ThroughputModel model;
        model.set(series);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 3).data().toString(), u"3.0 MB/s"_s); // newest first
        QCOMPARE(model.index(1, 1).data().toString(), u"1.0 MB/s"_s);
        QVERIFY(model.text().startsWith(u"Minute\tMean\tLowest\tHighest\n"_s));
        QCOMPARE(model.text().count(u'\n'), 2);
    }

    void thePlotBreaksItsLineAndChoosesItsUnit()
    {
        ThroughputSeries series;
        qint64 done = 0;
        run(series, 0s, 20s, 42'000'000, done);
        run(series, 60s, 80s, 21'000'000, done);
        ThroughputPlot plot;
        plot.set(series);
        QCOMPARE(plot.segments(), 2);
        QCOMPARE(plot.unit(), u"MB/s"_s);
        plot.set({});
        QCOMPARE(plot.segments(), 0);
        QCOMPARE(plot.unit(), u"B/s"_s);
    }

    void thePlotIsMirroredByHand()
    {
        ThroughputPlot plot;
        const auto axes = [&plot] { return plot.findChild<QChartView *>()->chart(); };
        QVERIFY(!axes()->axes(Qt::Horizontal).first()->isReverse());
        QCOMPARE(axes()->axes(Qt::Vertical).first()->alignment(), Qt::AlignLeft);
        plot.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(axes()->axes(Qt::Horizontal).first()->isReverse());
        QCOMPARE(axes()->axes(Qt::Vertical).first()->alignment(), Qt::AlignRight);
        QCOMPARE(axes()->animationOptions(), QChart::NoAnimation);
    }
};

QTEST_MAIN(ThroughputTest)
#include "tst_throughput.moc"
