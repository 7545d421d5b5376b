// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/browse.h"
#include "core/inspect/terminaltext.h"
#include "tests/doubles/memoryreader.h"

#include <QJsonArray>
#include <QTest>

using namespace gangway;
using namespace gangway::inspect;
using namespace gangway::test;
using namespace Qt::StringLiterals;

class TestBrowse : public QObject
{
    Q_OBJECT

    static Result<TablePage> pageOf(MemoryReader &reader, qint64 limit, const Steering &steering = {})
    {
        return firstRows(reader, reader.catalogue().tables.front(), limit, steering);
    }

private slots:
    void onlyTheFirstRowsAreRead()
    {
        MemoryReader reader;
        reader.table(u"t"_s, {u"id"_s}).generate(1'000'000, [](qint64 i) { return std::vector<Cell>{i}; });
        const auto page = pageOf(reader, 3);
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 3U);
        QCOMPARE(*page->rows[2][0].text, QByteArray("2"));
        QVERIFY(reader.rowsRead(u"t"_s) <= qint64(RowBatch::maxRows));
    }

    void nullAndEmptyTextAreTwoThings()
    {
        MemoryReader reader;
        reader.table(u"t"_s, {u"a"_s, u"b"_s}).row({"", nullptr});
        const auto page = pageOf(reader, 10);
        QVERIFY(page);
        QCOMPARE(page->rows[0][0].text, std::optional(QByteArray()));
        QVERIFY(!page->rows[0][1].text);
        const QJsonArray cells = page->toJson()[u"rows"_s].toArray()[0].toArray();
        QCOMPARE(cells[0], QJsonValue(u""_s));
        QVERIFY(cells[1].isNull());
    }

    void longValuesAreCutBetweenCharacters()
    {
        MemoryReader reader;
        const QByteArray text = "x" + QByteArray("€").repeated(5000);
        reader.table(u"t"_s, {u"a"_s, u"b"_s}).row({text, LargeText{text}});
        const auto page = pageOf(reader, 10);
        QVERIFY(page);
        for (const TablePage::Cell &cell : page->rows[0]) {
            QVERIFY(cell.isCut);
            QCOMPARE(cell.bytes, text.size());
            QCOMPARE(cell.text->size(), 4096);
            QVERIFY(text.startsWith(*cell.text));
            QVERIFY(QString::fromUtf8(*cell.text).endsWith(u'€'));
        }
    }

    void rowsBeforeDamageAreShown()
    {
        MemoryReader reader;
        reader.table(u"t"_s, {u"a"_s}).row({1}).row({2}).row({3}).damagedAfter(2);
        const auto page = pageOf(reader, 10);
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 2U);
        QVERIFY(page->damage);
        QVERIFY(page->toText(80).contains(page->damage->what));
        QVERIFY(page->toJson().contains(u"damage"_s));
    }

    void stoppingIsNoDamage()
    {
        MemoryReader reader;
        reader.table(u"t"_s, {u"a"_s}).row({1});
        std::stop_source stop;
        stop.request_stop();
        const auto page = pageOf(reader, 10, {stop.get_token(), {}});
        QVERIFY(!page);
        QCOMPARE(page.error().code, Error::Code::Cancelled);
    }

    void narrowTablesAreSideBySideAndWideOnesAreNot()
    {
        MemoryReader reader;
        reader.table(u"t"_s, {u"id"_s, u"name"_s}).row({1, "Ada"}).row({20, "Grace"});
        const auto page = pageOf(reader, 10);
        QVERIFY(page);
        QCOMPARE(page->toText(80), u"public.t\nid  name\n 1  Ada\n20  Grace\nRows shown: all 2\n"_s);
        QCOMPARE(page->toText(5),
                 u"public.t\nRow 1\n  id    1\n  name  Ada\nRow 2\n  id    20\n  name  Grace\nRows shown: all 2\n"_s);
    }

    void theTerminalIsNotAddressed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("escape sequence") << u"\x1b[2Ja"_s << u"␛[2Ja"_s;
        QTest::newRow("line feed") << u"a\nb"_s << u"a␊b"_s;
        QTest::newRow("eight-bit control") << u"a\u009b2J"_s << u"a\uFFFD2J"_s;
        QTest::newRow("right-to-left override") << u"a\u202Eb"_s << u"a\uFFFDb"_s;
        QTest::newRow("letters") << u"Grüße 😀"_s << u"Grüße 😀"_s;
    }
    void theTerminalIsNotAddressed()
    {
        QFETCH(QString, text);
        QTEST(printable(text), "shown");
        MemoryReader reader;
        reader.table(u"t"_s, {u"a"_s}).row({text.toUtf8()});
        QTEST(pageOf(reader, 10)->toText(80).section(u'\n', 2, 2), "shown");
    }
};

QTEST_GUILESS_MAIN(TestBrowse)
#include "tst_browse.moc"
