// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metabase/applicationdatabase.h"
#include "core/metabase/copiedtables.h"
#include "core/metabase/followups.h"
#include "core/metabase/hosts.h"
#include "tests/doubles/smallmetabase.h"

#include <QJsonDocument>
#include <QTest>

using namespace gangway;
using namespace gangway::metabase;
using namespace gangway::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ApplicationDatabase read(MemoryReader &reader, const EncryptionKey *key = nullptr)
{
    auto database = readApplicationDatabase(reader, key, {});
    return database ? std::move(*database) : ApplicationDatabase();
}
QStringList idsOf(const std::vector<FollowUp> &list)
{
    QStringList ids;
    for (const FollowUp &followUp : list)
        ids.append(followUp.id);
    return ids;
}
DataSource source(const char *engine, const QByteArray &details)
{
    DataSource one;
    one.name = u"Shop"_s;
    one.engine = QLatin1String(engine);
    one.readDetails(details);
    return one;
}

} // namespace

class ApplicationDatabaseTest : public QObject
{
    Q_OBJECT

private slots:
    void databasesAreRecognised()
    {
        MemoryReader reader = smallMetabase(MemoryReader::Names::Upper);
        QCOMPARE(recognise(reader.catalogue()).kind, DatabaseKind::Application);
        QCOMPARE(recognise(reader.catalogue()).schema, u"PUBLIC"_s);

        reader.remove(u"report_card"_s);
        const Recognition unfinished = recognise(reader.catalogue());
        QCOMPARE(unfinished.kind, DatabaseKind::Unfinished);
        QVERIFY(unfinished.reason.contains(u"report_card"_s));

        MemoryReader shop;
        for (const QString &table : {u"people"_s, u"orders"_s, u"products"_s, u"reviews"_s})
            shop.table(table, {u"id"_s});
        QCOMPARE(recognise(shop.catalogue()).kind, DatabaseKind::SampleDatabase);

        MemoryReader other;
        other.table(u"invoice"_s, {u"id"_s});
        other.table(u"databasechangelog"_s, {u"id"_s}); // Liquibase is used elsewhere too
        QCOMPARE(recognise(other.catalogue()).kind, DatabaseKind::Other);
        QVERIFY(recognise(other.catalogue()).reason.contains(u"invoice"_s));

        QCOMPARE(recognise(MemoryReader().catalogue()).kind, DatabaseKind::Empty);
    }

    void aChangelogIsNeeded()
    {
        MemoryReader reader = smallMetabase();
        reader.remove(u"databasechangelog"_s);
        QCOMPARE(recognise(reader.catalogue()).kind, DatabaseKind::Unfinished);
    }

    void otherDatabasesAreNotRead()
    {
        MemoryReader other;
        other.table(u"core_user"_s, {u"id"_s}).row({1});
        const ApplicationDatabase database = read(other);
        QVERIFY(!database.recognition.isApplication());
        QCOMPARE(other.timesOpened(u"core_user"_s), 0);
    }

    void everyTableIsReadOnce()
    {
        MemoryReader reader = smallMetabase();
        QCOMPARE(read(reader).inventory.people, 2);
        for (const QString &table :
             {u"core_user"_s, u"setting"_s, u"report_card"_s, u"metabase_database"_s, u"secret"_s})
            QCOMPARE(reader.timesOpened(table), 1);
    }

    void logsAreNotRead()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"view_log"_s).generate(1000000, [](qint64 i) { return std::vector<Cell>{i, 1, "card"}; });
        QVERIFY(read(reader).recognition.isApplication());
        QCOMPARE(reader.timesOpened(u"view_log"_s), 0);
    }

    void damageHidesNothingElse()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"collection"_s)
            .generate(10000, [](qint64 i) { return std::vector<Cell>{i, "x", false, nullptr, nullptr, nullptr}; })
            .damagedAfter(5000);
        const ApplicationDatabase database = read(reader);
        QCOMPARE(database.damage.size(), 1u);
        QCOMPARE(database.damage.front().table, u"collection"_s);
        QCOMPARE(database.damage.front().rowsRead, 5000);
        QCOMPARE(database.inventory.people, 2);
        QCOMPARE(database.inventory.dashboards, 1);
    }

    void aStopStops()
    {
        MemoryReader reader = smallMetabase();
        std::stop_source stop;
        qint64 told = 0;
        const auto database =
            readApplicationDatabase(reader, nullptr, {stop.get_token(), [&](const Progress &progress) {
                                                          QCOMPARE(progress.unit, Progress::Unit::Rows);
                                                          QVERIFY(progress.done >= told);
                                                          told = progress.done;
                                                          stop.request_stop();
                                                      }});
        QVERIFY(!database);
        QCOMPARE(database.error().code, Error::Code::Cancelled);
        QVERIFY(told > 0);
    }

    void theStateOfTheInstanceIsSeen()
    {
        MemoryReader reader = smallMetabase();
        const QDateTime since(QDate(2026, 11, 20), QTime(3, 14), Qt::UTC);
        emptyTable(reader, u"databasechangeloglock"_s).row({1, true, since, "bi-01 (10.20.0.4)"});
        emptyTable(reader, u"cloud_migration"_s)
            .row({1, "secret-id", "https://upload", "cancelled", 50, since})
            .row({2, "secret-id", "https://upload", "dump", 20, since});
        emptyTable(reader, u"setting"_s).row({"site-url", "https://bi.example.org"}).row({"read-only-mode", "true"});
        emptyTable(reader, u"qrtz_scheduler_state"_s).row({"s", "one"}).row({"s", "two"});
        emptyTable(reader, u"report_dashboardcard"_s)
            .row({1, 1, 1,
                  LargeText{"{\"text\":\"see https://bi.example.org/dashboard/7\"" + QByteArray(5000, ' ') + "}"}})
            .row({2, 1, 1, "{\"text\":\"see https://bi.example.com/dashboard/7\"}"});
        const ApplicationDatabase database = read(reader);
        QVERIFY(database.lock.isHeld);
        QCOMPARE(database.lock.since, since);
        QCOMPARE(database.lock.by, u"bi-01 (10.20.0.4)"_s);
        QCOMPARE(database.cloudMigrations.size(), 2u);
        QVERIFY(database.cloudMigrations[0].isFinished());
        QVERIFY(!database.cloudMigrations[1].isFinished());
        QVERIFY(database.settings.isReadOnly());
        QCOMPARE(database.nodes, 2);
        QCOMPARE(database.linksToSiteUrl, 1);
    }

    void encryptedDetailsOpenWithTheKey()
    {
        const EncryptionKey key = *EncryptionKey::derive(Secret(QByteArrayView("0123456789abcdef")));
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"metabase_database"_s)
            .row({1, "Shop", "postgres", false, false, false, *key.encryptText(R"({"host":"db.example.org"})"),
                  nullptr});
        const ApplicationDatabase closed = read(reader);
        QVERIFY(closed.dataSources.front().isUnreadable);
        const ApplicationDatabase open = read(reader, &key);
        QCOMPARE(open.dataSources.front().hosts, QStringList{u"db.example.org"_s});
    }

    void jsonHoldsNoSecretsAndNoMailAddresses()
    {
        MemoryReader reader = smallMetabase();
        const QByteArray json = QJsonDocument(read(reader).toJson()).toJson();
        for (const char *secret : {"hush-hush", "guest", "ada@example.org", "$2a$10"})
            QVERIFY2(!json.contains(secret), secret);
        QVERIFY(json.contains("\"people\": 2"));
        QVERIFY(json.contains("\"encrypted\": false"));
    }

    void dataSourcesAreReadFromTheirForms()
    {
        QCOMPARE(source("h2", R"({"db":"file:/plugins/x.db;USER=GUEST;PASSWORD=guest"})").file, u"/plugins/x.db"_s);
        const DataSource tunnel = source(
            "mysql",
            R"({"host":"10.0.0.3","port":"3307","tunnel-enabled":true,"tunnel-host":"b.example.org","tunnel-port":22})");
        QCOMPARE(tunnel.port, 3307);
        QVERIFY(tunnel.usesTunnel);
        QCOMPARE(tunnel.tunnelHost, u"b.example.org"_s);
        const DataSource mongo = source("mongo", "{\"use-conn-uri\":true,\"conn-uri\":\"mongodb+srv://"
                                                 "u:p@A.example.org,b.example.org:27018/db?x=y\",\"host\":\"z\"}");
        QCOMPARE(mongo.hosts, (QStringList{u"a.example.org"_s, u"b.example.org"_s}));
        QVERIFY(!QByteArray(QJsonDocument(mongo.toJson()).toJson()).contains("u:p"));
        QCOMPARE(source("postgres", R"({"host":"h","ssl-key-options":"local","ssl-key-path":"/etc/k.pem"})").localFiles,
                 QStringList{u"ssl-key"_s});
        QVERIFY(source("databricks", R"({"host":"h","http-path":"/sql/1"})").localFiles.isEmpty());
        QVERIFY(source("postgres", "not JSON").isUnreadable);
        QVERIFY(source("postgres", "").isUnreadable);
        QVERIFY(source("postgres", QByteArray(100000, '[')).isUnreadable);
        QVERIFY(!source("duckdb", "{}").isOfficial());
    }

    void hostsTellWhereTheyAre_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isLocal");
        for (const char *host : {"localhost",
                                 "LOCALHOST",
                                 "127.0.0.1",
                                 "127.9.9.9",
                                 "::1",
                                 "[::1]:5432",
                                 "10.0.0.1",
                                 "172.16.0.1",
                                 "172.31.255.255",
                                 "192.168.1.1",
                                 "169.254.1.1",
                                 "fd00::1",
                                 "fe80::1",
                                 "::ffff:10.0.0.1",
                                 "db",
                                 "edumation_data",
                                 "db.local",
                                 "db.internal",
                                 "db.corp",
                                 "host.docker.internal",
                                 "http://datalake:8080/",
                                 " db ",
                                 "100.64.0.1",
                                 "0.0.0.0"})
            QTest::newRow(host) << QString::fromLatin1(host) << true;
        for (const char *host :
             {"db.example.org", "db.example.org.", "8.8.8.8", "172.32.0.1", "172.15.0.1", "192.169.0.1", "2001:db8::1",
              "https://db.example.org:8443/x", "100.128.0.1", "10.0.0.example.org", "", "11.0.0.1"})
            QTest::newRow(*host ? host : "nothing") << QString::fromLatin1(host) << false;
    }
    void hostsTellWhereTheyAre()
    {
        QFETCH(QString, host);
        QFETCH(bool, isLocal);
        QCOMPARE(isLocalHost(host), isLocal);
    }

    void tablesAreCarriedAsMetabaseDoes()
    {
        QCOMPARE(carriedTable(u"report_card"), Carried::Yes);
        QCOMPARE(carriedTable(u"sandboxes"), Carried::EnterpriseOnly);
        for (const char16_t *table : {u"query_execution", u"api_key", u"qrtz_triggers", u"databasechangelog",
                                      u"cache_config", u"cloud_migration"})
            QCOMPARE(carriedTable(table), Carried::No);
    }

    void onlyWhatAppliesIsLeftToDo()
    {
        MemoryReader reader = smallMetabase();
        const QStringList ids = idsOf(followUps(read(reader), {}));
        QCOMPARE(ids, (QStringList{u"stop-old-instance"_s, u"allow-addresses"_s, u"site-address"_s, u"tell-people"_s}));
    }

    void everythingElseIsSaidWhereItApplies()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"setting"_s)
            .row({"google-auth-client-id", "x"})
            .row({"saml-enabled", "true"})
            .row({"jwt-enabled", "true"})
            .row({"ldap-host", "ldap.lan"})
            .row({"email-smtp-host", "smtp.lan"});
        emptyTable(reader, u"metabase_database"_s)
            .row({1, "Local", "postgres", false, false, false, R"({"host":"10.0.0.1"})", nullptr})
            .row({2, "File", "sqlite", false, false, false, R"({"db":"/x"})", nullptr});
        emptyTable(reader, u"secret"_s).row({1, "key", "ssh-key", "file-path", Blob{"/etc/key"}});
        emptyTable(reader, u"channel"_s).row({1, "Hook", "channel/http", "{\"url\":\"https://hooks.lan/x\"}"});
        emptyTable(reader, u"api_key"_s).row({1, "Nightly", "$2a", "mb_abcd", nullptr, 1});
        emptyTable(reader, u"cache_config"_s).row({1, "root"});
        emptyTable(reader, u"report_dashboard"_s)
            .row({1, "Overview", false, "0190c5de-9c1a-7bc0-8d0e-6b5f3b2a1c00", true, 1});
        const auto facts = FollowUpFacts::of(read(reader), {u"eu-central-1"_s, u"https://new.metabaseapp.com"_s},
                                             {u"MB_SITE_NAME"_s, u"MB_DB_PASS"_s, u"PATH"_s});
        const auto list = followUps(facts);
        QCOMPARE(idsOf(list),
                 (QStringList{u"stop-old-instance"_s, u"reachable-sources"_s, u"file-sources"_s, u"upload-secrets"_s,
                              u"google-origin"_s, u"saml-addresses"_s, u"jwt-sign-in"_s, u"ldap-sign-in"_s,
                              u"embedding-addresses"_s, u"public-links"_s, u"mail"_s, u"webhooks"_s, u"api-keys"_s,
                              u"caching"_s, u"environment-settings"_s, u"tell-people"_s}));
        for (const FollowUp &followUp : list) {
            QVERIFY2(!followUp.title.isEmpty() && !followUp.why.isEmpty() && !followUp.what.isEmpty(),
                     qPrintable(followUp.id));
            if (followUp.id == u"environment-settings"_s)
                QCOMPARE(followUp.subjects, QStringList{u"MB_SITE_NAME"_s});
            if (followUp.id == u"google-origin"_s)
                QVERIFY(followUp.what.contains(u"https://new.metabaseapp.com"_s));
        }
        // What is kept of it tells the same, word for word.
        QCOMPARE(toJson(followUps(FollowUpFacts::fromJson(facts.toJson()))), toJson(list));
    }

    void whatIsKeptOfThemIsNotTrusted()
    {
        QJsonArray many;
        for (int i = 0; i < 1000; ++i)
            many.append(u"Source"_s);
        const auto facts = FollowUpFacts::fromJson({{u"localSources"_s, many},
                                                    {u"webhooks"_s, u"no list"_s},
                                                    {u"people"_s, true},
                                                    {u"tunnelledSources"_s, QJsonArray{u"Alone"_s}},
                                                    {u"tunnelHosts"_s, QJsonArray()}});
        QCOMPARE(facts.localSources.size(), FollowUpFacts::maxSubjects);
        QCOMPARE(idsOf(followUps(facts)),
                 (QStringList{u"stop-old-instance"_s, u"reachable-sources"_s, u"tell-people"_s}));
    }

    void regionsNameTheirAddresses()
    {
        MemoryReader reader = smallMetabase();
        for (const FollowUp &followUp : followUps(read(reader), {u"eu-central-1"_s, {}})) {
            if (followUp.id == u"allow-addresses"_s) {
                QVERIFY(followUp.what.contains(u"18.192.2.142"_s));
                QCOMPARE(followUp.subjects, QStringList{u"Shop (PostgreSQL, db.example.org)"_s});
            }
        }
    }
};

QTEST_GUILESS_MAIN(ApplicationDatabaseTest)
#include "tst_applicationdatabase.moc"
