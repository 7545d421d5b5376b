// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/misbehaviour.h"
#include "app/rehearsal/misbehaviourlanguage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gangway;
using namespace gangway::rehearsal;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void sentencesThatMakeNoSenseAreRefused_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no action") << u"=part"_s;
        QTest::newRow("no equals") << u"fail"_s;
        QTest::newRow("nothing after equals") << u"fail="_s;
        QTest::newRow("unknown action") << u"explode=part:3"_s;
        QTest::newRow("unknown call") << u"fail=download:500"_s;
        QTest::newRow("no status") << u"fail=part"_s;
        QTest::newRow("status out of range") << u"fail=part:99"_s;
        QTest::newRow("status too large") << u"fail=part:3:600"_s;
        QTest::newRow("part zero") << u"fail=part:0:500"_s;
        QTest::newRow("part too large") << u"fail=part:10001:500"_s;
        QTest::newRow("part of a call without parts") << u"fail=create:3:500"_s;
        QTest::newRow("negative retry") << u"fail=part:429:after--3"_s;
        QTest::newRow("no times") << u"fail=part:500x0"_s;
        QTest::newRow("unknown unit") << u"slow=part:1furlong/s"_s;
        QTest::newRow("no speed") << u"slow=part:0B/s"_s;
        QTest::newRow("amount that does not fit") << u"stall=part:999999999999999GB"_s;
        QTest::newRow("unknown moment") << u"reset=part:soon"_s;
        QTest::newRow("unknown etag") << u"etag=part:old"_s;
        QTest::newRow("unknown keys") << u"keys=camel"_s;
        QTest::newRow("clock without sign") << u"clock=16m"_s;
        QTest::newRow("clock off by centuries") << u"clock=+99999999d"_s;
        QTest::newRow("too much") << u"garbage=create:now"_s;
        QTest::newRow("very long") << QString(100000, u'a');
    }

    void sentencesThatMakeNoSenseAreRefused()
    {
        QFETCH(QString, spec);
        Misbehaviour misbehaviour;
        const auto added = misbehaviour.add(spec);
        QVERIFY(!added);
        QCOMPARE(added.error().code, Error::Code::Usage);
        QVERIFY(misbehaviour.toJson().isEmpty());
    }

    void aFailureHappensAsOftenAsItWasSaid()
    {
        Misbehaviour misbehaviour;
        QVERIFY(misbehaviour.add(u"fail=part:3:503x2"_s));
        QVERIFY(!misbehaviour.take(Call::Part, 2).instead);
        QVERIFY(!misbehaviour.take(Call::Put, 3).instead);
        QCOMPARE(misbehaviour.take(Call::Part, 3).instead->status, 503);
        QCOMPARE(misbehaviour.take(Call::Part, 3).instead->status, 503);
        QVERIFY(!misbehaviour.take(Call::Part, 3).instead);
    }

    void aNumberAloneIsAStatusAndNoPart()
    {
        Misbehaviour misbehaviour;
        QVERIFY(misbehaviour.add(u"fail=part:500"_s));
        QCOMPARE(misbehaviour.take(Call::Part, 7).instead->status, 500);
    }

    void twoFailuresOfOneCallComeOneAfterTheOther()
    {
        Misbehaviour misbehaviour;
        QVERIFY(misbehaviour.add(u"fail=create:500"_s));
        QVERIFY(misbehaviour.add(u"fail=create:429:after-7"_s));
        QCOMPARE(misbehaviour.take(Call::Create).instead->status, 500);
        const auto second = misbehaviour.take(Call::Create);
        QCOMPARE(second.instead->status, 429);
        QVERIFY(!misbehaviour.take(Call::Create).instead);
    }

    void latencyOfAllCallsLastsForEver()
    {
        Misbehaviour misbehaviour;
        QVERIFY(misbehaviour.add(u"latency=100ms"_s));
        QVERIFY(misbehaviour.add(u"latency=part:1sx1"_s));
        QCOMPARE(misbehaviour.take(Call::Part).latency, std::chrono::milliseconds(1100));
        QCOMPARE(misbehaviour.take(Call::Part).latency, std::chrono::milliseconds(100));
        QCOMPARE(misbehaviour.take(Call::Health).latency, std::chrono::milliseconds(100));
    }

    void mannersChangeUntilTheyAreCleared()
    {
        Misbehaviour misbehaviour;
        for (const auto &spec : {u"keys=snake"_s, u"clock=-16m"_s, u"link-life=3s"_s, u"smallest-part=5MiB"_s})
            QVERIFY(misbehaviour.add(spec));
        QCOMPARE(misbehaviour.manners().keys, Manners::Keys::Snake);
        QCOMPARE(misbehaviour.manners().clockAhead, std::chrono::seconds(-960));
        QCOMPARE(misbehaviour.manners().linkLife, std::chrono::seconds(3));
        QCOMPARE(misbehaviour.manners().smallestPart, 5 * 1024 * 1024);
        misbehaviour.clear();
        QCOMPARE(misbehaviour.manners().keys, Manners::Keys::Kebab);
        QCOMPARE(misbehaviour.manners().clockAhead, std::chrono::seconds(0));
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
