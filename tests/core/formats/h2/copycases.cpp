// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copycases.h"

#include "h2judge.h"
#include "typesamples.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gangway::h2::test {
namespace {

QByteArray quoted(const QString &name)
{
    return '"' + QString(name).replace(u'"', u"\"\""_s).toUtf8() + '"';
}

/// Rows in which every column is NULL alone, the only one that is not, and in patterns by chance; the same columns with
/// one row and with none.
QByteArray nullPatterns()
{
    std::vector<std::pair<QByteArray, QByteArray>> types;
    for (const auto &[type, value] : typeSamples) {
        // Where it is not certain how H2 folds a letter, the index is left to H2; here there are none.
        types.emplace_back(type, QByteArrayView(type) == "VARCHAR_IGNORECASE"
                                     ? "CHAR(MOD(R, 26) + 65) || CHAR(MOD(X, 26) + 97) || U&'\\00e4\\00c4'"
                                     : value);
    }
    const std::size_t indexed = types.size();
    types.emplace_back("CHARACTER LARGE OBJECT", "REPEAT('large ' || R, MOD(X, 200))");
    types.emplace_back("BINARY LARGE OBJECT", "CAST(REPEAT('b' || R, MOD(X, 200)) AS VARBINARY)");
    types.emplace_back("JAVA_OBJECT", "X'aced00057400017a'");
    types.emplace_back("ROW(A INTEGER, B INTEGER)", "ROW(X, MOD(R, 1000))"); // H2 takes the first type for all values
    const auto count = QByteArray::number(qulonglong(types.size()));
    QByteArray columns = "ID INT PRIMARY KEY";
    QByteArray values = "X";
    QByteArray indexes;
    for (std::size_t i = 0; i < types.size(); ++i) {
        const auto number = QByteArray::number(qulonglong(i + 1));
        columns += ", C" + number + ' ' + types[i].first;
        values += ",\n CASE WHEN X = " + number + " OR (X > " + count + " AND X <= 2 * " + count + " AND X - " + count
                  + " <> " + number + ") OR X = 2 * " + count + " + 1 OR (X > 2 * " + count
                  + " + 2 AND MOD(R / (17 + 3 * " + number + "), 2) = 0) THEN NULL ELSE " + types[i].second + " END";
        if (i < indexed) {
            indexes += "CREATE INDEX UP_" + number + " ON NULLS(C" + number + ");\nCREATE INDEX DOWN_" + number
                       + " ON NULLS(C" + number + " DESC NULLS LAST, ID);\n";
        }
    }
    const auto from = [](const char *rows) {
        return QByteArray(" FROM (SELECT X, CAST(MOD(X * X * 7919 + X * 104729, 2147483647) AS BIGINT) R FROM "
                          "SYSTEM_RANGE(")
               + rows + "));\n";
    };
    QByteArray sql;
    for (const char *name : {"NULLS", "NO_ROW", "ONE_ROW", "ONE_ROW_OF_NULLS"})
        sql += "CREATE TABLE " + QByteArray(name) + '(' + columns + ");\n";
    sql += "CREATE TABLE NO_ROW_NO_KEY(A INT, B CLOB);\nCREATE TABLE ONE_ROW_NO_KEY(A INT, B CLOB);\n"
           "INSERT INTO ONE_ROW_NO_KEY VALUES (NULL, 'x');\n";
    sql += "INSERT INTO NULLS SELECT " + values + from("1, 500");
    sql += "INSERT INTO ONE_ROW SELECT " + values + from("100, 100");
    sql += "INSERT INTO ONE_ROW_OF_NULLS(ID) VALUES (1);\n" + indexes;
    // Every pattern of eight columns.
    QByteArray eight;
    QByteArray pattern;
    static constexpr const char *const kinds[][2] = {
        {"INTEGER", "X"},       {"VARCHAR", "'v' || X"}, {"DOUBLE PRECISION", "X / 7.0"}, {"BOOLEAN", "MOD(X, 3) = 0"},
        {"NUMERIC(9, 2)", "X"}, {"CLOB", "'c' || X"},    {"DATE", "DATE '2024-02-29'"},   {"UUID", "RANDOM_UUID()"},
    };
    for (int i = 0; i < 8; ++i) {
        eight += ", C" + QByteArray::number(i) + ' ' + kinds[i][0];
        pattern +=
            ", CASE WHEN BITAND(X, " + QByteArray::number(1 << i) + ") = 0 THEN NULL ELSE " + kinds[i][1] + " END";
    }
    return sql + "CREATE TABLE EVERY_PATTERN(ID INT PRIMARY KEY" + eight + ");\nINSERT INTO EVERY_PATTERN SELECT X"
           + pattern
           + " FROM SYSTEM_RANGE(0, 255);\nCREATE INDEX ALL_OF_THEM ON EVERY_PATTERN(C0, C1, C2, C3, C4, C6, C7);\n";
}

/// Everything that has a name has a name like these.
QByteArray unusualNames()
{
    QStringList names = QStringLiteral("SELECT FROM WHERE TABLE INDEX KEY VALUE VALUES USER ORDER GROUP PRIMARY NULL "
                                       "TRUE DEFAULT CHECK CONSTRAINT DATE TIME TIMESTAMP DAY YEAR ROW ROWNUM ARRAY "
                                       "CASE END CAST ALL AND ANY AS UNIQUE FOREIGN ON SET WITH LIMIT OFFSET INTERVAL "
                                       "COMMENT NULLS FIRST DESC MATERIALIZED VIEW lower Mixed MIXED")
                            .split(u' ');
    names += QStringList{u"with space"_s,
                         u" around "_s,
                         u"quote \" in it"_s,
                         u"\""_s,
                         u"'single'"_s,
                         u"two\nlines"_s,
                         u"tab\there"_s,
                         u"back\\slash \\u0041"_s,
                         u"semicolon; DROP ALL OBJECTS"_s,
                         u"dot.ted"_s,
                         u"comma, (in) [brackets] {of} all <kinds>"_s,
                         u"-- no comment"_s,
                         u"/* nor */ this"_s,
                         u"$$dollars$$"_s,
                         u"per%cent_ ?1 @x #y"_s,
                         u"1 begins"_s,
                         u"U&"_s,
                         QString::fromUtf8("gr\xc3\xbc\xc3\x9f"
                                           "e"),
                         QString::fromUtf8("\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e"),
                         QString::fromUtf8("\xf0\x9f\x98\x80 \xf0\x90\x90\x80"),
                         QString::fromUtf8("e\xcc\x81"),
                         QString(QChar(0xfffd)) + QChar(0x200b) + QChar(0xfeff),
                         QString(240, u'n')};
    QByteArray sql = "CREATE SCHEMA \"a \"\"schema\"\" \xc3\xa4\";\n";
    int number = 0;
    for (const QString &name : std::as_const(names)) {
        const QByteArray schema = ++number % 3 == 0 ? "\"a \"\"schema\"\" \xc3\xa4\"." : "PUBLIC.";
        const QByteArray table = schema + quoted(name);
        const QByteArray second = quoted(name + u'2');
        sql += "CREATE TABLE " + table + '(' + quoted(name) + " INT CONSTRAINT " + quoted(name + u" key"_s)
               + " PRIMARY KEY, " + second + " VARCHAR DEFAULT 'it''s' COMMENT 'of ''it''', \"up\" INT, CONSTRAINT "
               + quoted(name + u" unique"_s) + " UNIQUE(" + second + "), CONSTRAINT " + quoted(name + u" check"_s)
               + " CHECK (" + second + " <> 'no' AND " + quoted(name) + " > -1000), CONSTRAINT "
               + quoted(name + u" up"_s) + " FOREIGN KEY(\"up\") REFERENCES " + table + '(' + quoted(name)
               + ") ON DELETE SET NULL);\n";
        sql += "CREATE INDEX " + schema + quoted(name + u" index"_s) + " ON " + table + '(' + second + " DESC, "
               + quoted(name) + ");\n";
        sql += "INSERT INTO " + table + " SELECT X, 'v' || X, CASE WHEN X > 3 THEN X - 3 END FROM SYSTEM_RANGE(1, "
               + QByteArray::number(number % 20) + ");\n";
        sql += "CREATE SEQUENCE " + schema + quoted(name + u" sequence"_s) + " START WITH 5;\n";
        sql += "CREATE VIEW " + schema + quoted(name + u" view"_s) + " AS SELECT " + quoted(name) + ", " + second
               + " AS " + quoted(name + u'3') + " FROM " + table + ";\n";
        sql += "COMMENT ON TABLE " + table + " IS 'it is named';\n";
    }
    return sql;
}

/// Has columns whose values come from the clock or from chance.
bool isVolatile(const TableSchema &table)
{
    return std::any_of(table.columns.begin(), table.columns.end(), [](const Column &column) {
        const QString sql = column.defaultSql + u' ' + column.onUpdateSql;
        return sql.contains(u"CURRENT") || sql.contains(u"LOCAL") || sql.contains(u"RANDOM");
    });
}

QByteArray manyTables(int tables)
{
    QByteArray sql;
    for (int i = 0; i < tables; ++i) {
        const QByteArray name = "TABLE_" + QByteArray::number(i);
        sql += "CREATE TABLE " + name + "(ID INT PRIMARY KEY, A INT, B VARCHAR(50) DEFAULT 'b' UNIQUE);\nINSERT INTO "
               + name + " SELECT X, -X, 'b' || X FROM SYSTEM_RANGE(1, " + QByteArray::number(i % 4) + ");\n";
    }
    return sql;
}

QByteArray manyRows(int rows)
{
    return "CREATE TABLE READINGS(ID BIGINT PRIMARY KEY, KIND INTEGER, NAME VARCHAR(100), NOTE VARCHAR, AT TIMESTAMP "
           "WITH TIME ZONE, LEVEL DOUBLE PRECISION, VALID BOOLEAN, AMOUNT NUMERIC(12, 2));\n"
           "INSERT INTO READINGS SELECT X, CASE WHEN MOD(X, 11) > 0 THEN MOD(X * 7919, 1000) END, 'sensor ' || MOD(X * "
           "31, 5000) || ' in hall ' || MOD(X, 17), CASE WHEN MOD(X, 10) > 0 THEN 'checked by ' || X * 2654435761 END, "
           "DATEADD('SECOND', X * 37, TIMESTAMP WITH TIME ZONE '2015-01-01 00:00:00+01:00'), X * 1.7 / 3, MOD(X, 3) = "
           "0, MOD(X * 104729, 100000000) / 100.0 FROM SYSTEM_RANGE(1, "
           + QByteArray::number(rows)
           + ");\nCREATE INDEX BY_NAME ON READINGS(NAME);\n"
             "CREATE INDEX BY_KIND ON READINGS(KIND DESC NULLS LAST, AT);\n"
             "CREATE UNIQUE INDEX BY_NOTE ON READINGS(NOTE NULLS FIRST, ID DESC);\n";
}

} // namespace

std::vector<CopyCase> copyCases(bool isLong)
{
    std::vector<CopyCase> cases = {
        {u"constraints and rules"_s, {}, testData("constraints.sql"), testData("constraints-asked.sql")},
        // H2 cannot open its own file twice when there is a recursive view in it.
        {u"everything of a catalogue"_s, "DROP VIEW V_RECURSIVE;\n", testData("catalogue.sql")},
        {u"keys, names and shapes"_s, {}, testData("shapes.sql")},
        {u"all types"_s, {}, testData("alltypes.sql")},
        {u"large objects"_s, {}, testData("lobs.sql")},
        {u"all patterns of NULLs"_s, nullPatterns()},
        {u"unusual names"_s, unusualNames()},
        {u"nothing"_s, "SET DB_CLOSE_DELAY 0;\n"},
    };
    cases.push_back({u"many rows"_s, manyRows(isLong ? 1'000'000 : 8000)});
    CopyCase tables{u"many tables"_s, manyTables(isLong ? 4000 : 500)};
    tables.manyTables = true;
    cases.push_back(tables);
    // One text of 100 MB, or of 6 MB.
    CopyCase large{
        u"one large text"_s,
        "CREATE TABLE ONE(ID INT PRIMARY KEY, C CLOB);\nINSERT INTO ONE VALUES (1, REPEAT(U&'0123456789 \\20ac "
        "\\+01f600!', "
            + QByteArray::number(isLong ? 5'000'000 : 300'000) + ")), (2, 'small');\n"};
    cases.push_back(large);
    return cases;
}

// Of many rows a smaller part: their places are all over the indexes, and once these do not fit into its cache, H2
// reads a page anew for each of them.
QByteArray changesTo(const Catalogue &catalogue)
{
    QByteArray sql;
    QByteArray counts;
    for (const TableSchema &table : catalogue.tables) {
        if (table.columns.empty())
            continue;
        const QByteArray name = quoted(table.name.schema) + '.' + quoted(table.name.name);
        const QByteArray first = quoted(table.columns[0].name);
        const auto part = [&](qint64 oneIn, qint64 most, qulonglong which) {
            return " WHERE MOD(ORA_HASH(" + first + "), " + QByteArray::number(std::max(oneIn, table.rows / most))
                   + ") = " + QByteArray::number(which) + ";\n";
        };
        sql += "DELETE FROM " + name + part(5, 20'000, 1);
        counts += "SELECT COUNT(*), COUNT(DISTINCT " + first + ") FROM " + name + ";\n";
        if (isVolatile(table))
            continue;
        for (std::size_t i = 1; i < table.columns.size() && i < 40; ++i) {
            const Column &column = table.columns[i];
            sql += "UPDATE " + name + " SET " + quoted(column.name) + " = "
                   + (column.defaultSql.isEmpty() ? "NULL" : "DEFAULT") + part(41, 5000, qulonglong(i));
        }
        sql += "INSERT INTO " + name + " DEFAULT VALUES;\n";
    }
    return sql + counts + "SHUTDOWN;\n" + counts + "SHUTDOWN COMPACT;\n" + counts;
}

} // namespace gangway::h2::test
