// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metabase/changelog.h"
#include "tests/doubles/smallmetabase.h"

#include <QTest>

using namespace gangway;
using namespace gangway::metabase;
using namespace gangway::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Entry
{
    const char *id;
    const char *at;
    int order;
    const char *deployment = "1000000000";
    const char *description = "";
    const char *execution = "EXECUTED";
};

void writeChangelog(MemoryReader &reader, const std::vector<Entry> &entries)
{
    auto &log = emptyTable(reader, u"databasechangelog"_s);
    for (const Entry &entry : entries) {
        log.row({entry.id, "author", "file.yaml", QDateTime::fromString(QLatin1String(entry.at), Qt::ISODate),
                 entry.order, entry.execution, nullptr, entry.description, nullptr, nullptr, "4.25.1", nullptr, nullptr,
                 entry.deployment});
    }
}

Changelog read(MemoryReader &reader)
{
    const TableFinder tables(reader.catalogue());
    Result<Changelog> changelog = readChangelog(reader, tables, {});
    return changelog ? *changelog : Changelog();
}

void noWriters(MemoryReader &reader)
{
    emptyTable(reader, u"report_card"_s);
}

} // namespace

class VersionTest : public QObject
{
    Q_OBJECT

private slots:
    void changeSetIdsNameAMajor_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("major"); // 0: none
        QTest::newRow("a plain number is 41 or older") << u"382"_s << 41;
        QTest::newRow("vMM.mm-NNN") << u"v43.00-047"_s << 43;
        QTest::newRow("fresh install of 45 and newer") << u"v00.00-000"_s << 44;
        QTest::newRow("dated") << u"v50.2024-01-10T03:27:30"_s << 50;
        QTest::newRow("dated with a suffix") << u"v62.2026-05-13T12:00:01-updated"_s << 62;
        QTest::newRow("free text") << u"v61.98kjjhf"_s << 61;
        QTest::newRow("marker row") << u"v59.legacy-version-tracking"_s << 59;
        QTest::newRow("three digits") << u"v100.2030-01-01T00:00:00"_s << 100;
        QTest::newRow("released under the wrong number") << u"v56.2025-06-05T16:48:48"_s << 55;
        QTest::newRow("and the other one") << u"v56.2025-05-19T16:48:48"_s << 55;
        QTest::newRow("its neighbour is a real 56") << u"v56.2025-06-05T16:48:49"_s << 56;
        QTest::newRow("development build") << u"v9999.2026-01-01T00:00:00"_s << 0;
        QTest::newRow("version-less") << u"2026-09-01-add-column"_s << 0;
        QTest::newRow("word") << u"create-table"_s << 0;
        QTest::newRow("v alone") << u"v"_s << 0;
        QTest::newRow("no dot") << u"v50"_s << 0;
        QTest::newRow("zero") << u"v0.1"_s << 0;
        QTest::newRow("too many digits") << u"v99999999999999999999.1"_s << 0;
        QTest::newRow("digits of another script") << u"v٥٠.1"_s << 0;
        QTest::newRow("nothing") << QString() << 0;
    }
    void changeSetIdsNameAMajor()
    {
        QFETCH(QString, id);
        QFETCH(int, major);
        QCOMPARE(majorOfChangeSet(id).value_or(0), major);
    }

    void releasesAreReadAsMetabaseWritesThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tag"); // empty: not a release
        QTest::newRow("with the commit") << u"v0.50.20 (df82d58)"_s << u"v0.50.20"_s;
        QTest::newRow("enterprise") << u"v1.57.8 (abc)"_s << u"v1.57.8"_s;
        QTest::newRow("four parts") << u"v0.46.6.4"_s << u"v0.46.6.4"_s;
        QTest::newRow("edition-free") << u"x.56.2"_s << u"v0.56.2"_s;
        QTest::newRow("no point release") << u"v1.57"_s << u"v1.57.0"_s;
        QTest::newRow("snapshot") << u"v0.55.0-SNAPSHOT"_s << u"v0.55.0"_s;
        QTest::newRow("dev") << u"x.9999.0.0"_s << QString();
        QTest::newRow("local build") << u"vLOCAL_DEV (1)"_s << QString();
        QTest::newRow("five parts") << u"v0.46.6.4.1"_s << QString();
        QTest::newRow("another program") << u"2.1.214"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void releasesAreReadAsMetabaseWritesThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, tag);
        const auto release = Release::fromText(text);
        QCOMPARE(release ? release->tag() : QString(), tag);
    }

    void releasesCompareAsNumbers()
    {
        const auto release = [](const char16_t *text) { return *Release::fromText(text); };
        QVERIFY(release(u"v0.46.6.4") > release(u"v0.46.6"));
        QVERIFY(release(u"v0.46.6.4") < release(u"v0.46.7"));
        QVERIFY(release(u"v0.100.1") > release(u"v0.57.8"));
        QVERIFY(release(u"v1.9.1") < release(u"v0.10.0"));
    }

    void majorsCompareAsNumbersAndBackportsDoNotLowerThem()
    {
        MemoryReader reader = smallMetabase();
        noWriters(reader);
        writeChangelog(reader, {{"v9.00-000", "2025-01-01T00:00:00Z", 1},
                                {"v50.2024-01-04T13:52:51", "2025-01-01T00:00:01Z", 2},
                                {"v49.2024-08-21T08:33:10", "2025-06-01T00:00:00Z", 3}});
        const DatabaseVersion version = read(reader).version;
        QCOMPARE(version.major, 50);
        QCOMPARE(version.text(), u"0.50 (v50.2024-01-04T13:52:51)"_s);
        QCOMPARE(version.lastRun, QDateTime(QDate(2025, 6, 1), QTime(0, 0), Qt::UTC));
    }

    void theChangeSetThatRanLastStandsForItsMajor()
    {
        MemoryReader reader = smallMetabase();
        noWriters(reader);
        writeChangelog(reader, {{"v50.2024-07-02T17:07:15", "2024-08-12T12:56:06Z", 351},
                                {"v50.2024-01-10T03:27:20", "2024-08-21T09:10:17Z", 352}});
        QCOMPARE(read(reader).version.text(), u"0.50 (v50.2024-01-10T03:27:20)"_s);
    }

    void plainNumbersMean41OrOlder()
    {
        MemoryReader reader = smallMetabase();
        noWriters(reader);
        writeChangelog(reader, {{"1", "2019-01-01T00:00:00Z", 1}, {"274", "2021-03-01T00:00:00Z", 274}});
        const DatabaseVersion version = read(reader).version;
        QCOMPARE(version.major, 41);
        QVERIFY(version.isAtMost);
        QCOMPARE(version.text(), u"0.41 or older (274)"_s);
        QCOMPARE(version.tag(), u"v0.41.0"_s);
    }

    void failedChangeSetsAreListedAndDoNotCount()
    {
        MemoryReader reader = smallMetabase();
        noWriters(reader);
        writeChangelog(reader, {{"v55.2025-01-01T00:00:00", "2025-01-01T00:00:00Z", 1},
                                {"v56.2025-05-20T10:00:00", "2025-06-01T00:00:00Z", 2, "1", "addColumn", "FAILED"}});
        const Changelog changelog = read(reader);
        QCOMPARE(changelog.version.major, 55);
        QCOMPARE(changelog.failed.size(), 1u);
        QCOMPARE(changelog.failed.front().id, u"v56.2025-05-20T10:00:00"_s);
    }

    void developmentBuildsAreSaidAndDoNotCount()
    {
        MemoryReader reader = smallMetabase();
        noWriters(reader);
        writeChangelog(reader, {{"v58.2025-10-01T00:00:00", "2025-11-01T00:00:00Z", 1},
                                {"v9999.2025-11-02T00:00:00", "2025-11-02T00:00:00Z", 2}});
        const DatabaseVersion version = read(reader).version;
        QCOMPARE(version.major, 58);
        QVERIFY(version.development);
    }

    void theVersionTableNamesVersionLessChangeSets()
    {
        MemoryReader reader = smallMetabase();
        noWriters(reader);
        writeChangelog(reader, {{"v61.98kjjhf", "2026-05-01T00:00:00Z", 1, "100"},
                                {"add-a-table", "2026-09-01T00:00:00Z", 2, "200"}});
        reader
            .table(u"databasechangelog_version"_s,
                   {u"id"_s, u"deployment_id"_s, u"metabase_version"_s, u"ran_migrations"_s, u"deployed_at"_s})
            .row({1, "100", "x.61.2", true, nullptr})
            .row({2, "200", "x.63.1", true, nullptr})
            .row({3, "300", "x.63.4", false, nullptr})
            .row({4, "400", "x.9999.0.0", true, nullptr});
        const DatabaseVersion version = read(reader).version;
        QCOMPARE(version.major, 63);
        QCOMPARE(version.text(), u"0.63 (add-a-table)"_s);
        QCOMPARE(version.tag(), u"v0.63.4"_s);
        QVERIFY(version.isTagExact());
    }

    void aWayBackIsBelievedOverALaterVersionRow()
    {
        MemoryReader reader = smallMetabase();
        noWriters(reader);
        // After "migrate down" the newer change sets are gone; the version table still knows the newer run.
        writeChangelog(reader, {{"v61.2026-04-01T00:00:00", "2026-05-01T00:00:00Z", 1, "100"}});
        reader
            .table(u"databasechangelog_version"_s,
                   {u"id"_s, u"deployment_id"_s, u"metabase_version"_s, u"ran_migrations"_s})
            .row({1, "100", "x.61.2", true})
            .row({2, "200", "x.63.1", true});
        QCOMPARE(read(reader).version.major, 61);
        QCOMPARE(read(reader).version.tag(), u"v0.61.2"_s);
    }

    void theHighestWriterOfThatMajorGivesThePointRelease()
    {
        MemoryReader reader = smallMetabase();
        DatabaseVersion version = read(reader).version;
        QCOMPARE(version.major, 56);
        QCOMPARE(version.edition, Edition::OpenSource);
        QCOMPARE(version.tag(), u"v0.56.2"_s);

        const QDateTime later(QDate(2025, 10, 1), QTime(8, 0), Qt::UTC);
        emptyTable(reader, u"revision"_s)
            .row({1, 1, "{}", "v1.56.9 (1234567)", later})
            .row({2, 1, "{}", "v1.55.12 (1234567)", later.addDays(9)});
        version = read(reader).version;
        QCOMPARE(version.tag(), u"v1.56.9"_s);
        QCOMPARE(version.text(), u"1.56 (v56.2025-05-20T10:00:00)"_s);
    }

    void withoutAWriterTheTagIsTheMajorsFirstRelease()
    {
        MemoryReader reader = smallMetabase();
        noWriters(reader);
        DatabaseVersion version = read(reader).version;
        QCOMPARE(version.tag(), u"v0.56.0"_s);
        QVERIFY(!version.isTagExact());
        QCOMPARE(version.edition, Edition::Unknown);

        emptyTable(reader, u"setting"_s).row({"premium-embedding-token", "secret"});
        version = read(reader).version;
        QCOMPARE(version.edition, Edition::Enterprise);
        QCOMPARE(version.tag(), u"v1.56.0"_s);
    }

    void manyRevisionsAreLeftUnread()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"revision"_s).generate(ChangelogCollector::maxRevisions + 1, [](qint64 i) {
            return std::vector<Cell>{i, 1, "{}", "v1.56.9", nullptr};
        });
        QCOMPARE(read(reader).version.tag(), u"v0.56.2"_s);
        QCOMPARE(reader.rowsRead(u"revision"_s), 0);
    }

    void anEmptyChangelogSaysUnknown()
    {
        MemoryReader reader = smallMetabase();
        noWriters(reader);
        writeChangelog(reader, {});
        const DatabaseVersion version = read(reader).version;
        QCOMPARE(version.major, 0);
        QCOMPARE(version.text(), u"unknown"_s);
        QCOMPARE(version.tag(), QString());
    }

    void tablesOfTheNewestMajorAreFollowed()
    {
        MemoryReader reader = smallMetabase();
        noWriters(reader);
        writeChangelog(reader,
                       {{"v55.2025-01-01T00:00:00", "2025-01-01T00:00:00Z", 1, "1", "createTable tableName=older"},
                        {"v56.2025-06-01T00:00:00", "2025-07-01T00:00:00Z", 2, "2", "createTable tableName=kept"},
                        {"v56.2025-06-02T00:00:00", "2025-07-01T00:00:00Z", 3, "2", "createTable tableName=gone"},
                        {"v56.2025-06-03T00:00:00", "2025-07-01T00:00:00Z", 4, "2", "createTable tableName=old_name"},
                        {"v56.2025-06-05T00:00:00", "2025-07-01T00:00:00Z", 6, "2",
                         "renameTable newTableName=new_name, oldTableName=old_name"},
                        {"v56.2025-06-04T00:00:00", "2025-07-01T00:00:00Z", 5, "2", "dropTable tableName=gone"},
                        {"v56.2025-06-06T00:00:00", "2025-07-01T00:00:00Z", 7, "2",
                         "createTable tableName=first; createTable tableName=second; dropTable tableName=first"}});
        QStringList tables = read(reader).tablesCreated;
        tables.sort();
        QCOMPARE(tables, (QStringList{u"kept"_s, u"new_name"_s, u"second"_s}));
    }
};

QTEST_GUILESS_MAIN(VersionTest)
#include "tst_version.moc"
