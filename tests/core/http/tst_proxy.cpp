// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/client.h"
#include "tests/doubles/scriptedserver.h"

#include <QTest>

using namespace gangway;
using namespace Qt::StringLiterals;
using Kind = http::Fault::Kind;
using test::Reaction;
using test::ScriptedServer;
using test::SeenRequest;

namespace {

/// Refuses every tunnel, which is enough to see who was asked for it.
ScriptedServer::Script refusing()
{
    return [](const SeenRequest &) {
        Reaction reaction;
        reaction.status = 403;
        return reaction;
    };
}

http::Outcome get(http::Client &client, const QByteArray &url)
{
    http::Request request;
    request.url = Secret(url);
    return client.perform(std::move(request), {});
}

http::Proxy fixedTo(const ScriptedServer &server)
{
    return {http::Proxy::Kind::Fixed, Secret(server.base())};
}

} // namespace

class ProxyTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        for (const char *name :
             {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"})
            qunsetenv(name);
        http::setProgramProxy({});
    }

    void theProgramsProxyIsAskedByEveryClient()
    {
        ScriptedServer proxy(refusing());
        http::setProgramProxy(fixedTo(proxy));
        http::Client client;
        const auto outcome = get(client, "https://store.example.test/api");
        QCOMPARE(std::get<http::Fault>(outcome).kind, Kind::Proxy);
        QCOMPARE(proxy.requests().at(0).method, "CONNECT");
        QCOMPARE(proxy.requests().at(0).target, "store.example.test:443");
    }

    void theEnvironmentsProxyIsAskedUnlessToldOtherwise_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("lower case") << QByteArray("https_proxy");
        QTest::newRow("upper case") << QByteArray("HTTPS_PROXY");
    }
    void theEnvironmentsProxyIsAskedUnlessToldOtherwise()
    {
        QFETCH(QByteArray, name);
        ScriptedServer proxy(refusing());
        qputenv(name.constData(), proxy.base());
        http::Client client;
        QCOMPARE(std::get<http::Fault>(get(client, "https://store.example.test/")).kind, Kind::Proxy);
        QCOMPARE(proxy.connections(), 1);

        http::setProgramProxy({http::Proxy::Kind::None, {}});
        http::Client direct;
        QCOMPARE(std::get<http::Fault>(get(direct, "https://store.invalid/")).kind, Kind::NoHost);
        QCOMPARE(proxy.connections(), 1);
    }

    void whatNoProxyNamesIsReachedDirectly_data()
    {
        QTest::addColumn<bool>("isFixed");
        QTest::newRow("environment") << false;
        QTest::newRow("settings") << true;
    }
    void whatNoProxyNamesIsReachedDirectly()
    {
        QFETCH(bool, isFixed);
        ScriptedServer proxy(refusing());
        if (isFixed)
            http::setProgramProxy(fixedTo(proxy));
        else
            qputenv("https_proxy", proxy.base());
        qputenv("no_proxy", "store.invalid");
        http::Client client;
        QCOMPARE(std::get<http::Fault>(get(client, "https://store.invalid/")).kind, Kind::NoHost);
        QCOMPARE(proxy.connections(), 0);
        QCOMPARE(std::get<http::Fault>(get(client, "https://storage.invalid/")).kind, Kind::Proxy);
        QCOMPARE(proxy.connections(), 1);
    }

    void thisMachineIsAlwaysReachedDirectly()
    {
        ScriptedServer proxy(refusing());
        ScriptedServer server([](const SeenRequest &) { return Reaction(); });
        http::setProgramProxy(fixedTo(proxy));
        http::Client client;
        QVERIFY(std::holds_alternative<http::Response>(get(client, server.base())));
        QCOMPARE(proxy.connections(), 0);
    }
};

QTEST_GUILESS_MAIN(ProxyTest)
#include "tst_proxy.moc"
