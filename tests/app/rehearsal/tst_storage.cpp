// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsalprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 mostMemory = 220LL << 20; // its shadow counts too
#else
constexpr qint64 mostMemory = 100LL << 20;
#endif

/// The storage: signed links, bodies, connections.
class TestStorage : public QObject
{
    Q_OBJECT

private:
    RehearsalProgram m_cloud;
    const Headers m_encrypted{{"x-amz-server-side-encryption", "aws:kms"}};

    [[nodiscard]] QStringList filesOf(const RehearsalProgram::Migration &migration) const
    {
        return QDir(m_cloud.state() + u"/migrations/"_s + QString::fromLatin1(migration.id)).entryList(QDir::Files);
    }

private slots:
    void initTestCase() { QVERIFY(m_cloud.start()); }
    void init() { QCOMPARE(m_cloud.misbehave({}, true), 200); }

    void aSnapshotIsKeptAsItWasSent()
    {
        QByteArray bytes(3000001, Qt::Uninitialized);
        for (qsizetype i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<char>(i * 31 ^ i >> 11);
        const auto migration = m_cloud.create();
        const auto first = RehearsalProgram::put(migration, bytes);
        QCOMPARE(first.status, 200);
        QVERIFY(m_cloud.snapshot(migration) == bytes);
        QVERIFY(QRegularExpression(u"^\"[0-9a-f]{32}\"$"_s)
                    .match(QString::fromLatin1(first.headers.value("etag")))
                    .hasMatch());
        bytes[1500000] = static_cast<char>(bytes[1500000] ^ 1);
        QVERIFY(RehearsalProgram::put(migration, bytes).headers.value("etag") != first.headers.value("etag"));
        QVERIFY(m_cloud.snapshot(migration) == bytes);
    }

    void theEncryptionHeaderBelongsToTheWholeSnapshotOnly()
    {
        const auto migration = m_cloud.create();
        const auto without = request("PUT", migration.link, "x");
        QCOMPARE(without.status, 403);
        QVERIFY(without.body.contains("<Code>SignatureDoesNotMatch</Code>"));
        QCOMPARE(request("PUT", migration.link, "x", {{"x-amz-server-side-encryption", "AES256"}}).status, 403);
        const auto upload = m_cloud.multipart(migration, 1);
        const auto with = request("PUT", upload.link(1), "x", m_encrypted);
        QCOMPARE(with.status, 403);
        QVERIFY(with.body.contains("headers present in the request which were not signed"));
        QCOMPARE(filesOf(migration), QStringList(u"migration.json"_s));
    }

    void changedLinksAreRefused_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("replacement");
        QTest::newRow("signature") << QByteArray("X-Amz-Signature=") << QByteArray("X-Amz-Signature=0");
        QTest::newRow("life") << QByteArray("X-Amz-Expires=43200") << QByteArray("X-Amz-Expires=604800");
        QTest::newRow("host that leads here too") << QByteArray("127.0.0.1") << QByteArray("localhost");
        QTest::newRow("signed headers") << QByteArray("%3Bx-amz-server-side-encryption") << QByteArray();
        QTest::newRow("a part of it") << QByteArray("?") << QByteArray("?partNumber=1&uploadId=x&");
        QTest::newRow("no signature at all") << QByteArray("X-Amz-Signature") << QByteArray("X-Nothing");
    }
    void changedLinksAreRefused()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, replacement);
        auto migration = m_cloud.create();
        QVERIFY(migration.link.contains(pattern));
        migration.link.replace(pattern, replacement);
        QCOMPARE(RehearsalProgram::put(migration, "x").status, 403);
    }

    void aLinkOfOneMigrationIsNoneOfAnother()
    {
        auto mine = m_cloud.create();
        const auto other = m_cloud.create();
        mine.link.replace(mine.id, other.id);
        QCOMPARE(RehearsalProgram::put(mine, "x").status, 403);
        QCOMPARE(request("HEAD", other.link, {}, m_encrypted).status, 403); // signed for a PUT
        QCOMPARE(request("GET", other.link, {}, m_encrypted).status, 405);
    }

    void expiredLinksAreRefused()
    {
        QCOMPARE(m_cloud.misbehave({u"link-life=0s"_s}), 200);
        const auto migration = m_cloud.create();
        const auto upload = m_cloud.multipart(migration, 1);
        for (const auto &answer : {RehearsalProgram::put(migration, "x"), request("PUT", upload.link(1), "x")}) {
            QCOMPARE(answer.status, 403);
            QVERIFY(answer.body.contains("<Code>AccessDenied</Code><Message>Request has expired</Message>"));
        }
        QCOMPARE(m_cloud.misbehave({u"link-life=1h"_s}), 200);
        QCOMPARE(request("PUT", m_cloud.multipart(migration, 1).link(1), "x").status, 200);
        // The cloud's clock decides, not ours.
        QCOMPARE(m_cloud.misbehave({u"clock=+2h"_s}), 200);
        QCOMPARE(request("PUT", upload.link(1), "x").status, 403);
    }

    void anAbortedBodyLeavesNothing()
    {
        const auto migration = m_cloud.create();
        const auto upload = m_cloud.multipart(migration, 1);
        {
            PlainConnection connection(upload.link(1));
            QVERIFY(connection.write(headOf("PUT", upload.link(1), {}, 1000000) + QByteArray(600000, 'x')));
            QTRY_COMPARE(filesOf(migration).size(), 2);
            connection.close();
        }
        QTRY_COMPARE(filesOf(migration), QStringList(u"migration.json"_s));
        QTRY_COMPARE(m_cloud.status()[u"calls"][u"part"][u"answers"][u"none"].toInt(), 1);
        const auto answer = request("PUT", upload.link(1), {});
        QCOMPARE(answer.status, 200); // an empty part is a part
    }

    void aConnectionServesOneRequestAfterTheOther()
    {
        const auto migration = m_cloud.create();
        const auto upload = m_cloud.multipart(migration, 3);
        PlainConnection connection(m_cloud.storage());
        for (int part = 1; part <= 3; ++part) {
            QVERIFY(connection.write(headOf("PUT", upload.link(part), {}, 5) + "bytes"));
            QCOMPARE(connection.read().status, 200);
        }
        // Two at once: the second waits in the first one's wake.
        QVERIFY(
            connection.write(headOf("PUT", upload.link(1), {}, 1) + 'a' + headOf("PUT", upload.link(2), {}, 1) + 'b'));
        QCOMPARE(connection.read().status, 200);
        QCOMPARE(connection.read().status, 200);
        QVERIFY(connection.write(headOf("PUT", upload.link(3), {{"Connection", "close"}}, 1) + 'c'));
        QCOMPARE(connection.read().status, 200);
        QVERIFY(connection.isClosedWithin(10s));
    }

    void whoAsksFirstIsToldToContinue()
    {
        const auto migration = m_cloud.create();
        const Headers headers{{"x-amz-server-side-encryption", "aws:kms"}, {"Expect", "100-continue"}};
        PlainConnection connection(migration.link);
        QVERIFY(connection.write(headOf("PUT", migration.link, headers, 8)));
        QCOMPARE(connection.read().status, 100);
        QVERIFY(connection.write("snapshot"));
        QCOMPARE(connection.read().status, 200);
        QCOMPARE(m_cloud.snapshot(migration), "snapshot");

        PlainConnection refused(migration.link);
        QVERIFY(refused.write(headOf("PUT", migration.link, {{"Expect", "100-continue"}}, 8)));
        QCOMPARE(refused.read().status, 403); // before a byte of the body was sent
    }

    void aRefusalArrivesThoughTheBodyIsStillBeingSent()
    {
        const auto migration = m_cloud.create();
        PlainConnection connection(migration.link);
        QVERIFY(connection.write(headOf("PUT", migration.link, {}, 20000000)));
        connection.write(QByteArray(20000000, 'x')); // may end early: the refusal ends the connection
        QCOMPARE(connection.read().status, 403);
    }

    void memoryStaysFlatWhateverIsSent()
    {
        const qint64 bytes = qEnvironmentVariableIsSet("GANGWAY_TEST_LONG") ? 10LL << 30 : 256LL << 20;
        const auto migration = m_cloud.create();
        const auto upload = m_cloud.multipart(migration, 3);
        // A part may have 5 GiB at most.
        const qint64 piece = bytes / 2;
        const QByteArray zeros(1 << 20, '\0');
        QList<QByteArray> etags(3);
        for (int part = 1; part <= 2; ++part) {
            PlainConnection connection(upload.link(part));
            QVERIFY(connection.write(headOf("PUT", upload.link(part), {}, piece)));
            for (qint64 sent = 0; sent < piece; sent += zeros.size())
                QVERIFY(connection.write(zeros));
            const auto answer = connection.read(60s);
            QCOMPARE(answer.status, 200);
            etags[part - 1] = answer.headers.value("etag");
        }
        etags[2] = request("PUT", upload.link(3), "end").headers.value("etag");
        QCOMPARE(m_cloud.complete(migration, upload, etags).status, 200);
        qint64 stored = 0;
        for (const QString &file : m_cloud.snapshotFiles(migration))
            stored += QFileInfo(file).size();
        QCOMPARE(stored, bytes + 3);

        QFile proc(u"/proc/%1/status"_s.arg(m_cloud.process().processId()));
        QVERIFY(proc.open(QIODevice::ReadOnly));
        const auto peak = QRegularExpression(u"VmHWM:\\s*([0-9]+) kB"_s).match(QString::fromLatin1(proc.readAll()));
        QVERIFY(peak.hasMatch());
        const qint64 used = peak.captured(1).toLongLong() * 1024;
        QVERIFY2(used < mostMemory, qPrintable(u"%1 bytes"_s.arg(used)));
    }
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
