// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsalprogram.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Every way to misbehave, seen from the other end of the wire.
class TestMisbehaviour : public QObject
{
    Q_OBJECT

private:
    RehearsalProgram m_cloud;
    RehearsalProgram::Migration m_migration;
    RehearsalProgram::Multipart m_upload;

    Reply part(int number = 1) const { return request("PUT", m_upload.link(number), "bytes"); }
    QJsonObject answersOf(const QString &call) const { return m_cloud.status()[u"calls"][call][u"answers"].toObject(); }

    /// How often a part of this test's migration was kept.
    int stored(int number) const
    {
        const QJsonArray migrations = m_cloud.status()[u"migrations"].toArray();
        for (const QJsonValue migration : migrations) {
            if (!m_migration.id.startsWith(migration[u"id"].toString().toLatin1()))
                continue;
            const QJsonArray parts = migration[u"multipart"][u"parts"].toArray();
            for (const QJsonValue entry : parts) {
                if (entry[u"part"].toInt() == number)
                    return entry[u"stored"].toInt();
            }
        }
        return 0;
    }

private slots:
    void initTestCase() { QVERIFY(m_cloud.start()); }
    void init()
    {
        QCOMPARE(m_cloud.misbehave({}, true), 200);
        m_migration = m_cloud.create();
        m_upload = m_cloud.multipart(m_migration, 3);
        QCOMPARE(m_upload.links.size(), 3);
    }

    void everyStatusCanBeAskedFor_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("inBody");
        QTest::newRow("400") << 400 << QByteArray("<Code>RequestTimeout</Code>");
        QTest::newRow("403") << 403 << QByteArray("<Code>AccessDenied</Code>");
        QTest::newRow("404") << 404 << QByteArray("<Code>NoSuchUpload</Code>");
        QTest::newRow("407") << 407 << QByteArray("<html>");
        QTest::newRow("409") << 409 << QByteArray("<Code>OperationAborted</Code>");
        QTest::newRow("412") << 412 << QByteArray("<Code>PreconditionFailed</Code>");
        QTest::newRow("429") << 429 << QByteArray("<Code>SlowDown</Code>");
        QTest::newRow("500") << 500 << QByteArray("<Code>InternalError</Code>");
        QTest::newRow("502") << 502 << QByteArray("<html>");
        QTest::newRow("503") << 503 << QByteArray("<Code>SlowDown</Code>");
        QTest::newRow("504") << 504 << QByteArray("<html>");
    }
    void everyStatusCanBeAskedFor()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, inBody);
        QCOMPARE(m_cloud.misbehave({u"fail=part:2:%1x2"_s.arg(status)}), 200);
        QCOMPARE(part(1).status, 200);
        for (int time = 0; time < 2; ++time) {
            const auto answer = part(2);
            QCOMPARE(answer.status, status);
            QVERIFY2(answer.body.contains(inBody), answer.body.constData());
            QVERIFY(!answer.headers.contains("retry-after"));
            QVERIFY(!answer.headers.contains("etag"));
        }
        QCOMPARE(stored(2), 0);
        QCOMPARE(part(2).status, 200);
        QCOMPARE(stored(2), 1);
    }

    void everyCallCanFail_data()
    {
        QTest::addColumn<QString>("call");
        for (const char *call : {"create", "put", "multipart", "part", "complete", "uploaded", "head", "checkout"})
            QTest::newRow(call) << QString::fromLatin1(call);
    }
    void everyCallCanFail()
    {
        QFETCH(QString, call);
        QCOMPARE(m_cloud.misbehave({u"fail=%1:503"_s.arg(call)}), 200);
        const auto ask = [&] {
            if (call == u"create")
                return request("POST", m_cloud.store() + "/api/v2/migration", R"({"local_mb_version":"v0.50.1"})");
            if (call == u"put")
                return RehearsalProgram::put(m_migration, "x");
            if (call == u"part")
                return part();
            if (call == u"head")
                return request("HEAD", m_migration.link);
            if (call == u"checkout")
                return request("GET", m_cloud.store() + "/checkout?migration-id=" + m_migration.id);
            const QByteArray action = call == u"complete" ? QByteArray("multipart/complete") : call.toLatin1();
            return request("PUT", m_cloud.call(m_migration, action), R"({"part_count":3})");
        };
        QCOMPARE(ask().status, 503);
        QVERIFY(ask().status != 503);
    }

    void retryAfterComesInSecondsAsADateOrNotAtAll()
    {
        QCOMPARE(m_cloud.misbehave({u"fail=part:429:after-7"_s, u"fail=part:429:after-date-90"_s, u"fail=part:429"_s}),
                 200);
        QCOMPARE(part().headers.value("retry-after"), "7");
        const QString date = QString::fromLatin1(part().headers.value("retry-after"));
        QDateTime when = QLocale::c().toDateTime(date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        when.setTimeSpec(Qt::UTC);
        QVERIFY(when.isValid());
        const qint64 ahead = QDateTime::currentDateTimeUtc().secsTo(when);
        QVERIFY(ahead > 30 && ahead <= 91);
        const auto bare = part();
        QCOMPARE(bare.status, 429);
        QVERIFY(!bare.headers.contains("retry-after"));
    }

    void codesAndExpiredLinksCanBeNamed()
    {
        QCOMPARE(m_cloud.misbehave({u"fail=part:400:ExpiredToken"_s, u"fail=part:403:expired"_s}), 200);
        QVERIFY(part().body.contains("<Code>ExpiredToken</Code>"));
        QVERIFY(part().body.contains("Request has expired"));
        QCOMPARE(part().status, 200);
    }

    void redirectsLeadElsewhere()
    {
        QCOMPARE(m_cloud.misbehave({u"fail=part:307"_s}), 200);
        const auto answer = part();
        QCOMPARE(answer.status, 307);
        QCOMPARE(answer.headers.value("location"), "/rehearsal/elsewhere");
        QCOMPARE(stored(1), 0);
    }

    void anErrorCanHideInASuccess()
    {
        QCOMPARE(m_cloud.misbehave({u"error-in-200=part"_s, u"error-in-200=complete"_s}), 200);
        const auto answer = part();
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.contains("<Error>"));
        QVERIFY(!answer.headers.contains("etag"));
        const auto complete = request("PUT", m_cloud.call(m_migration, "multipart/complete"), "{}");
        QCOMPARE(complete.status, 200);
        QVERIFY(complete.json().contains(u"error"));
        QCOMPARE(stored(1), 0);
    }

    void answersCanBeGarbage()
    {
        QCOMPARE(m_cloud.misbehave({u"garbage=create"_s, u"garbage-head=create"_s}), 200);
        // Both at once: the head wins, and the body's turn is over with it.
        QCOMPARE(request("POST", m_cloud.store() + "/api/v2/migration", "{}").status, 0);
        QCOMPARE(m_cloud.misbehave({u"garbage=create"_s}), 200);
        const auto body = request("POST", m_cloud.store() + "/api/v2/migration", "{}");
        QCOMPARE(body.status, 200);
        QVERIFY(!body.body.isEmpty() && body.json().isEmpty());
    }

    void connectionsAreCutWhereverAskedFor()
    {
        QCOMPARE(m_cloud.misbehave({u"reset=part:1:head"_s, u"reset=part:2:3"_s, u"reset=part:3:answer"_s}), 200);
        for (int number = 1; number <= 3; ++number) {
            PlainConnection connection(m_upload.link(number));
            connection.write(headOf("PUT", m_upload.link(number), {}, 5) + "bytes");
            QCOMPARE(connection.read().status, 0);
            QVERIFY(connection.isClosedWithin(10s));
        }
        QCOMPARE(stored(1), 0);
        QCOMPARE(stored(2), 0);
        QCOMPARE(stored(3), 1); // done, but nobody was told
        QCOMPARE(answersOf(u"part"_s)[u"none"].toInt() % 3, 0);
        QCOMPARE(part(3).status, 200);
        QCOMPARE(stored(3), 2);
    }

    void aBodyShorterThanTheCutIsCutToo()
    {
        QCOMPARE(m_cloud.misbehave({u"reset=part:1:1MB"_s}), 200);
        QCOMPARE(part().status, 0);
        QCOMPARE(stored(1), 0);
    }

    void answersCanEndTooSoon()
    {
        QCOMPARE(m_cloud.misbehave({u"truncate=multipart:10"_s}), 200);
        const auto answer = request("PUT", m_cloud.call(m_migration, "multipart"), R"({"part_count":3})");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body.size(), 10);
        QVERIFY(!answer.isComplete);
    }

    void aStalledServerKeepsTheConnection()
    {
        QCOMPARE(m_cloud.misbehave({u"stall=part:1:2"_s, u"stall=part:2:answer"_s}), 200);
        for (int number = 1; number <= 2; ++number) {
            PlainConnection connection(m_upload.link(number));
            connection.write(headOf("PUT", m_upload.link(number), {}, 5) + "bytes");
            QCOMPARE(connection.read(200ms).status, 0);
            QVERIFY(connection.isOpen());
        }
        QCOMPARE(stored(1), 0);
        QTRY_COMPARE(stored(2), 1);
        QCOMPARE(part(1).status, 200);
    }

    void slownessTakesItsTime()
    {
        QCOMPARE(
            m_cloud.misbehave({u"slow=part:1:20B/s"_s, u"slow-answer=part:2:2kB/s"_s, u"latency=part:3:150msx1"_s}),
            200);
        // Never sooner; how much later is nobody's promise.
        const std::array<qint64, 3> atLeast{200, 50, 140};
        for (int number = 1; number <= 3; ++number) {
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(part(number).status, 200);
            QVERIFY(timer.elapsed() >= atLeast[static_cast<std::size_t>(number - 1)]);
        }
    }

    void etagsCanBeWrongOrMissing()
    {
        QCOMPARE(m_cloud.misbehave({u"etag=part:1:wrong"_s, u"etag=part:2:missing"_s}), 200);
        const QByteArray wrong = part(1).headers.value("etag");
        const auto missing = part(2);
        const QByteArray right = part(3).headers.value("etag");
        QCOMPARE(missing.status, 200);
        QVERIFY(!missing.headers.contains("etag"));
        QVERIFY(wrong != right);
        const QByteArray second = part(2).headers.value("etag");
        QCOMPARE(m_cloud.complete(m_migration, m_upload, {wrong, second, right}).status, 400);
        const QByteArray first = part(1).headers.value("etag");
        QVERIFY(first != wrong);
        QCOMPARE(m_cloud.complete(m_migration, m_upload, {first, second, right}).status, 200);
    }

    void theClockCanBeWrong()
    {
        QCOMPARE(m_cloud.misbehave({u"clock=-1d"_s}), 200);
        const QString date = QString::fromLatin1(part().headers.value("date"));
        QDateTime when = QLocale::c().toDateTime(date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        when.setTimeSpec(Qt::UTC);
        QVERIFY(qAbs(when.secsTo(QDateTime::currentDateTimeUtc()) - 86400) < 60);
    }

    void rulesAreSeenAndClearedWhileItRuns()
    {
        QCOMPARE(m_cloud.misbehave({u"fail=part:500x3"_s, u"latency=1ms"_s}), 200);
        QCOMPARE(part().status, 500);
        const QJsonArray rules = m_cloud.status()[u"misbehaviour"].toArray();
        QCOMPARE(rules.size(), 2);
        QCOMPARE(rules[0][u"left"].toInt(), 2);
        QCOMPARE(rules[1][u"left"].toInt(), -1);
        QCOMPARE(m_cloud.misbehave({u"fail=part:never"_s}), 400);
        QCOMPARE(m_cloud.misbehave({}, true), 200);
        QVERIFY(m_cloud.status()[u"misbehaviour"].toArray().isEmpty());
        QCOMPARE(part().status, 200);
    }

    void itCanMisbehaveFromTheStart()
    {
        RehearsalProgram other;
        QVERIFY(other.start({u"--misbehave"_s, u"fail=create:500"_s, u"--misbehave"_s, u"keys=snake"_s}));
        QVERIFY(other.create().id.isEmpty());
        QVERIFY(!other.create().id.isEmpty());
        QCOMPARE(other.status()[u"manners"][u"keys"].toString(), u"snake"_s);
        QProcess wrong;
        wrong.start(RehearsalProgram::executable(), {u"--state"_s, other.state() + u"2"_s, u"--misbehave"_s, u"x=y"_s});
        QVERIFY(wrong.waitForFinished());
        QCOMPARE(wrong.exitCode(), 2);
    }
};

QTEST_GUILESS_MAIN(TestMisbehaviour)
#include "tst_misbehaviour.moc"
