// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/rowdigest.h"

#include <QCryptographicHash>
#include <QTest>

using namespace gangway;
using namespace Qt::StringLiterals;

namespace {

using Row = std::vector<Value>;

TableSchema schema(const QStringList &columns, SqlType type)
{
    TableSchema table;
    table.name = {u"PUBLIC"_s, u"T"_s};
    for (const QString &name : columns) {
        Column column;
        column.name = name;
        column.type.sql = type;
        table.columns.push_back(column);
    }
    return table;
}

TableDigest digest(const QStringList &columns, const std::vector<Row> &rows, SqlType type = ColumnType().sql)
{
    RowDigestWriter writer;
    RowBatch batch;
    batch.clear(static_cast<std::size_t>(columns.size()));
    for (const Row &row : rows)
        std::copy(row.begin(), row.end(), batch.addRow());
    const bool good = writer.begin({}) && writer.beginTable(schema(columns, type)) && writer.write(batch)
                      && writer.endTable() && writer.finish();
    return good ? writer.digests().front() : TableDigest{};
}

Value text(const char *characters)
{
    return Value::view(ValueType::Text, characters);
}

Value number(qint64 n)
{
    return Value::integer(ValueType::Int64, n);
}

class StoredText final : public LargeObject
{
public:
    explicit StoredText(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {}
    Kind kind() const override { return Kind::Text; }
    std::int64_t octets() const override { return m_bytes.size(); }
    Result<> read(const Sink &sink) const override
    {
        for (const char &c : m_bytes) {
            if (auto taken = sink(QByteArrayView(&c, 1)); !taken)
                return taken;
        }
        return {};
    }

private:
    QByteArray m_bytes;
};

} // namespace

class RowDigestTest final : public QObject
{
    Q_OBJECT

private slots:
    void orderOfRowsAndColumnsDoesNotMatter()
    {
        const auto one = digest({u"A"_s, u"B"_s}, {{number(1), text("x")}, {number(2), text("y")}});
        const auto other = digest({u"b"_s, u"a"_s}, {{text("y"), number(2)}, {text("x"), number(1)}});
        QCOMPARE(one.sha256.size(), 64);
        QCOMPARE(one.sha256, other.sha256);
        QCOMPARE(one.rows, 2);
    }

    void spacesAtTheEndCountUnlessTheyPad()
    {
        const auto of = [](const char *characters, SqlType type) {
            return digest({u"A"_s}, {{text(characters)}}, type).sha256;
        };
        QCOMPARE(of("ab", SqlType::Char), of("ab  ", SqlType::Char));
        QCOMPARE(of("", SqlType::Char), of("  ", SqlType::Char));
        QVERIFY(of("ab", SqlType::Char) != of(" ab", SqlType::Char));
        QVERIFY(of("ab", SqlType::Varchar) != of("ab  ", SqlType::Varchar));
    }

    void anyChangeShows_data()
    {
        QTest::addColumn<int>("change");
        QTest::newRow("a value") << 0;
        QTest::newRow("null for empty") << 1;
        QTest::newRow("text for number") << 2;
        QTest::newRow("values exchanged between rows") << 3;
        QTest::newRow("a row twice") << 4;
        QTest::newRow("a column renamed") << 5;
        QTest::newRow("a character moved to the next column") << 6;
    }

    void anyChangeShows()
    {
        QFETCH(int, change);
        std::vector<Row> rows{{number(1), text(""), text("ab")}, {number(2), text("c"), text("d")}};
        const QStringList columns{u"A"_s, u"B"_s, u"C"_s};
        const auto before = digest(columns, rows);
        QStringList names = columns;
        switch (change) {
        case 0:
            rows[0][0] = number(3);
            break;
        case 1:
            rows[0][1] = Value::null();
            break;
        case 2:
            rows[0][0] = text("1");
            break;
        case 3:
            std::swap(rows[0][2], rows[1][2]);
            break;
        case 4:
            rows.push_back(rows[0]);
            break;
        case 5:
            names[1] = u"B2"_s;
            break;
        case 6:
            rows[0][1] = text("a"), rows[0][2] = text("b");
            break;
        default:
            QFAIL("no such change");
        }
        QVERIFY(digest(names, rows).sha256 != before.sha256);
    }

    void largeObjectsCountLikeTheSameTextInTheRow()
    {
        RowBatch batch;
        batch.clear(1);
        const QByteArray long1 = QByteArray(100'000, 'x') + "é";
        const auto large = batch.largeObject(std::make_shared<StoredText>(long1));
        QCOMPARE(digest({u"A"_s}, {{large}}).sha256, digest({u"A"_s}, {{Value::view(ValueType::Text, long1)}}).sha256);
    }

    void textsOfEveryLengthCountAsIfTheyWereStreamed()
    {
        // A row is kept up to 64 KiB; what goes beyond takes another way.
        for (const qsizetype size :
             {0, 1, 55, 56, 63, 64, 65, 32'000, 65'476, 65'485, 65'486, 65'495, 65'496, 70'000}) {
            RowBatch batch;
            batch.clear(1);
            const QByteArray bytes(size, 'x');
            const Value streamed = batch.largeObject(std::make_shared<StoredText>(bytes));
            const Value whole = Value::view(ValueType::Text, bytes);
            const QStringList columns{u"A"_s, u"B"_s, u"C"_s};
            const QByteArray expected = digest(columns, {{streamed, number(7), streamed}}).sha256;
            QCOMPARE(digest(columns, {{whole, number(7), whole}}).sha256, expected);
            QCOMPARE(digest(columns, {{streamed, number(7), whole}}).sha256, expected);
        }
    }

    void aRowsDigestCoversNamesKindsAndExactTexts()
    {
        RowBatch batch;
        batch.clear(1);
        const auto items = batch.allocateValues(2);
        items[0] = number(-2);
        items[1] = text("x");
        Value array = Value::integer(ValueType::Array, 0);
        array.aux = 2;
        array.elements = items.data();
        const auto head = [](char kind, qint64 number) {
            return kind + QByteArray(reinterpret_cast<const char *>(&number), sizeof number);
        };
        const auto framed = [&head](char kind, const QByteArray &bytes) { return head(kind, bytes.size()) + bytes; };
        QByteArray names;
        for (const char *name : {"a", "b", "c", "d", "e", "f", "g", "h"})
            names += framed('t', name);
        const QByteArray row = QCryptographicHash::hash(names, QCryptographicHash::Sha256) + 'n' + "b1" + head('i', 300)
                               + framed('d', "-0.05") + framed('f', "0.1") + framed('m', "2021-03-04 05:06:07.5+05:30")
                               + head('a', 2) + head('i', -2) + framed('t', "x")
                               + framed('x', QByteArray("\x01\xff", 2));
        const TableDigest got =
            digest({u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s, u"G"_s, u"H"_s},
                   {{Value::null(), Value::boolean(true), Value::integer(ValueType::Int16, 300), Value::decimal(-5, 2),
                     Value::float64Bits(std::bit_cast<quint64>(0.1)),
                     Value::moment(ValueType::TimestampTz, civilDate(2021, 3, 4), 18'367'500'000'000, 19'800), array,
                     Value::view(ValueType::Bytes, QByteArrayView("\x01\xff", 2))}});
        QCOMPARE(got.sha256, QCryptographicHash::hash(row, QCryptographicHash::Sha256).toHex());
    }

    void comparisonNamesWhatDiffers()
    {
        const auto one = digest({u"A"_s}, {{number(1)}});
        auto other = digest({u"A"_s}, {{number(2)}});
        QVERIFY(compareDigests({one}, {one}).empty());
        auto lower = one;
        lower.table = {u"public"_s, u"t"_s};
        QVERIFY(compareDigests({one}, {lower}).empty());
        QCOMPARE(compareDigests({one}, {other}).size(), 1U);
        const auto missing = compareDigests({one}, {});
        QCOMPARE(missing.size(), 1U);
        QVERIFY(!missing.front().right);
    }
};

QTEST_GUILESS_MAIN(RowDigestTest)
#include "tst_rowdigest.moc"
