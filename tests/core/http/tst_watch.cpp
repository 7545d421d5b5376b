// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/throttle.h"
#include "core/http/watch.h"
#include "tests/doubles/fakeclock.h"

#include <QTest>

using namespace gangway;
using namespace std::chrono_literals;
using Kind = http::Fault::Kind;

class WatchTest : public QObject
{
    Q_OBJECT

private slots:
    void givesAConnectionFifteenSeconds()
    {
        test::FakeClock clock;
        http::Watch watch({}, clock.now());
        clock.advance(14999ms);
        QVERIFY(!watch.judge({}, clock.now()));
        clock.advance(1ms);
        QCOMPARE(watch.judge({}, clock.now()), Kind::NoConnect);
    }

    void givesTheHandshakeTenMore()
    {
        test::FakeClock clock;
        http::Watch watch({}, clock.now());
        clock.advance(14s);
        QVERIFY(!watch.judge({true, false, 0, false}, clock.now()));
        clock.advance(9999ms);
        QVERIFY(!watch.judge({true, false, 0, false}, clock.now()));
        clock.advance(1ms);
        QCOMPARE(watch.judge({true, false, 0, false}, clock.now()), Kind::NoConnect);
    }

    void callsLessThanAKibibyteASecondForAMinuteAStall()
    {
        test::FakeClock clock;
        http::Watch watch({}, clock.now());
        qint64 bytes = 0;
        QVERIFY(!watch.judge({true, true, bytes, false}, clock.now()));
        for (int minute = 0; minute < 5; ++minute) {
            for (int second = 0; second < 60; ++second) {
                clock.advance(1s);
                bytes += 1024;
                QVERIFY(!watch.judge({true, true, bytes, false}, clock.now()));
            }
        }
        clock.advance(59s);
        bytes += 60 * 1024 - 1;
        QVERIFY(!watch.judge({true, true, bytes, false}, clock.now()));
        clock.advance(1s);
        QCOMPARE(watch.judge({true, true, bytes, false}, clock.now()), Kind::Stalled);
    }

    void doesNotCallItsOwnLimitAStall()
    {
        test::FakeClock clock;
        http::Watch watch({}, clock.now());
        for (int i = 0; i < 14; ++i) {
            QVERIFY(!watch.judge({true, true, 0, true}, clock.now()));
            clock.advance(1min);
        }
    }

    void endsEverythingAfterFifteenMinutes()
    {
        test::FakeClock clock;
        http::Watch watch({}, clock.now());
        qint64 bytes = 0;
        for (int i = 0; i < 899; ++i) {
            clock.advance(1s);
            bytes += 1'000'000;
            QVERIFY(!watch.judge({true, true, bytes, false}, clock.now()));
        }
        clock.advance(1s);
        QCOMPARE(watch.judge({true, true, bytes, false}, clock.now()), Kind::TooLong);
    }

    void keepsToTheBandwidthLimit()
    {
        test::FakeClock clock;
        http::Throttle throttle(1'000'000, clock);
        qint64 given = 0;
        for (int i = 0; i < 1000; ++i) { // ten seconds in steps of ten milliseconds
            clock.advance(10ms);
            while (const qsizetype some = throttle.take(65536)) {
                given += some;
                throttle.giveBack(some / 2);
                given -= some / 2;
            }
        }
        QVERIFY2(given <= 10'000'000, qPrintable(QString::number(given)));
        QVERIFY2(given >= 9'900'000, qPrintable(QString::number(given)));
        clock.advance(1h); // what was not used is not owed, beyond a quarter of a second
        given = 0;
        while (const qsizetype some = throttle.take(65536))
            given += some;
        QVERIFY(given <= 250'000);
    }

    void hasNoLimitUnlessTold()
    {
        test::FakeClock clock;
        http::Throttle throttle(0, clock);
        QCOMPARE(throttle.take(1'000'000'000), 1'000'000'000);
    }
};

QTEST_GUILESS_MAIN(WatchTest)
#include "tst_watch.moc"
