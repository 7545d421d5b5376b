// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/text/jsonwriter.h"
#include "tabledouble.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace gangway;
using namespace gangway::test;
using namespace Qt::StringLiterals;

class TestJsonWriter : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QByteArray written(const TableDouble &table)
    {
        JsonWriter writer(m_folder.filePath(QString::number(m_count++)));
        if (auto done = table.writeTo(writer); !done)
            return done.error().what.toUtf8() + " | " + done.error().detail.toUtf8();
        return contents(writer.files().front().path);
    }
    QByteArray oneValue(const Value &value, SqlType type = SqlType::Varchar)
    {
        TableDouble table(u"T"_s);
        table.column(u"V"_s, type);
        table.rows = {{value}};
        QByteArray json = written(table);
        return json.startsWith("[\n{\"V\":") && json.endsWith("}\n]\n") ? json.sliced(7).chopped(4) : "odd: " + json;
    }

private slots:
    void aTableIsAnArrayWithARowALine()
    {
        TableDouble table(u"T"_s);
        table.column(u"id"_s, SqlType::Integer);
        table.column(u"na\"me"_s, SqlType::Varchar);
        QCOMPARE(written(table), QByteArray("[\n]\n"));
        table.rows = {{number(1), text("a")}, {number(2), Value::null()}};
        const QByteArray json = written(table);
        QCOMPARE(json, QByteArray("[\n{\"id\":1,\"na\\\"me\":\"a\"},\n{\"id\":2,\"na\\\"me\":null}\n]\n"));
        const QJsonArray rows = QJsonDocument::fromJson(json).array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].toObject().value(u"na\"me"_s), QJsonValue(QJsonValue::Null));
    }

    void numbersAreNumbersOnlyWhereEveryReaderGetsThem_data()
    {
        QTest::addColumn<Value>("value");
        QTest::addColumn<QByteArray>("json");
        using Limits = std::numeric_limits<std::int64_t>;
        QTest::newRow("small") << number(-7) << QByteArray("-7");
        QTest::newRow("2^53-1") << number((1LL << 53) - 1) << QByteArray("9007199254740991");
        QTest::newRow("2^53") << number(1LL << 53) << QByteArray("\"9007199254740992\"");
        QTest::newRow("-2^53") << number(-(1LL << 53)) << QByteArray("\"-9007199254740992\"");
        QTest::newRow("smallest") << number(Limits::min()) << QByteArray("\"-9223372036854775808\"");
        QTest::newRow("decimal keeps its scale") << Value::decimal(100, 2) << QByteArray("\"1.00\"");
        QTest::newRow("double") << real(0.1) << QByteArray("0.1");
        QTest::newRow("large double") << real(1e22) << QByteArray("1e+22");
        QTest::newRow("minus zero") << real(-0.0) << QByteArray("-0");
        QTest::newRow("NaN") << real(std::numeric_limits<double>::quiet_NaN()) << QByteArray("\"NaN\"");
        QTest::newRow("infinity") << real(std::numeric_limits<double>::infinity()) << QByteArray("\"Infinity\"");
        QTest::newRow("true") << Value::boolean(true) << QByteArray("true");
        QTest::newRow("bytes") << bytes(QByteArrayView("\0\xff", 2)) << QByteArray("\"00ff\"");
        QTest::newRow("date") << Value::moment(ValueType::Date, civilDate(2024, 2, 29), 0)
                              << QByteArray("\"2024-02-29\"");
    }
    void numbersAreNumbersOnlyWhereEveryReaderGetsThem()
    {
        QFETCH(Value, value);
        QTEST(oneValue(value), "json");
    }

    void textsAreEscaped_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray("") << QByteArray("\"\"");
        QTest::newRow("quote and backslash") << QByteArray("a\"\\b") << QByteArray("\"a\\\"\\\\b\"");
        QTest::newRow("apostrophe") << QByteArray("it's") << QByteArray("\"it's\"");
        QTest::newRow("line ends") << QByteArray("a\r\n\tb") << QByteArray("\"a\\r\\n\\tb\"");
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("\"a\\u0000b\"");
        QTest::newRow("control") << QByteArray("\x1f\x01") << QByteArray("\"\\u001f\\u0001\"");
        QTest::newRow("UTF-8") << QByteArray("é€😀") << QByteArray("\"é€😀\"");
        QTest::newRow("lone surrogate") << QByteArray("\xED\xA0\x80") << QByteArray("\"\\ud800\"");
    }
    void textsAreEscaped()
    {
        QFETCH(QByteArray, value);
        QTEST(oneValue(text(value)), "json");
    }

    void documentsAreKeptAsTheyWereStored()
    {
        const QByteArray document = R"({"a": 1.0, "a": 12345678901234567890})";
        const QByteArray json = oneValue(Value::view(ValueType::Json, document), SqlType::Json);
        const QJsonDocument back = QJsonDocument::fromJson('[' + json + ']');
        QCOMPARE(back.array().first().toString().toUtf8(), document);
    }

    void arraysAreArrays()
    {
        const std::array<Value, 3> items{text("x"), Value::null(), number(1LL << 60)};
        Value array;
        array.type = ValueType::Array;
        array.aux = 3;
        array.elements = items.data();
        QCOMPARE(oneValue(array, SqlType::Array), QByteArray("[\"x\",null,\"1152921504606846976\"]"));
    }

    void largeTextMayBreakAnywhere()
    {
        const QByteArray pattern("é€😀\"\\\xED\xA0\x80\n");
        for (const qsizetype piece : {1, 2, 3, 5, 7}) {
            const Repeated words(LargeObject::Kind::Text, pattern, pattern.size() * 3, piece);
            QCOMPARE(oneValue(large(words), SqlType::Clob),
                     '"' + QByteArray("é€😀\\\"\\\\\\ud800\\n").repeated(3) + '"');
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
