// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsalprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The checkout page and the instance that comes of it.
class TestInstance : public QObject
{
    Q_OBJECT

private:
    RehearsalProgram m_cloud;
    int m_alias = 0;

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The sample database that comes with the program.
    static QString sample() { return QStringLiteral(GANGWAY_SOURCE_DIR "/resources/sample/metabase.db.mv.db"); }
    /// One of the databases that are kept beside the source; they may be absent.
    static QString shared(const QString &name)
    {
        return qEnvironmentVariable("GANGWAY_SHARED_DATA", QStringLiteral(GANGWAY_SOURCE_DIR "/../shared/data"))
               + u"/metabase-h2/"_s + name;
    }

    Reply order(const RehearsalProgram::Migration &migration, const QByteArray &alias, bool json = true) const
    {
        const QByteArray form =
            "migration-id=" + migration.id + "&plan=pro&billing=annual&region=eu-central-1&alias=" + alias;
        return request("POST", m_cloud.store() + "/checkout", form,
                       json ? Headers{{"Accept", "application/json"}} : Headers{});
    }
    QByteArray nextAlias() { return "bi-" + QByteArray::number(++m_alias); }
    QByteArray statusAddress(const RehearsalProgram::Migration &migration) const
    {
        return m_cloud.store() + "/checkout/status?migration-id=" + migration.id;
    }
    QJsonObject statusOf(const RehearsalProgram::Migration &migration) const
    {
        return request("GET", statusAddress(migration), {}, {{"Accept", "application/json"}}).json();
    }

    RehearsalProgram::Migration upload(const QByteArray &bytes) const
    {
        auto migration = m_cloud.create();
        if (RehearsalProgram::put(migration, bytes).status != 200 || m_cloud.uploaded(migration).status != 200)
            return {};
        return migration;
    }

    static QJsonArray list(const QByteArray &address, const QByteArray &key, const QByteArray &path)
    {
        const auto answer = request("GET", address + path, {}, {{"X-API-KEY", key}});
        const QJsonDocument document = QJsonDocument::fromJson(answer.body);
        return document.isArray() ? document.array() : document.object()[u"data"].toArray();
    }

    static int count(const QJsonArray &list, const QString &type)
    {
        return static_cast<int>(std::count_if(
            list.begin(), list.end(), [&](const QJsonValue &entry) { return entry[u"type"].toString() == type; }));
    }

private slots:
    void initTestCase() { QVERIFY(m_cloud.start()); }
    void init() { QCOMPARE(m_cloud.misbehave({}, true), 200); }

    void thePageAsksForPlanAddressAndRegionAndSaysThatItIsARehearsal()
    {
        const auto migration = m_cloud.create();
        const auto page =
            request("GET", m_cloud.store() + "/checkout?migration-source-plan=oss&migration-id=" + migration.id);
        QCOMPARE(page.status, 200);
        for (const char *word : {"Rehearsal.", "name=\"plan\"", "name=\"billing\"", "name=\"alias\"", "name=\"region\"",
                                 "eu-central-1", "sa-east-1"})
            QVERIFY2(page.body.contains(word), word);
        QVERIFY(page.body.contains(migration.id));
        const auto login = request("GET", m_cloud.store() + "/login?migration-id=" + migration.id);
        QVERIFY(login.body.contains("action=\"/checkout\"") && !login.body.contains("type=\"password\""));
        QCOMPARE(request("GET", m_cloud.store() + "/checkout?migration-id=x").status, 404);
        QCOMPARE(request("GET", statusAddress(migration)).status, 303); // nothing ordered: back to the form
    }

    void wrongOrdersAreExplainedFieldByField_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("wrong");
        const QByteArray rest = "&plan=pro&billing=annual&region=us-east-1";
        const QString alias = u"alias"_s;
        QTest::newRow("no address") << "alias=" + rest << alias;
        QTest::newRow("short") << "alias=ab" + rest << alias;
        QTest::newRow("underscore") << "alias=my_bi" + rest << alias;
        QTest::newRow("hyphen first") << "alias=-bi" + rest << alias;
        QTest::newRow("hyphen last") << "alias=bi-" + rest << alias;
        QTest::newRow("two hyphens") << "alias=b--i" + rest << alias;
        QTest::newRow("digit first") << "alias=1bi" + rest << alias;
        QTest::newRow("another domain") << "alias=bi.example" + rest << alias;
        QTest::newRow("not ASCII") << "alias=b%C3%BCro" + rest << alias;
        QTest::newRow("too long") << "alias=" + QByteArray(41, 'a') + rest << alias;
        QTest::newRow("kept for the cloud") << "alias=store" + rest << alias;
        QTest::newRow("no plan") << QByteArray("alias=good&billing=annual&region=us-east-1") << u"plan"_s;
        QTest::newRow("no such plan") << QByteArray("alias=good&plan=gold&billing=annual&region=us-east-1")
                                      << u"plan"_s;
        QTest::newRow("no such billing") << QByteArray("alias=good&plan=pro&billing=never&region=us-east-1")
                                         << u"billing"_s;
        QTest::newRow("no such region") << QByteArray("alias=good&plan=pro&billing=annual&region=moon-1")
                                        << u"region"_s;
    }
    void wrongOrdersAreExplainedFieldByField()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QString, wrong);
        const auto migration = m_cloud.create();
        const QByteArray form = "migration-id=" + migration.id + '&' + fields;
        const auto json = request("POST", m_cloud.store() + "/checkout", form, {{"Accept", "application/json"}});
        QCOMPARE(json.status, 422);
        QCOMPARE(json.json()[u"errors"].toObject().keys(), QStringList{wrong});
        const auto page = request("POST", m_cloud.store() + "/checkout", form);
        QCOMPARE(page.status, 422);
        QVERIFY(page.body.contains("role=\"alert\""));
        QVERIFY(page.body.contains(json.json()[u"errors"][wrong].toString().toHtmlEscaped().toUtf8()));
        QVERIFY(statusOf(migration).contains(u"error"));
    }

    void anAddressIsGivenAwayOnce()
    {
        const QByteArray alias = nextAlias();
        const auto first = m_cloud.create();
        const auto second = m_cloud.create();
        QCOMPARE(order(first, alias, false).status, 303);
        QCOMPARE(order(second, alias.toUpper()).status, 422);
        const auto mine = order(second, nextAlias());
        QCOMPARE(mine.status, 200);
        QCOMPARE(order(second, nextAlias()).json(), mine.json()); // ordered twice, it is the same instance
        QCOMPARE(request("GET", m_cloud.store() + "/checkout?migration-id=" + second.id).status, 303);
    }

    void theUploadedDatabaseComesUpWithAllItHolds()
    {
        const QByteArray bytes = bytesOf(sample());
        QVERIFY(!bytes.isEmpty());
        const auto migration = m_cloud.create("v0.50.19");
        // The page is filled in while the upload runs.
        const QJsonObject ordered = order(migration, nextAlias()).json();
        const QByteArray address = ordered[u"address"].toString().toLatin1();
        const QByteArray key = ordered[u"api_key"].toString().toLatin1();
        QCOMPARE(ordered[u"state"].toString(), u"waiting"_s);
        QVERIFY(address.startsWith("http://127.0.0.1:") && key.startsWith("mb_"));
        const auto waiting = request("GET", address + "/api/health");
        QCOMPARE(waiting.status, 503);
        QCOMPARE(waiting.json()[u"status"].toString(), u"initializing"_s);
        QCOMPARE(request("GET", address + "/api/session/properties").status, 503);

        QCOMPARE(RehearsalProgram::put(migration, bytes).status, 200);
        QCOMPARE(m_cloud.uploaded(migration).status, 200);
        double before = 0;
        QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                     const auto health = request("GET", address + "/api/health");
                                     const double now = health.json()[u"progress"].toDouble(1);
                                     const bool back = now < before;
                                     before = now;
                                     return back || health.status == 200;
                                 }()),
                                 60000);
        QCOMPARE(before, 1.0); // it never went back
        QCOMPARE(request("GET", address + "/api/health").json()[u"status"].toString(), u"ok"_s);
        QCOMPARE(statusOf(migration)[u"state"].toString(), u"ready"_s);

        const QJsonObject properties = request("GET", address + "/api/session/properties").json();
        QCOMPARE(properties[u"version"][u"tag"].toString(), u"v0.50.19"_s);
        QVERIFY(properties[u"has-user-setup"].toBool());

        const QJsonArray cards = list(address, key, "/api/card?f=all");
        const QJsonArray archived = list(address, key, "/api/card?f=archived");
        QCOMPARE(cards.size() + archived.size(), 18);
        QCOMPARE(count(cards, u"model"_s), 2);
        QCOMPARE(count(cards, u"question"_s), 16);
        QCOMPARE(list(address, key, "/api/dashboard").size() + list(address, key, "/api/dashboard?f=archived").size(),
                 2);
        QCOMPARE(list(address, key, "/api/permissions/group").size(), 2);
        QCOMPARE(list(address, key, "/api/database").size(), 1);
        const QJsonArray people = list(address, key, "/api/user?limit=10&tenancy=all");
        QCOMPARE(people.size(), 1);
        QCOMPARE(people[0][u"common_name"].toString(), u"Ada Admin"_s);
        QVERIFY(!people[0].toObject().contains(u"email"));
        const auto found =
            request("GET", address + "/api/search?models=card&q=WORKFLOW&limit=2", {}, {{"X-API-KEY", key}}).json();
        QCOMPARE(found[u"data"].toArray().size(), 2);
        QVERIFY(found[u"total"].toInt() > 2 && found[u"total"].toInt() <= 16);

        const auto page = request("GET", statusAddress(migration));
        QVERIFY(page.body.contains(key) && page.body.contains("<b>16</b>"));
        QVERIFY(!page.body.contains("http-equiv=\"refresh\""));
        QVERIFY(request("GET", address + "/").body.contains("Rehearsal."));
    }

    void onlyTheKeyOpensTheLists()
    {
        const auto migration = upload(bytesOf(sample()));
        const QJsonObject ordered = order(migration, nextAlias()).json();
        const QByteArray address = ordered[u"address"].toString().toLatin1();
        const QByteArray key = ordered[u"api_key"].toString().toLatin1();
        QTRY_COMPARE_WITH_TIMEOUT(request("GET", address + "/api/health").status, 200, 60000);
        for (const char *path : {"/api/user", "/api/user/current", "/api/card", "/api/search"}) {
            QCOMPARE(request("GET", address + path).status, 401);
            QCOMPARE(request("GET", address + path, {}, {{"X-API-KEY", key + "x"}}).status, 401);
            QCOMPARE(request("GET", address + path, {}, {{"X-API-KEY", key}}).status, 200);
        }
        QCOMPARE(request("POST", address + "/api/card", "{}", {{"X-API-KEY", key}}).status, 405);
        QCOMPARE(request("GET", address + "/api/card", {}, {{"X-API-KEY", key}, {"Host", "evil.example"}}).status, 421);
        QCOMPARE(request("GET", address + "/api/setting", {}, {{"X-API-KEY", key}}).status, 404);
    }

    void anInstanceComesBackAfterAKillWhereItWas()
    {
        const auto migration = upload(bytesOf(sample()));
        const QJsonObject ordered = order(migration, nextAlias()).json();
        const QByteArray address = ordered[u"address"].toString().toLatin1();
        const QByteArray key = ordered[u"api_key"].toString().toLatin1();
        m_cloud.kill();
        QVERIFY(m_cloud.start());
        QTRY_COMPARE_WITH_TIMEOUT(request("GET", address + "/api/health").status, 200, 60000);
        QCOMPARE(list(address, key, "/api/user").size(), 1);
        QCOMPARE(order(migration, nextAlias()).json()[u"api_key"].toString().toLatin1(), key);
    }

    void anInstanceThatWasNeverSetUpSaysSo()
    {
        const QByteArray bytes = bytesOf(shared(u"v2-setup-not-done-mb49.mv.db"_s));
        if (bytes.isEmpty())
            QSKIP("The databases beside the source are not here (GANGWAY_SHARED_DATA).");
        const auto migration = upload(bytes);
        const QByteArray address = order(migration, nextAlias()).json()[u"address"].toString().toLatin1();
        QTRY_COMPARE_WITH_TIMEOUT(request("GET", address + "/api/health").status, 200, 60000);
        const QJsonObject properties = request("GET", address + "/api/session/properties").json();
        QCOMPARE(properties[u"has-user-setup"].toBool(true), false);
        QCOMPARE(properties[u"version"][u"tag"].toString().section(u'.', 0, 1), u"v0.49"_s); // not what we told
    }

    void whatTheCloudCannotUseIsRefusedWithAReason_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<qsizetype>("bytes"); // of the file; -1: all
        QTest::newRow("no database at all") << QString() << qsizetype(-1);
        QTest::newRow("cut short") << sample() << qsizetype(300000);
        QTest::newRow("no tables") << shared(u"v1-no-tables.mv.db"_s) << qsizetype(-1);
        QTest::newRow("the sample database") << shared(u"v1-sample-dataset-not-an-app-db.mv.db"_s) << qsizetype(-1);
        QTest::newRow("still encrypted") << shared(u"v1-encrypted-spotify-mb38.mv.db"_s) << qsizetype(-1);
    }
    void whatTheCloudCannotUseIsRefusedWithAReason()
    {
        QFETCH(QString, file);
        QFETCH(qsizetype, bytes);
        QByteArray content = file.isEmpty() ? QByteArray(10000, 'x') : bytesOf(file);
        if (content.isEmpty())
            QSKIP("The databases beside the source are not here (GANGWAY_SHARED_DATA).");
        if (bytes >= 0)
            content.truncate(bytes);
        const auto migration = upload(content);
        const QJsonObject ordered = order(migration, nextAlias()).json();
        const QByteArray address = ordered[u"address"].toString().toLatin1();
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(migration)[u"state"].toString(), u"failed"_s, 60000);
        const QJsonObject error = statusOf(migration)[u"error"].toObject();
        QVERIFY(!error[u"what"].toString().isEmpty() && !error[u"next"].toString().isEmpty());
        const auto health = request("GET", address + "/api/health");
        QCOMPARE(health.status, 503);
        QCOMPARE(health.json()[u"message"], error[u"what"]);
        const auto page = request("GET", statusAddress(migration));
        QVERIFY(page.body.contains(error[u"what"].toString().toHtmlEscaped().toUtf8()));
        QVERIFY(page.body.contains("role=\"alert\""));
    }

    void anInstanceCanMisbehaveToo()
    {
        const auto migration = m_cloud.create();
        const QByteArray address = order(migration, nextAlias()).json()[u"address"].toString().toLatin1();
        QCOMPARE(m_cloud.misbehave({u"fail=health:502"_s, u"garbage=health"_s, u"fail=api:429:after-3"_s}), 200);
        QCOMPARE(request("GET", address + "/api/health").status, 502);
        QCOMPARE(request("GET", address + "/api/health").status, 200);
        QCOMPARE(request("GET", address + "/api/health").status, 503);
        QCOMPARE(request("GET", address + "/api/card").headers.value("retry-after"), "3");
        QCOMPARE(m_cloud.status()[u"calls"][u"health"][u"requests"].toInt() >= 3, true);
    }
};

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
