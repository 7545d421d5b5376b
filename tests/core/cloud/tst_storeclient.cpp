// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploadbench.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace gangway;
using namespace Qt::StringLiterals;
using test::FakeClock;
using test::Reaction;
using test::ScriptedServer;
using test::SeenRequest;
using test::shown;

namespace {

struct Caller
{
    explicit Caller(const QByteArray &base)
        : client(options(clock))
        , budget(clock, {}, [] { return 0.0; })
        , store({base, base}, client, budget)
    {}
    static http::ClientOptions options(FakeClock &clock)
    {
        http::ClientOptions made;
        made.clock = &clock;
        return made;
    }
    FakeClock clock;
    http::Client client;
    http::RetryBudget budget;
    cloud::StoreClient store;
};

ScriptedServer::Script answering(int status, const QByteArray &body)
{
    Reaction reaction;
    reaction.status = status;
    reaction.body = body;
    return [reaction](const SeenRequest &) { return reaction; };
}

/// JSON without the backslashes: ' stands for ".
QByteArray q(QByteArray text)
{
    return text.replace('\'', '"');
}

const QByteArray linkA = "https://s3.example.org/a?sig=CANARY-a";
const QByteArray linkB = "https://s3.example.org/b?sig=CANARY-b";

} // namespace

class StoreClientTest : public QObject
{
    Q_OBJECT

private slots:
    void speaksAsMetabaseDoes()
    {
        int call = 0;
        ScriptedServer server([&call](const SeenRequest &) {
            Reaction reaction;
            if (++call == 1)
                reaction.status = 201, reaction.body = q("{'id':'ab c/1','upload_url':'") + linkA + q("','more':[1]}");
            else if (call == 2)
                reaction.body =
                    q("{'multipart-upload-id':'up','multipart-urls':{'1':'") + linkA + q("','2':'") + linkB + q("'}}");
            return reaction;
        });
        Caller caller(server.base() + "/");
        // A blank and a slash are no id: refused before they get into an address.
        QVERIFY(!caller.store.create(u"v1.57.8"_s, {}));
        const auto links = caller.store.multipartLinks(Secret("id/1"), 2, {});
        QVERIFY(links);
        QVERIFY(links->uploadId == Secret("up"));
        QVERIFY(links->urls[0] == Secret(linkA));
        QVERIFY(links->urls[1] == Secret(linkB));
        QVERIFY(caller.store.completeMultipart(Secret("id/1"), Secret("up"), {{1, "\"e1\""}, {2, "e2"}}, {}));
        QVERIFY(caller.store.markUploaded(Secret("id/1"), {}));
        const auto seen = server.requests();
        QCOMPARE(seen[0].method, "POST");
        QCOMPARE(seen[0].target, "/api/v2/migration");
        QCOMPARE(seen[0].body, q("{'local_mb_version':'v1.57.8'}"));
        QCOMPARE(seen[0].header("content-type"), "application/json");
        QCOMPARE(seen[1].method, "PUT");
        QCOMPARE(seen[1].target, "/api/v2/migration/id%2F1/multipart");
        QCOMPARE(seen[1].body, q("{'part_count':2}"));
        QCOMPARE(seen[2].target, "/api/v2/migration/id%2F1/multipart/complete");
        QCOMPARE(QJsonDocument::fromJson(seen[2].body).object()[u"multipart_etags"].toObject()[u"1"].toString(),
                 u"\"e1\""_s); // as it was received
        QCOMPARE(QJsonDocument::fromJson(seen[2].body).object()[u"multipart_upload_id"].toString(), u"up"_s);
        QCOMPARE(seen[3].method, "PUT");
        QCOMPARE(seen[3].target, "/api/v2/migration/id%2F1/uploaded");
        QCOMPARE(seen[3].header("content-length"), "0");
        for (const SeenRequest &request : seen)
            QVERIFY(request.header("authorization").isEmpty() && request.header("cookie").isEmpty());
    }

    void readsAnswersInEitherSpelling_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("dashes") << QByteArray(q("{'id':'i','upload-url':'") + linkA + q("'}"));
        QTest::newRow("underscores") << QByteArray(q("{'id':'i','upload_url':'") + linkA + q("'}"));
        QTest::newRow("number for an id") << QByteArray(q("{'id':42,'upload_url':'") + linkA + q("'}"));
    }
    void readsAnswersInEitherSpelling()
    {
        QFETCH(QByteArray, body);
        ScriptedServer server(answering(200, body));
        Caller caller(server.base());
        const auto migration = caller.store.create(u"v0.50.0"_s, {});
        QVERIFY2(migration, migration ? "" : qPrintable(shown(migration.error())));
        QVERIFY(migration->uploadUrl == Secret(linkA));
    }

    void refusesAnswersThatMakeNoSense_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("<html>CANARY</html>");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no id") << QByteArray(q("{'upload_url':'") + linkA + q("'}"));
        QTest::newRow("empty id") << QByteArray(q("{'id':'','upload_url':'") + linkA + q("'}"));
        QTest::newRow("id with a line break") << QByteArray(q("{'id':'a\\nb','upload_url':'") + linkA + q("'}"));
        QTest::newRow("no link") << QByteArray(q("{'id':'i'}"));
        QTest::newRow("link is no text") << QByteArray(q("{'id':'i','upload_url':{'a':1}}"));
        QTest::newRow("unencrypted link") << QByteArray(q("{'id':'i','upload_url':'http://s3.example.org/CANARY'}"));
        QTest::newRow("link to a file") << QByteArray(q("{'id':'i','upload_url':'file:///CANARY'}"));
        QTest::newRow("link with a password")
            << QByteArray(q("{'id':'i','upload_url':'https://u:CANARY@s3.example.org/'}"));
        QTest::newRow("deep") << QByteArray("{\"id\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}");
        QTest::newRow("cut short") << QByteArray(q("{'id':'i','upload_url':'https://s3.exam"));
    }
    void refusesAnswersThatMakeNoSense()
    {
        QFETCH(QByteArray, body);
        ScriptedServer server(answering(200, body));
        Caller caller(server.base());
        const auto migration = caller.store.create(u"v0.50.0"_s, {});
        QVERIFY(!migration);
        QCOMPARE(migration.error().code, Error::Code::Corrupt);
        QVERIFY2(!shown(migration.error()).contains(u"CANARY"), qPrintable(shown(migration.error())));
    }

    void readsNoMoreThanItMust()
    {
        Reaction reaction;
        reaction.body = QByteArray(1 << 20, ' ');
        reaction.repeatBody = 100;
        ScriptedServer server([reaction](const SeenRequest &) { return reaction; });
        Caller caller(server.base());
        const auto migration = caller.store.create(u"v0.50.0"_s, {});
        QVERIFY(!migration);
        QCOMPARE(migration.error().code, Error::Code::Corrupt);
    }

    void wantsALinkForEveryPart_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("one missing") << QByteArray(q("{'multipart_upload_id':'u','multipart_urls':{'1':'") + linkA
                                                   + q("'}}"));
        QTest::newRow("counted from zero") << QByteArray(q("{'multipart_upload_id':'u','multipart_urls':{'0':'") + linkA
                                                         + q("','1':'") + linkB + q("'}}"));
        QTest::newRow("a list") << QByteArray(q("{'multipart_upload_id':'u','multipart_urls':['") + linkA + q("','")
                                              + linkB + q("']}"));
        QTest::newRow("no upload id") << QByteArray(q("{'multipart_urls':{'1':'") + linkA + q("','2':'") + linkB
                                                    + q("'}}"));
        QTest::newRow("one unencrypted") << QByteArray(q("{'multipart_upload_id':'u','multipart_urls':{'1':'") + linkA
                                                       + q("','2':'http://h.example/CANARY'}}"));
    }
    void wantsALinkForEveryPart()
    {
        QFETCH(QByteArray, body);
        ScriptedServer server(answering(200, body));
        Caller caller(server.base());
        const auto links = caller.store.multipartLinks(Secret("i"), 2, {});
        QVERIFY(!links);
        QCOMPARE(links.error().code, Error::Code::Corrupt);
        QVERIFY(!shown(links.error()).contains(u"CANARY"));
    }

    void saysWhatARefusalMeans_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("create");
        QTest::addColumn<int>("complete");
        QTest::addColumn<int>("uploaded");
        using Code = Error::Code;
        const auto row = [](int status, Code create, Code complete, Code uploaded) {
            QTest::addRow("%d", status) << status << int(create) << int(complete) << int(uploaded);
        };
        row(400, Code::WrongVersion, Code::NotFound, Code::Refused);
        row(401, Code::Refused, Code::Refused, Code::Refused);
        row(403, Code::Refused, Code::Refused, Code::Refused);
        row(404, Code::Unreachable, Code::NotFound, Code::NotFound);
        row(409, Code::Refused, Code::NotFound, Code::Refused);
        row(307, Code::Refused, Code::Refused, Code::Refused);
        row(429, Code::Unreachable, Code::Unreachable, Code::Unreachable);
        row(500, Code::Unreachable, Code::Unreachable, Code::Unreachable);
    }
    void saysWhatARefusalMeans()
    {
        QFETCH(int, status);
        // The server repeats the ids it was sent.
        ScriptedServer server(answering(status, "id CANARY-id upload CANARY-up, words for people"));
        QFETCH(int, create);
        QFETCH(int, complete);
        QFETCH(int, uploaded);
        const auto check = [&](const auto &result, int code) {
            QVERIFY(!result);
            QCOMPARE(int(result.error().code), code);
            QVERIFY2(!shown(result.error()).contains(u"CANARY"), qPrintable(shown(result.error())));
            QVERIFY(result.error().detail.contains(u"words for people"));
            QVERIFY(result.error().detail.contains(u"HTTP %1"_s.arg(status)));
            QVERIFY(!result.error().what.isEmpty() && !result.error().next.isEmpty());
        };
        Caller one(server.base());
        check(one.store.completeMultipart(Secret("CANARY-id"), Secret("CANARY-up"), {{1, "e"}}, {}), complete);
        ScriptedServer other(answering(status, "words for people about CANARY-id"));
        Caller two(other.base());
        check(two.store.markUploaded(Secret("CANARY-id"), {}), uploaded);
        ScriptedServer third(answering(status, "words for people"));
        Caller three(third.base());
        check(three.store.create(u"v0.49.1"_s, {}), create);
    }

    void makesTheCheckoutLink()
    {
        const cloud::StoreAddress store;
        QVERIFY(cloud::checkoutLink(store, Secret("id/1"))
                == Secret("https://store.metabase.com/checkout?migration-id=id%2F1"));
        QVERIFY(cloud::checkoutLink(store, Secret("i"), u"oss"_s)
                == Secret("https://store.metabase.com/checkout?migration-source-plan=oss&migration-id=i"));
        QVERIFY(cloud::checkoutLink(store, Secret("i"), u"pro-self-hosted"_s)
                == Secret("https://store.metabase.com/login?migration-source-plan=pro-self-hosted&migration-id=i"));
        const auto rehearsal = cloud::StoreAddress::at(u"http://127.0.0.1:8080/"_s);
        QVERIFY(rehearsal);
        QVERIFY(cloud::checkoutLink(*rehearsal, Secret("i"))
                == Secret("http://127.0.0.1:8080/checkout?migration-id=i"));
        QVERIFY(!cloud::StoreAddress::at(u"http://store.example.org"_s));
        QVERIFY(!cloud::StoreAddress::at(u"nonsense"_s));
    }
};

QTEST_GUILESS_MAIN(StoreClientTest)
#include "tst_storeclient.moc"
