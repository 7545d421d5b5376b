// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metabase/snapshot/numberset.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using gangway::metabase::NumberSet;

class NumberSetTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatWasAddedAndNothingElse_data()
    {
        QTest::addColumn<quint64>("range");
        QTest::newRow("dense: bits") << quint64(200'000);
        QTest::newRow("thin: lists") << (quint64(1) << 40);
        QTest::newRow("everywhere") << ~quint64(0);
    }
    void holdsWhatWasAddedAndNothingElse()
    {
        QFETCH(quint64, range);
        QRandomGenerator random(42);
        std::set<quint64> expected;
        NumberSet set;
        for (int i = 0; i < 50'000; ++i) {
            const quint64 number = random.generate64() % range;
            expected.insert(number);
            set.add(number);
        }
        QCOMPARE(set.size(), static_cast<qint64>(expected.size()));
        for (const quint64 number : expected)
            QVERIFY(set.contains(number));
        int strangers = 0;
        for (int i = 0; i < 50'000; ++i) {
            const quint64 number = random.generate64() % range;
            QCOMPARE(set.contains(number), expected.contains(number));
            strangers += expected.contains(number) ? 0 : 1;
        }
        QVERIFY(strangers > 0);

        NumberSet copy;
        copy.add(range - 1);
        copy.add(set);
        expected.insert(range - 1);
        QCOMPARE(copy.size(), static_cast<qint64>(expected.size()));
    }

    void negativeIdsAndTheEndsOfTheRangeAreNumbersLikeOthers()
    {
        NumberSet set;
        for (const qint64 id : {qint64(-1), std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(),
                                qint64(0), qint64(13371338)})
            set.add(static_cast<quint64>(id));
        QCOMPARE(set.size(), 5);
        QVERIFY(set.contains(static_cast<quint64>(qint64(-1))));
        QVERIFY(!set.contains(static_cast<quint64>(qint64(-2))));
    }

    void idsInARowTakeABitEach()
    {
        NumberSet set;
        for (quint64 id = 1; id <= 2'000'000; ++id)
            set.add(id);
        QCOMPARE(set.size(), 2'000'000);
        QVERIFY2(set.bytes() < 270'000, qPrintable(QString::number(set.bytes())));
    }
};

QTEST_GUILESS_MAIN(NumberSetTest)
#include "tst_numberset.moc"
