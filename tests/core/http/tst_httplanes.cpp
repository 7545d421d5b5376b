// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/client.h"
#include "core/http/filerangebody.h"
#include "tests/doubles/scriptedserver.h"

#include <QSemaphore>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace gangway;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Reaction;
using test::ScriptedServer;
using test::SeenRequest;

namespace {

http::Request requestTo(const QByteArray &url, std::unique_ptr<http::Body> body = {})
{
    http::Request request;
    request.method = body ? http::Method::Put : http::Method::Get;
    request.url = Secret(url);
    request.body = std::move(body);
    return request;
}

ScriptedServer::Script always(const Reaction &reaction)
{
    return [reaction](const SeenRequest &) { return reaction; };
}

/// What bodies were asked for, also after they are gone.
struct Record
{
    std::atomic<qint64> pulled = 0;
    std::atomic<int> ended = 0;
};

/// Gives zeros, as many as are wanted.
class EndlessBody final : public http::Body
{
public:
    explicit EndlessBody(Record &record)
        : m_record(record)
    {}
    ~EndlessBody() override { ++m_record.ended; }
    [[nodiscard]] qint64 size() const override { return qint64(1) << 50; }
    qsizetype pull(char *to, qsizetype room) override
    {
        std::fill_n(to, room, '\0');
        m_record.pulled += room;
        return room;
    }

private:
    Record &m_record;
};

/// Gives its one byte when it may.
class SlowBody final : public http::Body
{
public:
    SlowBody(QSemaphore &asked, QSemaphore &mayGo)
        : m_asked(asked)
        , m_mayGo(mayGo)
    {}
    [[nodiscard]] qint64 size() const override { return 1; }
    qsizetype pull(char *to, qsizetype) override
    {
        m_asked.release();
        m_mayGo.acquire();
        *to = 'x';
        return 1;
    }

private:
    QSemaphore &m_asked;
    QSemaphore &m_mayGo;
};

} // namespace

/// Requests beside each other.
class HttpLanesTest : public QObject
{
    Q_OBJECT

private slots:
    void movesSeveralAtOnce()
    {
        // Each answers only when all four have arrived.
        std::atomic<int> arrived = 0;
        std::atomic<bool> all = false;
        ScriptedServer server([&](const SeenRequest &) {
            if (++arrived == 4)
                all = true;
            return Reaction();
        });
        QTemporaryFile file;
        QVERIFY(file.open());
        file.resize(8'000'000);
        http::ClientOptions options;
        options.uploadBytesPerSecond = 16'000'000; // half a second: they are under way together
        http::Client client(options);
        for (int i = 0; i < 4; ++i) {
            client.start(
                requestTo(server.base() + '/' + QByteArray::number(i),
                          std::make_unique<http::FileRangeBody>(file.handle(), u"f"_s, i * 2'000'000, 2'000'000)));
        }
        QCOMPARE(client.underWay(), 4);
        size_t finished = 0;
        bool allBeforeFirst = false;
        while (finished < 4) {
            const auto some = client.wait(1s, {});
            if (finished == 0 && !some.empty())
                allBeforeFirst = all;
            finished += some.size();
        }
        QVERIFY(allBeforeFirst);
        QCOMPARE(server.connections(), 4);
    }

    void otherTransfersGoOnWhileOneIsPerformed()
    {
        ScriptedServer server(always({}));
        http::Client client;
        const auto ticket = client.start(requestTo(server.base() + "/background"));
        const auto outcome = client.perform(requestTo(server.base() + "/foreground"), {});
        QVERIFY(std::holds_alternative<http::Response>(outcome));
        const auto finished = client.wait(1min, {});
        QCOMPARE(finished.size(), size_t(1));
        QCOMPARE(finished[0].ticket, ticket);
    }

    void nothingOfADroppedRequestIsUsedAnyMore()
    {
        ScriptedServer server(always({}));
        Record record;
        http::Client client;
        std::vector<http::Client::Ticket> tickets;
        for (int i = 0; i < 6; ++i)
            tickets.push_back(client.start(requestTo(server.base(), std::make_unique<EndlessBody>(record))));
        for (const auto ticket : tickets)
            QTRY_VERIFY(client.sent(ticket) > 0);
        qint64 sent = 0;
        for (const auto ticket : tickets) {
            const qint64 before = client.sent(ticket);
            const qint64 atTheEnd = client.drop(ticket);
            QVERIFY(atTheEnd >= before);
            QCOMPARE(client.drop(ticket), 0);
            sent += atTheEnd;
        }
        QCOMPARE(record.ended, 6);
        QCOMPARE(record.pulled, sent);
        QCOMPARE(client.underWay(), 0);
        QVERIFY(client.wait(1min, {}).empty());
        QVERIFY(std::holds_alternative<http::Response>(client.perform(requestTo(server.base()), {})));
    }

    void aClientMayGoInTheMiddle()
    {
        ScriptedServer server(always({}));
        Record record;
        {
            http::Client client;
            for (int i = 0; i < 6; ++i)
                client.start(requestTo(server.base(), std::make_unique<EndlessBody>(record)));
            QTRY_VERIFY(record.pulled > 0);
        }
        QCOMPARE(record.ended, 6);
    }

    void aBodyThatIsSlowToReadHoldsUpNoOtherRequest()
    {
        if (std::thread::hardware_concurrency() < 2)
            QSKIP("needs two processors");
        ScriptedServer server(always({}));
        QSemaphore asked;
        QSemaphore mayGo;
        http::Client client;
        const auto slow = client.start(requestTo(server.base(), std::make_unique<SlowBody>(asked, mayGo)));
        QVERIFY(asked.tryAcquire(1, 20'000));
        QVERIFY(std::holds_alternative<http::Response>(client.perform(requestTo(server.base()), {})));
        QVERIFY(client.wait(0ms, {}).empty());
        mayGo.release();
        const auto finished = client.wait(1min, {});
        QCOMPARE(finished.size(), size_t(1));
        QCOMPARE(finished[0].ticket, slow);
        QVERIFY(std::holds_alternative<http::Response>(finished[0].outcome));
    }
};

QTEST_GUILESS_MAIN(HttpLanesTest)
#include "tst_httplanes.moc"
