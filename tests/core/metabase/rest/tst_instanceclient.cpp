// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metabase/rest/instanceclient.h"
#include "tests/doubles/fakeclock.h"
#include "tests/doubles/scriptedserver.h"

#include <QTest>

#include <map>

using namespace gangway;
using namespace gangway::metabase;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Reaction;
using test::ScriptedServer;
using test::SeenRequest;

namespace {

/// JSON without the backslashes: ' stands for ".
QByteArray q(QByteArray text)
{
    return text.replace('\'', '"');
}

/// What an instance answers, by path and query; everything else is 404.
struct Instance
{
    std::map<QByteArray, Reaction> answers;
    std::unique_ptr<ScriptedServer> server;
    test::FakeClock clock;
    std::unique_ptr<http::Client> client;
    std::unique_ptr<http::RetryBudget> budget;

    Instance()
    {
        server = std::make_unique<ScriptedServer>([this](const SeenRequest &request) {
            const auto found = answers.find(request.target);
            if (found != answers.end())
                return found->second;
            Reaction none;
            none.status = 404;
            none.body = "Not found.";
            return none;
        });
        http::ClientOptions options;
        options.clock = &clock;
        client = std::make_unique<http::Client>(options);
        budget = std::make_unique<http::RetryBudget>(clock, http::RetryNumbers(), [] { return 0.0; });
    }

    void on(const QByteArray &target, int status, const QByteArray &body)
    {
        Reaction reaction;
        reaction.status = status;
        reaction.body = body;
        answers[target] = reaction;
    }

    InstanceClient rest(const QString &path = {})
    {
        return *InstanceClient::at(QString::fromLatin1(server->base()) + path, *client, *budget);
    }

    /// Answers in the shape Metabase 50 and later give them, with everything in it that must not be counted.
    void fill(const QByteArray &under = {})
    {
        on(under + "/api/user/current", 200, q("{'id':1,'is_superuser':true}"));
        on(under + "/api/user?limit=1&tenancy=all", 200, q("{'data':[{'id':1}],'total':5,'limit':1,'offset':null}"));
        on(under + "/api/permissions/group", 200,
           q("[{'id':1,'name':'All Users'},{'id':2,'name':'Administrators'},{'id':3,'name':'Sales'}]"));
        on(under + "/api/collection", 200,
           q("[{'id':'root','name':'Our analytics'},"
             "{'id':1,'archived':false,'personal_owner_id':null,'namespace':null,'type':null},"
             "{'id':2,'archived':false,'location':'/1/'},"
             "{'id':3,'archived':false,'personal_owner_id':1},"
             "{'id':4,'archived':false,'type':'trash'},"
             "{'id':5,'archived':true},"
             "{'id':6,'archived':false,'namespace':'snippets'},"
             "{'id':7,'archived':false,'namespace':'analytics','type':'instance-analytics'}]"));
        on(under + "/api/card?f=all", 200,
           q("[{'id':1,'type':'question','archived':false,'collection_id':null,'database_id':1},"
             "{'id':2,'type':'question','archived':false,'dashboard_id':1,'description':'a } ] \\\\ b'},"
             "{'id':3,'type':'model','archived':false},{'id':4,'dataset':true,'archived':false},"
             "{'id':5,'type':'metric','archived':false},{'id':6,'type':'question','archived':true},"
             "{'id':7,'type':'question','archived':false,'collection_id':7},"
             "{'id':8,'type':'model','archived':false,'database_id':13371337}]"));
        on(under + "/api/dashboard?f=all", 200,
           q("[{'id':1,'archived':false,'collection_id':1},{'id':2,'archived':false,'collection_id':7},"
             "{'id':3,'archived':true}]"));
        on(under + "/api/database", 200,
           q("{'data':[{'id':1,'is_sample':true},{'id':2},{'id':13371337,'is_audit':true},{'id':3,'router_database_id':"
             "2},"
             "{'id':-1337,'is_saved_questions':true}],'total':5}"));
    }
};

Credential key()
{
    return {Credential::Kind::ApiKey, Secret("mb_CANARY")};
}

QString shown(const Error &error)
{
    return error.what + error.detail + error.next;
}

} // namespace

class InstanceClientTest : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatTheApplicationDatabaseCounts()
    {
        Instance instance;
        instance.fill();
        const auto counts = instance.rest().counts(key(), {});
        QVERIFY2(counts, counts ? "" : qPrintable(shown(counts.error())));
        QCOMPARE(counts->people, 5);
        QCOMPARE(counts->groups, 3);
        QCOMPARE(counts->collections, 2);
        QCOMPARE(counts->questions, 2);
        QCOMPARE(counts->models, 2);
        QCOMPARE(counts->metrics, 1);
        QCOMPARE(counts->dashboards, 1);
        QCOMPARE(counts->databases, 2);
        QCOMPARE(counts->alerts, -1);
        for (const auto &field : Inventory::fields())
            QVERIFY2(!field.essential || (*counts).*field.count >= 0, field.key);
        for (const SeenRequest &request : instance.server->requests()) {
            QCOMPARE(request.method, "GET"); // nothing is changed over there
            QCOMPARE(request.header("x-api-key"), "mb_CANARY");
        }
    }

    void knowsItsPlaceUnderAPath()
    {
        Instance instance;
        instance.fill("/metabase");
        QVERIFY(instance.rest(u"/metabase/"_s).counts(key(), {}));
        QVERIFY(!instance.rest().counts(key(), {}));
    }

    void sendsASessionAsMetabaseWantsIt()
    {
        Instance instance;
        instance.fill();
        QVERIFY(instance.rest().counts({Credential::Kind::Session, Secret("uuid")}, {}));
        QCOMPARE(instance.server->requests()[0].header("x-metabase-session"), "uuid");
        QVERIFY(instance.server->requests()[0].header("x-api-key").isEmpty());
    }

    void wantsAnAdministrator()
    {
        Instance instance;
        instance.fill();
        instance.on("/api/user/current", 200, q("{'id':1,'is_superuser':false}"));
        const auto counts = instance.rest().counts(key(), {});
        QVERIFY(!counts);
        QCOMPARE(counts.error().code, Error::Code::Refused);
        QCOMPARE(instance.server->requests().size(), size_t(1));
    }

    void aDroppedCallIsACountNobodyKnows()
    {
        Instance instance;
        instance.fill();
        instance.answers.erase("/api/dashboard?f=all");
        const auto counts = instance.rest().counts(key(), {});
        QVERIFY(counts);
        QCOMPARE(counts->dashboards, -1);
        QCOMPARE(counts->questions, 2);
    }

    void countsListsOfAnyLength()
    {
        // 20 MB of cards, one in memory at a time.
        Instance instance;
        instance.fill();
        Reaction reaction;
        const QByteArray card =
            q("{'id':1,'type':'model','archived':false,'dataset_query':'") + QByteArray(6000, 'x') + q("'},");
        reaction.raw = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n[" + card.repeated(3'000) + q("{'id':2}]");
        instance.answers["/api/card?f=all"] = reaction;
        const auto counts = instance.rest().counts(key(), {});
        QVERIFY2(counts, counts ? "" : qPrintable(shown(counts.error())));
        QCOMPARE(counts->models, 3'000);
        QCOMPARE(counts->questions, 1);
    }

    void startsOverWhenAListIsCut()
    {
        Instance instance;
        instance.fill();
        Reaction cut = instance.answers["/api/card?f=all"];
        cut.statedLength = cut.body.size() + 1000;
        instance.answers["/api/card?f=all"] = cut;
        const Reaction whole = [&] {
            Reaction reaction = cut;
            reaction.statedLength.reset();
            return reaction;
        }();
        int calls = 0;
        ScriptedServer server([&](const SeenRequest &request) {
            if (request.target == "/api/card?f=all")
                return ++calls < 3 ? cut : whole;
            return instance.answers.at(request.target);
        });
        auto rest = *InstanceClient::at(QString::fromLatin1(server.base()), *instance.client, *instance.budget);
        const auto counts = rest.counts(key(), {});
        QVERIFY(counts);
        QCOMPARE(counts->questions, 2); // not three times over
        QCOMPARE(calls, 3);
    }

    void refusesAnswersThatMakeNoSense_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        const QByteArray deep = QByteArray(100'000, '[') + QByteArray(100'000, ']');
        QTest::newRow("people without a total") << QByteArray("/api/user?limit=1&tenancy=all") << q("{'data':[]}");
        QTest::newRow("people of text") << QByteArray("/api/user?limit=1&tenancy=all") << q("{'total':'5'}");
        QTest::newRow("a page") << QByteArray("/api/collection") << QByteArray("<!DOCTYPE html><html>CANARY");
        QTest::newRow("an object for a list") << QByteArray("/api/card?f=all") << q("{'data':[]}");
        QTest::newRow("a list cut short") << QByteArray("/api/card?f=all") << q("[{'id':1},{'id':");
        QTest::newRow("deep nesting in a list") << QByteArray("/api/card?f=all") << "[{\"a\":" + deep + "}]";
        QTest::newRow("deep nesting") << QByteArray("/api/database") << deep;
        QTest::newRow("databases without data") << QByteArray("/api/database") << q("{'total':3}");
    }
    void refusesAnswersThatMakeNoSense()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        Instance instance;
        instance.fill();
        instance.on(target, 200, body);
        const auto counts = instance.rest().counts(key(), {});
        QVERIFY(!counts);
        QCOMPARE(counts.error().code, Error::Code::Corrupt);
        QVERIFY(!shown(counts.error()).contains(u"CANARY"));
    }

    void refusesABodyWithoutEnd()
    {
        Instance instance;
        instance.fill();
        Reaction flood;
        flood.body = QByteArray(1 << 20, ' ');
        flood.repeatBody = 100;
        instance.answers["/api/database"] = flood;
        const auto counts = instance.rest().counts(key(), {});
        QVERIFY(!counts);
        QCOMPARE(counts.error().code, Error::Code::Corrupt);
    }

    void saysWhatARefusalMeans_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("key not accepted") << 401 << int(Error::Code::Refused);
        QTest::newRow("not allowed") << 403 << int(Error::Code::Refused);
        QTest::newRow("no such call") << 404 << int(Error::Code::WrongVersion);
        QTest::newRow("elsewhere") << 302 << int(Error::Code::Refused);
        QTest::newRow("starting") << 503 << int(Error::Code::Unreachable);
    }
    void saysWhatARefusalMeans()
    {
        QFETCH(int, status);
        Instance instance;
        instance.on("/api/user/current", status, "you sent mb_CANARY");
        const auto counts = instance.rest().counts(key(), {});
        QVERIFY(!counts);
        QTEST(int(counts.error().code), "code");
        QVERIFY(!shown(counts.error()).contains(u"CANARY"));
        QVERIFY(!counts.error().what.isEmpty() && !counts.error().next.isEmpty());
    }

    void tellsHealth_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("state");
        QTest::addColumn<double>("progress");
        using State = Health::State;
        QTest::newRow("ok") << 200 << q("{'status':'ok'}") << int(State::Ok) << -1.0;
        QTest::newRow("migrating") << 503 << q("{'status':'initializing','progress':0.3}") << int(State::Starting)
                                   << 0.3;
        QTest::newRow("no progress") << 503 << q("{'status':'initializing'}") << int(State::Starting) << -1.0;
        QTest::newRow("odd progress") << 503 << q("{'status':'initializing','progress':7}") << int(State::Starting)
                                      << -1.0;
        QTest::newRow("no database") << 503 << q("{'status':'Unable to get app-db connection'}") << int(State::Troubled)
                                     << -1.0;
        QTest::newRow("gateway") << 502 << QByteArray("<html>") << int(State::Unreachable) << -1.0;
        QTest::newRow("unavailable") << 503 << QByteArray("<html>") << int(State::Unreachable) << -1.0;
        QTest::newRow("a page") << 200 << QByteArray("<html>") << int(State::NoMetabase) << -1.0;
        QTest::newRow("not there") << 404 << QByteArray() << int(State::NoMetabase) << -1.0;
        QTest::newRow("elsewhere") << 302 << QByteArray() << int(State::NoMetabase) << -1.0;
        QTest::newRow("deep") << 200 << QByteArray(1000, '[') << int(State::NoMetabase) << -1.0;
    }
    void tellsHealth()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        Instance instance;
        instance.on("/api/health", status, body);
        const auto health = instance.rest().health({});
        QVERIFY(health);
        QTEST(int(health->state), "state");
        QTEST(health->progress, "progress");
        QCOMPARE(instance.server->requests().size(), size_t(1));
    }

    void nobodyThereIsNoError()
    {
        Instance instance;
        auto rest =
            *InstanceClient::at(u"http://127.0.0.1:%1"_s.arg(test::closedPort()), *instance.client, *instance.budget);
        QCOMPARE(rest.health({})->state, Health::State::Unreachable);
    }

    void waitsUntilTheInstanceIsHealthy()
    {
        Instance instance;
        int calls = 0;
        ScriptedServer server([&calls](const SeenRequest &) {
            Reaction reaction;
            reaction.status = 503;
            switch (++calls) {
            case 1:
                reaction.status = 404;
                break;
            case 2:
                reaction.cutBeforeAnswer = true;
                break;
            case 3:
                reaction.body = q("{'status':'initializing','progress':0.3}");
                break;
            default:
                reaction.status = 200;
                reaction.body = q("{'status':'ok'}");
            }
            return reaction;
        });
        auto rest = *InstanceClient::at(QString::fromLatin1(server.base()), *instance.client, *instance.budget);
        std::vector<std::pair<qint64, qint64>> told;
        QVERIFY(rest.waitUntilHealthy(30s, 1h, {{}, [&](const Progress &progress) {
                                                    told.emplace_back(progress.done, progress.total);
                                                    QVERIFY(!progress.what.isEmpty());
                                                }}));
        QCOMPARE(told, (std::vector<std::pair<qint64, qint64>>{{0, -1}, {0, -1}, {300, 1000}, {1000, 1000}}));
        QCOMPARE(instance.clock.pauses(), (std::vector<std::chrono::milliseconds>{30s, 30s, 30s}));
    }

    void losesPatience()
    {
        Instance instance;
        instance.on("/api/health", 503, q("{'status':'initializing','progress':0.3}"));
        const auto waited = instance.rest().waitUntilHealthy(30s, 10min, {});
        QVERIFY(!waited);
        QCOMPARE(waited.error().code, Error::Code::Interrupted);
        QCOMPARE(instance.server->requests().size(), size_t(21));
    }

    void stopsWaitingWhenAsked()
    {
        Instance instance;
        instance.on("/api/health", 503, q("{'status':'initializing','progress':0.3}"));
        std::stop_source stop;
        const auto waited = instance.rest().waitUntilHealthy(
            30s, 1h, {stop.get_token(), [&](const Progress &) { stop.request_stop(); }});
        QCOMPARE(waited.error().code, Error::Code::Cancelled);
    }

    void readsTheVersion()
    {
        Instance instance;
        instance.on("/api/session/properties", 200,
                    q("{'version':{'tag':'v1.57.8','hash':'abc','date':'2026-01-20'},'has-user-setup':true}"));
        const auto version = instance.rest().version({});
        QVERIFY(version);
        QCOMPARE(version->tag, u"v1.57.8"_s);
        QCOMPARE(version->date, u"2026-01-20"_s);
        QVERIFY(version->isSetUp);
        instance.on("/api/session/properties", 200, "{}");
        QCOMPARE(instance.rest().version({}).error().code, Error::Code::Corrupt);
    }

    void signsInAndOut()
    {
        Instance instance;
        instance.on("/api/session", 200, q("{'id':'CANARY-session'}"));
        auto rest = instance.rest();
        const auto session = rest.signIn(u"ada@example.org"_s, Secret("p\"w\xc3\xa4"), {});
        QVERIFY(session);
        QCOMPARE(session->kind, Credential::Kind::Session);
        QVERIFY(session->value == Secret("CANARY-session"));
        QVERIFY(rest.signOut(*session, {}));
        QVERIFY(rest.signOut(key(), {}));
        const auto seen = instance.server->requests();
        QCOMPARE(seen.size(), size_t(2));
        QCOMPARE(seen[0].method, "POST");
        QCOMPARE(seen[0].body, "{\"password\":\"p\\\"w\xc3\xa4\",\"username\":\"ada@example.org\"}");
        QCOMPARE(seen[1].method, "DELETE");
        QCOMPARE(seen[1].header("x-metabase-session"), "CANARY-session");
    }

    void saysThatItWasNotLetIn_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("wrong password") << 401 << q("{'errors':{'password':'did not match stored password CANARY'}}");
        QTest::newRow("second factor") << 200 << q("{'totp_required':true}");
        QTest::newRow("throttled") << 400 << QByteArray("Too many attempts!");
        QTest::newRow("a page") << 200 << QByteArray("<html>");
    }
    void saysThatItWasNotLetIn()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        Instance instance;
        instance.on("/api/session", status, body);
        const auto session = instance.rest().signIn(u"ada@example.org"_s, Secret("CANARY"), {});
        QVERIFY(!session);
        QCOMPARE(session.error().code, Error::Code::Refused);
        QVERIFY(!shown(session.error()).contains(u"CANARY"));
        QCOMPARE(instance.server->requests().size(), size_t(1)); // no second attempt: they are counted over there
    }

    void takesAddressesAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name"); // empty: refused
        QTest::newRow("no scheme") << u"bi.example.org"_s << u"bi.example.org"_s;
        QTest::newRow("slashes and blanks") << u" https://bi.example.org// "_s << u"bi.example.org"_s;
        QTest::newRow("with a path") << u"https://example.org/bi"_s << u"example.org"_s;
        QTest::newRow("a copied page") << u"https://bi.example.org/?tab=1#x"_s << u"bi.example.org"_s;
        QTest::newRow("another script") << u"https://bär.example"_s << u"xn--br-via.example"_s;
        QTest::newRow("unencrypted") << u"http://bi.example.org"_s << QString();
        QTest::newRow("with a password") << u"https://u:p@bi.example.org"_s << QString();
        QTest::newRow("a file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void takesAddressesAsPeopleTypeThem()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        Instance instance;
        const auto rest = InstanceClient::at(typed, *instance.client, *instance.budget);
        QCOMPARE(rest.hasValue(), !name.isEmpty());
        if (rest)
            QCOMPARE(rest->name(), name);
    }
};

QTEST_GUILESS_MAIN(InstanceClientTest)
#include "tst_instanceclient.moc"
