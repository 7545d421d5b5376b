// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsalprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Requests that nobody honest sends. Each gets the right refusal, and the program goes on.
class TestHostile : public QObject
{
    Q_OBJECT

private:
    RehearsalProgram m_cloud;
    RehearsalProgram::Migration m_migration;

private slots:
    void initTestCase()
    {
        QVERIFY(m_cloud.start());
        m_migration = m_cloud.create();
    }

    void malformedHeadsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        const QByteArray get = "GET / HTTP/1.1\r\nHost: h\r\n";
        QByteArray many;
        for (int i = 0; i < 200; ++i)
            many += "X-" + QByteArray::number(i) + ": y\r\n";
        QTest::newRow("huge header") << get + "X: " + QByteArray(60000, 'x') + "\r\n\r\n" << 431;
        QTest::newRow("head without an end") << QByteArray(70000, 'x') << 431;
        QTest::newRow("200 headers") << get + many + "\r\n" << 431;
        QTest::newRow("lines end with LF only") << QByteArray("GET / HTTP/1.1\nHost: h\r\n\r\n") << 400;
        QTest::newRow("no version") << QByteArray("GET /\r\n\r\n") << 400;
        QTest::newRow("HTTP/3") << QByteArray("GET / HTTP/3.0\r\nHost: h\r\n\r\n") << 505;
        QTest::newRow("two blanks") << QByteArray("GET  / HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
        QTest::newRow("whole address as target") << QByteArray("GET http://h/ HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
        QTest::newRow("method is no word") << QByteArray("G(T / HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("two hosts") << get + "Host: i\r\n\r\n" << 400;
        QTest::newRow("folded header") << get + "X: a\r\n b\r\n\r\n" << 400;
        QTest::newRow("header without colon") << get + "nonsense\r\n\r\n" << 400;
        QTest::newRow("blank before the colon") << get + "X : y\r\n\r\n" << 400;
        QTest::newRow("NUL in a header") << get + QByteArray("X: a\0b\r\n\r\n", 10) << 400;
        QTest::newRow("CR alone in a header") << get + "X: a\rb\r\n\r\n" << 400;
        QTest::newRow("two lengths") << get + "Content-Length: 1\r\nContent-Length: 1\r\n\r\n" << 400;
        QTest::newRow("negative length") << get + "Content-Length: -1\r\n\r\n" << 400;
        QTest::newRow("length with a sign") << get + "Content-Length: +1\r\n\r\n" << 400;
        QTest::newRow("length in hex") << get + "Content-Length: 0x10\r\n\r\n" << 400;
        QTest::newRow("length beyond all") << get + "Content-Length: 99999999999999999999\r\n\r\n" << 400;
        QTest::newRow("length and coding") << get + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n" << 400;
        QTest::newRow("unknown expectation") << get + "Expect: cake\r\n\r\n" << 417;
        QTest::newRow("broken percent") << QByteArray("GET /%zz HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
        QTest::newRow("NUL in the path") << QByteArray("GET /a%00b HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
        QTest::newRow("too many parameters")
            << "GET /?" + QByteArray("a=1&").repeated(80) + " HTTP/1.1\r\nHost: h\r\n\r\n"
            << 400;
    }
    void malformedHeadsAreRefused()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, status);
        for (const QByteArray &address : {m_cloud.store(), m_cloud.storage()}) {
            PlainConnection connection(address);
            connection.write(head);
            QCOMPARE(connection.read().status, status);
            QVERIFY(connection.isClosedWithin(10s));
        }
        QVERIFY(!m_cloud.status().isEmpty());
    }

    void pathTricksLeadNowhere_data()
    {
        QTest::addColumn<QByteArray>("path");
        const QByteArray base = "/api/v2/migration/";
        QTest::newRow("dots") << QByteArray("/../../../etc/passwd");
        QTest::newRow("encoded dots") << base + "%2e%2e%2f%2e%2e%2frehearsal.json/uploaded";
        QTest::newRow("folder as id") << base + "../lock/uploaded";
        QTest::newRow("id in capitals") << base + "AAAAAAAA-0000-0000-0000-000000000000/uploaded";
        QTest::newRow("id with a slash") << base + "aaaaaaaa%2f0000-0000-0000-000000000000/uploaded";
        QTest::newRow("long") << base + QByteArray(8000, 'a') + "/uploaded";
        QTest::newRow("not UTF-8") << base + "%ff%fe/uploaded";
        QTest::newRow("status of nobody") << QByteArray("/checkout/status?migration-id=../../lock");
        QTest::newRow("storage") << QByteArray("/gangway-rehearsal/../rehearsal.json");
    }
    void pathTricksLeadNowhere()
    {
        QFETCH(QByteArray, path);
        QCOMPARE(request("GET", m_cloud.store() + path).status, 404);
        QCOMPARE(request("PUT", m_cloud.storage() + path, "x").status, 404);
        if (path.startsWith("/api"))
            QCOMPARE(request("PUT", m_cloud.store() + path).status, 404);
    }

    void bodiesThatAreNotWhatWasAskedForAreRefused_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const auto multipart = [](const char *name, const QByteArray &body, int status = 400) {
            QTest::newRow(name) << QByteArray("multipart") << body << status;
        };
        multipart("empty", "");
        multipart("cut short", R"({"part_count":)");
        multipart("a list", "[1]");
        multipart("nested without end", QByteArray(15000, '['));
        multipart("nested deep", QByteArray(R"({"part_count":)") + QByteArray(5000, '[') + QByteArray(5000, ']') + '}');
        multipart("not UTF-8", "{\"part_count\xff\":1}");
        multipart("zero parts", R"({"part_count":0})");
        multipart("minus one part", R"({"part_count":-1})");
        multipart("half a part", R"({"part_count":1.5})");
        multipart("too many parts", R"({"part_count":10001})");
        multipart("endless parts", R"({"part_count":1e300})");
        multipart("parts as text", R"({"part_count":"3"})");
        multipart("long", "{\"part_count\":1,\"x\":\"" + QByteArray(100000, 'x') + "\"}", 413);
    }
    void bodiesThatAreNotWhatWasAskedForAreRefused()
    {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QCOMPARE(request("PUT", m_cloud.call(m_migration, action), body).status, status);
    }

    void wrongMapsOfEtagsCompleteNothing()
    {
        const auto migration = m_cloud.create();
        const auto upload = m_cloud.multipart(migration, 2);
        const QByteArray etag = request("PUT", upload.link(1), "1").headers.value("etag");
        QVERIFY(!etag.isEmpty());
        request("PUT", upload.link(2), "2");
        const QByteArray id = "{\"multipart_upload_id\":\"" + upload.id + "\",\"multipart_etags\":";
        const QList<QByteArray> maps{"null",
                                     "[]",
                                     "{}",
                                     R"({"1":1,"2":2})",
                                     R"({"1":null,"2":null})",
                                     R"({"0":"a","1":"b"})",
                                     R"({"1":"","2":""})",
                                     R"({"1":{"1":"x"},"2":[]})"};
        for (const QByteArray &map : maps)
            QCOMPARE(request("PUT", m_cloud.call(migration, "multipart/complete"), id + map + '}').status, 400);
        QCOMPARE(request("PUT", m_cloud.call(migration, "multipart/complete"), R"({"multipart_upload_id":7})").status,
                 404);
        QCOMPARE(m_cloud.uploaded(migration).status, 400); // there is no snapshot
    }

    void storageWantsToKnowTheLength()
    {
        const Headers encrypted{{"x-amz-server-side-encryption", "aws:kms"}};
        PlainConnection unknown(m_migration.link);
        unknown.write(headOf("PUT", m_migration.link, encrypted, -1));
        QCOMPARE(unknown.read().status, 411);
        PlainConnection chunked(m_migration.link);
        Headers headers = encrypted;
        headers.emplace_back("Transfer-Encoding", "chunked");
        chunked.write(headOf("PUT", m_migration.link, headers, -1) + "3\r\nabc\r\n0\r\n\r\n");
        QCOMPARE(chunked.read().status, 501);
        PlainConnection tooMuch(m_migration.link);
        tooMuch.write(headOf("PUT", m_migration.link, encrypted, 6LL << 30));
        QCOMPARE(tooMuch.read().status, 400);
    }

    void otherSitesCannotMakeABrowserAct()
    {
        QCOMPARE(request("GET", m_cloud.store() + "/rehearsal/status", {}, {{"Host", "evil.example:80"}}).status, 421);
        QCOMPARE(request("POST", m_cloud.store() + "/checkout", "x=1", {{"Origin", "https://evil.example"}}).status,
                 421);
        QCOMPARE(request("GET", m_cloud.store() + "/", {}, {{"Origin", m_cloud.store()}}).status, 200);
    }

    void whatIsWrittenOnAPageStaysText()
    {
        const QByteArray form =
            "plan=pro&billing=annual&region=us-east-1&alias=%3Cscript%3Ealert%281%29%3C%2Fscript%3E&"
            "migration-id="
            + m_migration.id;
        const auto page = request("POST", m_cloud.store() + "/checkout", form);
        QCOMPARE(page.status, 422);
        QVERIFY(!page.body.contains("<script"));
        QVERIFY(page.body.contains("&lt;script&gt;"));
        QVERIFY(page.headers.value("content-security-policy").contains("default-src 'none'"));
    }

    void manyIdleConnectionsDoNotLockOthersOut()
    {
        std::vector<std::unique_ptr<PlainConnection>> idle;
        for (int i = 0; i < 100; ++i) {
            idle.push_back(std::make_unique<PlainConnection>(m_cloud.store()));
            idle.back()->write("GET");
        }
        QVERIFY(!m_cloud.status().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
