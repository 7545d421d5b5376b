// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest.h"
#include "core/http/filerangebody.h"

#include <QTemporaryFile>
#include <QTest>

using namespace gangway;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestRoom = 1 << 20;

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
    QByteArray buffer(room, Qt::Uninitialized);
    while (all.size() < body.size()) {
        const qsizetype written = body.pull(buffer.data(), room);
        if (written < 1)
            return false;
        all.append(buffer.constData(), written);
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
        const qint64 block = largestRoom;
        QTest::newRow("nothing") << qint64(0) << qint64(0);
        QTest::newRow("a byte") << qint64(3) << qint64(1);
        QTest::newRow("a block") << qint64(0) << block;
        QTest::newRow("a block and a byte") << qint64(0) << block + 1;
        QTest::newRow("in the middle") << qint64(12345) << 3 * block + 77;
        QTest::newRow("many blocks") << qint64(1) << 12 * block;
    }
    void givesTheRangeAndItsDigest()
    {
        QFETCH(qint64, offset);
        QFETCH(qint64, bytes);
        QTemporaryFile file;
        QVERIFY(file.open());
        const QByteArray content = someBytes(13 * largestRoom);
        QCOMPARE(file.write(content), content.size());
        file.flush();
        for (const qsizetype room : {qsizetype(1000), qsizetype(65536), largestRoom}) {
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
};

QTEST_GUILESS_MAIN(FileRangeBodyTest)
#include "tst_filerangebody.moc"
