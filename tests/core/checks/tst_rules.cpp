// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking.h"

using namespace gangway;
using namespace gangway::checks;
using namespace gangway::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const metabase::EncryptionKey &key()
{
    static const auto derived = *metabase::EncryptionKey::derive(Secret(QByteArrayView("0123456789abcdef")));
    return derived;
}

/// One case: how the small instance is changed, and which check has to notice.
struct Case
{
    const char *name;
    const char *check;
    Severity severity;
    const char *says; ///< Words that have to be among the check's.
    void (*change)(MemoryReader &);
    Journey journey = Journey::MoveToCloud;
};

void database(MemoryReader &reader, const char *engine, const char *details, bool isSample = false)
{
    emptyTable(reader, u"metabase_database"_s).row({7, "Shop", engine, isSample, false, false, details, nullptr});
}
void setting(MemoryReader &reader, const char *name, const QByteArray &value)
{
    emptyTable(reader, u"setting"_s).row({"site-url", "https://bi.example.org"}).row({name, value});
}
void changeSet(MemoryReader &reader, const char *id, const char *description = "", const char *execution = "EXECUTED")
{
    const QDateTime at(QDate(2025, 9, 2), QTime(6, 30), Qt::UTC);
    emptyTable(reader, u"databasechangelog"_s)
        .row({id, "a", "f", at, 1, execution, nullptr, description, nullptr, nullptr, "4", nullptr, nullptr, "1"});
    emptyTable(reader, u"report_card"_s);
}
void writtenBy(MemoryReader &reader, const char *version)
{
    emptyTable(reader, u"report_card"_s)
        .row({1, "Orders", false, "question", nullptr, false, version,
              QDateTime(QDate(2025, 9, 3), QTime(0, 0), Qt::UTC), "{}", 1, nullptr});
}

const Case cases[] = {
    {"nobody was ever there", "setup", Severity::Blocker, "never set up",
     [](MemoryReader &r) {
         emptyTable(r, u"core_user"_s).row({13371338, "i@m.com", nullptr, false, false, "internal", nullptr, nullptr});
         emptyTable(r, u"report_card"_s);
         emptyTable(r, u"report_dashboard"_s);
         emptyTable(r, u"report_dashboardcard"_s);
     }},
    {"a damaged table", "readable", Severity::Blocker, "setting: readable up to row 1",
     [](MemoryReader &r) {
         emptyTable(r, u"setting"_s).row({"a", "b"}).row({"c", "d"}).damagedAfter(1);
     }},
    {"a table damaged where only a check reads", "references", Severity::Blocker, "could not finish",
     [](MemoryReader &r) {
         emptyTable(r, u"metabase_fieldvalues"_s)
             .references(u"field_id"_s, u"metabase_field"_s)
             .row({1, 100, "[]"})
             .row({2, 100, "[]"})
             .damagedAfter(1);
     }},

    {"no version at all", "version", Severity::Blocker, "not known",
     [](MemoryReader &r) { changeSet(r, "something-else"); }},
    {"a development build", "version", Severity::Blocker, "development build",
     [](MemoryReader &r) {
         changeSet(r, "v9999.2026-01-01T00:00:00");
         auto &log = emptyTable(r, u"databasechangelog"_s);
         for (const char *id : {"v58.2025-10-01T00:00:00", "v9999.2026-01-01T00:00:00"})
             log.row({id, "a", "f", nullptr, 1, "EXECUTED", nullptr, "", nullptr, nullptr, "4", nullptr, nullptr, "1"});
     }},
    {"older than the move", "version", Severity::Decision, "0.49", [](MemoryReader &r) { changeSet(r, "v49.00-059"); }},
    {"46.6.4 with an H2 source", "version", Severity::Decision, "33666",
     [](MemoryReader &r) {
         changeSet(r, "v46.00-090");
         writtenBy(r, "v0.46.6.4 (abc)");
     }},
    {"upgrades in steps", "version", Severity::Decision, "in steps", [](MemoryReader &r) { changeSet(r, "300"); },
     Journey::Upgrade},
    {"no way back below 44", "version", Severity::Blocker, "0.43", [](MemoryReader &r) { changeSet(r, "v44.00-044"); },
     Journey::RollBack},
    {"the way back from 49 is known to break", "version", Severity::Warning, "41641",
     [](MemoryReader &r) { changeSet(r, "v49.00-059"); }, Journey::RollBack},

    {"a step that failed", "upgrade-finished", Severity::Blocker, "v57.2025-09-01T00:00:00",
     [](MemoryReader &r) {
         auto &log = emptyTable(r, u"databasechangelog"_s);
         log.row({"v56.2025-05-20T10:00:00", "a", "f", nullptr, 1, "EXECUTED", nullptr, "", nullptr, nullptr, "4",
                  nullptr, nullptr, "1"});
         log.row({"v57.2025-09-01T00:00:00", "a", "f", nullptr, 2, "FAILED", nullptr, "", nullptr, nullptr, "4",
                  nullptr, nullptr, "1"});
     }},
    {"a table the newest version made is gone", "upgrade-finished", Severity::Blocker, "new_table",
     [](MemoryReader &r) { changeSet(r, "v57.2025-09-01T00:00:00", "createTable tableName=new_table"); }},
    {"a held lock", "migration-lock", Severity::Blocker, "bi-01 (10.20.0.4)",
     [](MemoryReader &r) {
         emptyTable(r, u"databasechangeloglock"_s)
             .row({1, true, QDateTime(QDate(2026, 11, 20), QTime(3, 14), Qt::UTC), "bi-01 (10.20.0.4)"});
     }},
    {"read-only", "read-only-mode", Severity::Decision, "on for everybody",
     [](MemoryReader &r) { setting(r, "read-only-mode", "true"); }},
    {"a move that never ended", "cloud-migration", Severity::Decision, "Move 3",
     [](MemoryReader &r) {
         emptyTable(r, u"cloud_migration"_s)
             .row({2, "x", "y", "done", 100, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)})
             .row({3, "x", "y", "upload", 60, QDateTime(QDate(2026, 1, 2), QTime(0, 0), Qt::UTC)});
     }},
    {"two servers", "cluster", Severity::Warning, "2",
     [](MemoryReader &r) {
         emptyTable(r, u"qrtz_scheduler_state"_s).row({"s", "a"}).row({"s", "b"});
     }},

    {"encrypted, no key", "encryption-key", Severity::Blocker, "MB_ENCRYPTION_SECRET_KEY",
     [](MemoryReader &r) {
         setting(r, "encryption-check", *key().encryptText("0190c5de-9c1a-7bc0-8d0e-6b5f3b2a1c00"));
     }},
    {"encrypted, no key, but only an upgrade", "encryption-key", Severity::Decision, "same MB_ENCRYPTION_SECRET_KEY",
     [](MemoryReader &r) {
         setting(r, "encryption-check", *key().encryptText("0190c5de-9c1a-7bc0-8d0e-6b5f3b2a1c00"));
     },
     Journey::Upgrade},
    {"an unknown encryption", "encryption-key", Severity::Blocker, "does not read",
     [](MemoryReader &r) { r.table(u"data_encryption_key"_s, {u"id"_s}).row({1}); }},
    {"encrypted leftovers", "encrypted-leftovers", Severity::Blocker, "core_user.settings: 1 rows",
     [](MemoryReader &r) {
         emptyTable(r, u"core_user"_s)
             .row({1, "a@example.org", nullptr, true, true, "personal", nullptr, *key().encryptText("{}")})
             .row({2, "b@example.org", nullptr, true, true, "personal", nullptr, "{}"});
     }},

    {"a row without its parent", "references", Severity::Blocker,
     "metabase_fieldvalues.field_id, rows: 1 (row 1001: 999 is not in metabase_field)",
     [](MemoryReader &r) {
         emptyTable(r, u"metabase_fieldvalues"_s)
             .references(u"field_id"_s, u"metabase_field"_s)
             .row({1000, 101, "[]"})
             .row({1001, 999, "[]"})
             .row({1002, nullptr, "[]"});
     }},
    {"a row whose text key is gone", "references", Severity::Blocker, "session-b",
     [](MemoryReader &r) {
         r.table(u"core_session"_s, {u"id"_s, u"user_id"_s}).row({"session-a", 1});
         r.table(u"login_history"_s, {u"id"_s, u"session_id"_s})
             .references(u"session_id"_s, u"core_session"_s)
             .row({1, "session-a"})
             .row({2, "session-b"})
             .row({3, nullptr});
     }},
    {"the same table twice", "duplicates", Severity::Warning, "rows 10, 12",
     [](MemoryReader &r) {
         emptyTable(r, u"metabase_table"_s)
             .row({10, 2, "public", "orders", true, false, nullptr})
             .row({11, 2, nullptr, "orders", true, false, nullptr})
             .row({12, 2, "public", "orders", true, false, nullptr});
     }},
    {"the same field twice, without parents", "duplicates", Severity::Warning, "rows 100, 101",
     [](MemoryReader &r) {
         emptyTable(r, u"metabase_field"_s)
             .row({100, 10, "total", nullptr, true, false})
             .row({101, 10, "total", nullptr, true, false});
     }},
    {"a table of a transform", "transforms", Severity::Blocker, "78704",
     [](MemoryReader &r) {
         emptyTable(r, u"metabase_table"_s).row({10, 2, "public", "orders", true, false, 5});
     }},
    {"a table of a transform, where newer versions move it", "transforms", Severity::Warning, "1",
     [](MemoryReader &r) {
         changeSet(r, "v63.2026-08-01T00:00:00");
         emptyTable(r, u"metabase_table"_s).row({10, 2, "public", "orders", true, false, 5});
     }},
    {"paid rows in an open-source instance", "paid-features", Severity::Decision, "sandboxes: 1 rows",
     [](MemoryReader &r) {
         emptyTable(r, u"sandboxes"_s).row({1, 1, 10});
     }},
    {"paid rows, edition unknown", "paid-features", Severity::Warning, "not known",
     [](MemoryReader &r) {
         emptyTable(r, u"sandboxes"_s).row({1, 1, 10});
         emptyTable(r, u"report_card"_s);
     }},
    {"things that stay behind", "not-moving", Severity::Warning, "API keys: 1",
     [](MemoryReader &r) {
         emptyTable(r, u"api_key"_s).row({1, "Nightly", "$2a", "mb_abcd", nullptr, 1});
     }},

    {"an SQLite source", "file-data-sources", Severity::Decision, "/srv/shop.sqlite",
     [](MemoryReader &r) { database(r, "sqlite", "{\"db\":\"/srv/shop.sqlite\"}"); }},
    {"an H2 source that is no sample", "file-data-sources", Severity::Decision, "/srv/shop.db",
     [](MemoryReader &r) { database(r, "h2", "{\"db\":\"file:/srv/shop.db;USER=a;PASSWORD=hush\"}"); }},
    {"a community driver", "drivers", Severity::Decision, "duckdb",
     [](MemoryReader &r) { database(r, "duckdb", "{}"); }},
    {"a private host", "private-hosts", Severity::Warning, "10.20.0.7 is a private address",
     [](MemoryReader &r) { database(r, "postgres", "{\"host\":\"10.20.0.7\"}"); }},
    {"details nobody can read", "private-hosts", Severity::Warning, "not known",
     [](MemoryReader &r) { database(r, "postgres", "?"); }},
    {"a tunnel", "ssh-tunnels", Severity::Info, "bastion.example.org",
     [](MemoryReader &r) {
         database(r, "postgres",
                  "{\"host\":\"10.0.0.1\",\"tunnel-enabled\":true,\"tunnel-host\":\"bastion.example.org\"}");
     }},
    {"a tunnel through a private host", "ssh-tunnels", Severity::Warning, "bastion.lan",
     [](MemoryReader &r) {
         database(r, "postgres", "{\"host\":\"10.0.0.1\",\"tunnel-enabled\":true,\"tunnel-host\":\"bastion.lan\"}");
     }},
    {"a public host", "allow-list", Severity::Info, "18.192.2.142", [](MemoryReader &) {}},
    {"a key that is a file", "secret-files", Severity::Warning, "warehouse key (ssh-key)",
     [](MemoryReader &r) {
         emptyTable(r, u"secret"_s).row({1, "warehouse key", "ssh-key", "file-path", Blob{"/etc/k"}});
     }},
    {"a certificate named in a connection", "secret-files", Severity::Warning, "Shop: ssl-key",
     [](MemoryReader &r) {
         database(r, "postgres", "{\"host\":\"h.example.org\",\"ssl-key-options\":\"local\",\"ssl-key-path\":\"/k\"}");
     }},
    {"a sample database", "sample-database", Severity::Info, "again", [](MemoryReader &) {}},

    {"Google", "sign-in", Severity::Info, "Google", [](MemoryReader &r) { setting(r, "google-auth-client-id", "x"); }},
    {"SAML", "sign-in", Severity::Info, "SAML", [](MemoryReader &r) { setting(r, "saml-enabled", "true"); }},
    {"JWT", "sign-in", Severity::Info, "JWT", [](MemoryReader &r) { setting(r, "jwt-shared-secret", "x"); }},
    {"LDAP", "sign-in", Severity::Info, "LDAP", [](MemoryReader &r) { setting(r, "ldap-host", "ldap.example.org"); }},
    {"LDAP in the own network", "sign-in", Severity::Warning, "ldap.lan",
     [](MemoryReader &r) { setting(r, "ldap-host", "ldap.lan"); }},
    {"embedding", "embedding", Severity::Info, "Embedded questions and dashboards: 1",
     [](MemoryReader &r) {
         emptyTable(r, u"report_dashboard"_s).row({1, "o", false, nullptr, true, 1});
     }},
    {"a public link", "embedding", Severity::Info, "Public links: 1",
     [](MemoryReader &r) {
         emptyTable(r, u"report_dashboard"_s).row({1, "o", false, "0190c5de-9c1a-7bc0-8d0e-6b5f3b2a1c00", false, 1});
     }},
    {"links to the old address", "site-address", Severity::Info, "https://bi.example.org",
     [](MemoryReader &r) {
         emptyTable(r, u"report_dashboardcard"_s).row({1, 1, 1, "{\"text\":\"https://bi.example.org/question/7\"}"});
     }},
    {"a mail server", "mail", Severity::Info, "from an address of its own",
     [](MemoryReader &r) { setting(r, "email-smtp-host", "smtp.example.org"); }},
    {"a mail server in the own network", "mail", Severity::Info, "smtp.lan cannot be reached",
     [](MemoryReader &r) { setting(r, "email-smtp-host", "smtp.lan"); }},
    {"a webhook", "webhooks", Severity::Info, "hooks.example.org",
     [](MemoryReader &r) {
         emptyTable(r, u"channel"_s).row({1, "H", "channel/http", "{\"url\":\"https://hooks.example.org/x\"}"});
     }},
    {"a webhook in the own network", "webhooks", Severity::Warning, "hooks.lan",
     [](MemoryReader &r) {
         emptyTable(r, u"channel"_s).row({1, "H", "channel/http", "{\"url\":\"https://hooks.lan/x\"}"});
     }},
    {"an environment nobody looked at", "environment-settings", Severity::Info, "no environment was given",
     [](MemoryReader &) {}},
    {"a large log", "size", Severity::Warning, "view_log: 1,000,000 rows",
     [](MemoryReader &r) {
         emptyTable(r, u"view_log"_s).generate(1000000, [](qint64 i) { return std::vector<Cell>{i, 1, "card"}; });
     }},
};

CheckRequest requestFor(Journey journey)
{
    CheckRequest request;
    request.journey = journey;
    request.source = u"test"_s;
    request.target.regionId = u"eu-central-1"_s;
    return request;
}

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    /// The counterpart of every case below: where all is in order, nothing fires.
    void anInstanceInOrderPassesEveryCheck()
    {
        const QStringList alwaysSaid{u"allow-list"_s, u"sample-database"_s, u"environment-settings"_s};
        for (const auto names : {MemoryReader::Names::Lower, MemoryReader::Names::Upper}) {
            MemoryReader reader = smallMetabase(names);
            const Report report = check(reader, requestFor(Journey::MoveToCloud));
            for (const Finding &finding : report.findings) {
                if (!alwaysSaid.contains(finding.id))
                    QVERIFY2(finding.severity == Severity::Passed,
                             qPrintable(saidBy(report, finding.id.toLatin1().constData())));
            }
            QCOMPARE(report.worst(), Severity::Info);
            QVERIFY(!report.blocks());
        }
    }

    /// And for those three, an instance to which they do not apply.
    void whatDoesNotApplyPasses()
    {
        MemoryReader reader = smallMetabase();
        database(reader, "postgres", "{\"host\":\"10.0.0.1\"}");
        CheckRequest request = requestFor(Journey::MoveToCloud);
        request.environmentNames = {u"MB_DB_TYPE"_s, u"MB_DB_PASS"_s, u"MB_JETTY_PORT"_s, u"PATH"_s};
        const Report report = check(reader, request);
        for (const char *id : {"allow-list", "sample-database", "environment-settings"})
            QVERIFY2(severityOf(report, id) == Severity::Passed, id);
    }

    void everyRuleFiresWhereItShould_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const Case &one : cases)
            QTest::newRow(one.name) << index++;
    }
    void everyRuleFiresWhereItShould()
    {
        QFETCH(int, index);
        const Case &one = cases[index];
        for (const auto names : {MemoryReader::Names::Lower, MemoryReader::Names::Upper}) {
            MemoryReader reader = smallMetabase(names);
            one.change(reader);
            const Report report = check(reader, requestFor(one.journey));
            const QString said = saidBy(report, one.check);
            QCOMPARE(severityKey(severityOf(report, one.check)), severityKey(one.severity));
            QVERIFY2(said.contains(QLatin1String(one.says)), qPrintable(said));
            QVERIFY2(!said.contains(u"hush"_s), qPrintable(said));
        }
    }

    void everyFiringCheckHasACase()
    {
        for (const Check &check : allChecks()) {
            QVERIFY2(std::ranges::any_of(cases, [&](const Case &one) { return qstrcmp(one.check, check.id) == 0; }),
                     check.id);
        }
    }

    void theRightKeySettlesEncryption()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"setting"_s)
            .row({"encryption-check", *key().encryptText("0190c5de-9c1a-7bc0-8d0e-6b5f3b2a1c00")});
        CheckRequest request = requestFor(Journey::MoveToCloud);
        request.key = &key();
        QCOMPARE(severityOf(check(reader, request), "encryption-key"), Severity::Passed);

        const auto wrong = *metabase::EncryptionKey::derive(Secret(QByteArrayView("another key of 24 chars!")));
        request.key = &wrong;
        QCOMPARE(severityOf(check(reader, request), "encryption-key"), Severity::Blocker);
        QCOMPARE(severityOf(check(reader, request), "encrypted-leftovers"), Severity::Info);
    }

    void paidRowsAreFineInTheirEdition()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"sandboxes"_s).row({1, 1, 10});
        writtenBy(reader, "v1.56.2 (abc)");
        QCOMPARE(severityOf(check(reader), "paid-features"), Severity::Passed);
    }

    void defectiveDuplicatesAreKnownToMetabase()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"metabase_field"_s)
            .row({100, 10, "total", nullptr, true, false})
            .row({101, 10, "total", nullptr, false, true})
            .row({102, 10, "Total", nullptr, true, false});
        emptyTable(reader, u"metabase_fieldvalues"_s);
        QCOMPARE(severityOf(check(reader), "duplicates"), Severity::Passed);
    }

    void theEnvironmentsReadOnlyModeIsSaid()
    {
        MemoryReader reader = smallMetabase();
        CheckRequest request = requestFor(Journey::MoveToCloud);
        request.environmentNames = {u"MB_READ_ONLY_MODE"_s, u"MB_SITE_NAME"_s};
        const Report report = check(reader, request);
        QCOMPARE(severityOf(report, "read-only-mode"), Severity::Warning);
        QVERIFY(saidBy(report, "environment-settings").contains(u"MB_SITE_NAME"_s));
    }

    void versionsWantedAreCompared_data()
    {
        QTest::addColumn<int>("journey");
        QTest::addColumn<int>("major");
        QTest::addColumn<int>("severity");
        const auto add = [](const char *name, Journey journey, int major, Severity severity) {
            QTest::newRow(name) << static_cast<int>(journey) << major << static_cast<int>(severity);
        };
        add("upgrade to a newer one", Journey::Upgrade, 58, Severity::Passed);
        add("upgrade to the same", Journey::Upgrade, 56, Severity::Passed);
        add("an upgrade cannot go back", Journey::Upgrade, 55, Severity::Blocker);
        add("back by one", Journey::RollBack, 55, Severity::Info);
        add("back by several", Journey::RollBack, 50, Severity::Info);
        add("back to the same", Journey::RollBack, 56, Severity::Blocker);
        add("back too far", Journey::RollBack, 43, Severity::Blocker);
    }
    void versionsWantedAreCompared()
    {
        QFETCH(int, journey);
        QFETCH(int, major);
        QFETCH(int, severity);
        MemoryReader reader = smallMetabase();
        CheckRequest request = requestFor(static_cast<Journey>(journey));
        request.toMajor = major;
        QCOMPARE(static_cast<int>(severityOf(check(reader, request), "version")), severity);
    }

    void bigLogsAreReadOnlyWhenAskedFor()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"view_log"_s).references(u"user_id"_s, u"core_user"_s).generate(300000, [](qint64 i) {
            return std::vector<Cell>{i, i == 250000 ? 77 : 1, "card"};
        });
        Report report = check(reader, requestFor(Journey::MoveToCloud));
        QCOMPARE(reader.timesOpened(u"view_log"_s), 0);
        QCOMPARE(severityOf(report, "references"), Severity::Info);
        QVERIFY(saidBy(report, "references").contains(u"view_log (300,000 rows)"_s));

        CheckRequest thorough = requestFor(Journey::MoveToCloud);
        thorough.thorough = true;
        report = check(reader, thorough);
        QCOMPARE(severityOf(report, "references"), Severity::Blocker);
        QVERIFY(saidBy(report, "references").contains(u"row 250000: 77 is not in core_user"_s));
    }

    void logsOfUnknownSizeAreNotReadEither()
    {
        MemoryReader reader = smallMetabase();
        emptyTable(reader, u"view_log"_s)
            .references(u"user_id"_s, u"core_user"_s)
            .generate(1000000,
                      [](qint64 i) {
                          return std::vector<Cell>{i, 1, "card"};
                      })
            .withUnknownCount();
        const Report report = check(reader, requestFor(Journey::MoveToCloud));
        QCOMPARE(reader.timesOpened(u"view_log"_s), 0);
        QVERIFY(saidBy(report, "size").contains(u"not known"_s));
    }

    void manySubjectsAreCountedAndSomeNamed()
    {
        MemoryReader reader = smallMetabase();
        auto &databases = emptyTable(reader, u"metabase_database"_s);
        for (int i = 0; i < 80; ++i)
            databases.row({i, QByteArray("Shop " + QByteArray::number(i)), "sqlite", false, false, false,
                           "{\"db\":\"/x\"}", nullptr});
        const Report report = check(reader, requestFor(Journey::MoveToCloud));
        for (const Finding &finding : report.findings) {
            if (finding.id == u"file-data-sources"_s) {
                QCOMPARE(finding.subjects.size(), Finding::maxSubjects);
                QCOMPARE(finding.subjectCount, 80);
            }
        }
        QVERIFY(report.toText().contains(u"and 30 more"_s));
        QVERIFY(report.toHtml().contains(u"and 30 more"_s));
    }

    void whatIsNoApplicationDatabaseGetsOneAnswer()
    {
        MemoryReader shop;
        for (const QString &table : {u"people"_s, u"orders"_s, u"products"_s, u"reviews"_s})
            shop.table(table, {u"id"_s});
        const Report report = check(shop, requestFor(Journey::MoveToCloud));
        QCOMPARE(report.findings.size(), 1u);
        QCOMPARE(severityOf(report, "application-database"), Severity::Blocker);
        QVERIFY(saidBy(report, "application-database").contains(u"sample database"_s));
        QVERIFY(report.followUps.empty());
    }

    void aStopStops()
    {
        MemoryReader reader = smallMetabase();
        std::stop_source stop;
        QStringList seen;
        const auto report =
            checkDatabase(reader, requestFor(Journey::MoveToCloud), {stop.get_token(), [&](const Progress &progress) {
                                                                         if (progress.unit == Progress::Unit::Items)
                                                                             seen.append(progress.what);
                                                                         if (progress.what == u"version"_s)
                                                                             stop.request_stop();
                                                                     }});
        QVERIFY(!report);
        QCOMPARE(report.error().code, Error::Code::Cancelled);
        QVERIFY(seen.contains(u"version"_s));
        QVERIFY(!seen.contains(u"size"_s));
    }

    void journeysHaveTheirOwnChecks()
    {
        MemoryReader reader = smallMetabase();
        const auto ids = [&reader](Journey journey) {
            QStringList list;
            for (const Finding &finding : check(reader, requestFor(journey)).findings)
                list.append(finding.id);
            return list;
        };
        QVERIFY(ids(Journey::MoveToCloud).contains(u"private-hosts"_s));
        QVERIFY(!ids(Journey::Upgrade).contains(u"private-hosts"_s));
        QVERIFY(ids(Journey::MoveDatabase).contains(u"references"_s));
        QVERIFY(!ids(Journey::RollBack).contains(u"references"_s));
        for (const Journey journey : {Journey::MoveToCloud, Journey::Upgrade, Journey::RollBack, Journey::MoveDatabase})
            QVERIFY(ids(journey).contains(u"version"_s));
        QVERIFY(check(reader, requestFor(Journey::Upgrade)).followUps.empty());
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
