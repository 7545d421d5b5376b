// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file that H2 up to 1.4.197 left behind in a crash: one undo log for all, which alone knows what rows were before.
// No such H2 is at hand, so the file is put together here, from the same description of the format.
#include "core/formats/h2/bytesource.h"
#include "core/formats/h2/check.h"
#include "core/formats/h2/primitives.h"
#include "core/formats/h2/reader.h"
#include "core/formats/h2/textmap.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gangway;

namespace {

QByteArray varLong(quint64 number)
{
    QByteArray out;
    for (; number >= 0x80; number >>= 7)
        out += char(number | 0x80);
    return out + char(number);
}

QByteArray string(const QByteArray &ascii)
{
    return varLong(quint64(ascii.size())) + ascii;
}

QByteArray bigInt(quint64 number)
{
    return '\x05' + varLong(number);
}

/// A row of a table: ID INT, V VARCHAR.
QByteArray row(int id, const QByteArray &text)
{
    return "\x11\x02" + QByteArray(1, char(32 + id)) + '\x0d' + string(text);
}

QByteArray sysRow(int id, const QByteArray &sql)
{
    return "\x11\x04" + QByteArray(1, char(32 + id)) + char(32) + char(32) + '\x0d' + string(sql);
}

QByteArray bigEndian(quint32 number, int bytes)
{
    QByteArray out;
    for (int i = bytes - 1; i >= 0; --i)
        out += char(number >> (8 * i));
    return out;
}

/// One chunk of leaves, one leaf a map.
class Builder
{
public:
    QByteArray add(int map, int keys, const QByteArray &payload)
    {
        const quint32 offset = quint32(512 + m_pages.size());
        const QByteArray rest = varLong(quint64(map)) + varLong(quint64(keys)) + '\0' + payload;
        const quint32 length = quint32(rest.size()) + 6;
        const quint32 check = h2::checkValue(1) ^ h2::checkValue(offset) ^ h2::checkValue(length);
        m_pages += bigEndian(length, 4) + bigEndian(check, 2) + rest;
        unsigned code = 0;
        while (h2::lengthOfCode(code) < length)
            ++code;
        return QByteArray::number(quint64(1) << 38 | quint64(offset) << 6 | code << 1, 16);
    }

    QByteArray finish(const QByteArray &root) const
    {
        const auto summed = [](const QByteArray &text) {
            return text + ",fletcher:" + QByteArray::number(h2::fletcher32(text), 16) + '\n';
        };
        const qsizetype blocks = (512 + m_pages.size() + 128 + 4095) / 4096;
        const QByteArray header =
            summed("H:2,block:2,blockSize:1000,chunk:1,created:1,format:1,version:1").leftJustified(4096, '\0');
        QByteArray chunk = "chunk:1,block:2,len:" + QByteArray::number(blocks, 16)
                           + ",map:9,max:1000,pages:9,root:" + root + ",version:1";
        chunk = chunk.leftJustified(511, ' ') + '\n' + m_pages;
        chunk = chunk.leftJustified(blocks * 4096 - 128, '\0');
        return header + header + chunk + summed("chunk:1,block:2,version:1").leftJustified(128, ' ');
    }

private:
    QByteArray m_pages;
};

constexpr quint64 operation(quint64 transaction, quint64 number)
{
    return transaction << 40 | number;
}

/// An entry of a table's leaf.
QByteArray version(quint64 change, const QByteArray &current)
{
    return varLong(change) + (current.isNull() ? QByteArray(1, '\0') : '\1' + current);
}

/// A record of the log: map 2, a row, what it was.
QByteArray record(int rowKey, const QByteArray &before, quint64 earlierChange = 0)
{
    const QByteArray value = before.isNull() ? QByteArray(1, '\0') : '\1' + varLong(earlierChange) + '\1' + before;
    return "\1" + QByteArray(1, char(64 + 2)) + '\1' + bigInt(quint64(rowKey)) + value;
}

} // namespace

class TestH2OldLog : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreWhatTheyWereBeforeTheCrash()
    {
        Builder builder;
        const QByteArray catalogue = builder.add(
            1, 1, bigInt(3) + '\0' + sysRow(3, "CREATE CACHED TABLE PUBLIC.T(\n    ID INT,\n    V VARCHAR\n)"));
        const quint64 open = 5;
        const quint64 committing = 6;
        QByteArray keys;
        for (int key = 1; key <= 6; ++key)
            keys += bigInt(quint64(key));
        const QByteArray table = builder.add(
            2, 6,
            keys + '\1' + version(0, row(1, "untouched")) + version(operation(open, 0), row(2, "new")) // updated
                + version(operation(open, 1), {})                                                      // deleted
                + version(operation(open, 2), row(4, "new"))                                           // inserted
                + version(operation(committing, 0), row(5, "kept")) + version(operation(open, 4), row(6, "third")));
        QByteArray logKeys;
        for (const quint64 key : {operation(open, 0), operation(open, 1), operation(open, 2), operation(open, 3),
                                  operation(open, 4), operation(committing, 1)})
            logKeys += '\x05' + varLong(key);
        const QByteArray log =
            builder.add(3, 6,
                        logKeys + record(2, row(2, "old")) + record(3, row(3, "deleted")) + record(4, {})
                            + record(6, row(6, "first")) + record(6, row(6, "second"), operation(open, 3))
                            + record(5, row(5, "never mind")));
        QByteArray metaKeys;
        QByteArray metaValues;
        const QList<std::pair<QByteArray, QByteArray>> meta{
            {"map.1", "name:table.0"}, {"map.2", "name:table.3"}, {"map.3", "name:undoLog"},
            {"name.table.0", "1"},     {"name.table.3", "2"},     {"name.undoLog", "3"},
            {"root.1", catalogue},     {"root.2", table},         {"root.3", log}};
        for (const auto &[key, value] : meta) {
            metaKeys += string(key);
            metaValues += string(value);
        }
        const QByteArray root = builder.add(0, int(meta.size()), metaKeys + metaValues);
        const auto source = std::make_shared<h2::MemorySource>(builder.finish(root), u"built"_s);

        const auto reader = h2::Reader::open(source);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().detail));
        QCOMPARE((*reader)->info().format, 1);
        QCOMPARE((*reader)->info().uncommittedRows, 4);
        const TableSchema &schema = (*reader)->catalogue().tables[0];
        QCOMPARE(schema.rows, 5);
        auto cursor = (*reader)->openTable(schema.name);
        QVERIFY(cursor);
        RowBatch batch;
        const auto more = (*cursor)->next(batch);
        QVERIFY2(more, more ? "" : qPrintable(more.error().detail));
        QStringList rows;
        for (std::size_t i = 0; i < batch.rows(); ++i)
            rows.append(QString::number(batch.row(i)[0].first) + u' ' + QString::fromUtf8(batch.row(i)[1].bytes()));
        QCOMPARE(rows, QStringList({u"1 untouched"_s, u"2 old"_s, u"3 deleted"_s, u"5 kept"_s, u"6 first"_s}));
        const auto problems = h2::checkFile(source, {});
        QVERIFY(problems);
        for (const h2::Problem &problem : *problems)
            QVERIFY2(problem.severity == h2::Problem::Severity::Note, qPrintable(problem.where + problem.what));
    }
};

QTEST_GUILESS_MAIN(TestH2OldLog)
#include "tst_h2oldlog.moc"
