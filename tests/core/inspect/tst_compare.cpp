// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/compare.h"
#include "tests/doubles/smallmetabase.h"

#include <QJsonArray>
#include <QTest>

using namespace gangway;
using namespace gangway::inspect;
using namespace gangway::test;
using namespace Qt::StringLiterals;

namespace {

Source sourceOf(MemoryReader reader, const QString &path)
{
    Source source;
    source.identity.path = path;
    source.rows = std::make_unique<MemoryReader>(std::move(reader));
    return source;
}

MemoryReader people()
{
    MemoryReader reader;
    reader.table(u"people"_s, {u"id"_s, u"name"_s}).row({1, "Ada"}).row({2, "Grace"});
    return reader;
}

Comparison compared(MemoryReader a, MemoryReader b)
{
    Source left = sourceOf(std::move(a), u"left"_s);
    Source right = sourceOf(std::move(b), u"right"_s);
    auto result = compare(left, right, {});
    return result ? std::move(*result) : Comparison();
}

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT

private slots:
    void theSameIsTheSame()
    {
        MemoryReader other;
        other.table(u"people"_s, {u"id"_s, u"name"_s}).row({2, "Grace"}).row({1, "Ada"});
        const Comparison result = compared(people(), std::move(other));
        QVERIFY(result.isSame());
        QCOMPARE(result.tablesCompared, 1);
        QCOMPARE(result.rowsCompared, 4);
        QVERIFY(result.toJson()[u"same"_s].toBool());
        QVERIFY(result.toText().contains(u"Both hold the same"_s));
    }

    void namesCompareWithoutCase()
    {
        MemoryReader other(MemoryReader::Names::Upper, u"PUBLIC"_s);
        other.table(u"people"_s, {u"id"_s, u"name"_s}).row({1, "Ada"}).row({2, "Grace"});
        QVERIFY(compared(people(), std::move(other)).isSame());
    }

    void aChangedValueIsADifferenceOfContents()
    {
        MemoryReader other = people();
        other.table(u"people"_s, {u"id"_s, u"name"_s}).row({1, "Ada"}).row({2, "Grace "});
        const Comparison result = compared(people(), std::move(other));
        QVERIFY(!result.isSame());
        QCOMPARE(result.schema.size(), 0U);
        QCOMPARE(result.rows.size(), 1U);
        QVERIFY(result.toText().contains(u"other contents"_s));
        const QJsonObject row = result.toJson()[u"rows"_s].toArray()[0].toObject();
        QCOMPARE(row[u"table"_s].toString(), u"people"_s);
        QCOMPARE(row[u"left"_s][u"rows"_s].toInt(), 2);
        QVERIFY(row[u"left"_s][u"sha256"_s] != row[u"right"_s][u"sha256"_s]);
    }

    void tablesAndColumnsOfOneSideAreNamed()
    {
        MemoryReader other;
        other.table(u"people"_s, {u"id"_s, u"mail"_s}).row({1, "a"}).row({2, "b"});
        other.table(u"extra"_s, {u"id"_s}).row({1});
        const Comparison result = compared(people(), std::move(other));
        QStringList things;
        for (const SchemaDifference &difference : result.schema)
            things << difference.thing + u'|' + difference.left.left(9) + u'|' + difference.right.left(9);
        things.sort();
        QCOMPARE(things.size(), 3);
        QVERIFY(things[0].startsWith(u"column mail||"_s));
        QVERIFY(things[1].startsWith(u"column name|"_s) && things[1].endsWith(u'|'));
        QCOMPARE(things[2], u"table||public.ex"_s);
        QCOMPARE(result.rows.size(), 2U);
        const QString text = result.toText();
        QVERIFY(text.contains(u"not there"_s));
    }

    void keysAreComparedByTheirColumns()
    {
        Catalogue left;
        TableSchema table;
        table.name = {u"PUBLIC"_s, u"T"_s};
        for (const QString &name : {u"A"_s, u"B"_s}) {
            Column column;
            column.name = name;
            table.columns.push_back(column);
        }
        table.primaryKey = UniqueConstraint{u"CONSTRAINT_1"_s, {0}, {}};
        table.foreignKeys.push_back({u"FK_1"_s, {1}, {u"PUBLIC"_s, u"U"_s}, {u"ID"_s}, u"CASCADE"_s, {}, {}});
        left.tables.push_back(table);
        Catalogue right = left;
        right.tables[0].primaryKey->name = u"CONSTRAINT_2"_s;
        right.tables[0].foreignKeys[0].name = u"FK_2"_s;
        QCOMPARE(compareSchemas(left, right).size(), 0U);
        right.tables[0].primaryKey->columns = {0, 1};
        right.tables[0].foreignKeys.clear();
        right.tables[0].columns[0].nullable = false;
        QCOMPARE(compareSchemas(left, right).size(), 4U); // column, key of each side, foreign key
        QCOMPARE(compareSchemas(left, left).size(), 0U);
    }

    void typesCompareByMeaningNotByTheirWords()
    {
        Catalogue left;
        TableSchema table;
        table.name = {u"PUBLIC"_s, u"T"_s};
        Column column;
        column.name = u"A"_s;
        column.type.sql = SqlType::Varchar;
        column.type.length = 40;
        column.type.declared = u"VARCHAR(40)"_s;
        table.columns.push_back(column);
        left.tables.push_back(table);
        Catalogue right = left;
        right.tables[0].columns[0].type.declared = u"CHARACTER VARYING(40)"_s;
        QCOMPARE(compareSchemas(left, right).size(), 0U);
        right.tables[0].columns[0].type.length = 41;
        QCOMPARE(compareSchemas(left, right).size(), 1U);
    }

    void applicationDatabasesAreComparedByWhatTheyHold()
    {
        MemoryReader other = smallMetabase();
        emptyTable(other, u"report_dashboard"_s);
        const Comparison result = compared(smallMetabase(), std::move(other));
        QVERIFY(!result.leftVersion.isEmpty());
        QCOMPARE(result.leftVersion, result.rightVersion);
        const auto dashboards = std::ranges::find_if(result.inventory, [](const auto &difference) {
            return QLatin1StringView(difference.field->key) == "dashboards"_L1;
        });
        QVERIFY(dashboards != result.inventory.end());
        QCOMPARE(dashboards->found, 0);
        QVERIFY(result.toJson()[u"metabase"_s][u"counts"_s].toArray().size() >= 1);
    }

    void damageIsAnErrorAndNoDifference()
    {
        MemoryReader damaged;
        damaged.table(u"people"_s, {u"id"_s, u"name"_s}).row({1, "Ada"}).row({2, "Grace"}).damagedAfter(1);
        Source left = sourceOf(people(), u"left"_s);
        Source right = sourceOf(std::move(damaged), u"right"_s);
        const auto result = compare(left, right, {});
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Corrupt);
    }
};

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
