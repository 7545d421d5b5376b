// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest.h"
#include "core/http/filerangebody.h"

#include <QSemaphore>
#include <QTemporaryFile>
#include <QTest>

using namespace gangway;
using namespace Qt::StringLiterals;

namespace {

QByteArray someBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    quint32 state = 7;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

/// Pulls everything; false when the body failed.
bool pullAll(http::FileRangeBody &body, QByteArray &all, qsizetype room)
{
    QSemaphore ready;
    body.onReady([&ready] { ready.release(); });
    QByteArray buffer(room, Qt::Uninitialized);
    while (all.size() < body.size()) {
        qsizetype written = 0;
        switch (body.pull(buffer.data(), room, written)) {
        case http::Body::Pulled::Bytes:
            all.append(buffer.constData(), written);
            break;
        case http::Body::Pulled::NotReady:
            ready.acquire();
            break;
        case http::Body::Pulled::Failed:
            return false;
        }
    }
    return true;
}

} // namespace

class FileRangeBodyTest : public QObject
{
    Q_OBJECT

private slots:
    void givesTheRangeAndItsDigest_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<qint64>("bytes");
        const qint64 block = http::FileRangeBody::blockBytes;
        QTest::newRow("nothing") << qint64(0) << qint64(0);
        QTest::newRow("a byte") << qint64(3) << qint64(1);
        QTest::newRow("a block") << qint64(0) << block;
        QTest::newRow("a block and a byte") << qint64(0) << block + 1;
        QTest::newRow("in the middle") << qint64(12345) << 3 * block + 77;
        QTest::newRow("more than is read ahead") << qint64(1) << 12 * block;
    }
    void givesTheRangeAndItsDigest()
    {
        QFETCH(qint64, offset);
        QFETCH(qint64, bytes);
        QTemporaryFile file;
        QVERIFY(file.open());
        const QByteArray content = someBytes(13 * http::FileRangeBody::blockBytes);
        QCOMPARE(file.write(content), content.size());
        file.flush();
        for (const qsizetype room : {1000, 65536, 1 << 20}) {
            http::FileRangeBody body(file.handle(), u"f"_s, offset, bytes);
            QCOMPARE(body.size(), bytes);
            QByteArray all;
            QVERIFY(pullAll(body, all, room));
            const QByteArray expected = content.mid(offset, bytes);
            QVERIFY(all == expected);
            QCOMPARE(body.sha256(), Sha256::hexOf(expected));
        }
    }

    void noticesAShorterFile()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(someBytes(1000));
        file.flush();
        http::FileRangeBody body(file.handle(), u"f"_s, 0, 1001);
        QByteArray all;
        QVERIFY(!pullAll(body, all, 100));
        QCOMPARE(body.error()->code, Error::Code::Different);
        QVERIFY(body.sha256().isEmpty());
    }

    void canBeDroppedAtAnyTime()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.resize(200'000'000);
        for (int i = 0; i < 20; ++i) {
            http::FileRangeBody body(file.handle(), u"f"_s, 0, 200'000'000);
            QByteArray buffer(1 << 16, Qt::Uninitialized);
            qsizetype written = 0;
            for (int j = 0; j < i; ++j)
                body.pull(buffer.data(), buffer.size(), written);
        }
    }
};

QTEST_GUILESS_MAIN(FileRangeBodyTest)
#include "tst_filerangebody.moc"
