// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/exporter.h"
#include "tests/doubles/memoryreader.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace gangway;
using namespace gangway::inspect;
using namespace gangway::test;
using namespace Qt::StringLiterals;

class TestExporter : public QObject
{
    Q_OBJECT

    static MemoryReader shop()
    {
        MemoryReader reader(MemoryReader::Names::Upper, u"PUBLIC"_s);
        reader.table(u"people"_s, {u"id"_s, u"name"_s}).row({1, "Ada"}).row({2, nullptr});
        reader.table(u"orders"_s, {u"id"_s}).row({7});
        reader.table(u"reviews"_s, {u"id"_s, u"body"_s}).row({1, ""});
        return reader;
    }
    static QStringList everything(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void everyTableBecomesAFile()
    {
        QTemporaryDir folder;
        MemoryReader reader = shop();
        qint64 last = -1;
        const Steering steering{{}, [&last](const Progress &progress) {
                                    QVERIFY(progress.done >= last);
                                    QCOMPARE(progress.total, 4);
                                    last = progress.done;
                                }};
        const auto report = exportTables(reader, folder.path(), ExportFormat::Csv, {}, steering);
        QVERIFY(report);
        QCOMPARE(last, 4);
        QCOMPARE(everything(folder.path()), (QStringList{u"ORDERS.csv"_s, u"PEOPLE.csv"_s, u"REVIEWS.csv"_s}));
        QCOMPARE(contents(folder.filePath(u"PEOPLE.csv"_s)), QByteArray("ID,NAME\r\n1,Ada\r\n2,\r\n"));
        QCOMPARE(contents(folder.filePath(u"REVIEWS.csv"_s)), QByteArray("ID,BODY\r\n1,\"\"\r\n"));
        const QJsonArray files = report->toJson()[u"files"_s].toArray();
        QCOMPARE(files.size(), 3);
        QCOMPARE(files[1][u"file"_s].toString(), u"PEOPLE.csv"_s);
        QCOMPARE(files[1][u"rows"_s].toInt(), 2);
        QVERIFY(report->toText().contains(u"Tables: 3, rows: 4."_s));
    }

    void aSelectionLeavesTheOthersUnread()
    {
        QTemporaryDir folder;
        MemoryReader reader = shop();
        const auto report = exportTables(reader, folder.path(), ExportFormat::Json,
                                         [](const TableSchema &table) { return table.name.name == "ORDERS"_L1; }, {});
        QVERIFY(report);
        QCOMPARE(everything(folder.path()), QStringList(u"ORDERS.json"_s));
        QCOMPARE(reader.timesOpened(u"people"_s), 0);
    }

    void formatsAreCalledByName()
    {
        QCOMPARE(exportFormat(u"csv"), ExportFormat::Csv);
        QCOMPARE(exportFormat(u"json"), ExportFormat::Json);
        QCOMPARE(exportFormat(u"sql"), ExportFormat::Sql);
        QVERIFY(!exportFormat(u"xls"));
    }

    void aDamagedTableTakesNoOtherWithIt()
    {
        QTemporaryDir folder;
        MemoryReader reader = shop();
        reader.table(u"people"_s, {u"id"_s, u"name"_s}).row({1, "Ada"}).row({2, nullptr}).damagedAfter(1);
        const auto report = exportTables(reader, folder.path(), ExportFormat::Csv, {}, {});
        QVERIFY(report);
        QCOMPARE(report->failures.size(), 1U);
        QCOMPARE(report->failures[0].table.name, u"PEOPLE"_s);
        QCOMPARE(everything(folder.path()), (QStringList{u"ORDERS.csv"_s, u"REVIEWS.csv"_s}));
        QVERIFY(report->toText().contains(u"PUBLIC.PEOPLE was not exported"_s));
        QCOMPARE(report->toJson()[u"failures"_s].toArray().size(), 1);
    }

    void aValueAFormatCannotHoldIsAFailureOfItsTable()
    {
        QTemporaryDir folder;
        MemoryReader reader = shop();
        reader.table(u"people"_s, {u"id"_s, u"name"_s}).row({1, "caf\xE9"});
        const auto report = exportTables(reader, folder.path(), ExportFormat::Json, {}, {});
        QVERIFY(report);
        QCOMPARE(report->failures.size(), 1U);
        QCOMPARE(report->files.size(), 2U);
    }

    void anExistingFileIsFoundBeforeAnythingIsRead()
    {
        QTemporaryDir folder;
        QFile mine(folder.filePath(u"REVIEWS.csv"_s));
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.close();
        MemoryReader reader = shop();
        const auto report = exportTables(reader, folder.path(), ExportFormat::Csv, {}, {});
        QVERIFY(!report);
        QVERIFY(report.error().what.contains(u"REVIEWS.csv"_s));
        QCOMPARE(everything(folder.path()), QStringList(u"REVIEWS.csv"_s));
        QCOMPARE(reader.timesOpened(u"people"_s), 0);
        QVERIFY(exportTables(reader, folder.path(), ExportFormat::Json, {}, {}));
    }

    void aFileInPlaceOfTheFolderIsRefused()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"target"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        MemoryReader reader = shop();
        QCOMPARE(exportTables(reader, file.fileName(), ExportFormat::Csv, {}, {}).error().code, Error::Code::Refused);
    }

    void stoppingRemovesWhatWasMade()
    {
        QTemporaryDir folder;
        MemoryReader reader = shop();
        std::stop_source stop;
        const Steering steering{stop.get_token(), [&stop](const Progress &progress) {
                                    if (progress.what == "PUBLIC.REVIEWS"_L1)
                                        stop.request_stop();
                                }};
        const auto report = exportTables(reader, folder.path(), ExportFormat::Csv, {}, steering);
        QVERIFY(!report);
        QCOMPARE(report.error().code, Error::Code::Cancelled);
        QCOMPARE(everything(folder.path()), QStringList());
    }

    void aFullDiskRemovesWhatWasMade()
    {
        QTemporaryDir folder;
        MemoryReader reader = shop();
        reader.table(u"reviews"_s, {u"body"_s}).generate(500, [](qint64) {
            return std::vector<Cell>{QByteArray(20'000, 'x')};
        });
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit limit{2 << 20, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
        const auto report = exportTables(reader, folder.path(), ExportFormat::Csv, {}, {});
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!report);
        QCOMPARE(everything(folder.path()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
