// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metabase/copiedtables.h"
#include "core/metabase/snapshot/survey.h"
#include "core/rows/rowdigest.h"
#include "held.h"
#include "tests/doubles/smallmetabase.h"

#include <QJsonArray>
#include <QTest>

using namespace gangway;
using namespace gangway::metabase;
using namespace gangway::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray sentinel = "0190c5de-9c1a-7bc0-8d0e-6b5f3b2a1c00";

/// The rows a snapshot of @p reader holds of a table; empty where none is made.
QList<QByteArrayList> inSnapshot(MemoryReader &reader, const QString &table, const QStringList &columns,
                                 const SnapshotOptions &options = {})
{
    const auto survey = surveySnapshot(reader, options, {});
    if (!survey || !survey->verdict(options))
        return {};
    const auto snapshot = openSnapshot(reader, *survey, options);
    return snapshot ? held(**snapshot, table, columns) : QList<QByteArrayList>();
}

DatabaseVersion version(int major, Edition edition = Edition::Unknown)
{
    DatabaseVersion version;
    version.major = major;
    version.edition = edition;
    return version;
}

bool isCarried(const QString &table, const DatabaseVersion &of)
{
    TableSchema schema;
    schema.name = {u"PUBLIC"_s, table.toUpper()};
    return SnapshotRules(u"PUBLIC"_s, of).isCarried(schema);
}

} // namespace

class SurveyTest : public QObject
{
    Q_OBJECT

private slots:
    void tablesMoveByVersionAndEdition_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("major");
        QTest::addColumn<Edition>("edition");
        QTest::addColumn<bool>("carried");
        const auto row = [](const char *table, int major, Edition edition, bool carried) {
            QTest::addRow("%s of %d, %s", table, major,
                          edition == Edition::OpenSource ? "open source"
                          : edition == Edition::Unknown  ? "edition unknown"
                                                         : "Enterprise")
                << QString::fromLatin1(table) << major << edition << carried;
        };
        const Edition any = Edition::Unknown;
        row("report_card", 50, any, true);
        row("databasechangelog", 50, any, true);
        row("databasechangeloglock", 50, any, true);
        row("databasechangelog_version", 62, any, true);
        row("qrtz_triggers", 50, any, false);
        row("qrtz_triggers", 64, any, false);
        row("query_execution", 50, any, false);
        row("query_execution", 64, any, false);
        row("task_history", 64, any, false);
        row("cloud_migration", 64, any, false);
        row("cache_config", 57, any, false);
        row("api_key", 57, any, false);
        row("api_key", 58, any, true);
        row("core_session", 57, any, true);
        row("core_session", 63, any, false);
        row("transform", 63, any, true);
        row("made_up_later", 57, any, false);
        row("made_up_later", 65, any, true);
        row("made_up_later", 0, any, true);
        row("sandboxes", 57, any, true);
        row("sandboxes", 57, Edition::Enterprise, true);
        row("sandboxes", 57, Edition::OpenSource, false);
        row("sandboxes", 64, Edition::OpenSource, false);
        row("document", 57, Edition::OpenSource, false);
        row("document", 58, Edition::OpenSource, true);
        row("metabot", 57, Edition::OpenSource, true);
        row("dependency", 41, any, true);
        row("dependency", 62, any, false);
    }
    void tablesMoveByVersionAndEdition()
    {
        QFETCH(QString, table);
        QFETCH(int, major);
        QFETCH(Edition, edition);
        QFETCH(bool, carried);
        QCOMPARE(isCarried(table, version(major, edition)), carried);
    }

    void rowsOfOtherSchemasStayBehind()
    {
        TableSchema schema;
        schema.name = {u"OTHER"_s, u"REPORT_CARD"_s};
        QVERIFY(!SnapshotRules(u"PUBLIC"_s, version(50)).isCarried(schema));
    }

    void tablesLeftBehindAreThereAndEmpty()
    {
        MemoryReader reader = smallMetabase(MemoryReader::Names::Upper);
        emptyTable(reader, u"api_key"_s).row({1, "CI", "$2a$10$z", "mb_abcd", "all", 1});
        const auto survey = surveySnapshot(reader, {}, {});
        QVERIFY(survey);
        QStringList behind;
        for (const TableLeftBehind &table : survey->leftBehind)
            behind.append(u"%1: %2"_s.arg(table.table).arg(table.rows));
        QCOMPARE(behind, (QStringList{u"api_key: 1"_s, u"qrtz_scheduler_state: 1"_s}));
        const auto snapshot = openSnapshot(reader, *survey, {});
        QCOMPARE((*snapshot)->catalogue().tables.size(), reader.catalogue().tables.size());
        QCOMPARE(held(**snapshot, u"api_key"_s, {u"id"_s}).size(), 0);
        QCOMPARE((*snapshot)->catalogue().tableByLooseName(u"api_key")->rows, 0);
        QCOMPARE(held(**snapshot, u"databasechangelog"_s, {u"id"_s}).size(), 3);
    }

    void detailsOfH2AndAttachedWarehousesAreEmptied()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"metabase_database"_s)
            .row({1, "Sample", "h2", true, false, false, R"({"db":"zip:/sample.jar!/sample.db"})", nullptr})
            .row({2, "Shop", "postgres", false, false, false, R"({"host":"db.example.org"})", "{}"})
            .row({3, "DWH", "clickhouse", false, false, true, R"({"host":"dwh.internal"})", nullptr});
        QCOMPARE(inSnapshot(reader, u"metabase_database"_s, {u"id"_s, u"details"_s}),
                 (QList<QByteArrayList>{{"1", "{}"}, {"2", R"({"host":"db.example.org"})"}, {"3", "{}"}}));
    }

    void readOnlyModeDoesNotMoveAndTheRestOfTheSettingsDoes()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"setting"_s)
            .row({"read-only-mode", "true"})
            .row({"site-url", "https://bi.example.org"})
            .row({"read-only-modern", "x"});
        QCOMPARE(inSnapshot(reader, u"setting"_s, {u"key"_s}),
                 (QList<QByteArrayList>{{"site-url"}, {"read-only-modern"}}));
        const auto survey = surveySnapshot(reader, {}, {});
        const auto snapshot = openSnapshot(reader, *survey, {});
        QCOMPARE((*snapshot)->catalogue().tableByLooseName(u"setting")->rows, 2);
    }

    void theMigrationLockIsOpen()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"databasechangeloglock"_s).row({1, true, "2026-01-01 00:00:00", "10.0.0.7 (bi)"});
        QCOMPARE(
            inSnapshot(reader, u"databasechangeloglock"_s, {u"id"_s, u"locked"_s, u"lockgranted"_s, u"lockedby"_s}),
            (QList<QByteArrayList>{{"1", "false", "NULL", "NULL"}}));
    }

    void withTheKeyEverythingComesOutPlain()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"setting"_s)
            .row({"encryption-check", encrypted(sentinel)})
            .row({"site-name", encrypted("Example BI")});
        emptyTable(reader, u"metabase_database"_s)
            .row({1, "Sample", "h2", true, false, false, *wrongKey().encryptText("{}"), nullptr}) // emptied anyway
            .row({2, "Shop", "postgres", false, false, false, encrypted(R"({"host":"db.example.org"})"),
                  encrypted("{}")});
        const SnapshotOptions options{&rightKey()};
        QCOMPARE(inSnapshot(reader, u"setting"_s, {u"key"_s, u"value"_s}, options),
                 (QList<QByteArrayList>{{"encryption-check", "unencrypted"}, {"site-name", "Example BI"}}));
        QCOMPARE(inSnapshot(reader, u"metabase_database"_s, {u"details"_s, u"settings"_s}, options),
                 (QList<QByteArrayList>{{"{}", "NULL"}, {R"({"host":"db.example.org"})", "{}"}}));
        // What was made says of itself that nothing in it is encrypted.
        const auto survey = surveySnapshot(reader, options, {});
        const auto snapshot = openSnapshot(reader, *survey, options);
        const auto state = readEncryptionState(**snapshot, TableFinder((*snapshot)->catalogue()), nullptr, {});
        QCOMPARE(state->key, KeyState::NotEncrypted);
        QCOMPARE(state->encryptedValues(), 0);
        QCOMPARE(survey->decrypted(), 3);
    }

    void missingAndWrongKeysAreRefusedWithTheReason()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"setting"_s).row({"encryption-check", encrypted(sentinel)});
        const auto missing = surveySnapshot(reader, {}, {});
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, Error::Code::Blocked);
        QVERIFY(missing.error().what.contains(u"was not given"_s));
        const auto wrong = surveySnapshot(reader, {&wrongKey()}, {});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, Error::Code::Blocked);
        QVERIFY(wrong.error().what.contains(u"not this database's"_s));
    }

    void aSecondEncryptionIsSaidAndNotTried()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"setting"_s).row({"encryption-check", encrypted(sentinel)});
        reader.table(u"data_encryption_key"_s, {u"id"_s}).row({1});
        for (const EncryptionKey *key : {static_cast<const EncryptionKey *>(nullptr), &rightKey()}) {
            const auto refused = surveySnapshot(reader, {key}, {});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, Error::Code::Blocked);
            QVERIFY(refused.error().detail.contains(u"data_encryption_key"_s));
        }
    }

    void forgottenCiphertextStopsUntilSomebodyDecides()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"core_user"_s)
            .row({1, "ada@example.org", nullptr, true, true, "personal", nullptr, encrypted(R"({"a":1})")})
            .row({2, "ben@example.org", nullptr, false, true, "personal", nullptr, nullptr});
        const auto survey = surveySnapshot(reader, {}, {});
        QVERIFY(survey);
        QCOMPARE(survey->unreadable(), 1);
        const auto verdict = survey->verdict({});
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().code, Error::Code::Blocked);
        QVERIFY2(verdict.error().detail.contains(u"core_user.settings: 1"_s), qPrintable(verdict.error().detail));
        const QStringList settings{u"id"_s, u"settings"_s};
        QCOMPARE(inSnapshot(reader, u"core_user"_s, settings, {nullptr, Unreadable::Reset}),
                 (QList<QByteArrayList>{{"1", "{}"}, {"2", "NULL"}}));
        QCOMPARE(inSnapshot(reader, u"core_user"_s, settings, {nullptr, Unreadable::Keep}).front().at(1).size(),
                 encrypted(R"({"a":1})").size());
        // With the key nothing has to be decided.
        QCOMPARE(inSnapshot(reader, u"core_user"_s, settings, {&rightKey()}),
                 (QList<QByteArrayList>{{"1", R"({"a":1})"}, {"2", "NULL"}}));
    }

    void orphansStopUntilSomebodyDecides()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"metabase_table"_s)
            .references(u"db_id"_s, u"metabase_database"_s)
            .row({10, 2, "public", "orders", true, false, nullptr})
            .row({11, 9, "public", "lost", true, false, nullptr});
        emptyTable(reader, u"metabase_field"_s)
            .references(u"table_id"_s, u"metabase_table"_s)
            .row({100, 10, "id", nullptr, true, false})
            .row({101, 11, "total", nullptr, true, false});
        const auto survey = surveySnapshot(reader, {}, {});
        QVERIFY(survey);
        const auto verdict = survey->verdict({});
        QVERIFY(!verdict);
        QVERIFY2(verdict.error().detail.contains(u"metabase_table.db_id → metabase_database: 11 → 9"_s),
                 qPrintable(verdict.error().detail));
        SnapshotOptions options;
        options.leaveOutOrphans = true;
        QCOMPARE(inSnapshot(reader, u"metabase_table"_s, {u"id"_s}, options), (QList<QByteArrayList>{{"10"}}));
        QCOMPARE(inSnapshot(reader, u"metabase_field"_s, {u"id"_s}, options), (QList<QByteArrayList>{{"100"}}));
        QCOMPARE(inSnapshot(reader, u"metabase_fieldvalues"_s, {u"id"_s}, options).size(), 0);
        const auto decided = surveySnapshot(reader, options, {});
        QCOMPARE(decided->orphans.leftOut(), 3);
        QCOMPARE(decided->toJson()[u"orphans"_s].toArray().size(), 3);
        // What is left holds together.
        const auto snapshot = openSnapshot(reader, *decided, options);
        const auto again = findOrphans(**snapshot, {}, {});
        QVERIFY(again && again->broken.empty());
    }

    void permissionsOfMetabotForGroupsThatAreGoneAreDropped()
    {
        MemoryReader reader = smallMetabase();
        auto &log = emptyTable(reader, u"databasechangelog"_s);
        log.row({"v61.98kjjhf", "a", "f", QDateTime::currentDateTimeUtc(), 1, "EXECUTED", nullptr, "", nullptr, nullptr,
                 "4.26.0", nullptr, nullptr, "1"});
        reader.table(u"metabot_permissions"_s, {u"id"_s, u"group_id"_s})
            .references(u"group_id"_s, u"permissions_group"_s)
            .row({1, 1})
            .row({2, 3});
        QCOMPARE(inSnapshot(reader, u"metabot_permissions"_s, {u"id"_s}), (QList<QByteArrayList>{{"1"}}));
    }

    void sessionsThatStayBehindLeaveNothingHanging()
    {
        MemoryReader reader = smallMetabase();
        auto &log = emptyTable(reader, u"databasechangelog"_s);
        log.row({"v63.2026-05-13T12:00:01", "a", "f", QDateTime::currentDateTimeUtc(), 1, "EXECUTED", nullptr, "",
                 nullptr, nullptr, "4.26.0", nullptr, nullptr, "1"});
        reader.table(u"core_session"_s, {u"id"_s}).row({"session-a"});
        reader.table(u"login_history"_s, {u"id"_s, u"session_id"_s})
            .references(u"session_id"_s, u"core_session"_s)
            .row({1, "session-a"});
        QCOMPARE(inSnapshot(reader, u"login_history"_s, {u"id"_s, u"session_id"_s}),
                 (QList<QByteArrayList>{{"1", "NULL"}}));
        QCOMPARE(inSnapshot(reader, u"core_session"_s, {u"id"_s}).size(), 0);
    }

    void anythingElseIsNoApplicationDatabase()
    {
        MemoryReader reader;
        reader.table(u"people"_s, {u"id"_s}).row({1});
        const auto refused = surveySnapshot(reader, {}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Blocked);
    }

    void theSurveyCountsWhatTheSnapshotHolds()
    {
        MemoryReader reader = smallMetabase();
        const auto survey = surveySnapshot(reader, {}, {});
        QVERIFY(survey);
        const auto snapshot = openSnapshot(reader, *survey, {});
        const auto digests = digestRows(**snapshot, {});
        QVERIFY(digests);
        qint64 rows = 0;
        for (const TableDigest &digest : *digests) {
            rows += digest.rows;
            QCOMPARE((*snapshot)->catalogue().table(digest.table)->rows, digest.rows);
        }
        QCOMPARE(survey->rows(), rows);
    }
};

QTEST_GUILESS_MAIN(SurveyTest)
#include "tst_survey.moc"
