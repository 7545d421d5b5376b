// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Databases of H2 1.4 (format 1): no such H2 is at hand, but what its SCRIPT command printed for real files is. Every
// row must come out as the same SQL, and so must the catalogue.
#include "core/formats/h2/check.h"
#include "core/formats/h2/database.h"
#include "core/formats/h2/h2text.h"
#include "core/formats/h2/sqltokens.h"
#include "h2judge.h"

#include <QMap>
#include <QProcess>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gangway;
using namespace gangway::h2::test;

namespace {

/// H2 1.4's string literals.
QString quoted(const QString &text)
{
    QString plain = u"'"_s;
    bool special = false;
    for (const QChar c : text) {
        special |= c < u' ' || c > QChar(127);
        plain += c == u'\'' ? u"''"_s : QString(c);
    }
    if (!special)
        return plain + u'\'';
    QString escaped;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'\t':
            escaped += u"\\t"_s;
            break;
        case u'\n':
            escaped += u"\\n"_s;
            break;
        case u'\f':
            escaped += u"\\f"_s;
            break;
        case u'\r':
            escaped += u"\\r"_s;
            break;
        case u'"':
            escaped += u"\\\""_s;
            break;
        case u'\\':
            escaped += u"\\\\"_s;
            break;
        case u'\'':
            escaped += u"''"_s;
            break;
        default:
            escaped +=
                c >= u' ' && c < QChar(0x80) ? QString(c) : u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        }
    }
    return u"STRINGDECODE('"_s + escaped + u"')"_s;
}

QString literal(const Value &value, const Column &column)
{
    if (value.isNull())
        return u"NULL"_s;
    QByteArray text;
    if (auto done = h2::appendH2Text(text, value, column.type); !done)
        return done.error().detail;
    switch (value.type) {
    case ValueType::Text:
        if (column.type.sql == SqlType::VarcharIgnoreCase)
            return u"CAST("_s + quoted(QString::fromUtf8(text)) + u" AS VARCHAR_IGNORECASE)"_s;
        return quoted(QString::fromUtf8(text));
    case ValueType::Bytes:
        return u"X'"_s + QString::fromLatin1(text.toHex()) + u'\'';
    case ValueType::Date:
        return u"DATE '"_s + QString::fromLatin1(text) + u'\'';
    case ValueType::Timestamp:
        return u"TIMESTAMP '"_s + QString::fromLatin1(text) + u'\'';
    case ValueType::TimestampTz:
        return u"TIMESTAMP WITH TIME ZONE '"_s + QString::fromLatin1(text) + u'\'';
    default:
        return QString::fromUtf8(text);
    }
}

/// What the script says, statement by statement.
struct Script
{
    QStringList statements;          ///< Other than INSERT.
    QMap<QString, QStringList> rows; ///< By `SCHEMA.TABLE`.
    QMap<QString, QStringList> columns;
    QMap<int, QString> lobs;
};

QByteArray unpacked(const QString &file)
{
    QProcess gunzip;
    gunzip.start(u"gzip"_s, {u"-dc"_s, file});
    return gunzip.waitForFinished() ? gunzip.readAllStandardOutput() : QByteArray();
}

Script parse(const QByteArray &text)
{
    Script script;
    QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString statement = lines[i];
        while (!statement.trimmed().endsWith(u';') && i + 1 < lines.size()
               && !statement.startsWith(u"INSERT INTO PUBLIC"))
            statement += u'\n' + lines[++i];
        statement = statement.trimmed();
        if (statement.startsWith(u"INSERT INTO SYSTEM_LOB_STREAM VALUES(")) {
            const auto tokens = h2::sqlTokens(statement);
            script.lobs[tokens[5].text.toInt()] +=
                tokens[9].text == u"STRINGDECODE" ? h2::decodeJavaString(tokens[11].text) : tokens[9].text;
        } else if (statement.startsWith(u"INSERT INTO ")) {
            const auto tokens = h2::sqlTokens(statement);
            const QString table = tokens[2].text + u'.' + tokens[4].text;
            QStringList columns;
            for (std::size_t t = 6; tokens[t].kind != h2::SqlToken::Kind::End && tokens[t - 1].text != u")"; t += 2)
                columns.append(tokens[t].text);
            script.columns[table] = columns;
            do {
                QString row = lines[++i].trimmed();
                const bool last = row.endsWith(u';');
                row.chop(1);
                script.rows[table].append(row);
                if (last)
                    break;
            } while (i + 1 < lines.size());
        } else if (!statement.isEmpty()) {
            statement.chop(1);
            script.statements.append(statement);
        }
    }
    return script;
}

} // namespace

class TestH2Format1 : public QObject
{
    Q_OBJECT

private slots:
    void everyRowIsWhatH2Printed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("tables");
        QTest::addColumn<int>("rows");
        QTest::newRow("encrypted settings") << u"v1-encrypted-spotify-mb38"_s << 55 << 2598;
        QTest::newRow("0.43") << u"v1-imdb-mb43"_s << 65 << 1144;
        QTest::newRow("no tables") << u"v1-no-tables"_s << 0 << 0;
    }
    void everyRowIsWhatH2Printed()
    {
        QFETCH(QString, name);
        QFETCH(int, tables);
        QFETCH(int, rows);
        const QString file = sharedData(u"metabase-h2/%1.mv.db"_s.arg(name));
        const QString expected = sharedData(u"metabase-h2/expected/%1.script.sql.gz"_s.arg(name));
        if (file.isEmpty() || expected.isEmpty())
            QSKIP("this real file is not here (GANGWAY_SHARED_DATA)");
        Script script = parse(unpacked(expected));
        QVERIFY(!script.statements.isEmpty());
        auto reader = h2::Reader::open(file);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().detail));
        QCOMPARE((*reader)->info().format, 1);
        QCOMPARE(int((*reader)->catalogue().tables.size()), tables);
        int seen = 0;
        for (const TableSchema &table : (*reader)->catalogue().tables) {
            const QString key = table.name.display();
            const QStringList theirs = script.rows.take(key);
            QStringList ours;
            auto cursor = (*reader)->openTable(table.name);
            QVERIFY(cursor);
            RowBatch batch;
            for (;;) {
                const auto more = (*cursor)->next(batch);
                QVERIFY2(more, more ? "" : qPrintable(more.error().detail));
                if (!*more)
                    break;
                for (std::size_t i = 0; i < batch.rows(); ++i) {
                    QStringList values;
                    for (std::size_t c = 0; c < table.columns.size(); ++c)
                        values.append(literal(batch.row(i)[c], table.columns[c]));
                    ours.append(u'(' + values.join(u", "_s) + u')');
                }
            }
            if (!theirs.isEmpty()) {
                QStringList columns;
                for (const Column &column : table.columns)
                    columns.append(column.name);
                QCOMPARE(columns, script.columns[key]);
            }
            QCOMPARE(ours.size(), theirs.size());
            QCOMPARE(qint64(ours.size()), table.rows);
            for (qsizetype i = 0; i < ours.size(); ++i) {
                QString expectedRow = theirs[i];
                // Long texts stand apart in a script.
                for (auto lob = script.lobs.cbegin();
                     expectedRow.contains(u"SYSTEM_COMBINE_CLOB(") && lob != script.lobs.cend(); ++lob)
                    expectedRow.replace(u"SYSTEM_COMBINE_CLOB(%1)"_s.arg(lob.key()), quoted(*lob));
                if (ours[i] != expectedRow)
                    qWarning("%s row %lld\nours %s\nH2   %s", qPrintable(key), qlonglong(i),
                             qPrintable(ours[i].left(2000)), qPrintable(expectedRow.left(2000)));
                QVERIFY(ours[i] == expectedRow);
            }
            seen += int(ours.size());
        }
        QCOMPARE(seen, rows);
        QVERIFY2(script.rows.isEmpty(), qPrintable(script.rows.keys().join(u' ')));
    }

    void theCatalogueIsWhatH2Printed_data() { everyRowIsWhatH2Printed_data(); }
    void theCatalogueIsWhatH2Printed()
    {
        QFETCH(QString, name);
        const QString file = sharedData(u"metabase-h2/%1.mv.db"_s.arg(name));
        const QString expected = sharedData(u"metabase-h2/expected/%1.script.sql.gz"_s.arg(name));
        if (file.isEmpty() || expected.isEmpty())
            QSKIP("this real file is not here (GANGWAY_SHARED_DATA)");
        const Script script = parse(unpacked(expected));
        const auto source = h2::FileSource::open(file);
        QVERIFY(source);
        const auto database = h2::Database::open(*source);
        QVERIFY(database);
        QSet<QString> records;
        for (const h2::SysRecord &record : (*database)->objects().records)
            records.insert(record.sql.simplified());
        const Catalogue &catalogue = (*database)->objects().catalogue;
        int primaryKeys = 0;
        int foreignKeys = 0;
        int uniques = 0;
        int createdTables = 0;
        int sequences = 0;
        for (const QString &statement : script.statements) {
            const QString sql = statement.simplified();
            if (sql.contains(u"SYSTEM_LOB_STREAM") || sql.contains(u"SYSTEM_COMBINE_") || sql.isEmpty()
                || sql.startsWith(u"-- "))
                continue; // the script's own
            primaryKeys += sql.contains(u" PRIMARY KEY(");
            foreignKeys += sql.contains(u" FOREIGN KEY(");
            uniques += sql.contains(u" UNIQUE(");
            sequences += sql.startsWith(u"CREATE SEQUENCE ");
            createdTables += sql.startsWith(u"CREATE CACHED TABLE ");
            // A script leaves out which index a constraint uses.
            if (!sql.startsWith(u"ALTER TABLE"))
                QVERIFY2(records.contains(sql), qPrintable(sql));
        }
        int ourPrimaryKeys = 0;
        int ourForeignKeys = 0;
        int ourUniques = 0;
        int named = 0;
        for (const TableSchema &table : catalogue.tables) {
            ourPrimaryKeys += table.primaryKey.has_value();
            ourForeignKeys += int(table.foreignKeys.size());
            ourUniques += int(table.uniques.size());
            for (const ForeignKey &key : table.foreignKeys) {
                const TableSchema *const target = catalogue.table(key.references);
                QVERIFY(target);
                QCOMPARE(key.columns.size(), std::size_t(key.referencedColumns.size()));
                for (const QString &column : key.referencedColumns)
                    QVERIFY(target->columnIndex(column) >= 0);
                named += std::any_of(script.statements.begin(), script.statements.end(), [&](const QString &statement) {
                    return statement.contains(u"ADD CONSTRAINT PUBLIC."_s + key.name + u" FOREIGN KEY("_s);
                });
            }
            for (const Column &column : table.columns)
                QVERIFY2(column.type.sql != SqlType::Other, qPrintable(column.type.declared));
        }
        QCOMPARE(int(catalogue.tables.size()), createdTables);
        QCOMPARE(int(catalogue.sequences.size()), sequences);
        QCOMPARE(ourPrimaryKeys, primaryKeys);
        QCOMPARE(ourForeignKeys, foreignKeys);
        QCOMPARE(named, foreignKeys);
        QCOMPARE(ourUniques, uniques);
    }

    void checkFindsNothingWrong_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("encrypted settings") << u"v1-encrypted-spotify-mb38"_s;
        QTest::newRow("0.43") << u"v1-imdb-mb43"_s;
        QTest::newRow("sample dataset") << u"v1-sample-dataset-not-an-app-db"_s;
    }
    void checkFindsNothingWrong()
    {
        QFETCH(QString, name);
        const QString file = sharedData(u"metabase-h2/%1.mv.db"_s.arg(name));
        if (file.isEmpty())
            QSKIP("this real file is not here (GANGWAY_SHARED_DATA)");
        const auto problems = h2::checkFile(file, {});
        QVERIFY(problems);
        QVERIFY2(problems->empty(),
                 problems->empty() ? "" : qPrintable(problems->front().where + problems->front().what));
    }

    void theSampleDatasetHasItsRows()
    {
        const QString file = sharedData(u"metabase-h2/v1-sample-dataset-not-an-app-db.mv.db"_s);
        if (file.isEmpty())
            QSKIP("this real file is not here (GANGWAY_SHARED_DATA)");
        const auto reader = h2::Reader::open(file);
        QVERIFY(reader);
        const Catalogue &catalogue = (*reader)->catalogue();
        QCOMPARE(catalogue.tableByLooseName(u"people")->rows, 2500);
        QCOMPARE(catalogue.tableByLooseName(u"orders")->rows, 18760);
        QCOMPARE(catalogue.tableByLooseName(u"products")->rows, 200);
        QCOMPARE(catalogue.tableByLooseName(u"reviews")->rows, 1112);
    }
};

QTEST_GUILESS_MAIN(TestH2Format1)
#include "tst_h2format1.moc"
