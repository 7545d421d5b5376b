// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/text/csvwriter.h"
#include "core/formats/text/jsonwriter.h"
#include "core/formats/text/sqlwriter.h"
#include "tabledouble.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

using namespace gangway;
using namespace gangway::test;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<TableFileWriter> writerFor(const QString &format, const QString &folder)
{
    if (format == "csv"_L1)
        return std::make_unique<CsvWriter>(folder);
    if (format == "json"_L1)
        return std::make_unique<JsonWriter>(folder);
    return std::make_unique<SqlWriter>(folder);
}

QStringList everything(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

/// The process's highest memory so far, in bytes.
qint64 peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

/// The kernel refuses to let any file of this process grow past a size, as a full disk would.
class FileSizeLimit final
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

class TestTableFileWriter : public QObject
{
    Q_OBJECT

    static TableDouble people(const QString &name = u"PEOPLE"_s)
    {
        TableDouble table(name);
        table.column(u"ID"_s, SqlType::Integer).nullable = false;
        table.column(u"NAME"_s, SqlType::Varchar);
        table.schema.primaryKey = UniqueConstraint{u"PK"_s, {0}, {}};
        table.rows = {{number(1), text("Ada")}, {number(2), text("Grace")}};
        return table;
    }
    static void formats()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"csv", "json", "sql"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }

private slots:
    void filesArePrivateAndNamedAfterTheirTables_data() { formats(); }
    void filesArePrivateAndNamedAfterTheirTables()
    {
        QFETCH(QString, format);
        QTemporaryDir folder;
        const QString target = folder.filePath(u"new/export"_s);
        const mode_t before = umask(0);
        const auto writer = writerFor(format, target);
        const bool written = people().writeTo(*writer).hasValue();
        umask(before);
        QVERIFY(written);
        QCOMPARE(everything(target), QStringList(u"PEOPLE."_s + format));
        QCOMPARE(writer->files().size(), 1U);
        QCOMPARE(writer->files().front().rows, 2);
        struct stat status
        {
        };
        QCOMPARE(::stat(QFile::encodeName(writer->files().front().path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t(0600));
        QCOMPARE(writer->files().front().bytes, qint64(status.st_size));
        QCOMPARE(::stat(QFile::encodeName(target).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t(0700));
    }

    void nothingIsLeftWithoutFinish_data() { formats(); }
    void nothingIsLeftWithoutFinish()
    {
        QFETCH(QString, format);
        QTemporaryDir folder;
        {
            const auto writer = writerFor(format, folder.path());
            const TableDouble table = people();
            QVERIFY(table.writeRows(*writer));
            QCOMPARE(everything(folder.path()).size(), 1);
            TableDouble second = people();
            QVERIFY(!writer->beginTable(second.schema)); // the same name again
        }
        QCOMPARE(everything(folder.path()), QStringList());
    }

    void aTableInTheMakingHasNoFile()
    {
        QTemporaryDir folder;
        {
            CsvWriter writer(folder.path());
            const TableDouble table = people();
            QVERIFY(writer.begin(table.catalogue()));
            QVERIFY(writer.beginTable(table.schema));
            QVERIFY(!everything(folder.path()).contains(u"PEOPLE.csv"_s));
        }
        QCOMPARE(everything(folder.path()), QStringList());
    }

    void anExistingFileIsNeverReplaced()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"PEOPLE.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        CsvWriter writer(folder.path());
        const auto written = people().writeTo(writer);
        QVERIFY(!written);
        QVERIFY(written.error().what.contains(u"PEOPLE.csv"_s));
        QCOMPARE(contents(file.fileName()), QByteArray("mine"));
    }

    void aLinkInPlaceOfTheFileIsNotFollowed()
    {
        QTemporaryDir folder;
        QTemporaryDir elsewhere;
        QVERIFY(QFile::link(elsewhere.filePath(u"target"_s), folder.filePath(u"PEOPLE.csv"_s)));
        CsvWriter writer(folder.path());
        QVERIFY(!people().writeTo(writer));
        QCOMPARE(everything(elsewhere.path()), QStringList());
    }

    void hostileTablesStayInTheFolder()
    {
        QTemporaryDir folder;
        const QString inner = folder.filePath(u"inner"_s);
        CsvWriter writer(inner);
        QVERIFY(people(u"../../climbed"_s).writeTo(writer));
        QCOMPARE(everything(folder.path()), QStringList(u"inner"_s));
        QCOMPARE(everything(inner), QStringList(u"_._.._climbed.csv"_s));
    }

    void aFullDiskLeavesNothing_data() { formats(); }
    void aFullDiskLeavesNothing()
    {
        QFETCH(QString, format);
        QTemporaryDir folder;
        const Repeated big(LargeObject::Kind::Text, "0123456789", 20 << 20);
        TableDouble table = people();
        table.rows.push_back({number(3), large(big)});
        QString what;
        {
            const auto writer = writerFor(format, folder.path());
            const FileSizeLimit limit(5 << 20);
            const auto written = table.writeTo(*writer);
            QVERIFY(!written);
            what = written.error().what;
        }
        QVERIFY2(what.contains(u"PEOPLE."_s + format), qPrintable(what));
        QCOMPARE(everything(folder.path()), QStringList());
    }

    void largeObjectsDoNotFillTheMemory_data() { formats(); }
    void largeObjectsDoNotFillTheMemory()
    {
        QFETCH(QString, format);
        QTemporaryDir folder;
#ifdef __SANITIZE_ADDRESS__ // keeps freed memory, so that there is nothing to measure
        constexpr qint64 size = 4 << 20;
        constexpr qint64 mayGrow = qint64(1) << 40;
#else
        const qint64 size = (format == "csv"_L1 ? 100 : 40) << 20; // the others look at every character
        constexpr qint64 mayGrow = 24 << 20;
#endif
        const Repeated words(LargeObject::Kind::Text, "A line of text, \"quoted\", as long as people write.\n", size);
        const Repeated blob(LargeObject::Kind::Bytes, "xyz", size);
        TableDouble table(u"BIG"_s);
        table.column(u"TEXT"_s, SqlType::Clob);
        table.column(u"DATA"_s, SqlType::Blob);
        table.rows = {{large(words), large(blob)}};
        const auto writer = writerFor(format, folder.path());
        const qint64 before = peakMemory();
        QVERIFY(table.writeTo(*writer));
        const qint64 grown = peakMemory() - before;
        QVERIFY(writer->files().front().bytes > 3 * size);
        QVERIFY2(grown < mayGrow, qPrintable(QString::number(grown)));
    }

    void aLargeObjectThatCannotBeReadIsTheError()
    {
        class Damaged final : public LargeObject
        {
        public:
            Kind kind() const override { return Kind::Text; }
            std::int64_t octets() const override { return 100; }
            Result<> read(const Sink &) const override { return Error{Error::Code::Corrupt, u"gone"_s, {}, {}}; }
        } const damaged;
        for (const QString &format : {u"csv"_s, u"json"_s, u"sql"_s}) {
            QTemporaryDir folder;
            TableDouble table = people();
            table.rows.push_back({number(3), large(damaged)});
            {
                const auto writer = writerFor(format, folder.path());
                const auto written = table.writeTo(*writer);
                QVERIFY(!written);
                QCOMPARE(written.error().what, u"gone"_s);
            }
            QCOMPARE(everything(folder.path()), QStringList());
        }
    }

    void whatAFormatCannotHoldIsNamed_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("json") << u"json"_s;
        QTest::newRow("sql") << u"sql"_s;
    }
    void whatAFormatCannotHoldIsNamed()
    {
        QFETCH(QString, format);
        QTemporaryDir folder;
        TableDouble table = people();
        table.rows.push_back({number(77), text("caf\xE9")});
        const auto writer = writerFor(format, folder.path());
        const auto written = table.writeTo(*writer);
        QVERIFY(!written);
        QVERIFY(written.error().detail.contains(u"PUBLIC.PEOPLE, ID=77, column NAME"_s));
    }
};

QTEST_GUILESS_MAIN(TestTableFileWriter)
#include "tst_tablefilewriter.moc"
