// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Format 3 (H2 2.2 and newer). No such H2 is at hand: a real file of format 2 is given format 3's chunk texts, which is
// where the formats differ.
#include "core/formats/h2/bytesource.h"
#include "core/formats/h2/check.h"
#include "core/formats/h2/store.h"
#include "core/formats/h2/textmap.h"
#include "h2judge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gangway;
using namespace gangway::h2::test;

namespace {

QByteArray summed(QByteArray text)
{
    return text + ",fletcher:" + QByteArray::number(h2::fletcher32(text), 16);
}

QByteArray asFormat3(QByteArray bytes)
{
    const auto store = h2::Store::open(std::make_shared<h2::MemorySource>(bytes));
    if (!store)
        return {};
    for (const qsizetype at : {0, 4096}) {
        QByteArray text = bytes.mid(at, 4096);
        text = text.left(text.indexOf(",fletcher:")).replace("format:2", "format:3");
        bytes.replace(at, 4096, (summed(text) + '\n').leftJustified(4096, '\0'));
    }
    for (const auto &[id, chunk] : (*store)->pages().chunks) {
        const QByteArray number = QByteArray::number(id, 16);
        const QByteArray blocks = QByteArray::number(chunk.blocks, 16);
        const qsizetype size = bytes.indexOf('\n', chunk.offset()) - chunk.offset();
        QByteArray header = bytes.mid(chunk.offset(), size).trimmed();
        header.replace(",block:" + QByteArray::number(chunk.block, 16), "");
        bytes.replace(chunk.offset(), size, header.leftJustified(size, ' '));
        const QByteArray footer =
            summed("chunk:" + number + ",len:" + blocks + ",version:" + QByteArray::number(chunk.version, 16));
        bytes.replace(chunk.offset() + chunk.bytes() - 128, 128, footer.leftJustified(127, ' ') + '\n');
    }
    return bytes;
}

} // namespace

class TestH2Format3 : public QObject
{
    Q_OBJECT

private slots:
    void readsTheSameRows()
    {
        QFile file(QStringLiteral(GANGWAY_SOURCE_DIR "/resources/sample/metabase.db.mv.db"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray two = file.readAll();
        const QByteArray three = asFormat3(two);
        auto before = h2::Reader::open(std::make_shared<h2::MemorySource>(two));
        QVERIFY(before);
        const auto source = std::make_shared<h2::MemorySource>(three);
        auto reader = h2::Reader::open(source);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().detail));
        QCOMPARE((*reader)->info().format, 3);
        QVERIFY((*reader)->info().cleanlyClosed);
        QVERIFY(dump(**reader) == dump(**before));
        const auto problems = h2::checkFile(source, {});
        QVERIFY(problems);
        QVERIFY2(problems->empty(),
                 problems->empty() ? "" : qPrintable(problems->front().where + problems->front().what));

        // And without the header's hint: the chunk is found by its footer.
        QByteArray unclean = three;
        for (const qsizetype at : {0, 4096}) {
            QByteArray text = unclean.mid(at, 4096);
            text = text.left(text.indexOf(",fletcher:")).replace(",clean:1", "");
            unclean.replace(at, 4096, (summed(text) + '\n').leftJustified(4096, '\0'));
        }
        reader = h2::Reader::open(std::make_shared<h2::MemorySource>(unclean));
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().detail));
        QVERIFY(!(*reader)->info().cleanlyClosed);
        QVERIFY(dump(**reader) == dump(**before));
    }
};

QTEST_GUILESS_MAIN(TestH2Format3)
#include "tst_h2format3.moc"
