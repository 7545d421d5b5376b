// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metabase/snapshot/orphans.h"
#include "core/rows/ruledreader.h"
#include "held.h"
#include "tests/doubles/memoryreader.h"

#include <QTest>

using namespace gangway;
using namespace gangway::metabase;
using namespace gangway::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A database → tables → fields (which refer to each other) → values.
MemoryReader warehouse()
{
    MemoryReader reader;
    reader.table(u"base"_s, {u"id"_s}).row({1}).row({2});
    reader.table(u"sheet"_s, {u"id"_s, u"base_id"_s})
        .references(u"base_id"_s, u"base"_s)
        .row({10, 1})
        .row({11, 2})
        .row({12, nullptr});
    reader.table(u"field"_s, {u"id"_s, u"sheet_id"_s, u"parent_id"_s})
        .references(u"sheet_id"_s, u"sheet"_s)
        .references(u"parent_id"_s, u"field"_s)
        .row({100, 10, nullptr})
        .row({101, 11, 100});
    reader.table(u"value"_s, {u"id"_s, u"field_id"_s})
        .references(u"field_id"_s, u"field"_s)
        .row({1000, 100})
        .row({1001, 101});
    return reader;
}

bool all(const TableSchema &)
{
    return true;
}

} // namespace

class OrphansTest : public QObject
{
    Q_OBJECT

private slots:
    void aWholeDatabaseHasNone()
    {
        MemoryReader reader = warehouse();
        const auto found = findOrphans(reader, {}, {});
        QVERIFY(found);
        QVERIFY(found->broken.empty());
        QCOMPARE(found->references, 4);
        QCOMPARE(found->stopping(), 0);
        QCOMPARE(found->rows.at({u"public"_s, u"sheet"_s}), 3);
    }

    void orphansAreNamedWithTableIdAndWhatIsMissing()
    {
        MemoryReader reader = warehouse();
        reader.table(u"value"_s, {u"id"_s, u"field_id"_s})
            .references(u"field_id"_s, u"field"_s)
            .row({1000, 100})
            .row({1001, 4711})
            .row({1002, 4712});
        const auto found = findOrphans(reader, {}, {});
        QVERIFY(found);
        QCOMPARE(found->broken.size(), 1u);
        QCOMPARE(found->broken.front().name(), u"value.field_id → field"_s);
        QCOMPARE(found->broken.front().rows, 2);
        QCOMPARE(found->broken.front().examples, (QStringList{u"1001 → 4711"_s, u"1002 → 4712"_s}));
        QCOMPARE(found->stopping(), 2);
        QVERIFY(found->leaveOut.empty());
    }

    void theListIsBoundedAndTheCountIsExact()
    {
        MemoryReader reader = warehouse();
        reader.table(u"value"_s, {u"id"_s, u"field_id"_s})
            .references(u"field_id"_s, u"field"_s)
            .generate(10'000, [](qint64 i) {
                return std::vector<Cell>{i, i % 2 ? qint64(100) : i + 5000};
            });
        const auto found = findOrphans(reader, {}, {});
        QVERIFY(found);
        QCOMPARE(found->broken.front().rows, 5000);
        QCOMPARE(found->broken.front().examples.size(), BrokenReference::maxNamed);
    }

    void leavingOutTakesWhatRefersToThemToo()
    {
        MemoryReader reader = warehouse();
        reader.table(u"sheet"_s, {u"id"_s, u"base_id"_s})
            .references(u"base_id"_s, u"base"_s)
            .row({10, 1})
            .row({11, 99}) // goes, with field 101 and value 1001
            .row({12, nullptr});
        OrphanSearch search;
        search.leaveOut = all;
        const auto found = findOrphans(reader, search, {});
        QVERIFY(found);
        QCOMPARE(found->stopping(), 0);
        QCOMPARE(found->leftOut(), 3);
        QCOMPARE(found->broken.size(), 3u);
        QVERIFY(!found->broken[0].isConsequence);
        QVERIFY(found->broken[1].isConsequence);
        QCOMPARE(found->broken[2].examples, QStringList{u"1001 → 101"_s});
        QCOMPARE(found->rows.at({u"public"_s, u"sheet"_s}), 2);
        QCOMPARE(found->rows.at({u"public"_s, u"value"_s}), 1);
        QVERIFY(found->leaveOut.at({u"public"_s, u"sheet"_s}).contains(1));
        QVERIFY(found->leaveOut.at({u"public"_s, u"value"_s}).contains(1));
    }

    void aChainWithinOneTableGoesLinkByLink()
    {
        MemoryReader reader;
        auto &table = reader.table(u"field"_s, {u"id"_s, u"parent_id"_s});
        table.references(u"parent_id"_s, u"field"_s).row({0, 0});
        for (int id = 1; id <= 20; ++id)
            table.row({id, id == 1 ? 999 : id - 1});
        OrphanSearch search;
        search.leaveOut = all;
        const auto found = findOrphans(reader, search, {});
        QVERIFY(found);
        QCOMPARE(found->leftOut(), 20);
        QCOMPARE(found->rows.at({u"public"_s, u"field"_s}), 1);
    }

    void anEndlessChainIsRefusedInsteadOfRunningForHours()
    {
        MemoryReader reader;
        reader.table(u"field"_s, {u"id"_s, u"parent_id"_s})
            .references(u"parent_id"_s, u"field"_s)
            .generate(5000, [](qint64 i) {
                return std::vector<Cell>{i + 1, i};
            });
        OrphanSearch search;
        search.leaveOut = all;
        const auto found = findOrphans(reader, search, {});
        QVERIFY(!found);
        QCOMPARE(found.error().code, Error::Code::Corrupt);
    }

    void aTableThatDoesNotMoveIsEmpty()
    {
        MemoryReader reader = warehouse();
        OrphanSearch search;
        search.take = [](const TableSchema &table) { return table.name.name != u"base"_s; };
        const auto found = findOrphans(reader, search, {});
        QVERIFY(found);
        QCOMPARE(found->broken.size(), 1u);
        QCOMPARE(found->broken.front().rows, 2);
        QVERIFY(found->broken.front().isTargetEmptied);
        QCOMPARE(reader.timesOpened(u"base"_s), 0);
    }

    void moreKeysThanMemoryAreFollowedInParts_data()
    {
        QTest::addColumn<bool>("isText");
        QTest::newRow("numbers") << false;
        QTest::newRow("words") << true;
    }
    void moreKeysThanMemoryAreFollowedInParts()
    {
        QFETCH(bool, isText);
        const auto id = [isText](qint64 i) {
            return isText ? Cell(QByteArray("key-") + QByteArray::number(i)) : Cell(i * 100'000);
        };
        MemoryReader reader;
        reader.table(u"target"_s, {u"id"_s}).generate(4000, [&](qint64 i) { return std::vector<Cell>{id(i)}; });
        reader.table(u"source"_s, {u"id"_s, u"target_id"_s})
            .references(u"target_id"_s, u"target"_s)
            .generate(4500, [&](qint64 i) {
                return std::vector<Cell>{i, id(i)};
            });
        OrphanSearch search;
        const auto whole = findOrphans(reader, search, {});
        QVERIFY(whole);
        QCOMPARE(whole->stopping(), 500);
        QCOMPARE(reader.timesOpened(u"target"_s), 2); // its keys, and to its end

        search.memoryBytes = 20'000;
        search.leaveOut = [](const TableSchema &table) { return table.name.name == u"source"_s; };
        const auto parts = findOrphans(reader, search, {});
        QVERIFY(parts);
        QVERIFY2(reader.timesOpened(u"target"_s) > 4, qPrintable(QString::number(reader.timesOpened(u"target"_s))));
        QCOMPARE(parts->leftOut(), 500);
        QCOMPARE(parts->broken.front().rows, 500);
        QCOMPARE(parts->rows.at({u"public"_s, u"source"_s}), 4000);
        QVERIFY(parts->leaveOut.at({u"public"_s, u"source"_s}).contains(4499));
        QVERIFY(!parts->leaveOut.at({u"public"_s, u"source"_s}).contains(3999));
    }

    void keysOfSeveralColumnsCompareAsAWhole()
    {
        MemoryReader reader;
        reader.table(u"target"_s, {u"a"_s, u"b"_s}).row({"x", 1}).row({"x1", 2});
        auto &source = reader.table(u"source"_s, {u"id"_s, u"a"_s, u"b"_s});
        source.references(u"a"_s, u"target"_s, u"a"_s).row({1, "x", 1}).row({2, "x", nullptr}).row({3, "X", 1});
        const auto found = findOrphans(reader, {}, {});
        QVERIFY(found);
        QCOMPARE(found->broken.front().examples, QStringList{u"3 → X"_s});
    }

    void damageAndStoppingEndTheSearch()
    {
        MemoryReader reader = warehouse();
        reader.table(u"base"_s, {u"id"_s}).row({1}).row({2}).damagedAfter(1);
        const auto damaged = findOrphans(reader, {}, {});
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().code, Error::Code::Corrupt);
        MemoryReader good = warehouse();
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = findOrphans(good, {}, {stop.get_token(), {}});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
    }

    void progressCountsToItsTotal()
    {
        MemoryReader reader = warehouse();
        Progress last;
        QVERIFY(findOrphans(reader, {}, {{}, [&last](const Progress &progress) {
                                             QVERIFY(progress.done >= last.done);
                                             last = progress;
                                         }}));
        QCOMPARE(last.done, last.total);
        QCOMPARE(last.total, 2 * (2 + 3 + 2) + 2);
    }
};

QTEST_GUILESS_MAIN(OrphansTest)
#include "tst_orphans.moc"
