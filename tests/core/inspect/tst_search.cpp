// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/search.h"
#include "tests/doubles/memoryreader.h"

#include <QJsonArray>
#include <QTest>

using namespace gangway;
using namespace gangway::inspect;
using namespace gangway::test;
using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT

    static SearchResult found(RowReader &reader, const QString &text, const SearchOptions &options = {})
    {
        auto result = search(reader, text, options, {});
        return result ? std::move(*result) : SearchResult();
    }

private slots:
    void namesAndValuesAreSearchedWithoutCase()
    {
        MemoryReader reader;
        reader.table(u"orders"_s, {u"id"_s, u"note"_s}).row({1, "Paid"}).row({2, "two ORDERS at once"});
        reader.table(u"people"_s, {u"id"_s, u"reorders"_s}).row({1, nullptr});
        const SearchResult result = found(reader, u"Orders"_s);
        QCOMPARE(result.hits.size(), 3U);
        QCOMPARE(result.hits[0].where, SearchHit::Where::TableName);
        QCOMPARE(result.hits[1].where, SearchHit::Where::ColumnName);
        QCOMPARE(result.hits[1].column, u"reorders"_s);
        QCOMPARE(result.hits[2].where, SearchHit::Where::Value);
        QCOMPARE(result.hits[2].row, 2);
        QCOMPARE(result.hits[2].column, u"note"_s);
        QCOMPARE(result.hits[2].excerpt, u"two ORDERS at once"_s);
        QCOMPARE(result.rowsSearched, 3);
        QCOMPARE(result.tablesSearched, 2);
        QVERIFY(!result.isCut);
        QVERIFY(result.toText().contains(u"Rows searched: 3, in tables: 2."_s));
    }

    void onlyNamesOnRequest()
    {
        MemoryReader reader;
        reader.table(u"orders"_s, {u"id"_s}).row({1});
        SearchOptions options;
        options.values = false;
        QCOMPARE(found(reader, u"1"_s, options).hits.size(), 0U);
        QCOMPARE(reader.timesOpened(u"orders"_s), 0);
    }

    void textsAreFoundWhereverTheyAre_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("there");
        QTest::newRow("beyond ASCII") << QByteArray("Crème Brûlée") << u"BRÛLÉE"_s << true;
        QTest::newRow("Cyrillic") << QByteArray("Москва") << u"москва"_s << true;
        QTest::newRow("at the start") << QByteArray("abc") << u"AB"_s << true;
        QTest::newRow("at the end") << QByteArray("abc") << u"bC"_s << true;
        QTest::newRow("whole") << QByteArray("abc") << u"abc"_s << true;
        QTest::newRow("longer than the value") << QByteArray("abc") << u"abcd"_s << false;
        QTest::newRow("not there") << QByteArray("abcabcab") << u"abd"_s << false;
        QTest::newRow("begins again") << QByteArray("aaab") << u"aab"_s << true;
        QTest::newRow("in bytes that are not UTF-8") << QByteArray("\xff\xfe ok \xe9") << u"OK"_s << true;
        QTest::newRow("beside NUL") << QByteArray("a\0needle", 8) << u"needle"_s << true;
    }
    void textsAreFoundWhereverTheyAre()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, text);
        MemoryReader reader;
        reader.table(u"t"_s, {u"x"_s}).row({value}).row({LargeText{value}});
        QTEST(found(reader, text).hits.size() == 2, "there");
    }

    void largeTextsAreSearchedAcrossTheirPieces()
    {
        // The double hands out pieces of 1,000 bytes.
        for (const int before : {0, 990, 994, 995, 999, 1000, 1001, 5'000}) {
            for (const QByteArray &needle : {QByteArray("Needle"), QByteArray("Nädélé")}) {
                MemoryReader reader;
                reader.table(u"t"_s, {u"x"_s})
                    .row({LargeText{QByteArray(before, '-') + needle + QByteArray(3000, '-')}});
                const SearchResult result = found(reader, QString::fromUtf8(needle).toUpper());
                QVERIFY2(result.hits.size() == 1, qPrintable(QString::number(before)));
                QVERIFY(result.hits[0].excerpt.contains(QString::fromUtf8(needle)));
                QVERIFY(result.hits[0].excerpt.size() <= 120);
            }
        }
    }

    void numbersAndMomentsAreTextsToo()
    {
        MemoryReader reader;
        reader.table(u"t"_s, {u"n"_s, u"at"_s}).row({qint64(1234567), QDateTime({2024, 2, 29}, {1, 2, 3}, Qt::UTC)});
        QCOMPARE(found(reader, u"34567"_s).hits.size(), 1U);
        QCOMPARE(found(reader, u"2024-02-29 01"_s).hits.size(), 1U);
    }

    void bytesAreNotSearchedAndThatIsSaid()
    {
        MemoryReader reader;
        reader.table(u"t"_s, {u"b"_s}).row({Blob{"needle"}});
        const SearchResult result = found(reader, u"needle"_s);
        QCOMPARE(result.hits.size(), 0U);
        QCOMPARE(result.bytesSkipped, 6);
        QVERIFY(result.toText().contains(u"bytes: 6"_s));
    }

    void manyHitsEndTheSearchAndThatIsSaid()
    {
        MemoryReader reader;
        reader.table(u"a_log"_s, {u"x"_s}).generate(100'000, [](qint64) { return std::vector<Cell>{"same"}; });
        reader.table(u"b"_s, {u"x"_s}).row({"same"});
        const SearchResult result = found(reader, u"same"_s);
        QCOMPARE(result.hits.size(), 51U); // 50 of the log, and the other table all the same
        QVERIFY(result.isCut);
        QVERIFY(result.rowsSearched < 100);
        SearchOptions few;
        few.maxHits = 3;
        QCOMPARE(found(reader, u"same"_s, few).hits.size(), 3U);
    }

    void damageIsNamedAndTheRestSearched()
    {
        MemoryReader reader;
        reader.table(u"a"_s, {u"x"_s}).row({"needle"}).row({"needle"}).damagedAfter(1);
        reader.table(u"b"_s, {u"x"_s}).row({"needle"});
        const SearchResult result = found(reader, u"needle"_s);
        QCOMPARE(result.hits.size(), 2U);
        QCOMPARE(result.damage.size(), 1U);
        QCOMPARE(result.toJson()[u"damage"_s].toArray().size(), 1);
    }

    void nothingToSearchForIsAMistake()
    {
        MemoryReader reader;
        QCOMPARE(search(reader, {}, {}, {}).error().code, Error::Code::Usage);
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
