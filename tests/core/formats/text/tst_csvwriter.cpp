// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/text/csvwriter.h"
#include "tabledouble.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <optional>

using namespace gangway;
using namespace gangway::test;
using namespace Qt::StringLiterals;

namespace {

using Field = std::optional<QByteArray>; // nothing: empty without quotes, NULL
using Record = std::vector<Field>;

/// RFC 4180 by its grammar, written apart from the writer. Empty result: not in that grammar.
std::vector<Record> parsed(const QByteArray &csv)
{
    std::vector<Record> records;
    qsizetype at = 0;
    while (at < csv.size()) {
        Record record;
        for (;;) {
            QByteArray field;
            bool quoted = false;
            if (csv.mid(at, 1) == "\"") {
                quoted = true;
                for (++at;; ++at) {
                    if (at >= csv.size())
                        return {};
                    if (csv[at] == '"') {
                        if (csv.mid(at + 1, 1) != "\"")
                            break;
                        ++at;
                    }
                    field.append(csv[at]);
                }
                ++at;
            } else {
                while (at < csv.size() && csv[at] != ',' && csv[at] != '\r') {
                    if (csv[at] == '"' || csv[at] == '\n')
                        return {};
                    field.append(csv[at++]);
                }
            }
            record.push_back(field.isEmpty() && !quoted ? Field() : Field(field));
            if (csv.mid(at, 1) != ",")
                break;
            ++at;
        }
        if (csv.mid(at, 2) != "\r\n")
            return {};
        at += 2;
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QByteArray written(const TableDouble &table)
    {
        CsvWriter writer(m_folder.filePath(QString::number(m_count++)));
        if (auto done = table.writeTo(writer); !done)
            return done.error().what.toUtf8() + " | " + done.error().detail.toUtf8();
        return contents(writer.files().front().path);
    }
    QByteArray oneField(const Value &value, SqlType type = SqlType::Varchar)
    {
        TableDouble table(u"T"_s);
        table.column(u"V"_s, type);
        table.rows = {{value}};
        QByteArray csv = written(table);
        return csv.startsWith("V\r\n") && csv.endsWith("\r\n") ? csv.sliced(3).chopped(2) : "not CSV: " + csv;
    }

private slots:
    void nullAndTheEmptyStringAreTwoThings()
    {
        TableDouble table(u"T"_s);
        table.column(u"A"_s, SqlType::Varchar);
        table.column(u"B"_s, SqlType::Varbinary);
        table.column(u"C"_s, SqlType::Integer);
        table.rows = {{Value::null(), Value::null(), Value::null()}, {text(""), bytes(""), number(0)}};
        QCOMPARE(written(table), QByteArray("A,B,C\r\n,,\r\n\"\",\"\",0\r\n"));
    }

    void fieldsAreQuotedWhenTheyHaveToBe_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("plain") << QByteArray("plain text") << QByteArray("plain text");
        QTest::newRow("comma") << QByteArray("a,b") << QByteArray("\"a,b\"");
        QTest::newRow("quote") << QByteArray("say \"hi\"") << QByteArray("\"say \"\"hi\"\"\"");
        QTest::newRow("only quotes") << QByteArray("\"\"") << QByteArray("\"\"\"\"\"\"");
        QTest::newRow("line feed") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
        QTest::newRow("carriage return") << QByteArray("a\rb") << QByteArray("\"a\rb\"");
        QTest::newRow("leading space") << QByteArray(" a") << QByteArray("\" a\"");
        QTest::newRow("trailing tab") << QByteArray("a\t") << QByteArray("\"a\t\"");
        QTest::newRow("end of data for psql") << QByteArray("\\.") << QByteArray("\"\\.\"");
        QTest::newRow("the word") << QByteArray("NULL") << QByteArray("NULL");
        QTest::newRow("UTF-8") << QByteArray("é€😀") << QByteArray("é€😀");
        QTest::newRow("lone surrogate") << QByteArray("a\xED\xA0\x80") << QByteArray("a\xED\xA0\x80");
        QTest::newRow("not UTF-8") << QByteArray("caf\xE9") << QByteArray("caf\xE9");
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("a\0b", 3);
        QTest::newRow("formula") << QByteArray("=1+1") << QByteArray("=1+1");
    }
    void fieldsAreQuotedWhenTheyHaveToBe()
    {
        QFETCH(QByteArray, value);
        QTEST(oneField(text(value)), "field");
    }

    void everyKindOfValueIsExact_data()
    {
        QTest::addColumn<Value>("value");
        QTest::addColumn<QByteArray>("field");
        using Limits = std::numeric_limits<std::int64_t>;
        QTest::newRow("smallest integer") << number(Limits::min()) << QByteArray("-9223372036854775808");
        QTest::newRow("largest integer") << number(Limits::max()) << QByteArray("9223372036854775807");
        QTest::newRow("decimal keeps its scale") << Value::decimal(-100, 2) << QByteArray("-1.00");
        QTest::newRow("shortest digits") << real(0.1) << QByteArray("0.1");
        QTest::newRow("smallest double") << real(5e-324) << QByteArray("5e-324");
        QTest::newRow("minus zero") << real(-0.0) << QByteArray("-0");
        QTest::newRow("NaN") << real(std::numeric_limits<double>::quiet_NaN()) << QByteArray("NaN");
        QTest::newRow("infinity") << real(-std::numeric_limits<double>::infinity()) << QByteArray("-Infinity");
        QTest::newRow("bytes") << bytes(QByteArrayView("\0\xff\x0a", 3)) << QByteArray("00ff0a");
        QTest::newRow("true") << Value::boolean(true) << QByteArray("true");
        QTest::newRow("date before year 0")
            << Value::moment(ValueType::Date, civilDate(-44, 3, 15), 0) << QByteArray("-0044-03-15");
        QTest::newRow("time 24:00") << Value::moment(ValueType::Time, 0, 86'400'000'000'000) << QByteArray("24:00:00");
        QTest::newRow("moment with zone") << Value::moment(ValueType::TimestampTz, civilDate(2024, 2, 29), 1, 19800)
                                          << QByteArray("2024-02-29 00:00:00.000000001+05:30");
    }
    void everyKindOfValueIsExact()
    {
        QFETCH(Value, value);
        QTEST(oneField(value), "field");
    }

    void aDecimalOfAHundredDigitsKeepsThemAll()
    {
        RowBatch batch;
        batch.clear(1);
        *batch.addRow() = batch.wideDecimal(QByteArray(42, '\x7f'), 50);
        TableDouble table(u"T"_s);
        table.column(u"V"_s, SqlType::Numeric);
        CsvWriter writer(m_folder.filePath(u"wide"_s));
        QVERIFY(writer.begin(table.catalogue()) && writer.beginTable(table.schema) && writer.write(batch)
                && writer.endTable() && writer.finish());
        const QByteArray field = contents(writer.files().front().path).sliced(3).chopped(2);
        QCOMPARE(field, QByteArray("697175446707306702796066592235765743434923966050981"
                                   ".59542230052897647443048990303937100843540562280319")); // by Python's integers
    }

    void arraysAndLabelsAreFieldsOfTheirOwn()
    {
        TableDouble table(u"T"_s);
        table.column(u"E"_s, SqlType::Enum).type.labels = {u"a,b"_s, u"c"_s};
        table.column(u"A"_s, SqlType::Array).type.element = std::make_shared<ColumnType>();
        const std::array<Value, 3> items{text("x\"y"), Value::null(), number(1)};
        Value array;
        array.type = ValueType::Array;
        array.aux = 3;
        array.elements = items.data();
        table.rows = {{Value::integer(ValueType::Enum, 1), array}};
        const auto records = parsed(written(table));
        QCOMPARE(records.size(), 2);
        QCOMPARE(*records[1][0], QByteArray("a,b"));
        QCOMPARE(*records[1][1], QByteArray("[\"x\\\"y\",null,1]"));
    }

    void columnNamesMayBeAnything()
    {
        TableDouble table(u"T"_s);
        table.column(u"a,\"b\"\r\n"_s, SqlType::Integer);
        table.column(QString(), SqlType::Integer);
        QCOMPARE(written(table), QByteArray("\"a,\"\"b\"\"\r\n\",\"\"\r\n"));
    }

    void aTableWithoutRowsHasItsHeader()
    {
        TableDouble table(u"T"_s);
        table.column(u"ID"_s, SqlType::Integer);
        QCOMPARE(written(table), QByteArray("ID\r\n"));
    }

    void largeObjectsAreFieldsLikeOthers()
    {
        const Repeated words(LargeObject::Kind::Text, "a\"b,\r\n", 3'000'000, 777);
        const Repeated blob(LargeObject::Kind::Bytes, QByteArray("\0\xfe", 2), 2'000'001);
        const Repeated nothing(LargeObject::Kind::Bytes, "x", 0);
        TableDouble table(u"T"_s);
        table.column(u"A"_s, SqlType::Clob);
        table.column(u"B"_s, SqlType::Blob);
        table.column(u"C"_s, SqlType::Blob);
        table.rows = {{large(words), large(blob), large(nothing)}};
        const auto records = parsed(written(table));
        QCOMPARE(records.size(), 2);
        QVERIFY(*records[1][0] == QByteArray("a\"b,\r\n").repeated(500'000));
        QVERIFY(*records[1][1] == QByteArray("00fe").repeated(1'000'000) + "00");
        QCOMPARE(records[1][2], Field(QByteArray()));
    }

    void pythonReadsBackWhatWasWritten()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("python3 is not installed");
        const QList<QByteArray> values{"",    "a,b", "\"",        "\"\"",   "a\r\nb", "\n",      " x ",
                                       "é€😀", "\t",  "a\"\n,\"b", "ends\r", "\\.",    "x,\"y\"", "'"};
        TableDouble table(u"T"_s);
        table.column(u"first"_s, SqlType::Varchar);
        table.column(u"sec\"ond"_s, SqlType::Varchar);
        for (qsizetype i = 0; i < values.size(); ++i)
            table.rows.push_back({text(values[i]), text(values[values.size() - 1 - i])});
        CsvWriter writer(m_folder.filePath(u"python"_s));
        QVERIFY(table.writeTo(writer));

        QProcess process;
        process.start(python, {u"-c"_s,
                               u"import csv,sys\n"
                               "rows=list(csv.reader(open(sys.argv[1],newline='',encoding='utf-8'),strict=True))\n"
                               "sys.stdout.buffer.write('\\0'.join(f for r in rows for f in r).encode())"_s,
                               writer.files().front().path});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QByteArrayList expected{"first", "sec\"ond"};
        for (const Row &row : table.rows)
            expected << row[0].bytes().toByteArray() << row[1].bytes().toByteArray();
        QCOMPARE(process.readAllStandardOutput(), expected.join('\0'));
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
