// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpdate.h"
#include "core/http/retry.h"
#include "tests/doubles/fakeclock.h"

#include <QTest>

using namespace gangway;
using namespace std::chrono_literals;
using http::Verdict;

namespace {

http::Response answer(int status, QByteArray body = {}, std::vector<http::Header> headers = {})
{
    return {status, std::move(headers), std::move(body)};
}

QByteArray errorDocument(const QByteArray &code, const QByteArray &message = "m")
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code + "</Code><Message>" + message
           + "</Message><Resource>/b/CANARY</Resource></Error>";
}

} // namespace

class RetryTest : public QObject
{
    Q_OBJECT

private slots:
    void judgesAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *name, int status, const QByteArray &body, Verdict verdict) {
            QTest::newRow(name) << status << body << static_cast<int>(verdict);
        };
        row("fine", 200, "", Verdict::Success);
        row("no content", 204, "", Verdict::Success);
        row("success with JSON", 201, "{\"id\":1}", Verdict::Success);
        row("success with an error inside", 200, errorDocument("InternalError"), Verdict::Retry);
        row("success with a final error inside", 200, errorDocument("InvalidPart"), Verdict::Final);
        row("redirect", 307, "", Verdict::Final);
        row("bad request", 400, "", Verdict::Final);
        row("S3's own timeout is a 400", 400, errorDocument("RequestTimeout"), Verdict::Retry);
        row("token expired is a 400", 400, errorDocument("ExpiredToken"), Verdict::Expired);
        row("forbidden", 403, errorDocument("AccessDenied", "Access Denied"), Verdict::Final);
        row("link ran out", 403, errorDocument("AccessDenied", "Request has expired"), Verdict::Expired);
        row("signature", 403, errorDocument("SignatureDoesNotMatch"), Verdict::Final);
        row("gone", 404, errorDocument("NoSuchUpload"), Verdict::Final);
        row("proxy wants a password", 407, "", Verdict::Final);
        row("request timeout", 408, "", Verdict::Retry);
        row("conflict", 409, "", Verdict::Final);
        row("precondition", 412, "", Verdict::Final);
        row("too early", 425, "", Verdict::Retry);
        row("too many", 429, "", Verdict::Retry);
        row("server error", 500, "", Verdict::Retry);
        row("not implemented", 501, "", Verdict::Final);
        row("bad gateway", 502, "<html>", Verdict::Retry);
        row("slow down", 503, errorDocument("SlowDown"), Verdict::Retry);
        row("gateway timeout", 504, "", Verdict::Retry);
    }
    void judgesAnswers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QTEST(static_cast<int>(http::judge(answer(status, body))), "verdict");
    }

    void judgesFaults()
    {
        using Kind = http::Fault::Kind;
        for (const Kind kind : {Kind::NoHost, Kind::NoConnect, Kind::Cut, Kind::Stalled, Kind::TooLong})
            QCOMPARE(http::judge(http::Fault{kind, {}, false, false}), Verdict::Retry);
        for (const Kind kind : {Kind::Stopped, Kind::NotAllowed, Kind::Untrusted, Kind::Handshake, Kind::TooLarge,
                                Kind::NotHttp, Kind::Body, Kind::Unwanted, Kind::Proxy, Kind::Other})
            QCOMPARE(http::judge(http::Fault{kind, {}, false, false}), Verdict::Final);
    }

    void readsErrorDocumentsOfAnyOrigin()
    {
        QCOMPARE(http::storageError(errorDocument("SlowDown", "wait")).code, "SlowDown");
        QCOMPARE(http::storageError(errorDocument("SlowDown", "wait")).message, QStringLiteral("wait"));
        QVERIFY(http::storageError("{}").code.isEmpty());
        QVERIFY(http::storageError("<html><Error><Code>X</Code></Error></html>").code.isEmpty());
        QCOMPARE(http::storageError("<Error>").code, "Error");
        const QByteArray bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                                "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;\">"
                                "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;\">]>"
                                "<Error><Message>&f;&f;&f;&f;&f;</Message></Error>";
        QVERIFY(http::storageError(bomb).message.size() <= 300);
        QVERIFY(http::storageError(QByteArray(1 << 22, '<')).code.isEmpty());
    }

    void honoursRetryAfterUpToTwoMinutes_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("seconds"); // -1: nothing
        QTest::newRow("seconds") << QByteArray("7") << 7;
        QTest::newRow("zero") << QByteArray("0") << 0;
        QTest::newRow("too long") << QByteArray("3600") << 120;
        QTest::newRow("no such number") << QByteArray("99999999999999999999999") << 120;
        QTest::newRow("negative") << QByteArray("-5") << -1;
        QTest::newRow("nonsense") << QByteArray("soon") << -1;
        QTest::newRow("absent") << QByteArray() << -1;
        QTest::newRow("date") << QByteArray("Sun, 01 Mar 2026 12:00:09 GMT") << 9;
        QTest::newRow("date in the past") << QByteArray("Sun, 01 Mar 2026 11:00:00 GMT") << 0;
        QTest::newRow("date far away") << QByteArray("Mon, 01 Mar 2027 12:00:00 GMT") << 120;
    }
    void honoursRetryAfterUpToTwoMinutes()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, seconds);
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        const auto wait = http::retryAfter(answer(429, {}, {{"retry-after", value}}), now);
        QCOMPARE(wait.has_value(), seconds >= 0);
        if (wait)
            QCOMPARE(*wait, std::chrono::milliseconds(std::chrono::seconds(seconds)));
    }

    void readsRetryDatesByTheServersClock()
    {
        const QDateTime wrong(QDate(2036, 3, 1), QTime(12, 0), Qt::UTC);
        const auto wait = http::retryAfter(
            answer(503, {},
                   {{"Date", "Sun, 01 Mar 2026 12:00:00 GMT"}, {"Retry-After", "Sun, 01 Mar 2026 12:00:04 GMT"}}),
            wrong);
        QCOMPARE(*wait, 4000ms);
    }

    void readsAllThreeFormsOfDates()
    {
        const QDateTime expected(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
        QCOMPARE(http::parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT"), expected);
        QCOMPARE(http::parseHttpDate("Sunday, 06-Nov-94 08:49:37 GMT"), expected);
        QCOMPARE(http::parseHttpDate("Sun Nov  6 08:49:37 1994"), expected);
        for (const char *bad : {"", "x", "Sun, 32 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 25:00:00 GMT",
                                "Sun, 06 Xyz 1994 08:49:37 GMT", "Sun, 06 anF 1994 08:49:37 GMT"})
            QVERIFY2(!http::parseHttpDate(bad).isValid(), bad);
    }

    void waitsWithFullJitterUnderADoublingCeiling()
    {
        test::FakeClock clock;
        http::RetryNumbers numbers;
        numbers.tokens = 1000;
        http::RetryBudget most(clock, numbers, [] { return 0.999999; });
        const std::array ceilings{500, 1000, 2000, 4000, 8000, 16000, 30000};
        for (int made = 1; made <= 7; ++made) {
            const auto wait = most.next(made, {});
            QVERIFY(wait);
            QVERIFY(*wait <= std::chrono::milliseconds(ceilings[static_cast<size_t>(made) - 1]));
            QVERIFY(*wait >= std::chrono::milliseconds(ceilings[static_cast<size_t>(made) - 1]) - 1ms);
        }
        QVERIFY(!most.next(8, {})); // eight attempts are enough
        http::RetryBudget least(clock, numbers, [] { return 0.0; });
        QCOMPARE(*least.next(7, {}), 0ms);
        QCOMPARE(*least.next(1, 5000ms), 5000ms); // what the server asks for is the least
    }

    void spendsFiveTokensARetryAndEarnsOneASuccess()
    {
        test::FakeClock clock;
        http::RetryBudget budget(clock, {}, [] { return 0.0; });
        for (int i = 0; i < 10; ++i)
            QVERIFY(budget.next(1, {}));
        QCOMPARE(budget.tokens(), 0);
        QVERIFY(!budget.next(1, {}));
        for (int i = 0; i < 5; ++i)
            budget.succeeded();
        QVERIFY(budget.next(1, {}));
        QVERIFY(!budget.next(1, {}));
        for (int i = 0; i < 100; ++i)
            budget.succeeded();
        QCOMPARE(budget.tokens(), 50);
    }

    void endsAfterFifteenMinutesWithoutProgress()
    {
        test::FakeClock clock;
        http::RetryBudget budget(clock, {}, [] { return 0.0; });
        clock.advance(14min);
        QVERIFY(budget.next(1, 60s));
        QVERIFY(!budget.next(1, 61s));
        budget.progressed();
        QVERIFY(budget.next(1, 61s));
        clock.advance(15min + 1s);
        QVERIFY(!budget.next(1, {}));
    }
};

QTEST_GUILESS_MAIN(RetryTest)
#include "tst_retry.moc"
