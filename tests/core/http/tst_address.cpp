// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/address.h"

#include <QTest>

using namespace gangway;
using namespace Qt::StringLiterals;

class AddressTest : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatMayBeTalkedTo_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("https") << QByteArray("https://Bi.Example.org/a/b?x=1") << QByteArray("https://bi.example.org")
                               << QByteArray("/a/b");
        QTest::newRow("no path") << QByteArray("https://a.b") << QByteArray("https://a.b") << QByteArray("/");
        QTest::newRow("only a query") << QByteArray("https://a.b?x") << QByteArray("https://a.b") << QByteArray("/");
        QTest::newRow("scheme in capitals")
            << QByteArray("HTTPS://a.b/") << QByteArray("https://a.b") << QByteArray("/");
        QTest::newRow("usual port") << QByteArray("https://a.b:443/") << QByteArray("https://a.b") << QByteArray("/");
        QTest::newRow("other port") << QByteArray("https://a.b:8443/") << QByteArray("https://a.b:8443")
                                    << QByteArray("/");
        QTest::newRow("loopback unencrypted")
            << QByteArray("http://127.0.0.1:3000/") << QByteArray("http://127.0.0.1:3000") << QByteArray("/");
        QTest::newRow("loopback network")
            << QByteArray("http://127.9.8.7/") << QByteArray("http://127.9.8.7") << QByteArray("/");
        QTest::newRow("localhost") << QByteArray("http://localhost:80/") << QByteArray("http://localhost")
                                   << QByteArray("/");
        QTest::newRow("IPv6 loopback") << QByteArray("http://[::1]:81/") << QByteArray("http://[::1]:81")
                                       << QByteArray("/");
    }
    void takesWhatMayBeTalkedTo()
    {
        QFETCH(QByteArray, url);
        const auto address = http::parseAddress(url);
        QVERIFY2(address, qPrintable(address ? QString() : address.error().detail));
        QTEST(address->origin(), "origin");
        QTEST(address->path, "path");
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("unencrypted") << QByteArray("http://example.org/");
        QTest::newRow("looks like loopback") << QByteArray("http://127.0.0.1.example.org/");
        QTest::newRow("looks like localhost") << QByteArray("http://localhost.example.org/");
        QTest::newRow("not quite loopback") << QByteArray("http://128.0.0.1/");
        QTest::newRow("number for loopback") << QByteArray("http://2130706433/");
        QTest::newRow("short loopback") << QByteArray("http://127.1/");
        QTest::newRow("any address") << QByteArray("http://0.0.0.0/");
        QTest::newRow("mapped loopback") << QByteArray("http://[::ffff:127.0.0.1]/");
        QTest::newRow("user before loopback") << QByteArray("http://127.0.0.1@example.org/");
        QTest::newRow("password") << QByteArray("https://u:p@example.org/");
        QTest::newRow("backslash") << QByteArray("http://127.0.0.1\\@example.org/");
        QTest::newRow("file") << QByteArray("file:///etc/passwd");
        QTest::newRow("ftp") << QByteArray("ftp://example.org/");
        QTest::newRow("no scheme") << QByteArray("example.org");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no host") << QByteArray("https:///x");
        QTest::newRow("fragment") << QByteArray("https://a.b/#x");
        QTest::newRow("blank") << QByteArray("https://a.b/ x");
        QTest::newRow("line break") << QByteArray("https://a.b/\r\nHost: x");
        QTest::newRow("NUL") << QByteArray("https://a.b/\0x", 14);
        QTest::newRow("not ASCII") << QByteArray("https://b\xc3\xa4r.example/");
        QTest::newRow("port 0") << QByteArray("https://a.b:0/");
        QTest::newRow("port too large") << QByteArray("https://a.b:65536/");
        QTest::newRow("no number for a port") << QByteArray("https://a.b:x/");
        QTest::newRow("empty port") << QByteArray("https://a.b:/");
        QTest::newRow("bad IPv6") << QByteArray("https://[::g]/");
        QTest::newRow("text after IPv6") << QByteArray("https://[::1]x/");
        QTest::newRow("too long") << QByteArray("https://a.b/") + QByteArray(9000, 'x');
    }
    void refusesEverythingElse()
    {
        QFETCH(QByteArray, url);
        QVERIFY(!http::parseAddress(url));
    }

    void showsNoSecretPartOfAnAddress_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QString>("shown");
        QTest::newRow("signature") << QByteArray("https://s3.example.org/b/k?X-Amz-Signature=CANARY")
                                   << u"https://s3.example.org/b/k?…"_s;
        QTest::newRow("no query") << QByteArray("https://a.b/c") << u"https://a.b/c"_s;
        QTest::newRow("password") << QByteArray("https://u:CANARY@a.b/c") << u"https://a.b/c"_s;
        QTest::newRow("fragment") << QByteArray("https://a.b/c#CANARY") << u"https://a.b/c"_s;
        QTest::newRow("escape sequence") << QByteArray("https://a.b/\x1b[2J") << u"https://a.b/?[2J"_s;
        QTest::newRow("no address") << QByteArray("CANARY") << u"(no address)"_s;
    }
    void showsNoSecretPartOfAnAddress()
    {
        QFETCH(QByteArray, url);
        QTEST(http::redactedUrl(url), "shown");
        QVERIFY(!http::originOnly(url).contains(u"CANARY"));
        const auto parsed = http::parseAddress(url);
        if (!parsed)
            QVERIFY(!parsed.error().detail.contains(u"CANARY"));
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "tst_address.moc"
