// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest.h"
#include "core/http/client.h"
#include "core/http/filerangebody.h"
#include "core/http/retry.h"
#include "tests/doubles/fakeclock.h"
#include "tests/doubles/scriptedserver.h"

#include <QTemporaryFile>
#include <QTest>

using namespace gangway;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = http::Fault::Kind;
using test::Reaction;
using test::ScriptedServer;
using test::SeenRequest;

namespace {

http::Request requestTo(const QByteArray &url, http::Method method = http::Method::Get)
{
    http::Request request;
    request.method = method;
    request.url = Secret(url);
    return request;
}

http::Request putTo(const QByteArray &url, const QByteArray &bytes)
{
    http::Request request = requestTo(url, http::Method::Put);
    request.body = std::make_unique<http::BytesBody>(bytes);
    return request;
}

ScriptedServer::Script always(const Reaction &reaction)
{
    return [reaction](const SeenRequest &) { return reaction; };
}

/// Only what people and logs would see.
QString shown(const http::Outcome &outcome)
{
    const auto *fault = std::get_if<http::Fault>(&outcome);
    return fault ? fault->error.what + fault->error.detail + fault->error.next : QString();
}

} // namespace

class HttpClientTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // Loopback must never go through these.
        const QByteArray nowhere = "http://127.0.0.1:" + QByteArray::number(test::closedPort());
        for (const char *name : {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
            qputenv(name, nowhere);
        qunsetenv("no_proxy");
        qunsetenv("NO_PROXY");
    }

    void sendsEveryMethod_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("GET") << int(http::Method::Get) << QByteArray("GET") << QByteArray();
        QTest::newRow("HEAD") << int(http::Method::Head) << QByteArray("HEAD") << QByteArray();
        QTest::newRow("DELETE") << int(http::Method::Delete) << QByteArray("DELETE") << QByteArray();
        QTest::newRow("POST") << int(http::Method::Post) << QByteArray("POST") << QByteArray("{}");
        QTest::newRow("POST nothing") << int(http::Method::Post) << QByteArray("POST") << QByteArray();
        QTest::newRow("PUT") << int(http::Method::Put) << QByteArray("PUT") << QByteArray("abc");
        QTest::newRow("PUT nothing") << int(http::Method::Put) << QByteArray("PUT") << QByteArray();
    }
    void sendsEveryMethod()
    {
        QFETCH(int, method);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, body);
        Reaction reaction;
        reaction.status = 201;
        reaction.headers = {{"ETag", "\"abc\""}};
        reaction.body = "hello";
        ScriptedServer server(always(reaction));
        http::Client client;
        http::Request request = requestTo(server.base() + "/a/../b%2F?x=%20y", static_cast<http::Method>(method));
        request.headers = {{"X-One", "1"}};
        request.secretHeaders = {{"X-API-KEY", Secret("mb_key")}};
        if (!body.isEmpty())
            request.body = std::make_unique<http::BytesBody>(body);
        const auto outcome = client.perform(std::move(request), {});
        const auto *response = std::get_if<http::Response>(&outcome);
        QVERIFY2(response, qPrintable(shown(outcome)));
        QCOMPARE(response->status, 201);
        QCOMPARE(response->header("etag"), "\"abc\"");
        QCOMPARE(response->body, name == "HEAD" ? QByteArray() : QByteArray("hello"));
        const auto seen = server.requests();
        QCOMPARE(seen.size(), size_t(1));
        QCOMPARE(seen[0].method, name);
        QCOMPARE(seen[0].target, "/a/../b%2F?x=%20y"); // a signature covers it as it is
        QCOMPARE(seen[0].body, body);
        QCOMPARE(seen[0].header("x-one"), "1");
        QCOMPARE(seen[0].header("x-api-key"), "mb_key");
        if (name == "PUT" || name == "POST")
            QCOMPARE(seen[0].header("content-length"), QByteArray::number(body.size()));
    }

    void followsNoRedirect_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308}) {
            for (const auto method : {http::Method::Get, http::Method::Post, http::Method::Put})
                QTest::addRow("%d of method %d", status, int(method)) << int(method) << status;
        }
    }
    void followsNoRedirect()
    {
        QFETCH(int, method);
        QFETCH(int, status);
        ScriptedServer other(always({}));
        Reaction reaction;
        reaction.status = status;
        reaction.headers = {{"Location", other.base() + "/elsewhere"}};
        ScriptedServer server(always(reaction));
        http::Client client;
        http::Request request = requestTo(server.base() + "/", static_cast<http::Method>(method));
        request.secretHeaders = {{"X-Metabase-Session", Secret("CANARY")}};
        const auto outcome = client.perform(std::move(request), {});
        QCOMPARE(std::get<http::Response>(outcome).status, status);
        QCOMPARE(other.connections(), 0);
    }

    void refusesWhatMustNotBeSent()
    {
        http::Client client;
        const auto unencrypted = client.perform(requestTo("http://192.0.2.1/?sig=CANARY"), {});
        QCOMPARE(std::get<http::Fault>(unencrypted).kind, Kind::NotAllowed);
        QCOMPARE(std::get<http::Fault>(unencrypted).error.code, Error::Code::Refused);
        QVERIFY(!shown(unencrypted).contains(u"CANARY"));

        ScriptedServer server(always({}));
        http::Request request = requestTo(server.base());
        request.secretHeaders = {{"X-API-KEY", Secret("CANARY\r\nX-Evil: 1")}};
        const auto split = client.perform(std::move(request), {});
        QCOMPARE(std::get<http::Fault>(split).kind, Kind::NotAllowed);
        QVERIFY(!shown(split).contains(u"CANARY"));
        QCOMPARE(server.connections(), 0);
    }

    void namesFaultsByWhatHappened_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QVariant>("isAmbiguous");
        QTest::newRow("refused") << u"refused"_s << int(Kind::NoConnect) << QVariant(false);
        QTest::newRow("cut after the head")
            << u"cut head"_s << int(Kind::Cut) << QVariant(); // the body is gone, or not
        QTest::newRow("closed without an answer") << u"closed"_s << int(Kind::Cut) << QVariant(true);
        QTest::newRow("reset without an answer") << u"reset"_s << int(Kind::Cut) << QVariant(true);
        QTest::newRow("garbage") << u"garbage"_s << int(Kind::NotHttp) << QVariant(true);
        QTest::newRow("answer ends early") << u"short"_s << int(Kind::Cut) << QVariant(true);
        QTest::newRow("endless headers") << u"headers"_s << int(Kind::TooLarge) << QVariant(true);
        QTest::newRow("100 MB of answer") << u"flood"_s << int(Kind::TooLarge) << QVariant(true);
    }
    void namesFaultsByWhatHappened()
    {
        QFETCH(QString, fault);
        QFETCH(QVariant, isAmbiguous);
        Reaction reaction;
        if (fault == u"cut head"_s)
            reaction.cutAfterBody = 0;
        else if (fault == u"closed"_s || fault == u"reset"_s)
            reaction.cutBeforeAnswer = true;
        else if (fault == u"garbage"_s)
            reaction.raw = "\x01\x02 this is no HTTP at all\n\n";
        else if (fault == u"short"_s)
            reaction.body = "abc", reaction.statedLength = 100;
        else if (fault == u"headers"_s)
            reaction.raw =
                "HTTP/1.1 200 OK\r\n" + QByteArray("X-Long: " + QByteArray(1000, 'x') + "\r\n").repeated(2000);
        else if (fault == u"flood"_s)
            reaction.body = QByteArray(1 << 20, 'x'), reaction.repeatBody = 100;
        if (fault == u"closed"_s)
            reaction.ending = Reaction::Ending::Close;
        ScriptedServer server(always(reaction));
        const QByteArray base =
            fault == u"refused"_s ? "http://127.0.0.1:" + QByteArray::number(test::closedPort()) : server.base();
        http::Client client;
        http::Request request = putTo(base + "/b/key?X-Amz-Signature=CANARY1", "CANARY2");
        request.secretHeaders = {{"X-API-KEY", Secret("CANARY3")}};
        const auto outcome = client.perform(std::move(request), {});
        const auto *seen = std::get_if<http::Fault>(&outcome);
        QVERIFY(seen);
        QTEST(int(seen->kind), "kind");
        if (isAmbiguous.isValid())
            QCOMPARE(seen->isAmbiguous, isAmbiguous.toBool());
        QVERIFY(!shown(outcome).contains(u"CANARY"));
        QVERIFY(shown(outcome).contains(u"127.0.0.1"));
        QVERIFY(!seen->error.what.isEmpty() && !seen->error.next.isEmpty());
    }

    void anAnswerJustSmallEnoughIsTaken()
    {
        Reaction reaction;
        reaction.body = QByteArray(1000, 'x');
        ScriptedServer server(always(reaction));
        http::Client client;
        http::Request request = requestTo(server.base());
        request.maxResponseBytes = 1000;
        QCOMPARE(std::get<http::Response>(client.perform(std::move(request), {})).body.size(), 1000);
        request = requestTo(server.base());
        request.maxResponseBytes = 999;
        QCOMPARE(std::get<http::Fault>(client.perform(std::move(request), {})).kind, Kind::TooLarge);
    }

    void endsStallsByTheClock_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<int>("kind");
        QTest::newRow("no answer") << u"answer"_s << int(Kind::Stalled);
        QTest::newRow("body not read") << u"body"_s << int(Kind::Stalled);
        QTest::newRow("body read a byte at a time") << u"trickled body"_s << int(Kind::Stalled);
        QTest::newRow("answered a byte at a time") << u"trickled answer"_s << int(Kind::Stalled);
    }
    void endsStallsByTheClock()
    {
        QFETCH(QString, where);
        QFETCH(int, kind);
        test::FakeClock clock;
        Reaction reaction;
        // The clock moves as long as the peer is slow; the transfer looks at it in between.
        reaction.onStall = [&clock] { clock.advance(5s); };
        if (where == u"answer"_s)
            reaction.stallBeforeAnswer = true;
        else if (where == u"body"_s)
            reaction.stallAfterBody = 100'000;
        else if (where == u"trickled body"_s)
            reaction.tricklesBody = true;
        else
            reaction.tricklesAnswer = true, reaction.body = QByteArray(100'000, 'x');
        ScriptedServer server(always(reaction));
        http::ClientOptions options;
        options.clock = &clock;
        http::Client client(options);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.resize(30'000'000);
        http::Request request = requestTo(server.base(), http::Method::Put);
        const qint64 bytes = where.endsWith(u"answer"_s) ? 10 : 30'000'000;
        request.body = std::make_unique<http::FileRangeBody>(file.handle(), u"f"_s, 0, bytes);
        request.timeouts.total = 24h * 365;
        const auto outcome = client.perform(std::move(request), {});
        QVERIFY(std::holds_alternative<http::Fault>(outcome));
        QCOMPARE(int(std::get<http::Fault>(outcome).kind), kind);
    }

    void stopsAtOnceInMidTransfer()
    {
        std::stop_source stop;
        Reaction reaction;
        reaction.stallAfterBody = 1'000'000;
        reaction.onStall = [&stop] { stop.request_stop(); };
        ScriptedServer server(always(reaction));
        http::Client client; // the real clock: without the stop this would take a minute
        QTemporaryFile file;
        QVERIFY(file.open());
        file.resize(50'000'000);
        http::Request request = requestTo(server.base(), http::Method::Put);
        request.body = std::make_unique<http::FileRangeBody>(file.handle(), u"f"_s, 0, 50'000'000);
        const auto outcome = client.perform(std::move(request), {stop.get_token(), {}});
        QCOMPARE(std::get<http::Fault>(outcome).kind, Kind::Stopped);
        QCOMPARE(std::get<http::Fault>(outcome).error.code, Error::Code::Cancelled);
        QCOMPARE(client.underWay(), 0);
        const auto again = client.perform(requestTo(server.base()), {stop.get_token(), {}});
        QCOMPARE(std::get<http::Fault>(again).kind, Kind::Stopped);
    }

    void streamsALargeBodyAndKeepsItsDigest()
    {
        ScriptedServer server(always({}));
        QTemporaryFile file;
        QVERIFY(file.open());
        const qint64 bytes = 40'000'003;
        file.resize(bytes);
        file.seek(20'000'000);
        file.write("something in the middle");
        file.flush();
        http::Client client;
        http::Request request = requestTo(server.base() + "/x", http::Method::Put);
        request.body = std::make_unique<http::FileRangeBody>(file.handle(), u"f"_s, 0, bytes);
        const auto ticket = client.start(std::move(request));
        std::vector<http::Client::Finished> finished;
        qint64 before = 0;
        while (finished.empty()) {
            finished = client.wait(10ms, {});
            const qint64 sent = finished.empty() ? client.sent(ticket) : finished[0].sent;
            QVERIFY(sent >= before);
            before = sent;
        }
        QCOMPARE(finished[0].ticket, ticket);
        QCOMPARE(finished[0].sent, bytes);
        QCOMPARE(std::get<http::Response>(finished[0].outcome).status, 200);
        const auto *body = dynamic_cast<http::FileRangeBody *>(finished[0].body.get());
        QVERIFY(body);
        QCOMPARE(body->sha256(), server.requests()[0].sha256);
        QCOMPARE(server.requests()[0].bodyBytes, bytes);
    }

    void anEarlyRefusalSavesTheBody()
    {
        Reaction reaction;
        reaction.answersEarly = true;
        reaction.status = 403;
        ScriptedServer server(always(reaction));
        QTemporaryFile file;
        QVERIFY(file.open());
        file.resize(50'000'000);
        http::Client client;
        http::Request request = requestTo(server.base(), http::Method::Put);
        request.body = std::make_unique<http::FileRangeBody>(file.handle(), u"f"_s, 0, 50'000'000);
        client.start(std::move(request));
        const auto finished = client.wait(1min, {});
        QCOMPARE(finished.size(), size_t(1));
        QCOMPARE(std::get<http::Response>(finished[0].outcome).status, 403);
        QCOMPARE(finished[0].sent, 0);
        QCOMPARE(server.requests()[0].header("expect"), "100-continue");
    }

    void asksAServerThatDoesNotAnswerOnlyOnce()
    {
        Reaction reaction;
        reaction.answersExpect = false;
        ScriptedServer server(always(reaction));
        QTemporaryFile file;
        QVERIFY(file.open());
        file.resize(2'000'000);
        http::Client client;
        for (int i = 0; i < 3; ++i) {
            http::Request request = requestTo(server.base(), http::Method::Put);
            request.body = std::make_unique<http::FileRangeBody>(file.handle(), u"f"_s, 0, 2'000'000);
            QVERIFY(std::holds_alternative<http::Response>(client.perform(std::move(request), {})));
        }
        const auto seen = server.requests();
        QCOMPARE(seen.size(), size_t(3));
        QCOMPARE(seen[0].header("expect"), "100-continue");
        QVERIFY(seen[1].header("expect").isEmpty());
        QVERIFY(seen[2].header("expect").isEmpty());
    }

    void usesConnectionsAgain()
    {
        ScriptedServer server(always({}));
        http::Client client;
        for (int i = 0; i < 5; ++i)
            QVERIFY(std::holds_alternative<http::Response>(client.perform(putTo(server.base(), "x"), {})));
        QCOMPARE(server.connections(), 1);
    }

    void givesTheBodyToTheSink()
    {
        Reaction reaction;
        reaction.body = QByteArray(100'000, 'x');
        ScriptedServer server(always(reaction));
        http::Client client;
        qint64 taken = 0;
        http::Request request = requestTo(server.base());
        request.sink = [&taken](QByteArrayView bytes) {
            taken += bytes.size();
            return true;
        };
        const auto outcome = client.perform(std::move(request), {});
        QVERIFY(std::get<http::Response>(outcome).body.isEmpty());
        QCOMPARE(taken, 100'000);
        request = requestTo(server.base());
        request.sink = [](QByteArrayView) { return false; };
        QCOMPARE(std::get<http::Fault>(client.perform(std::move(request), {})).kind, Kind::Unwanted);
    }

    void retriesWithThePolicysNumbers()
    {
        test::FakeClock clock;
        http::ClientOptions options;
        options.clock = &clock;
        http::Client client(options);
        Reaction reaction;
        reaction.status = 503;
        ScriptedServer server(always(reaction));
        http::RetryBudget budget(clock, {}, [] { return 0.5; });
        const auto outcome = http::performWithRetry(client, [&] { return putTo(server.base(), "x"); }, budget, {});
        QCOMPARE(std::get<http::Response>(outcome).status, 503);
        QCOMPARE(server.requests().size(), size_t(8));
        QCOMPARE(clock.pauses(), (std::vector<std::chrono::milliseconds>{250ms, 500ms, 1s, 2s, 4s, 8s, 15s}));
        QCOMPARE(budget.tokens(), 15);
    }

    void retriesUntilItWorks()
    {
        test::FakeClock clock;
        http::ClientOptions options;
        options.clock = &clock;
        http::Client client(options);
        int calls = 0;
        ScriptedServer server([&calls](const SeenRequest &) {
            Reaction reaction;
            if (++calls == 1)
                reaction.cutBeforeAnswer = true;
            else if (calls == 2)
                reaction.status = 429, reaction.headers = {{"Retry-After", "77"}};
            return reaction;
        });
        http::RetryBudget budget(clock, {}, [] { return 0.0; });
        bool isAmbiguous = false;
        const auto outcome = http::performWithRetry(
            client, [&] { return putTo(server.base(), "x"); }, budget, {}, &isAmbiguous);
        QCOMPARE(std::get<http::Response>(outcome).status, 200);
        QVERIFY(isAmbiguous);
        QCOMPARE(clock.pauses(), (std::vector<std::chrono::milliseconds>{0ms, 77s}));
        QCOMPARE(budget.tokens(), 41);
    }
};

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_httpclient.moc"
