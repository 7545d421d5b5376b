// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metabase/inventorycollector.h"
#include "tests/doubles/smallmetabase.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace gangway;
using namespace gangway::metabase;
using namespace gangway::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Inventory read(MemoryReader &reader, int major = 56)
{
    const TableFinder tables(reader.catalogue());
    TableSweep sweep(reader, tables);
    InventoryCollector collector;
    collector.watch(sweep, tables);
    return sweep.run({}) ? collector.result(major) : Inventory();
}

} // namespace

class InventoryTest : public QObject
{
    Q_OBJECT

private slots:
    void aSmallInstanceIsCounted_data()
    {
        QTest::addColumn<int>("names");
        QTest::newRow("PostgreSQL: lower case") << static_cast<int>(MemoryReader::Names::Lower);
        QTest::newRow("H2: upper case") << static_cast<int>(MemoryReader::Names::Upper);
    }
    void aSmallInstanceIsCounted()
    {
        QFETCH(int, names);
        MemoryReader reader = smallMetabase(static_cast<MemoryReader::Names>(names));
        const Inventory counts = read(reader);
        QCOMPARE(counts.people, 2); // not the internal user
        QCOMPARE(counts.groups, 2);
        QCOMPARE(counts.collections, 1); // neither the personal one nor the trash
        QCOMPARE(counts.personalCollections, 1);
        QCOMPARE(counts.questions, 1);
        QCOMPARE(counts.models, 1);
        QCOMPARE(counts.metrics, 1);
        QCOMPARE(counts.dashboards, 1);
        QCOMPARE(counts.databases, 2);
        QCOMPARE(counts.sampleDatabases, 1);
        for (const Inventory::Field &field : Inventory::fields())
            QVERIFY2(counts.*field.count >= 0, field.key);
    }

    void onlyActivePeopleCount()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"core_user"_s)
            .row({1, "a@example.org", nullptr, true, true, "personal", nullptr, nullptr})
            .row({2, "b@example.org", nullptr, true, false, "personal", nullptr, nullptr})
            .row({3, "api-key-user-1@api-key.invalid", nullptr, false, true, "api-key", nullptr, nullptr})
            .row({13371338, "internal@metabase.com", nullptr, false, true, nullptr, nullptr, nullptr});
        QCOMPARE(read(reader).people, 1);
    }

    void olderVersionsWithoutATypeCountAllAccounts()
    {
        MemoryReader reader = smallMetabase();
        reader.table(u"core_user"_s, {u"id"_s, u"is_active"_s}).row({1, true}).row({2, true}).row({3, false});
        QCOMPARE(read(reader, 43).people, 2);
    }

    void whatIsArchivedOrHiddenDoesNotCount()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"collection"_s)
            .row({1, "Old", true, nullptr, nullptr, nullptr})
            .row({2, "Snippets", false, nullptr, "snippets", nullptr})
            .row({3, "Kept", false, nullptr, nullptr, nullptr})
            .row({4, "Analytics", false, nullptr, "analytics", "instance-analytics"});
        emptyTable(reader, u"report_dashboard"_s)
            .row({1, "Old", true, "0190c5de-9c1a-7bc0-8d0e-6b5f3b2a1c00", true, 1})
            .row({2, "New", false, "0190c5de-9c1a-7bc0-8d0e-6b5f3b2a1c01", true, 1});
        const Inventory counts = read(reader);
        QCOMPARE(counts.collections, 1);
        QCOMPARE(counts.dashboards, 1);
        QCOMPARE(counts.archivedDashboards, 1);
        QCOMPARE(counts.publicLinks, 1);
        QCOMPARE(counts.embeddedContent, 1);
    }

    void before50ModelsAndMetricsAreElsewhere()
    {
        MemoryReader reader = smallMetabase();
        reader.table(u"report_card"_s, {u"id"_s, u"archived"_s, u"dataset"_s})
            .row({1, false, false})
            .row({2, false, true})
            .row({3, true, true});
        reader.table(u"metric"_s, {u"id"_s, u"archived"_s}).row({1, false}).row({2, true});
        const Inventory counts = read(reader, 47);
        QCOMPARE(counts.questions, 1);
        QCOMPARE(counts.models, 1);
        QCOMPARE(counts.metrics, 1);
        QCOMPARE(counts.archivedCards, 1);
        QCOMPARE(read(reader, 0).metrics, 1); // the columns tell
    }

    void in49BothColumnsAreThere()
    {
        MemoryReader reader = smallMetabase();
        reader.table(u"report_card"_s, {u"id"_s, u"archived"_s, u"dataset"_s, u"type"_s})
            .row({1, false, false, "question"})
            .row({2, false, true, "question"})
            .row({3, false, true, "model"});
        const Inventory counts = read(reader, 49);
        QCOMPARE(counts.questions, 1);
        QCOMPARE(counts.models, 2);
    }

    void theLegacyMetricTableDoesNotCountFrom50On()
    {
        MemoryReader reader = smallMetabase();
        reader.table(u"metric"_s, {u"id"_s, u"archived"_s}).row({1, false}).row({2, false});
        QCOMPARE(read(reader, 50).metrics, 1);
    }

    void alertsAreCountedWhereTheyLive()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"pulse"_s)
            .row({1, false, "rows", nullptr})
            .row({2, false, nullptr, 1})
            .row({3, false, nullptr, nullptr})
            .row({4, true, nullptr, 1});
        Inventory counts = read(reader, 52);
        QCOMPARE(counts.alerts, 1);
        QCOMPARE(counts.subscriptions, 2);

        reader.table(u"notification_card"_s, {u"id"_s, u"card_id"_s}).row({1, 1});
        reader.table(u"notification"_s, {u"id"_s, u"payload_type"_s, u"active"_s})
            .row({1, "notification/card", true})
            .row({2, "notification/card", false})
            .row({3, "notification/system-event", true});
        counts = read(reader, 56);
        QCOMPARE(counts.alerts, 1);
        QCOMPARE(counts.subscriptions, 2);
    }

    void truthsAreReadWhateverTheirType()
    {
        MemoryReader reader = smallMetabase();
        reader.table(u"report_dashboard"_s, {u"id"_s, u"archived"_s})
            .row({1, "f"})
            .row({2, "t"})
            .row({3, 0})
            .row({4, 1})
            .row({5, Blob{QByteArray(1, '\0')}})
            .row({6, Blob{QByteArray(1, '\1')}})
            .row({7, "false"});
        const Inventory counts = read(reader);
        QCOMPARE(counts.dashboards, 4);
        QCOMPARE(counts.archivedDashboards, 3);
    }

    void jsonGoesBothWays()
    {
        MemoryReader reader = smallMetabase();
        const Inventory counts = read(reader);
        const QByteArray text = QJsonDocument(counts.toJson()).toJson();
        const auto back = Inventory::fromJson(QJsonDocument::fromJson(text).object());
        QVERIFY(back);
        QCOMPARE(*back, counts);
    }

    void unknownCountsStayUnknown()
    {
        const auto some = Inventory::fromJson({{u"people"_s, 3}, {u"somethingNew"_s, u"x"_s}});
        QVERIFY(some);
        QCOMPARE(some->people, 3);
        QCOMPARE(some->groups, -1);
        QVERIFY(!some->toJson().contains(u"groups"_s));
    }

    void countsThatAreNoneAreRefused_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("negative") << QJsonValue(-2);
        QTest::newRow("half") << QJsonValue(1.5);
        QTest::newRow("text") << QJsonValue(u"3"_s);
        QTest::newRow("null") << QJsonValue(QJsonValue::Null);
        QTest::newRow("beyond counting") << QJsonValue(1e300);
    }
    void countsThatAreNoneAreRefused()
    {
        QFETCH(QJsonValue, value);
        QVERIFY(!Inventory::fromJson({{u"people"_s, value}}));
    }

    void differencesAreFoundAmongWhatBothKnow()
    {
        Inventory one;
        one.people = 3;
        one.groups = 2;
        one.questions = 18;
        Inventory other = one;
        other.groups = -1;
        other.questions = 0;
        const auto list = differences(one, other);
        QCOMPARE(list.size(), 1u);
        QCOMPARE(QLatin1String(list.front().field->key), QLatin1String("questions"));
        QCOMPARE(list.front().expected, 18);
        QCOMPARE(list.front().found, 0);
    }

    void everyFieldHasItsOwnKeyAndTitle()
    {
        QSet<QString> keys;
        QSet<QString> titles;
        for (const Inventory::Field &field : Inventory::fields()) {
            keys.insert(QLatin1String(field.key));
            titles.insert(Inventory::title(field));
        }
        QCOMPARE(keys.size(), static_cast<qsizetype>(Inventory::fields().size()));
        QCOMPARE(titles.size(), keys.size());
        QCOMPARE(sizeof(Inventory), Inventory::fields().size() * sizeof(qint64)); // none is forgotten
    }
};

QTEST_GUILESS_MAIN(InventoryTest)
#include "tst_inventory.moc"
