// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/text/sqlliteral.h"
#include "core/formats/text/sqltable.h"
#include "core/formats/text/sqlwriter.h"
#include "tabledouble.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace gangway;
using namespace gangway::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto h2Jar = GANGWAY_H2_JAR;

QByteArray literal(const Value &value, const ColumnType &type = {})
{
    QByteArray out;
    const auto appended = appendSqlLiteral(out, value, type);
    return appended && *appended ? out : QByteArray("no form");
}

QByteArray name(const QString &name)
{
    QByteArray out;
    appendSqlName(out, name);
    return out;
}

Value interval(IntervalField field, std::int64_t first, std::int64_t second, bool negative = false)
{
    Value value = Value::integer(ValueType::Interval, first);
    value.second = second;
    value.aux = static_cast<std::int32_t>(field);
    value.flags = negative ? Value::Negative : Value::NoFlag;
    return value;
}

} // namespace

class TestSqlWriter : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QByteArray run(const QString &program, const QStringList &arguments, const QString &input = {})
    {
        QProcess process;
        if (!input.isEmpty())
            process.setStandardInputFile(input);
        process.start(program, arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            return "failed: " + process.readAllStandardError() + process.readAllStandardOutput();
        return process.readAllStandardOutput();
    }

private slots:
    void literalsAreStandardSql_data()
    {
        QTest::addColumn<Value>("value");
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("null") << Value::null() << QByteArray("NULL");
        QTest::newRow("true") << Value::boolean(true) << QByteArray("TRUE");
        QTest::newRow("integer") << number(-5) << QByteArray("-5");
        QTest::newRow("decimal") << Value::decimal(-100, 2) << QByteArray("-1.00");
        QTest::newRow("empty text") << text("") << QByteArray("''");
        QTest::newRow("quote") << text("it's") << QByteArray("'it''s'");
        QTest::newRow("injection") << text("'); DROP TABLE t; --") << QByteArray("'''); DROP TABLE t; --'");
        QTest::newRow("backslash") << text("a\\'") << QByteArray("'a\\'''");
        QTest::newRow("line ends stay") << text("a\r\nb") << QByteArray("'a\r\nb'");
        QTest::newRow("NUL") << text(QByteArrayView("a\0\\b'", 5)) << QByteArray("U&'a\\0000\\\\b'''");
        QTest::newRow("lone surrogate") << text("\xED\xA0\x80") << QByteArray("U&'\\d800'");
        QTest::newRow("not UTF-8") << text("\xFF") << QByteArray("no form");
        QTest::newRow("bytes") << bytes("\x0a\xff") << QByteArray("X'0aff'");
        QTest::newRow("minus zero") << real(-0.0) << QByteArray("'-0'");
        QTest::newRow("NaN") << real(std::numeric_limits<double>::quiet_NaN()) << QByteArray("'NaN'");
        QTest::newRow("JSON") << Value::view(ValueType::Json, "{\"a\":\"'\"}") << QByteArray("JSON '{\"a\":\"''\"}'");
        QTest::newRow("year to month") << interval(IntervalField::YearToMonth, 1, 2, true)
                                       << QByteArray("INTERVAL -'1-2' YEAR TO MONTH");
        QTest::newRow("day to second") << interval(IntervalField::DayToSecond, 1, 3'723'500'000'000)
                                       << QByteArray("INTERVAL '1 01:02:03.5' DAY TO SECOND");
    }
    void literalsAreStandardSql()
    {
        QFETCH(Value, value);
        QTEST(literal(value), "sql");
    }

    void namesAreQuoted()
    {
        QCOMPARE(name(u"ID"_s), QByteArray("\"ID\""));
        QCOMPARE(name(u"a\"; DROP TABLE t; --"_s), QByteArray("\"a\"\"; DROP TABLE t; --\""));
        QCOMPARE(name(QString(u"a"_s + QChar(0))), QByteArray("U&\"a\\0000\""));
    }

    void tablesKeepTheirTypesAndKeys()
    {
        TableDouble table(u"T"_s);
        table.schema.name.schema = u"audit"_s;
        table.column(u"ID"_s, SqlType::BigInt).nullable = false;
        table.column(u"N"_s, SqlType::Numeric, 20, 4);
        table.column(u"S"_s, SqlType::Varchar, 40);
        table.column(u"C"_s, SqlType::Varchar, 1'000'000'000);
        table.schema.primaryKey = UniqueConstraint{u"PK"_s, {0}, {}};
        table.schema.uniques.push_back({u"U"_s, {1, 2}, {}});
        QCOMPARE(createTableSql(table.schema), QByteArray("CREATE TABLE \"audit\".\"T\" (\n"
                                                          "    \"ID\" BIGINT NOT NULL,\n"
                                                          "    \"N\" NUMERIC(20, 4),\n"
                                                          "    \"S\" VARCHAR(40),\n"
                                                          "    \"C\" TEXT,\n"
                                                          "    PRIMARY KEY (\"ID\"),\n"
                                                          "    UNIQUE (\"N\", \"S\")\n"
                                                          ");\n"));
    }

    void momentsKeepTheirDigits()
    {
        ColumnType type;
        type.sql = SqlType::TimestampTz;
        QCOMPARE(sqlTypeName(type), QByteArray("TIMESTAMP WITH TIME ZONE"));
        type.scale = 9;
        QCOMPARE(sqlTypeName(type), QByteArray("TIMESTAMP(9) WITH TIME ZONE"));
        type.sql = SqlType::Time;
        type.scale = -1;
        QCOMPARE(sqlTypeName(type), QByteArray("TIME(6)"));

        // An engine would round this to six digits without a word.
        TableDouble table(u"T"_s);
        table.column(u"TS"_s, SqlType::Timestamp);
        table.rows = {{Value::moment(ValueType::Timestamp, civilDate(2024, 2, 29), 123000)}};
        SqlWriter micro(m_folder.filePath(u"micro"_s));
        QVERIFY(table.writeTo(micro));
        table.rows = {{Value::moment(ValueType::Timestamp, civilDate(2024, 2, 29), 123001)}};
        SqlWriter nano(m_folder.filePath(u"nano"_s));
        const auto written = table.writeTo(nano);
        QVERIFY(!written);
        QVERIFY(written.error().detail.contains(u"column TS"_s));
        table.schema.columns[0].type.scale = 9;
        SqlWriter declared(m_folder.filePath(u"declared"_s));
        QVERIFY(table.writeTo(declared));
    }

    void manyRowsGoIntoFewStatements()
    {
        TableDouble table(u"T"_s);
        table.column(u"ID"_s, SqlType::Integer);
        for (int i = 0; i < 450; ++i)
            table.rows.push_back({number(i)});
        SqlWriter writer(m_folder.filePath(u"many"_s));
        QVERIFY(table.writeTo(writer));
        const QByteArray sql = contents(writer.files().front().path);
        QCOMPARE(sql.count("INSERT INTO"), 3);
        QCOMPARE(sql.count(";\n"), 4);
        QCOMPARE(sql.count("\n("), 450);
    }

    void sqliteLoadsIt()
    {
        // Its shell reads CR LF in a script as LF, so no such pair here.
        const QString sqlite = QStandardPaths::findExecutable(u"sqlite3"_s);
        if (sqlite.isEmpty())
            QSKIP("sqlite3 is not installed");
        const Repeated words(LargeObject::Kind::Text, "it's\n", 2'000'000);
        TableDouble table(u"odd \"name\"; --"_s);
        table.column(u"ID"_s, SqlType::Integer).nullable = false;
        table.column(u"a'b\"c"_s, SqlType::Varchar, 100);
        table.column(u"DATA"_s, SqlType::Clob);
        table.column(u"TZ"_s, SqlType::TimestampTz);
        table.schema.primaryKey = UniqueConstraint{u"PK"_s, {0}, {}};
        table.rows = {{number(1), text("é'\"\\\n\r😀"), large(words),
                       Value::moment(ValueType::TimestampTz, civilDate(2024, 2, 29), 1000, 3600)},
                      {number(2), Value::null(), text(""), Value::null()}};
        SqlWriter writer(m_folder.filePath(u"sqlite"_s));
        QVERIFY(table.writeTo(writer));
        const QString database = m_folder.filePath(u"t.sqlite"_s);
        QCOMPARE(run(sqlite, {u"-batch"_s, u"-bail"_s, database}, writer.files().front().path), QByteArray());
        const QString query = u"SELECT ID, hex(\"a'b\"\"c\"), length(DATA), TZ FROM \"odd \"\"name\"\"; --\""_s;
        QCOMPARE(run(sqlite, {database, query}), "1|" + QByteArray("é'\"\\\n\r😀").toHex().toUpper()
                                                     + "|2000000|2024-02-29 00:00:00.000001+01:00\n2||0|\n");
    }

    void h2LoadsItExactly()
    {
        const QString java = QStandardPaths::findExecutable(u"java"_s);
        const QString jar = QString::fromLatin1(h2Jar);
        if (java.isEmpty() || !QFile::exists(jar))
            QSKIP("java or the H2 jar is not installed");
        using Limits = std::numeric_limits<std::int64_t>;
        const Repeated words(LargeObject::Kind::Text, QByteArray("a\0'\\", 4), 1'000'000);
        const Repeated blob(LargeObject::Kind::Bytes, QByteArray("\0\xff", 2), 300'001);
        const QByteArray uuid = QByteArray::fromHex("00112233445566778899aabbccddeeff");
        const std::array<Value, 2> items{number(1), Value::null()};
        Value array;
        array.type = ValueType::Array;
        array.aux = 2;
        array.elements = items.data();

        TableDouble table(u"T"_s);
        table.column(u"I"_s, SqlType::BigInt).nullable = false;
        table.column(u"N"_s, SqlType::Numeric, 40, 20);
        table.column(u"F"_s, SqlType::Double);
        table.column(u"S"_s, SqlType::Varchar, 100);
        table.column(u"TS"_s, SqlType::Timestamp, -1, 9);
        table.column(u"TZ"_s, SqlType::TimestampTz, -1, 9);
        table.column(u"TM"_s, SqlType::Time, -1, 9);
        table.column(u"U"_s, SqlType::Uuid);
        table.column(u"B"_s, SqlType::Varbinary);
        table.column(u"J"_s, SqlType::Json);
        table.column(u"A"_s, SqlType::Array).type.element = [] {
            auto element = std::make_shared<ColumnType>();
            element->sql = SqlType::Integer;
            return element;
        }();
        table.column(u"Y"_s, SqlType::Interval).type.declared = u"INTERVAL YEAR TO MONTH"_s;
        table.column(u"C"_s, SqlType::Clob);
        table.column(u"L"_s, SqlType::Blob);
        const auto at = [](ValueType type, std::int64_t civil, int offset = 0) {
            return Value::moment(type, civil, 3'723'000'000'001, offset);
        };
        table.rows = {{number(Limits::min()), Value::decimal(Limits::min(), 20), real(1.7976931348623157e308),
                       text(QByteArrayView("a\0\xED\xA0\x80'\\", 7)), at(ValueType::Timestamp, civilDate(-44, 3, 15)),
                       at(ValueType::TimestampTz, civilDate(2024, 2, 29), 19800), at(ValueType::Time, 0),
                       Value::view(ValueType::Uuid, uuid), bytes("\x01\xff"), Value::view(ValueType::Json, "{\"a\":1}"),
                       array, interval(IntervalField::YearToMonth, 1, 2, true), large(words), large(blob)},
                      {number(Limits::max()), Value::null(), real(5e-324), text(""), Value::null(), Value::null(),
                       Value::null(), Value::null(), bytes(""), Value::null(), Value::null(), Value::null(), text(""),
                       bytes("")}};
        SqlWriter writer(m_folder.filePath(u"h2"_s));
        QVERIFY(table.writeTo(writer));

        const QString url = u"jdbc:h2:"_s + m_folder.filePath(u"loaded"_s);
        QCOMPARE(run(java, {u"-Dfile.encoding=UTF-8"_s, u"-cp"_s, jar, u"org.h2.tools.RunScript"_s, u"-url"_s, url,
                            u"-user"_s, u"sa"_s, u"-script"_s, writer.files().front().path}),
                 QByteArray());
        const QString csv = m_folder.filePath(u"h2.csv"_s);
        const QString query =
            u"CALL CSVWRITE('%1', 'SELECT I, N, F, RAWTOHEX(S) S, TS, TZ, TM, U, RAWTOHEX(B) B, J, A, Y, "
            "CHAR_LENGTH(C) C, POSITION(CHAR(0) IN C) P, OCTET_LENGTH(L) L FROM T ORDER BY I', "
            "'fieldSeparator=| fieldDelimiter= null=-')"_s.arg(csv);
        run(java, {u"-cp"_s, jar, u"org.h2.tools.Shell"_s, u"-url"_s, url, u"-user"_s, u"sa"_s, u"-sql"_s, query});
        const QByteArrayList lines = contents(csv).trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[1],
                 QByteArray("-9223372036854775808|-0.09223372036854775808|1.7976931348623157E308|00610000d8000027005c|"
                            "-0044-03-15 01:02:03.000000001|2024-02-29 01:02:03.000000001+05:30|01:02:03.000000001|"
                            "00112233-4455-6677-8899-aabbccddeeff|01ff|{\"\"a\"\":1}|[1, null]|"
                            "INTERVAL '-1-2' YEAR TO MONTH|1000000|2|300001"));
        QCOMPARE(lines[2], QByteArray("9223372036854775807|-|4.9E-324||-|-|-|-||-|-|-|0|0|0"));
    }
};

QTEST_GUILESS_MAIN(TestSqlWriter)
#include "tst_sqlwriter.moc"
