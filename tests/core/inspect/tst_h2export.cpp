// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/compare.h"
#include "core/inspect/exporter.h"
#include "core/inspect/source.h"
#include "shareddata.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace gangway;
using namespace gangway::inspect;
using namespace Qt::StringLiterals;

namespace {

constexpr auto h2Jar = GANGWAY_H2_JAR;

using Record = std::vector<std::optional<QByteArray>>; // nothing: empty without quotes

/// CSV with either line end.
std::vector<Record> readCsv(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray csv = file.readAll();
    std::vector<Record> records;
    for (qsizetype at = 0; at < csv.size();) {
        Record record;
        for (;;) {
            QByteArray field;
            const bool quoted = at < csv.size() && csv[at] == '"';
            if (quoted) {
                for (++at; at < csv.size(); ++at) {
                    if (csv[at] == '"') {
                        if (at + 1 >= csv.size() || csv[at + 1] != '"')
                            break;
                        ++at;
                    }
                    field.append(csv[at]);
                }
                ++at;
            } else {
                while (at < csv.size() && csv[at] != ',' && csv[at] != '\r' && csv[at] != '\n')
                    field.append(csv[at++]);
            }
            record.push_back(field.isEmpty() && !quoted ? std::nullopt : std::optional(field));
            if (at >= csv.size() || csv[at] != ',')
                break;
            ++at;
        }
        while (at < csv.size() && (csv[at] == '\r' || csv[at] == '\n')) {
            if (csv[at++] == '\n')
                break;
        }
        records.push_back(std::move(record));
    }
    return records;
}

bool isBinary(SqlType type)
{
    return type == SqlType::Binary || type == SqlType::Varbinary || type == SqlType::Blob
           || type == SqlType::JavaObject;
}

QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

/// What H2 is asked for, so that its text differs from ours by no more than normal() knows.
QString querySql(const TableSchema &table)
{
    QStringList columns;
    for (const Column &column : table.columns) {
        const QString name = quoted(column.name);
        columns << (isBinary(column.type.sql) ? u"RAWTOHEX(%1) AS %1"_s.arg(name) : name);
    }
    return u"SELECT %1 FROM %2.%3"_s.arg(columns.join(u", "_s), quoted(table.name.schema), quoted(table.name.name));
}

/// A field with the differences taken away that two exact texts of one value may have.
QByteArray normal(const std::optional<QByteArray> &field, SqlType type)
{
    static const QRegularExpression hoursOnly(u"[+-]\\d\\d$"_s);
    if (!field)
        return "NULL";
    switch (type) {
    case SqlType::Boolean:
        return "=" + field->toUpper();
    case SqlType::TimestampTz: // H2 leaves out the minutes of an offset
        return "=" + *field + (hoursOnly.match(QString::fromLatin1(*field)).hasMatch() ? ":00" : "");
    case SqlType::Real:
    case SqlType::Double:
        return "=" + QByteArray::number(field->toDouble(), 'g', 17);
    default:
        return "=" + *field;
    }
}

/// Without the header, sorted: H2 reads some tables in the order of an index.
std::vector<QByteArrayList> normalRows(const std::vector<Record> &records, const TableSchema &table)
{
    std::vector<QByteArrayList> rows;
    for (std::size_t r = 1; r < records.size(); ++r) {
        QByteArrayList row;
        for (std::size_t c = 0; c < records[r].size(); ++c)
            row << normal(records[r][c], c < table.columns.size() ? table.columns[c].type.sql : SqlType::Other);
        rows.push_back(std::move(row));
    }
    std::ranges::sort(rows);
    return rows;
}

} // namespace

class TestH2Export : public QObject
{
    Q_OBJECT

private slots:
    void everyTableIsWhatH2Exports_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("sample") << test::sample();
        for (const char *name : {"v2-datalake-mb49", "v2-setup-not-done-mb49"})
            QTest::newRow(name) << test::sharedData(u"metabase-h2/%1.mv.db"_s.arg(QLatin1StringView(name)));
    }
    void everyTableIsWhatH2Exports()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP("the shared test inputs are not here");
        const QString java = QStandardPaths::findExecutable(u"java"_s);
        const QString jar = QString::fromLatin1(h2Jar);
        if (java.isEmpty() || !QFile::exists(jar))
            QSKIP("java or the H2 jar is not installed");
        QTemporaryDir folder;
        const QString copy = folder.filePath(u"copy.mv.db"_s); // H2 changes what it opens
        QVERIFY(QFile::copy(path, copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));

        auto source = openSource(copy);
        QVERIFY2(source, source ? "" : qPrintable(source.error().what + source.error().detail));
        const Catalogue &catalogue = source->rows->catalogue();
        const auto report = exportTables(*source->rows, folder.filePath(u"ours"_s), ExportFormat::Csv, {}, {});
        QVERIFY(report);
        QVERIFY2(report->failures.empty(), qPrintable(report->toText()));
        QCOMPARE(report->files.size(), catalogue.tables.size());

        QFile script(folder.filePath(u"export.sql"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        for (std::size_t i = 0; i < catalogue.tables.size(); ++i) {
            script.write(u"CALL CSVWRITE('%1/%2.csv', STRINGDECODE('%3'), 'charset=UTF-8');\n"_s.arg(folder.path())
                             .arg(i)
                             .arg(querySql(catalogue.tables[i]).replace(u'\\', u"\\\\"_s).replace(u'\'', u"''"_s))
                             .toUtf8());
        }
        script.close();
        QProcess process;
        process.start(java, {u"-cp"_s, jar, u"org.h2.tools.RunScript"_s, u"-url"_s,
                             u"jdbc:h2:"_s + copy.chopped(6) + u";IFEXISTS=TRUE"_s, u"-script"_s, script.fileName()});
        QVERIFY(process.waitForFinished(100000));
        QCOMPARE(process.readAllStandardError(), QByteArray());

        qint64 fields = 0;
        for (std::size_t i = 0; i < catalogue.tables.size(); ++i) {
            const TableSchema &table = catalogue.tables[i];
            const auto theirs = readCsv(folder.filePath(u"%1.csv"_s.arg(i)));
            const auto ours = readCsv(report->files[i].path);
            QVERIFY(!ours.empty() && !theirs.empty());
            QVERIFY2(ours.front() == theirs.front(), qPrintable(table.name.display()));
            const auto ourRows = normalRows(ours, table);
            const auto theirRows = normalRows(theirs, table);
            QCOMPARE(ourRows.size(), theirRows.size());
            for (std::size_t r = 0; r < ourRows.size(); ++r) {
                if (ourRows[r] != theirRows[r]) {
                    QFAIL(("\n" + table.name.display().toUtf8() + "\n" + ourRows[r].join('|').left(2000) + '\n'
                           + theirRows[r].join('|').left(2000))
                              .constData());
                }
                fields += ourRows[r].size();
            }
        }
        qInfo("%d tables, %lld fields compared", int(catalogue.tables.size()), fields);
        QVERIFY(fields > 1000);
    }

    void h2LoadsTheSqlAndHasTheSameRows()
    {
        const QString java = QStandardPaths::findExecutable(u"java"_s);
        const QString jar = QString::fromLatin1(h2Jar);
        if (java.isEmpty() || !QFile::exists(jar))
            QSKIP("java or the H2 jar is not installed");
        QTemporaryDir folder;
        auto source = openSource(test::sample());
        QVERIFY(source);
        const auto report = exportTables(*source->rows, folder.filePath(u"sql"_s), ExportFormat::Sql, {}, {});
        QVERIFY(report);
        QFile script(folder.filePath(u"all.sql"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        for (const TableFileWriter::File &file : report->files)
            script.write(u"RUNSCRIPT FROM '%1' CHARSET 'UTF-8';\n"_s.arg(file.path).toUtf8());
        script.close();
        const QString loaded = folder.filePath(u"loaded"_s);
        QProcess process;
        process.start(java, {u"-cp"_s, jar, u"org.h2.tools.RunScript"_s, u"-url"_s, u"jdbc:h2:"_s + loaded, u"-user"_s,
                             u"sa"_s, u"-script"_s, script.fileName()});
        QVERIFY(process.waitForFinished(100000));
        QCOMPARE(process.readAllStandardError(), QByteArray());

        auto copy = openSource(loaded);
        QVERIFY2(copy, copy ? "" : qPrintable(copy.error().detail));
        const auto comparison = compare(*source, *copy, {});
        QVERIFY(comparison);
        QVERIFY2(comparison->rows.empty(), qPrintable(comparison->toText()));
        QCOMPARE(comparison->rowsCompared, 30966);
        QVERIFY(comparison->inventory.empty());
    }
};

QTEST_GUILESS_MAIN(TestH2Export)
#include "tst_h2export.moc"
