// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// H2's own SQL, as it stands in catalogues of 2.1 and of 1.4, becomes a catalogue.
#include "core/formats/h2/objects.h"
#include "core/formats/h2/sqlparser.h"
#include "core/formats/h2/sqltokens.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gangway;
using namespace gangway::h2;

namespace {

Result<Objects> understood(std::initializer_list<std::pair<int, const char *>> statements, int format = 2)
{
    std::vector<SysRecord> records;
    for (const auto &[kind, sql] : statements)
        records.push_back({std::int64_t(records.size()) + 1, kind, QString::fromUtf8(sql)});
    return understand(std::move(records), format, u"file"_s);
}

} // namespace

class TestH2Catalogue : public QObject
{
    Q_OBJECT

private slots:
    void tokensAreDecoded()
    {
        const auto tokens = sqlTokens(uR"(u&"t\00e4\+01F600""" -- gone
            /* gone */ 'it''s' U&'a\\b' U&'x!0041' UESCAPE '!' $$raw 'text'$$ 12.5e3 word)");
        QStringList texts;
        for (const SqlToken &token : tokens)
            texts.append(token.text);
        QCOMPARE(texts, QStringList({u"tä\U0001F600\""_s, u"it's"_s, u"a\\b"_s, u"xA"_s, u"raw 'text'"_s, u"12.5e3"_s,
                                     u"WORD"_s, u""_s}));
        QCOMPARE(decodeJavaString(u"a\\u00e9\\n\\t\\\"\\\\b"), u"aé\n\t\"\\b"_s);
    }

    void unfinishedSqlEndsQuietly_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *sql :
             {"CREATE CACHED TABLE \"A", "CREATE CACHED TABLE A(", "CREATE CACHED TABLE A(B ENUM(", "'", "U&\"", "$$",
              "/*", "CREATE CACHED TABLE A(B INT DEFAULT ((((", "CREATE CACHED TABLE A(B INT DEFAULT", ""})
            QTest::newRow(sql) << QString::fromLatin1(sql);
    }
    void unfinishedSqlEndsQuietly()
    {
        QFETCH(QString, sql);
        TableSchema table;
        QVERIFY(!SqlParser(sql).table(table));
        SqlParser::Index index;
        QVERIFY(!SqlParser(sql).index(index));
        SqlParser::Constraint constraint;
        QVERIFY(!SqlParser(sql).constraint(constraint));
        ViewSchema view;
        QVERIFY(!SqlParser(sql).view(view));
    }

    void columnTypesAreUnderstood_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("type");
        QTest::addColumn<qlonglong>("length");
        QTest::addColumn<int>("scale");
        const auto row = [](const char *sql, SqlType type, qlonglong length = -1, int scale = -1) {
            QTest::newRow(sql) << QString::fromLatin1(sql) << int(type) << length << scale;
        };
        row("CHARACTER(6)", SqlType::Char, 6);
        row("CHARACTER VARYING(40)", SqlType::Varchar, 40);
        row("CHARACTER VARYING", SqlType::Varchar);
        row("CHARACTER LARGE OBJECT(1048576)", SqlType::Clob, 1048576);
        row("VARCHAR_IGNORECASE(50)", SqlType::VarcharIgnoreCase, 50);
        row("BINARY(4)", SqlType::Binary, 4);
        row("BINARY VARYING(255)", SqlType::Varbinary, 255);
        row("BINARY LARGE OBJECT", SqlType::Blob);
        row("NUMERIC(20, 4)", SqlType::Numeric, 20, 4);
        row("DECIMAL(10)", SqlType::Numeric, 10);
        row("DECFLOAT(30)", SqlType::DecFloat, 30);
        row("DOUBLE PRECISION", SqlType::Double);
        row("FLOAT(20)", SqlType::Real, 20);
        row("FLOAT(53)", SqlType::Double, 53);
        row("TIME(9)", SqlType::Time, -1, 9);
        row("TIME(3) WITH TIME ZONE", SqlType::TimeTz, -1, 3);
        row("TIMESTAMP", SqlType::Timestamp);
        row("TIMESTAMP(9) WITH TIME ZONE", SqlType::TimestampTz, -1, 9);
        row("TIMESTAMP WITH TIME ZONE", SqlType::TimestampTz);
        row("INTERVAL DAY(4) TO SECOND(9)", SqlType::Interval, 4, 9);
        row("INTERVAL YEAR TO MONTH", SqlType::Interval);
        row("ENUM('a', 'it''s, b')", SqlType::Enum);
        row("INTEGER ARRAY[10]", SqlType::Array, 10);
        row("ROW(\"A\" INTEGER, \"B\" NUMERIC(3, 2))", SqlType::Row);
        row("GEOMETRY(POINT, 4326)", SqlType::Geometry);
        row("JSON", SqlType::Json);
        row("UUID", SqlType::Uuid);
        row("JAVA_OBJECT", SqlType::JavaObject);
        // As users wrote them in 1.4.
        row("VARCHAR(255 CHAR)", SqlType::Varchar, 255);
        row("VARCHAR2(1K)", SqlType::Varchar, 1024);
        row("LONGTEXT", SqlType::Clob);
        row("TEXT", SqlType::Clob);
        row("BYTEA", SqlType::Varbinary);
        row("LONG RAW", SqlType::Varbinary);
        row("INT(11) UNSIGNED", SqlType::Integer, 11);
        row("IDENTITY", SqlType::BigInt);
        row("BIT", SqlType::Boolean);
        row("FLOAT", SqlType::Double);
        row("DATETIME", SqlType::Timestamp);
        row("NUMBER(38, 0)", SqlType::Numeric, 38, 0);
    }
    void columnTypesAreUnderstood()
    {
        QFETCH(QString, sql);
        QFETCH(int, type);
        QFETCH(qlonglong, length);
        QFETCH(int, scale);
        TableSchema table;
        const QString create =
            u"CREATE CACHED TABLE \"PUBLIC\".\"T\"(\n    \"A\" %1 DEFAULT 1 NOT NULL,\n    \"B\" INTEGER\n)"_s;
        QVERIFY(SqlParser(create.arg(sql)).table(table));
        QCOMPARE(table.columns.size(), std::size_t(2));
        const Column &column = table.columns[0];
        QCOMPARE(int(column.type.sql), type);
        QCOMPARE(column.type.declared, sql);
        QCOMPARE(qlonglong(column.type.length), length);
        QCOMPARE(column.type.scale, scale);
        QVERIFY(!column.nullable);
        QCOMPARE(column.defaultSql, u"1"_s);
    }

    void aTableHasAllItsParts()
    {
        const auto objects = understood(
            {{SysRecord::Setting, "SET CREATE_BUILD 214"},
             {SysRecord::User, "CREATE USER IF NOT EXISTS \"\" SALT '' HASH '' ADMIN"},
             {SysRecord::Schema, "CREATE SCHEMA IF NOT EXISTS \"S2\" AUTHORIZATION \"SA\""},
             {SysRecord::Domain, "CREATE DOMAIN \"PUBLIC\".\"DOUBLED\" AS \"PUBLIC\".\"BASE\""},
             {SysRecord::Domain, "CREATE DOMAIN \"PUBLIC\".\"BASE\" AS CHARACTER VARYING(10) DEFAULT 'none'"},
             {SysRecord::Sequence, "CREATE SEQUENCE \"PUBLIC\".\"SQ\" AS INTEGER START WITH 1 RESTART WITH 4 INCREMENT "
                                   "BY -5 MINVALUE -10 MAXVALUE 100 CYCLE "
                                   "NO CACHE BELONGS_TO_TABLE"},
             {SysRecord::Table,
              "CREATE CACHED TABLE \"PUBLIC\".\"CHILD\" COMMENT 'it''s a table'(\n"
              "    \"ID\" BIGINT GENERATED ALWAYS AS IDENTITY SEQUENCE \"PUBLIC\".\"SQ\" NOT NULL,\n"
              "    \"PID\" INTEGER DEFAULT CASE WHEN TRUE THEN 1 ELSE 2 END ON UPDATE (\"F\"(1, 2)) NOT NULL,\n"
              "    \"NM\" CHARACTER VARYING(40) DEFAULT U&'x, \\00e9)' SELECTIVITY 7 COMMENT 'a, b' NOT NULL,\n"
              "    \"Z\" INTEGER INVISIBLE GENERATED ALWAYS AS (\"PID\" * (2)),\n"
              "    \"OK\" BOOLEAN DEFAULT \"F\"() IS NOT NULL DEFAULT ON NULL NOT NULL,\n"
              "    \"D\" \"PUBLIC\".\"DOUBLED\"\n)"},
             {SysRecord::Table, "CREATE CACHED TABLE \"S2\".\"T\"(\n    \"ID\" INTEGER NOT NULL\n)"},
             {SysRecord::Index, "CREATE PRIMARY KEY \"PUBLIC\".\"PRIMARY_KEY_3\" ON \"PUBLIC\".\"CHILD\"(\"ID\")"},
             {SysRecord::Index, "CREATE UNIQUE INDEX \"PUBLIC\".\"UQ_IX\" ON \"PUBLIC\".\"CHILD\"(\"NM\" DESC NULLS "
                                "LAST, \"PID\" NULLS FIRST)"},
             {SysRecord::Constraint, "ALTER TABLE \"PUBLIC\".\"CHILD\" ADD CONSTRAINT \"PUBLIC\".\"CK\" CHECK((\"PID\" "
                                     "> 0)\n    AND (\"PID\" < 5)) NOCHECK"},
             {SysRecord::Constraint, "ALTER TABLE \"PUBLIC\".\"CHILD\" ADD CONSTRAINT \"PUBLIC\".\"FK\" FOREIGN "
                                     "KEY(\"PID\") INDEX \"PUBLIC\".\"FK_IX\" "
                                     "REFERENCES \"S2\".\"T\"(\"ID\") ON DELETE CASCADE ON UPDATE SET NULL NOCHECK"},
             {SysRecord::Constraint, "ALTER TABLE \"PUBLIC\".\"CHILD\" ADD CONSTRAINT \"PUBLIC\".\"PK\" PRIMARY "
                                     "KEY(\"ID\") INDEX \"PUBLIC\".\"PRIMARY_KEY_3\""},
             {SysRecord::Constraint, "ALTER TABLE \"PUBLIC\".\"CHILD\" ADD CONSTRAINT \"PUBLIC\".\"UQ\" UNIQUE(\"NM\", "
                                     "\"PID\") INDEX \"PUBLIC\".\"UQ_IX\""},
             {SysRecord::Constraint,
              "ALTER DOMAIN \"PUBLIC\".\"BASE\" ADD CONSTRAINT \"PUBLIC\".\"C8\" CHECK(VALUE <> 'q') NOCHECK"},
             {SysRecord::Table, "CREATE FORCE VIEW \"PUBLIC\".\"VV\"(\"ID\", \"NM\") AS\nSELECT\n    \"ID\",\n    "
                                "\"NM\"\nFROM \"PUBLIC\".\"CHILD\""},
             {SysRecord::Table, "CREATE FORCE LINKED TABLE \"PUBLIC\".\"L\"('d', 'u', 'n', 'p', 't')"},
             {SysRecord::Right, "GRANT SELECT ON \"PUBLIC\".\"CHILD\" TO \"RR\""}});
        QVERIFY2(objects, objects ? "" : qPrintable(objects.error().detail));
        const Catalogue &catalogue = objects->catalogue;
        QCOMPARE(objects->createBuild, 214);
        QCOMPARE(catalogue.schemas, QStringList({u"PUBLIC"_s, u"S2"_s}));
        QCOMPARE(catalogue.tables.size(), std::size_t(2));
        const TableSchema &table = catalogue.tables[0];
        QCOMPARE(table.name.display(), u"PUBLIC.CHILD"_s);
        QCOMPARE(objects->tableId(table.name), 7);
        QCOMPARE(table.comment, u"it's a table"_s);
        QCOMPARE(table.columns.size(), std::size_t(6));
        QCOMPARE(table.columns[0].generated, Column::Generated::IdentityAlways);
        QCOMPARE(table.columns[0].sequence.name, u"SQ"_s);
        QCOMPARE(table.columns[1].defaultSql, u"CASE WHEN TRUE THEN 1 ELSE 2 END"_s);
        QCOMPARE(table.columns[1].onUpdateSql, u"(\"F\"(1, 2))"_s);
        QCOMPARE(table.columns[2].defaultSql, u"U&'x, \\00e9)'"_s);
        QCOMPARE(table.columns[2].selectivity, 7);
        QCOMPARE(table.columns[2].comment, u"a, b"_s);
        QVERIFY(table.columns[3].invisible);
        QCOMPARE(table.columns[3].generated, Column::Generated::Stored);
        QCOMPARE(table.columns[3].expression, u"\"PID\" * (2)"_s);
        QCOMPARE(table.columns[4].defaultSql, u"\"F\"() IS NOT NULL"_s);
        QVERIFY(table.columns[4].defaultOnNull);
        QVERIFY(!table.columns[4].nullable);
        QCOMPARE(table.columns[5].type.sql, SqlType::Varchar);
        QCOMPARE(table.columns[5].type.length, 10);
        QCOMPARE(table.columns[5].defaultSql, u"'none'"_s);
        QVERIFY(table.columns[5].nullable);
        QCOMPARE(table.primaryKey->name, u"PK"_s);
        QCOMPARE(table.primaryKey->columns, std::vector<int>{0});
        QCOMPARE(table.uniques[0].columns, (std::vector<int>{2, 1}));
        QCOMPARE(table.uniques[0].index, u"UQ_IX"_s);
        QCOMPARE(table.checks[0].sql, u"(\"PID\" > 0)\n    AND (\"PID\" < 5)"_s);
        const ForeignKey &key = table.foreignKeys[0];
        QCOMPARE(key.references.display(), u"S2.T"_s);
        QCOMPARE(key.referencedColumns, QStringList{u"ID"_s});
        QCOMPARE(key.onDelete, u"CASCADE"_s);
        QCOMPARE(key.onUpdate, u"SET NULL"_s);
        QCOMPARE(key.index, u"FK_IX"_s);
        QCOMPARE(table.indexes.size(), std::size_t(2));
        QVERIFY(table.indexes[0].primaryKey);
        QVERIFY(table.indexes[1].unique);
        QVERIFY(table.indexes[1].columns[0].descending);
        QCOMPARE(table.indexes[1].columns[0].nulls, KeyColumn::Nulls::Last);
        QCOMPARE(table.indexes[1].columns[1].column, 1);
        const SequenceSchema &sequence = catalogue.sequences[0];
        QCOMPARE(sequence.start, 1);
        QCOMPARE(sequence.next, 4);
        QCOMPARE(sequence.increment, -5);
        QCOMPARE(*sequence.minimum, -10);
        QCOMPARE(*sequence.maximum, 100);
        QVERIFY(sequence.cycle && sequence.belongsToTable);
        QCOMPARE(sequence.cache, 0);
        QCOMPARE(sequence.type, u"INTEGER"_s);
        QCOMPARE(catalogue.views[0].columns, QStringList({u"ID"_s, u"NM"_s}));
        QVERIFY(catalogue.views[0].sql.startsWith(u"SELECT"));
        QStringList kinds;
        for (const CatalogueStatement &other : catalogue.others)
            kinds.append(other.kind);
        kinds.sort(); // nothing is dropped
        QCOMPARE(kinds, QStringList({u"constraint"_s, u"domain"_s, u"domain"_s, u"right"_s, u"schema"_s, u"setting"_s,
                                     u"table"_s, u"user"_s}));
    }

    void theOldDialectIsUnderstood()
    {
        const auto objects = understood(
            {{SysRecord::Sequence, "CREATE SEQUENCE PUBLIC.SYSTEM_SEQUENCE_1 START WITH 103 BELONGS_TO_TABLE"},
             {SysRecord::Table, "CREATE CACHED TABLE PUBLIC.CORE_USER(\n"
                                "    ID INT DEFAULT (NEXT VALUE FOR PUBLIC.SYSTEM_SEQUENCE_1) NOT NULL NULL_TO_DEFAULT "
                                "SEQUENCE PUBLIC.SYSTEM_SEQUENCE_1,\n"
                                "    \"lower\" VARCHAR(254) DEFAULT STRINGDECODE('\\u00e9, ''x') COMMENT "
                                "STRINGDECODE('\\u00e9') CHECK (LENGTH(\"lower\") > 2),\n"
                                "    TWICE INT AS (ID * 2),\n"
                                "    E ENUM('a','b') SELECTIVITY 1\n)"},
             {SysRecord::Index, "CREATE PRIMARY KEY PUBLIC.PRIMARY_KEY_1 ON PUBLIC.CORE_USER(ID)"},
             {SysRecord::Constraint, "ALTER TABLE PUBLIC.CORE_USER ADD CONSTRAINT PUBLIC.FK FOREIGN KEY(ID) INDEX "
                                     "PUBLIC.A REFERENCES PUBLIC.CORE_USER(ID) INDEX "
                                     "PUBLIC.B ON DELETE CASCADE NOCHECK"}},
            1);
        QVERIFY2(objects, objects ? "" : qPrintable(objects.error().detail));
        const TableSchema &table = objects->catalogue.tables[0];
        QCOMPARE(table.columns[0].generated, Column::Generated::IdentityByDefault);
        QVERIFY(table.columns[0].defaultSql.isEmpty());
        QVERIFY(!table.columns[0].nullable);
        QCOMPARE(table.columns[1].name, u"lower"_s);
        QCOMPARE(table.columns[1].defaultSql, u"STRINGDECODE('\\u00e9, ''x')"_s);
        QCOMPARE(table.columns[1].comment, u"é"_s);
        QCOMPARE(table.checks[0].sql, u"LENGTH(\"lower\") > 2"_s);
        QCOMPARE(table.columns[2].expression, u"(ID * 2)"_s);
        QCOMPARE(table.columns[3].type.labels, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(table.columns[3].type.firstOrdinal, 0);
        QCOMPARE(table.foreignKeys[0].onDelete, u"CASCADE"_s);
        QCOMPARE(objects->catalogue.sequences[0].next, 103);
    }

    void whatCannotBeUnderstoodIsAnErrorAndNotALoss()
    {
        const auto objects =
            understood({{SysRecord::Table, "CREATE CACHED TABLE \"PUBLIC\".\"T\"(\n    \"A\" HYPERCUBE(3)\n)"}});
        QVERIFY(!objects);
        QCOMPARE(objects.error().code, Error::Code::WrongVersion);
        QVERIFY(objects.error().detail.contains(u"HYPERCUBE"));
        QVERIFY(!objects.error().next.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestH2Catalogue)
#include "tst_h2catalogue.moc"
