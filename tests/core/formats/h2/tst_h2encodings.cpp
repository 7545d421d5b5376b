// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The small encodings of H2 files, by bytes that H2 itself wrote.
#include "core/formats/h2/genericobject.h"
#include "core/formats/h2/h2text.h"
#include "core/formats/h2/lzf.h"
#include "core/formats/h2/primitives.h"
#include "core/formats/h2/textmap.h"
#include "core/formats/h2/valuecodec.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gangway;
using namespace gangway::h2;

namespace {

/// Bytes with the slack that decoders need.
QByteArray padded(const QByteArray &hex)
{
    return QByteArray::fromHex(hex) + QByteArray(qsizetype(slack), '\0');
}

const Byte *start(const QByteArray &bytes)
{
    return reinterpret_cast<const Byte *>(bytes.constData());
}

} // namespace

class TestH2Encodings : public QObject
{
    Q_OBJECT

private slots:
    void checksumIsH2s_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<uint>("sum");
        QTest::newRow("empty") << QByteArray("") << 0xffffffffU;
        QTest::newRow("one byte") << QByteArray("a") << 0x61006100U;
        QTest::newRow("one word") << QByteArray("ab") << 0x61626162U;
        QTest::newRow("odd length") << QByteArray("abc") << 0x25c5c462U;
        QTest::newRow("store header") << QByteArray("H:2,block:3,blockSize:1000,chunk:2,clean:1,created:1a1fcd72049,"
                                                    "format:2,version:2")
                                      << 0x2cb69ddfU;
    }
    void checksumIsH2s()
    {
        QFETCH(QByteArray, text);
        QFETCH(uint, sum);
        QCOMPARE(fletcher32(text), sum);
    }

    void textMapsKeepQuotedValues()
    {
        const auto map = TextMap::parse("name:\"a,b\\\"c\",id:1f,empty:");
        QVERIFY(map);
        QCOMPARE(map->text("name"), QByteArray("a,b\"c"));
        QCOMPARE(map->number("id"), quint64(0x1f));
        QVERIFY(map->contains("empty"));
        QVERIFY(!TextMap::parse("no colon"));
        QVERIFY(!TextMap::parse("open:\"quote"));
        QVERIFY(TextMap::parseChecksummed("  a:1,fletcher:" + QByteArray::number(fletcher32("a:1"), 16) + "\n\0\0"_ba));
        QVERIFY(!TextMap::parseChecksummed("a:1,fletcher:12345678"));
        QVERIFY(!TextMap::parseChecksummed("a:1"));
    }

    void numbersHaveSevenBitsAByte()
    {
        QByteArray bytes = padded("ffffffffffffffffff01");
        const Byte *at = start(bytes);
        QCOMPARE(readVarLong(at), ~quint64(0));
        QCOMPARE(at - start(bytes), 10);
        bytes = padded("8080808008");
        at = start(bytes);
        QCOMPARE(readVarInt(at), 0x80000000U);
        QCOMPARE(at - start(bytes), 5);
        bytes = padded("ac02");
        at = start(bytes);
        QCOMPARE(readVarInt(at), 300U);
    }

    void numbersOfEveryLengthAreRead()
    {
        for (int length = 1; length <= 10; ++length) {
            for (const int filler : {0x80, 0xff, 0xa5, 0xda}) {
                for (const int last : {0x00, 0x01, 0x7f}) {
                    // What comes after a number is not part of it.
                    const QByteArray bytes =
                        QByteArray(length - 1, char(filler)) + char(last) + QByteArray(48, char(0xff));
                    quint64 expected = 0;
                    for (int i = 0; i < length; ++i)
                        expected |= quint64(bytes[i] & 0x7f) << (7 * i);
                    const Byte *at = start(bytes);
                    QCOMPARE(readVarLong(at), expected);
                    QCOMPARE(at - start(bytes), length);
                    at = start(bytes);
                    QCOMPARE(readVarInt(at), length <= 5 ? quint32(expected) : quint32(expected & 0x7ffffffff));
                    QCOMPARE(at - start(bytes), qMin(length, 5));
                }
            }
        }
        // One that never ends has ten bytes, or five.
        const QByteArray endless(64, char(0xff));
        const Byte *at = start(endless);
        QCOMPARE(readVarLong(at), ~quint64(0));
        QCOMPARE(at - start(endless), 10);
        at = start(endless);
        QCOMPARE(readVarInt(at), ~quint32(0));
        QCOMPARE(at - start(endless), 5);
    }

    void asciiIsWhatHasNoHighBit()
    {
        for (qsizetype size = 0; size < 100; ++size) {
            QByteArray bytes = QByteArray(size, 'a') + QByteArray(qsizetype(slack), char(0x80));
            QVERIFY(isAscii(start(bytes), std::size_t(size)));
            for (qsizetype i = 0; i < size; ++i) {
                bytes[i] = char(0x80);
                QVERIFY2(!isAscii(start(bytes), std::size_t(size)), qPrintable(u"%1 of %2"_s.arg(i).arg(size)));
                bytes[i] = 'a';
            }
        }
    }

    void lengthCodesGrowByHalves()
    {
        QCOMPARE(lengthOfCode(0), 32U);
        QCOMPARE(lengthOfCode(1), 48U);
        QCOMPARE(lengthOfCode(2), 64U);
        QCOMPARE(lengthOfCode(7), 384U);
        QCOMPARE(lengthOfCode(30), 1U << 20);
        QCOMPARE(lengthOfCode(31), 2U << 20);
    }

    void lzfExpandsWhatH2Compressed_data()
    {
        QTest::addColumn<QByteArray>("packed");
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("period of 3") << QByteArray("0361626361e01202016263") << QByteArray("abc").repeated(11);
        QTest::newRow("period of 1") << QByteArray("016161e01b00016161") << QByteArray(40, 'a');
    }
    void lzfExpandsWhatH2Compressed()
    {
        QFETCH(QByteArray, packed);
        QFETCH(QByteArray, plain);
        const QByteArray in = padded(packed);
        const std::size_t size = std::size_t(packed.size() / 2);
        QByteArray out(plain.size(), '\0');
        auto *const to = reinterpret_cast<Byte *>(out.data());
        QVERIFY(!expandLzf(start(in), size, to, std::size_t(out.size())));
        QCOMPARE(out, plain);
        // Everything else is refused without writing beyond the output.
        QVERIFY(expandLzf(start(in), size, to, std::size_t(out.size() - 1)));
        QVERIFY(expandLzf(start(in), size - 1, to, std::size_t(out.size())));
    }

    void valuesReadAsH2WroteThem_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("type");
        const auto row = [](const char *hex, const char *text, ValueType type) {
            QTest::newRow(hex) << QByteArray(hex) << QByteArray(text) << int(type);
        };
        row("00", "", ValueType::Null);
        row("02ff", "-1", ValueType::Int8);
        row("03012c", "300", ValueType::Int16);
        row("2f", "15", ValueType::Int32);
        row("0410", "16", ValueType::Int32);
        row("04ac02", "300", ValueType::Int32);
        row("4201", "-1", ValueType::Int32);
        row("428080808008", "-2147483648", ValueType::Int32);
        row("37", "7", ValueType::Int64);
        row("0508", "8", ValueType::Int64);
        row("43ac02", "-300", ValueType::Int64);
        row("4380808080808080808001", "-9223372036854775808", ValueType::Int64);
        row("38", "0", ValueType::Decimal);
        row("39", "1", ValueType::Decimal);
        row("3b0200", "0.00", ValueType::Decimal);
        row("3b0264", "1.00", ValueType::Decimal);
        row("3b04959aef3a", "12345.6789", ValueType::Decimal);
        row("3affffffffffffffffff01", "-1", ValueType::Decimal);
        row("3b01fbffffffffffffffff01", "-0.5", ValueType::Decimal);
        row("3a0a", "10", ValueType::Decimal);
        row("060009008000000000000000", "9223372036854775808", ValueType::Decimal);
        row("06010bfefa91f0c959bbc21d2087", "-123456789012345678901234.5", ValueType::Decimal);
        row("8a01010f", "1.5", ValueType::Decimal);
        row("8afdffffff0f010f", "1.5E+4", ValueType::Decimal);
        row("8a00ffffffff0f", "NaN", ValueType::Decimal);
        row("0702", "2.0", ValueType::Float64);
        row("07fd1f", "-1.0", ValueType::Float64);
        row("07fcbbe6cc99b3e6cc59", "0.1", ValueType::Float64);
        row("07fe3f", "NaN", ValueType::Float64);
        row("07fe1f", "Infinity", ValueType::Float64);
        row("0802", "2.0", ValueType::Float32);
        row("08fd03", "-1.0", ValueType::Float32);
        row("08bce7cc990b", "0.1", ValueType::Float32);
        row("44", "", ValueType::Text);
        row("47616263", "abc", ValueType::Text);
        row("45c329", "\xc3\xa9", ValueType::Text);
        row("45e2022c", "\xe2\x82\xac", ValueType::Text);
        row("46ed203ded3800", "\xf0\x9f\x98\x80", ValueType::Text);
        row("45ed203d", "\xed\xa0\xbd", ValueType::Text);
        row("46ed380061",
            "\xed\xb8\x80"
            "a",
            ValueType::Text);
        row("0e026142", "aB", ValueType::Text);
        row("15026120", "a ", ValueType::Text);
        row("6601ff", "\x01\xff", ValueType::Bytes);
        row("890201ff", "\x01\xff", ValueType::Bytes);
        row("0add903f", "2020-02-29", ValueType::Date);
        row("0a9fffffffffffffffff01", "-0001-12-31", ValueType::Date);
        row("09fba4be11d5f01b", "10:11:12.123456789", ValueType::Time);
        row("88c09e0280cab5ee0116", "10:11:12.5+05:30", ValueType::TimeTz);
        row("0be4943f9385e108d5f01b", "2021-03-04 05:06:07.123456789", ValueType::Timestamp);
        row("87e4943f8c88e10800e0", "2021-03-04 05:06:07.5-08", ValueType::TimestampTz);
        row("87a1c03e00007fa127", "2000-01-01 00:00:00+01:23:45", ValueType::TimestampTz);
        row("87a1c03e000080a127", "2000-01-01 00:00:00-01:23:45", ValueType::TimestampTz);
        row("86077b2261223a317d", "{\"a\":1}", ValueType::Json);
        row("1a0005", "INTERVAL '5' YEAR", ValueType::Interval);
        row("1af60180aaffb3f5d601", "INTERVAL '-1 02:03:04.5' DAY TO SECOND", ValueType::Interval);
        row("0f020102", "\x01\x02", ValueType::Bytes);
        row("1002c3a901", "\xc3\xa9", ValueType::Text);
        row("1103210004ac02", "[1, null, 300]", ValueType::Array);
    }
    void valuesReadAsH2WroteThem()
    {
        QFETCH(QByteArray, hex);
        QFETCH(QByteArray, text);
        QFETCH(int, type);
        const QByteArray bytes = padded(hex);
        const Byte *at = start(bytes);
        const Byte *const end = at + hex.size() / 2;
        RowBatch batch;
        batch.clear(1);
        ValueDecoder decoder(2, batch, nullptr);
        Value value;
        QVERIFY2(decoder.decode(at, end, value), decoder.fault());
        QVERIFY(at == end);
        QCOMPARE(int(value.type), type);
        QByteArray out;
        QVERIFY(appendH2Text(out, value, {}));
        QCOMPARE(out, text);
        // A value that is cut off is noticed, wherever it is cut.
        for (qsizetype size = 0; size < hex.size() / 2; ++size) {
            at = start(bytes);
            QVERIFY(!decoder.decode(at, start(bytes) + size, value));
        }
    }

    void rowsAreReadAsTheirValuesAre_data() { valuesReadAsH2WroteThem_data(); }
    void rowsAreReadAsTheirValuesAre()
    {
        QFETCH(QByteArray, hex);
        const QByteArray bytes = padded(hex);
        RowBatch batch;
        batch.clear(1);
        for (int sql = int(SqlType::Boolean); sql <= int(SqlType::Other); ++sql) {
            ColumnType type;
            type.sql = SqlType(sql);
            const std::vector<ValueRule> rules{ValueRule(type)};
            for (qsizetype size = 0; size <= hex.size() / 2; ++size) {
                const Byte *const end = start(bytes) + size;
                ValueDecoder decoder(2, batch, nullptr);
                const Byte *at = start(bytes);
                Value value;
                const bool fits = decoder.decodeAs(rules[0], at, end, value);
                ValueDecoder rowDecoder(2, batch, nullptr);
                const Byte *rowAt = start(bytes);
                Value row;
                QCOMPARE(rowDecoder.decodeRow(rules, rowAt, end, &row), fits);
                QCOMPARE(QByteArray(rowDecoder.fault()), QByteArray(decoder.fault()));
                if (!fits)
                    continue;
                QVERIFY(rowAt == at);
                QCOMPARE(int(row.type), int(value.type));
                QCOMPARE(row.flags, value.flags);
                QByteArray text;
                QByteArray rowText;
                QVERIFY(appendH2Text(text, value, type));
                QVERIFY(appendH2Text(rowText, row, type));
                QCOMPARE(rowText, text);
            }
        }
    }

    void referencesToLargeObjectsSayWhatTheyPointTo()
    {
        struct Recorder final : LobResolver
        {
            LobReference seen;
            Result<Value> resolve(const LobReference &reference, RowBatch &) override
            {
                seen = reference;
                return Value::null();
            }
        } recorder;
        RowBatch batch;
        batch.clear(1);
        ValueDecoder decoder(2, batch, &recorder);
        Value value;
        const QByteArray blob = padded("0ffdffffff0f0302a09c01");
        const Byte *at = start(blob);
        QVERIFY(decoder.decode(at, at + 11, value));
        QVERIFY(!recorder.seen.text);
        QCOMPARE(recorder.seen.tableId, 3);
        QCOMPARE(recorder.seen.lobId, 2);
        QCOMPARE(recorder.seen.octets, 20000);
        const QByteArray clob = padded("10fdffffff0f0302e05da846");
        at = start(clob);
        QVERIFY(decoder.decode(at, at + 12, value));
        QVERIFY(recorder.seen.text);
        QCOMPARE(recorder.seen.octets, 12000);
        QCOMPARE(recorder.seen.characters, 9000);
    }

    void impossibleValuesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("unknown tag") << QByteArray("ff");
        QTest::newRow("result set") << QByteArray("12");
        QTest::newRow("month 0") << QByteArray("0a81c03e");
        QTest::newRow("day 0") << QByteArray("0aa0c03e");
        QTest::newRow("25 o'clock") << QByteArray("0980d5cd2a00");
        QTest::newRow("month 13 of a timestamp") << QByteArray("0ba1c33e0000");
        QTest::newRow("day 0 of a timestamp") << QByteArray("87a0c03e000000");
        QTest::newRow("25 o'clock of a timestamp") << QByteArray("0ba1c03e80d5cd2a00");
        QTest::newRow("zone of 19 hours") << QByteArray("87a1c03e00007fd0b404");
        QTest::newRow("zone code") << QByteArray("87a1c03e000064");
        QTest::newRow("interval field") << QByteArray("1a0d05");
        QTest::newRow("text longer than page") << QByteArray("0dffffffff0f61");
        QTest::newRow("array longer than page") << QByteArray("11ffffffff0f00");
        QTest::newRow("nested arrays") << QByteArray("1101").repeated(100) + "00";
        QTest::newRow("object form") << QByteArray("0ffeffffff0f");
    }
    void impossibleValuesAreRefused()
    {
        QFETCH(QByteArray, hex);
        const QByteArray bytes = padded(hex);
        const Byte *at = start(bytes);
        RowBatch batch;
        batch.clear(1);
        ValueDecoder decoder(2, batch, nullptr);
        Value value;
        QVERIFY(!decoder.decode(at, at + hex.size() / 2, value));
        QVERIFY(decoder.fault());
        for (int sql = int(SqlType::Boolean); sql <= int(SqlType::Other); ++sql) {
            ColumnType type;
            type.sql = SqlType(sql);
            const Byte *rowAt = start(bytes);
            QVERIFY(!decoder.decodeRow({ValueRule(type)}, rowAt, rowAt + hex.size() / 2, &value));
        }
    }

    void floatsPrintAsInJava_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("zero") << 0.0 << QByteArray("0.0");
        QTest::newRow("smallest plain") << 0.001 << QByteArray("0.001");
        QTest::newRow("below it") << 0.00099 << QByteArray("9.9E-4");
        QTest::newRow("largest plain") << 9999999.0 << QByteArray("9999999.0");
        QTest::newRow("above it") << 1e7 << QByteArray("1.0E7");
        QTest::newRow("digits") << 123456.789 << QByteArray("123456.789");
        QTest::newRow("negative") << -1.5e-300 << QByteArray("-1.5E-300");
        QTest::newRow("smallest") << 4.9e-324 << QByteArray("4.9E-324");
        QTest::newRow("largest") << 1.7976931348623157e308 << QByteArray("1.7976931348623157E308");
    }
    void floatsPrintAsInJava()
    {
        QFETCH(double, number);
        QFETCH(QByteArray, text);
        QByteArray out;
        appendJavaDouble(out, number);
        QCOMPARE(out, text);
    }

    void decimalsPrintAsInJava_data()
    {
        QTest::addColumn<qlonglong>("unscaled");
        QTest::addColumn<int>("scale");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << 123LL << 1 << QByteArray("12.3");
        QTest::newRow("leading zeros") << 1LL << 6 << QByteArray("0.000001");
        QTest::newRow("too many of them") << 1LL << 7 << QByteArray("1E-7");
        QTest::newRow("with digits") << -123LL << 10 << QByteArray("-1.23E-8");
        QTest::newRow("zero with scale") << 0LL << 8 << QByteArray("0E-8");
        QTest::newRow("negative scale") << 12LL << -3 << QByteArray("1.2E+4");
    }
    void decimalsPrintAsInJava()
    {
        QFETCH(qlonglong, unscaled);
        QFETCH(int, scale);
        QFETCH(QByteArray, text);
        QByteArray out;
        QVERIFY(appendH2Text(out, Value::decimal(unscaled, scale), {}));
        QCOMPARE(out, text);
    }

    void genericObjectsOfFormat1AreReadAndSkipped()
    {
        // Object[]{byte[]{1,2}, -5, 300L, "ab", null, TRUE}
        const QByteArray bytes = padded("0e08066a0102210505ac025a61620020");
        const Byte *at = start(bytes);
        const Byte *const end = at + bytes.size() - slack;
        QVERIFY(skipGeneric(at, end));
        QVERIFY(at == end);
        at = start(bytes);
        QCOMPARE(genericArray(at, end).value_or(0), 6U);
        const Byte *data = nullptr;
        std::size_t size = 0;
        QVERIFY(genericBytes(at, end, data, size));
        QCOMPARE(size, 2U);
        QCOMPARE(genericInteger(at, end).value_or(0), -5);
        QCOMPARE(genericInteger(at, end).value_or(0), 300);
        QVERIFY(!genericInteger(at, end));
    }
};

QTEST_GUILESS_MAIN(TestH2Encodings)
#include "tst_h2encodings.moc"
