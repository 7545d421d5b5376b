// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/rowbatch.h"
#include "core/rows/shorttext.h"
#include "core/rows/valuetext.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace gangway;
using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const Value &value, const ColumnType &type = {})
{
    QByteArray out;
    const auto appended = appendText(out, value, type);
    return appended ? out : "error: " + appended.error().detail.toUtf8();
}

Value interval(IntervalField field, qint64 first, qint64 second = 0, bool negative = false)
{
    Value v = Value::moment(ValueType::Interval, first, second, static_cast<qint32>(field));
    v.flags = negative ? Value::Negative : Value::NoFlag;
    return v;
}

} // namespace

class ValueTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyScalarHasOneExactText_data()
    {
        QTest::addColumn<Value>("value");
        QTest::addColumn<QByteArray>("text");
        const auto big = std::numeric_limits<qint64>::max();
        const auto small = std::numeric_limits<qint64>::min();
        QTest::newRow("true") << Value::boolean(true) << "true"_ba;
        QTest::newRow("largest integer") << Value::integer(ValueType::Int64, big) << "9223372036854775807"_ba;
        QTest::newRow("smallest integer") << Value::integer(ValueType::Int64, small) << "-9223372036854775808"_ba;
        QTest::newRow("trailing zeros stay") << Value::decimal(100, 2) << "1.00"_ba;
        QTest::newRow("small fraction") << Value::decimal(-5, 3) << "-0.005"_ba;
        QTest::newRow("zero with scale") << Value::decimal(0, 5) << "0.00000"_ba;
        QTest::newRow("negative scale") << Value::decimal(15, -3) << "15E+3"_ba;
        QTest::newRow("absurd scale stays short") << Value::decimal(1, 2'000'000'000) << "1E-2000000000"_ba;
        QTest::newRow("shortest double") << Value::float64Bits(std::bit_cast<quint64>(0.1)) << "0.1"_ba;
        QTest::newRow("negative zero") << Value::float64Bits(std::bit_cast<quint64>(-0.0)) << "-0"_ba;
        QTest::newRow("not a number") << Value::float64Bits(
            std::bit_cast<quint64>(std::numeric_limits<double>::quiet_NaN()))
                                      << "NaN"_ba;
        QTest::newRow("float keeps float digits") << Value::float32Bits(std::bit_cast<quint32>(0.1F)) << "0.1"_ba;
        QTest::newRow("date") << Value::integer(ValueType::Date, civilDate(2020, 2, 29)) << "2020-02-29"_ba;
        QTest::newRow("year of five digits")
            << Value::integer(ValueType::Date, civilDate(12'345, 6, 7)) << "12345-06-07"_ba;
        QTest::newRow("date before Christ")
            << Value::integer(ValueType::Date, civilDate(-1, 12, 31)) << "-0001-12-31"_ba;
        QTest::newRow("whole seconds") << Value::moment(ValueType::Time, 0, 18'367'000'000'000) << "05:06:07"_ba;
        QTest::newRow("end of day") << Value::moment(ValueType::Time, 0, 86'400'000'000'000) << "24:00:00"_ba;
        QTest::newRow("fraction is trimmed")
            << Value::moment(ValueType::Timestamp, civilDate(2021, 3, 4), 18'367'500'000'000)
            << "2021-03-04 05:06:07.5"_ba;
        QTest::newRow("one nanosecond") << Value::moment(ValueType::Time, 0, 1) << "00:00:00.000000001"_ba;
        QTest::newRow("odd offset") << Value::moment(ValueType::TimestampTz, civilDate(2000, 1, 1), 0,
                                                     -(3600 + 23 * 60 + 45))
                                    << "2000-01-01 00:00:00-01:23:45"_ba;
        QTest::newRow("half hour offset")
            << Value::moment(ValueType::TimeTz, 0, 36'672'500'000'000, 19'800) << "10:11:12.5+05:30"_ba;
        QTest::newRow("bytes") << Value::view(ValueType::Bytes, QByteArrayView("\x01\xff", 2)) << "01ff"_ba;
        QTest::newRow("uuid") << Value::view(ValueType::Uuid, QByteArrayView("\x00\x11\x22\x33\x44\x55\x66\x77"
                                                                             "\x88\x99\xaa\xbb\xcc\xdd\xee\xff",
                                                                             16))
                              << "00112233-4455-6677-8899-aabbccddeeff"_ba;
        QTest::newRow("years") << interval(IntervalField::Year, 5) << "P5Y"_ba;
        QTest::newRow("negative days to seconds")
            << interval(IntervalField::DayToSecond, 1, 7'384'500'000'000, true) << "-P1DT2H3M4.5S"_ba;
    }

    void everyScalarHasOneExactText()
    {
        QFETCH(Value, value);
        QFETCH(QByteArray, text);
        QCOMPARE(textOf(value), text);
    }

    void decimalsOfEveryScaleKeepTheirDigits()
    {
        const auto small = std::numeric_limits<qint64>::min();
        const QByteArray digits = "9223372036854775808";
        for (int scale = 0; scale <= 60; ++scale) {
            const QByteArray all = QByteArray(qMax(0, scale + 1 - int(digits.size())), '0') + digits;
            QByteArray expected = "-" + all.chopped(scale);
            if (scale > 0)
                expected += '.' + all.last(scale);
            QCOMPARE(textOf(Value::decimal(small, scale)), expected);
        }
    }

    void theLongestShortTextsHaveRoom()
    {
        const auto most = std::numeric_limits<qint64>::max();
        const auto least = std::numeric_limits<qint64>::min();
        const auto furthest = std::numeric_limits<qint32>::min();
        const Value values[] = {Value::integer(ValueType::Int64, least),
                                Value::decimal(least, 40),
                                Value::float64Bits(std::bit_cast<quint64>(-1.7976931348623157e308)),
                                Value::float64Bits(std::bit_cast<quint64>(-2.2250738585072014e-308)),
                                Value::moment(ValueType::TimestampTz, most, most, furthest),
                                Value::moment(ValueType::TimestampTz, least, least, furthest)};
        for (const Value &value : values) {
            char text[2 * shortTextRoom];
            std::fill(std::begin(text), std::end(text), '#');
            const char *const end = writeShortText(text, value);
            QVERIFY(end);
            QVERIFY(end <= text + shortTextRoom);
            QVERIFY(std::all_of(text + shortTextRoom, std::end(text), [](char c) { return c == '#'; }));
        }
    }

    void wideDecimalsKeepEveryDigit()
    {
        RowBatch batch;
        batch.clear(1);
        const auto wide = [&batch](const char *hex, int scale) {
            return textOf(batch.wideDecimal(QByteArray::fromHex(hex), scale));
        };
        QCOMPARE(wide("008000000000000000", 0), "9223372036854775808");
        QCOMPARE(wide("fefa91f0c959bbc21d2087", 1), "-123456789012345678901234.5");
        QCOMPARE(wide("ff", 0), "-1");
    }

    void enumsShowTheirLabel()
    {
        ColumnType type;
        type.labels = {u"small"_s, u"large"_s};
        QCOMPARE(textOf(Value::integer(ValueType::Enum, 2), type), "large");
        QCOMPARE(textOf(Value::integer(ValueType::Enum, 7), type), "7"); // a damaged ordinal is shown, not hidden
    }

    void arraysAreJson()
    {
        RowBatch batch;
        batch.clear(1);
        const auto items = batch.allocateValues(3);
        items[0] = Value::integer(ValueType::Int32, 1);
        items[1] = Value::null();
        items[2] = batch.copy(ValueType::Text, "a\"b\n");
        Value array;
        array.type = ValueType::Array;
        array.aux = 3;
        array.elements = items.data();
        QCOMPARE(textOf(array), "[1,null,\"a\\\"b\\n\"]");
    }
};

QTEST_GUILESS_MAIN(ValueTextTest)
#include "tst_valuetext.moc"
