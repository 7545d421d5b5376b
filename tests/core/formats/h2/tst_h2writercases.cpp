// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that we write from rows made up for the purpose: sizes, orders, refusals. H2 judges what comes out.
#include "core/formats/h2/check.h"
#include "core/formats/h2/reader.h"
#include "core/formats/h2/writer.h"
#include "core/rows/copyrows.h"
#include "core/rows/rowdigest.h"
#include "h2judge.h"
#include "madeup.h"
#include "typesamples.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace gangway;
using namespace gangway::h2::test;

namespace {

/// Text of any size that is nowhere in memory.
class LongText final : public LargeObject
{
public:
    explicit LongText(qint64 pieces)
        : m_pieces(pieces)
    {}
    static QByteArray piece(qint64 number)
    {
        return QByteArray::number(number).rightJustified(9, '.') + " \xe2\x82\xac\xf0\x9f\x98\x80";
    }
    Kind kind() const override { return Kind::Text; }
    std::int64_t octets() const override { return m_pieces * piece(0).size(); }
    Result<> read(const Sink &sink) const override
    {
        QByteArray joined;
        for (qint64 i = 0; i < m_pieces; ++i) {
            joined += piece(i);
            if (joined.size() > 100'000 || i + 1 == m_pieces) {
                if (auto done = sink(joined); !done)
                    return done;
                joined.clear();
            }
        }
        return {};
    }

private:
    qint64 m_pieces;
};

Value text(RowBatch &batch, const QByteArray &utf8)
{
    return batch.copy(ValueType::Text, utf8);
}

Value integer(qint64 number)
{
    return Value::integer(ValueType::Int64, number);
}

} // namespace

class TestH2WriterCases : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_directory.filePath(name + u".mv.db"_s); }

    static Result<> write(RowReader &reader, const QString &file, const h2::WriterOptions &options = {})
    {
        auto writer = h2::Writer::create(file, options);
        if (!writer)
            return writer.error();
        return copyRows(reader, **writer, {});
    }

    /// Everything that can be said of a file, in the words of whoever is not content.
    static QString judged(RowReader &reader, const QString &file)
    {
        auto written = h2::Reader::open(file);
        if (!written)
            return written.error().what + written.error().detail;
        const auto expected = digestRows(reader, {});
        const auto found = digestRows(**written, {});
        if (!expected || !found)
            return u"it cannot be read"_s;
        if (!compareDigests(*expected, *found).empty())
            return u"our reader finds other rows"_s;
        const auto problems = h2::checkFile(file, {});
        if (!problems)
            return problems.error().what + problems.error().detail;
        if (!problems->empty())
            return problems->front().where + u' ' + problems->front().what;
        const QByteArray before = dump(file);
        if (Judge::isElsewhere())
            return {};
        const QList<QByteArray> answers = Judge::ask({{"dump", file}, {"prove", file}, {"dump", file}});
        if (answers.size() != 3)
            return u"the judge failed"_s;
        for (const QByteArray &answer : {answers[0], answers[2]}) {
            if (const QString difference = firstDifference(before, answer); !difference.isEmpty())
                return difference;
        }
        return QString::fromUtf8(answers[1]);
    }

    QTemporaryDir m_directory;

private slots:
    void init()
    {
        if (!Judge::missing().isEmpty())
            QSKIP(qPrintable(Judge::missing()));
    }

    void cleanup()
    {
        // Neither a failure nor a success leaves anything beside the file.
        const QStringList others =
            QDir(m_directory.path())
                .entryList({u"*gangway*"_s, u".*"_s}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QCOMPARE(others, QStringList());
    }

    void everyPatternOfNulls()
    {
        MadeUp source;
        constexpr int columns = 9;
        source.add("PATTERNS",
                   {MadeUp::column("ID", SqlType::BigInt, "BIGINT"), MadeUp::column("I", SqlType::Integer, "INTEGER"),
                    MadeUp::column("V", SqlType::Varchar, "CHARACTER VARYING"),
                    MadeUp::column("B", SqlType::Boolean, "BOOLEAN"),
                    MadeUp::column("D", SqlType::Double, "DOUBLE PRECISION"),
                    MadeUp::column("N", SqlType::Numeric, "NUMERIC(10, 2)", 10, 2),
                    MadeUp::column("C", SqlType::Clob, "CHARACTER LARGE OBJECT"),
                    MadeUp::column("A", SqlType::Date, "DATE"), MadeUp::column("U", SqlType::Uuid, "UUID")},
                   1, 1 << (columns - 1), [](RowBatch &batch, qint64 number, Value *row) {
                       const Value values[columns] = {integer(number),
                                                      integer(number % 40 - 20),
                                                      text(batch, QByteArray::number(number)),
                                                      Value::boolean(number % 3 == 0),
                                                      Value::float64Bits(std::bit_cast<std::uint64_t>(number / 7.0)),
                                                      Value::decimal(number * 13, 2),
                                                      text(batch, QByteArray(number, 'c')),
                                                      Value::moment(ValueType::Date, civilDate(2000 + number, 2, 3), 0),
                                                      batch.copy(ValueType::Uuid, QByteArray(16, char(number)))};
                       row[0] = values[0];
                       for (int i = 1; i < columns; ++i) {
                           if (number & 1 << (i - 1))
                               row[i] = values[i];
                       }
                   });
        QVERIFY(write(source, path(u"nulls"_s)));
        QCOMPARE(judged(source, path(u"nulls"_s)), QString());
    }

    void fewRows()
    {
        MadeUp source;
        const auto fill = [](RowBatch &, qint64 number, Value *row) { row[0] = integer(number); };
        const auto id = MadeUp::column("ID", SqlType::Integer, "INTEGER");
        source.add("EMPTY", {id}, 1, 0, fill);
        source.add("EMPTY_WITHOUT_KEY", {id}, 0, 0, fill);
        source.add("ONE", {id}, 1, 1, fill);
        source.add("ONE_WITHOUT_KEY", {id}, 0, 1, fill);
        source.add("A_PAGE", {id}, 1, 32, fill);
        source.add("A_PAGE_AND_ONE", {id}, 1, 33, fill);
        for (const qint64 rows : {2 * 32 * 32 - 1, 32 * 32 + 1, 32 * 32 * 32 + 1})
            source.add(qPrintable(u"ROWS_%1"_s.arg(rows)), {id}, 1, rows, fill);
        QVERIFY(write(source, path(u"few"_s)));
        QCOMPARE(judged(source, path(u"few"_s)), QString());
    }

    void tablesWithoutRowsAreEmpty()
    {
        MadeUp source;
        const auto fill = [](RowBatch &, qint64 number, Value *row) { row[0] = integer(number); };
        source.add("LEFT_OUT", {MadeUp::column("ID", SqlType::Integer, "INTEGER")}, 1, 10, fill)
            .indexes.push_back({u"ITS_INDEX"_s, false, false, {{0, true, {}}}, {}});
        source.add("TAKEN", {MadeUp::column("ID", SqlType::Integer, "INTEGER")}, 1, 10, fill);
        auto writer = h2::Writer::create(path(u"some"_s));
        QVERIFY(writer);
        QVERIFY(copyRows(source, **writer, {}, [](const TableSchema &table) { return table.name.name == u"TAKEN"; }));
        const QList<QByteArray> answers = Judge::ask({{"dump", path(u"some"_s)}, {"prove", path(u"some"_s)}});
        QCOMPARE(answers.value(1), QByteArray());
        QVERIFY(answers.value(0).contains("LEFT_OUT\tID\nE\t0\n"));
        QVERIFY(answers.value(0).contains("E\t10\n"));
    }

    void rowsInAnyOrder_data()
    {
        QTest::addColumn<qint64>("rows");
        QTest::addColumn<qint64>("ordered");
        QTest::addColumn<int>("size");
        QTest::newRow("backwards") << qint64(500) << qint64(0) << 20;
        QTest::newRow("backwards, in runs") << qint64(3000) << qint64(0) << 1000;
        QTest::newRow("first in order, then not") << qint64(12'000) << qint64(9000) << 1000;
        QTest::newRow("the last one is the first") << qint64(7000) << qint64(6999) << 1000;
    }
    void rowsInAnyOrder()
    {
        QFETCH(qint64, rows);
        QFETCH(qint64, ordered);
        QFETCH(int, size);
        MadeUp source;
        TableSchema &table =
            source.add("DISORDER",
                       {MadeUp::column("ID", SqlType::BigInt, "BIGINT"),
                        MadeUp::column("V", SqlType::Varchar, "CHARACTER VARYING"),
                        MadeUp::column("C", SqlType::Clob, "CHARACTER LARGE OBJECT")},
                       1, rows, [rows, ordered, size](RowBatch &batch, qint64 number, Value *row) {
                           row[0] = integer(number < ordered ? number * 3 : (rows - number) * 3 - 2 - rows);
                           row[1] = text(batch, QByteArray::number(number * 7919 % rows).leftJustified(size, '.'));
                           if (number % 100 == 0)
                               row[2] = text(batch, QByteArray(300 + number % 1000, 'x'));
                       });
        table.indexes.push_back({u"BY_VALUE"_s, true, false, {{1, false, {}}}, {}});
        h2::WriterOptions options;
        options.bytesPerChunk = 1 << 20;
        options.sortMemoryBytes = 1 << 20;
        options.replaceExisting = true;
        QVERIFY(write(source, path(u"order"_s), options));
        // What had to be written twice is not there twice.
        const qint64 content = rows * (2 * size + 20);
        QVERIFY2(QFileInfo(path(u"order"_s)).size() < content * 3 / 2 + (2 << 20),
                 qPrintable(QString::number(QFileInfo(path(u"order"_s)).size())));
        // Pages that were given up are room that H2 may use at once.
        QCOMPARE(judged(source, path(u"order"_s)).remove(u"opening made the file smaller\n"_s), QString());
    }

    void everyTypeIsOrderedAsH2OrdersIt()
    {
        // H2 makes the rows, and its own comparison judges the order of our indexes.
        QByteArray sql = "CREATE TABLE ORDERED(ID INT PRIMARY KEY, R BIGINT";
        QByteArray columns;
        QByteArray values;
        QByteArray indexes;
        int number = 0;
        for (const auto &[type, value] : typeSamples) {
            const QByteArray name = "C" + QByteArray::number(++number);
            sql += ", " + name + ' ' + type;
            columns += ", " + name;
            values += QByteArray(", CASE WHEN MOD(R, 9) = 0 THEN NULL ELSE ") + value + " END";
            int variant = 0;
            for (const char *order : {"", "NULLS LAST", "DESC", "DESC NULLS FIRST"})
                indexes += "CREATE INDEX I" + QByteArray::number(number) + '_' + QByteArray::number(++variant)
                           + " ON ORDERED(" + name + ' ' + order + ");\n";
        }
        sql += ");\nINSERT INTO ORDERED(ID, R" + columns + ") SELECT X, R" + values
               + " FROM (SELECT X, CAST(MOD(X * X * 7919 + X * 104729, 2147483647) AS BIGINT) R FROM SYSTEM_RANGE(1, "
                 "400));\n"
               + indexes
               + "CREATE INDEX SEVERAL ON ORDERED(C1 DESC, C12 NULLS LAST, C6 DESC NULLS FIRST, C17);\n"
                 "CREATE TABLE COMPOSITE(A VARCHAR(10), B INT, C DATE, V VARCHAR, PRIMARY KEY(B, A, C));\n"
                 "INSERT INTO COMPOSITE SELECT 'k' || MOD(X * 7, 10), MOD(X * 13, 100) - 50, DATEADD('DAY', X, DATE "
                 "'2020-01-01'), 'v' FROM SYSTEM_RANGE(1, 3000);\n";
        QFile script(m_directory.filePath(u"order.sql"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(sql);
        script.close();
        QVERIFY(Judge::run({{path(u"h2ordered"_s), {script.fileName()}}}));
        auto reader = h2::Reader::open(path(u"h2ordered"_s));
        QVERIFY(reader);
        QVERIFY((*reader)->catalogue().tables.size() == 2);
        h2::WriterOptions options;
        options.rowsPerLeaf = 5;
        QVERIFY(write(**reader, path(u"ordered"_s), options));
        QCOMPARE(judged(**reader, path(u"ordered"_s)), QString());
    }

    void anIndexOfUncertainOrderIsLeftToH2()
    {
        MadeUp source;
        source
            .add("FOLDED",
                 {MadeUp::column("ID", SqlType::Integer, "INTEGER"),
                  MadeUp::column("V", SqlType::VarcharIgnoreCase, "VARCHAR_IGNORECASE")},
                 1, 300,
                 [](RowBatch &batch, qint64 number, Value *row) {
                     row[0] = integer(number);
                     row[1] = text(batch, (number % 2 ? "\xf0\x90\x90\xa8" : "\xf0\x90\x90\x80")
                                              + QByteArray::number(number * 7 % 300)); // Deseret, small and capital
                 })
            .indexes.push_back({u"BY_V"_s, false, false, {{1, false, {}}}, {}});
        QVERIFY(write(source, path(u"folded"_s)));
        const QString judgement = judged(source, path(u"folded"_s));
        QVERIFY2(judgement.contains(u"the index is empty"_s, Qt::CaseInsensitive), qPrintable(judgement));
        const QList<QByteArray> answers = Judge::ask({{"dump", path(u"folded"_s)}, {"prove", path(u"folded"_s)}});
        QCOMPARE(answers.value(1), QByteArray()); // built by the first of the two
    }

    void rowsWithTheSameKeyAreRefused_data()
    {
        QTest::addColumn<int>("keyColumns");
        QTest::addColumn<bool>("unique");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("detail");
        QTest::newRow("in the order of keys") << 1 << false << u"PUBLIC.TWICE has two rows"_s << u"ID = 70"_s;
        QTest::newRow("composite key") << 2 << false << u"PUBLIC.TWICE has two rows"_s << u"ID = 70, K = a"_s;
        QTest::newRow("unique index") << 0 << true << u"index ONLY_ONE"_s << u"ID = 70"_s;
    }
    void rowsWithTheSameKeyAreRefused()
    {
        QFETCH(int, keyColumns);
        QFETCH(bool, unique);
        QFETCH(QString, what);
        QFETCH(QString, detail);
        MadeUp source;
        TableSchema &table = source.add("TWICE",
                                        {MadeUp::column("ID", SqlType::Integer, "INTEGER"),
                                         MadeUp::column("K", SqlType::Varchar, "CHARACTER VARYING")},
                                        keyColumns, 100, [keyColumns](RowBatch &batch, qint64 number, Value *row) {
                                            if (keyColumns > 0 || number % 10 != 1) // NULL is never the same as NULL
                                                row[0] = integer(number == 3 ? 70 : number);
                                            row[1] = text(batch, "a");
                                        });
        if (unique)
            table.indexes.push_back({u"ONLY_ONE"_s, true, false, {{0, false, {}}}, {}});
        const auto written = write(source, path(u"twice"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::Refused);
        QVERIFY2(written.error().what.contains(what), qPrintable(written.error().what));
        QCOMPARE(written.error().detail, detail);
        QVERIFY(!QFileInfo::exists(path(u"twice"_s)));
    }

    void aStopEndsWhateverIsBuilt()
    {
        const bool isLong = qEnvironmentVariableIsSet("GANGWAY_TEST_LONG");
        MadeUp source;
        TableSchema &table = source.add(
            "STOPPED",
            {MadeUp::column("ID", SqlType::BigInt, "BIGINT"), MadeUp::column("N", SqlType::Integer, "INTEGER"),
             MadeUp::column("V", SqlType::Varchar, "CHARACTER VARYING")},
            1, isLong ? 2'000'000 : 60'000, [](RowBatch &batch, qint64 number, Value *row) {
                row[0] = integer(number);
                row[1] = integer(number * 7919 % 1'000'003);
                row[2] = text(batch, QByteArray::number(number * 104'729 % 1'000'003).rightJustified(40, '.'));
            });
        for (const int column : {1, 2}) {
            for (const bool descending : {false, true})
                table.indexes.push_back(
                    {u"I%1_%2"_s.arg(column).arg(descending), false, false, {{column, descending, {}}}, {}});
        }
        // Indexes are built in the end, for a while that the first run measures; the others are stopped on the way.
        qint64 whole = 0;
        for (const int share : {0, 20, 5, 3}) {
            std::stop_source stop;
            h2::WriterOptions options;
            options.stop = stop.get_token();
            options.sortMemoryBytes = isLong ? 64 << 20 : 2 << 20; // so that each is sorted in several runs
            options.bytesPerChunk = 1 << 20;
            auto writer = h2::Writer::create(path(u"stopped"_s), options);
            QVERIFY(writer);
            QVERIFY((*writer)->begin(source.catalogue()));
            QVERIFY((*writer)->beginTable(table));
            auto cursor = source.openTable(table.name);
            QVERIFY(cursor);
            RowBatch batch;
            while ((*cursor)->next(batch).value())
                QVERIFY((*writer)->write(batch));
            QElapsedTimer timer;
            std::atomic<qint64> asked = -1;
            timer.start();
            std::jthread stopper([&, wait = share > 0 ? whole / share : -1] {
                if (wait < 0)
                    return;
                std::this_thread::sleep_for(std::chrono::milliseconds(wait));
                asked = timer.elapsed();
                stop.request_stop();
            });
            const auto ended = (*writer)->endTable();
            const qint64 elapsed = timer.elapsed();
            stopper.join();
            if (share == 0) {
                QVERIFY(ended);
                whole = elapsed;
                continue;
            }
            QVERIFY(!ended);
            QCOMPARE(ended.error().code, Error::Code::Cancelled);
            QVERIFY2(elapsed - asked < 1000, qPrintable(u"%1 ms after the stop"_s.arg(elapsed - asked)));
            if (isLong)
                qInfo("of %lld ms, stopped after %lld ms: %lld ms more", whole, asked.load(), elapsed - asked);
            writer->reset();
            cleanup();
            QVERIFY(!QFileInfo::exists(path(u"stopped"_s)));
        }
    }

    void aStopEndsLargeObjects()
    {
        MadeUp source;
        source.add("LARGE",
                   {MadeUp::column("ID", SqlType::Integer, "INTEGER"),
                    MadeUp::column("C", SqlType::Clob, "CHARACTER LARGE OBJECT")},
                   1, 1, [](RowBatch &batch, qint64 number, Value *row) {
                       row[0] = integer(number);
                       row[1] = batch.largeObject(std::make_shared<LongText>(1'000'000'000)); // 16 GB
                   });
        std::stop_source stop;
        h2::WriterOptions options;
        options.stop = stop.get_token();
        std::jthread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            stop.request_stop();
        });
        const auto written = write(source, path(u"large"_s), options);
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::Cancelled);
        QVERIFY(!QFileInfo::exists(path(u"large"_s)));
    }

    void aValueThatDoesNotFitIsNamed()
    {
        MadeUp source;
        source.add("MISFITS",
                   {MadeUp::column("ID", SqlType::Integer, "INTEGER"),
                    MadeUp::column("NAME", SqlType::Varchar, "CHARACTER VARYING(5)", 5)},
                   1, 100, [](RowBatch &batch, qint64 number, Value *row) {
                       row[0] = integer(number + 1000);
                       row[1] = text(batch, number == 42 ? "too long" : "short");
                   });
        const auto written = write(source, path(u"misfit"_s));
        QVERIFY(!written);
        QVERIFY2(written.error().what.contains(u"PUBLIC.MISFITS"_s), qPrintable(written.error().what));
        QVERIFY2(written.error().what.contains(u"NAME"_s), qPrintable(written.error().what));
        QCOMPARE(written.error().detail, u"ID = 1042: it is longer than the column (CHARACTER VARYING(5))"_s);
        QVERIFY(!QFileInfo::exists(path(u"misfit"_s)));
    }

    void aFileThatIsThereIsKept()
    {
        MadeUp source;
        source.add("T", {MadeUp::column("ID", SqlType::Integer, "INTEGER")}, 1, 10,
                   [](RowBatch &, qint64 number, Value *row) { row[0] = integer(number); });
        QFile there(path(u"there"_s));
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.write("precious");
        there.close();
        const auto refused = h2::Writer::create(path(u"there"_s).chopped(6));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Refused);
        h2::WriterOptions options;
        options.replaceExisting = true;
        {
            auto abandoned = h2::Writer::create(path(u"there"_s), options);
            QVERIFY(abandoned);
            QVERIFY((*abandoned)->begin(source.catalogue()));
            QVERIFY((*abandoned)->beginTable(source.catalogue().tables[0]));
        }
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), QByteArray("precious"));
        QVERIFY(write(source, path(u"there"_s), options));
        QVERIFY(h2::Reader::open(path(u"there"_s)));
    }

    void identitiesGoOnBehindTheRows()
    {
        MadeUp source;
        TableSchema &table = source.add("COUNTED",
                                        {MadeUp::column("ID", SqlType::Integer, "INTEGER"),
                                         MadeUp::column("V", SqlType::Varchar, "CHARACTER VARYING")},
                                        1, 500, [](RowBatch &batch, qint64 number, Value *row) {
                                            row[0] = integer(number * 2 + 5);
                                            row[1] = text(batch, "v");
                                        });
        table.columns[0].generated = Column::Generated::IdentityByDefault;
        QVERIFY(write(source, path(u"counted"_s)));
        QCOMPARE(judged(source, path(u"counted"_s)), QString());
    }

    void h2RecoversFromACrashOfItsOwn()
    {
        // After a crash H2 opens maps by what the type registry says of them, before it knows the tables.
        MadeUp source;
        source
            .add("T",
                 {MadeUp::column("ID", SqlType::Integer, "INTEGER"),
                  MadeUp::column("V", SqlType::Varchar, "CHARACTER VARYING")},
                 1, 1000,
                 [](RowBatch &batch, qint64 number, Value *row) {
                     row[0] = integer(number);
                     row[1] = text(batch, QByteArray::number(number));
                 })
            .indexes.push_back({u"BY_V"_s, true, false, {{1, false, {}}}, {}});
        QVERIFY(write(source, path(u"crashed"_s)));
        const QByteArray before = dump(path(u"crashed"_s));
        QFile script(m_directory.filePath(u"crash.sql"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("UPDATE T SET V = 'x' || V WHERE ID > 100;\nDELETE FROM T WHERE ID < 50");
        script.close();
        QVERIFY(Judge::crash(path(u"crashed"_s), {script.fileName()}));
        const QList<QByteArray> answers = Judge::ask({{"dump", path(u"crashed"_s)}, {"prove", path(u"crashed"_s)}});
        QCOMPARE(firstDifference(before, answers.value(0)), QString());
        QCOMPARE(answers.value(1), QByteArray());
    }

    void largeObjectsOfAnySize_data()
    {
        QTest::addColumn<qint64>("pieces"); // of 16 bytes
        QTest::addColumn<int>("block");
        const bool isLong = qEnvironmentVariableIsSet("GANGWAY_TEST_LONG");
        QTest::newRow(isLong ? "100 MB" : "5 MB") << qint64(isLong ? 6'250'000 : 312'500) << 256 * 1024;
        QTest::newRow("lists of lists of lists") << qint64(1'000'000) << 1024;
        QTest::newRow("no more than fits into the row") << qint64(16) << 256 * 1024;
        QTest::newRow("one byte more") << qint64(17) << 256 * 1024;
    }
    void largeObjectsOfAnySize()
    {
        QFETCH(qint64, pieces);
        QFETCH(int, block);
        MadeUp source;
        source.add("LARGE",
                   {MadeUp::column("ID", SqlType::Integer, "INTEGER"),
                    MadeUp::column("C", SqlType::Clob, "CHARACTER LARGE OBJECT")},
                   1, 3, [pieces](RowBatch &batch, qint64 number, Value *row) {
                       row[0] = integer(number);
                       row[1] = batch.largeObject(std::make_shared<LongText>(number == 1 ? pieces : number));
                   });
        h2::WriterOptions options;
        options.bytesPerLobBlock = block;
        options.replaceExisting = true;
        const QString file = path(u"large"_s);
        QVERIFY(write(source, file, options));
        auto reader = h2::Reader::open(file);
        QVERIFY(reader);
        const auto expected = digestRows(source, {});
        const auto found = digestRows(**reader, {});
        QVERIFY(expected && found);
        QVERIFY(compareDigests(*expected, *found).empty());
        const auto problems = h2::checkFile(file, {});
        QVERIFY(problems && problems->empty());
        const QByteArray before = dump(file);
        if (Judge::isElsewhere())
            return;
        const QList<QByteArray> answers = Judge::ask({{"dump", file}});
        QCOMPARE(firstDifference(before, answers.value(0)), QString());
    }

    void thousandsOfTables()
    {
        const int tables = Judge::isElsewhere() ? 1000 : 4000;
        MadeUp source;
        for (int i = 0; i < tables; ++i) {
            source.add(qPrintable(u"Table \"%1\" of many"_s.arg(i)),
                       {MadeUp::column("ID", SqlType::Integer, "INTEGER"),
                        MadeUp::column("a column", SqlType::Varchar, "CHARACTER VARYING(10)", 10)},
                       1, i % 50, [](RowBatch &batch, qint64 number, Value *row) {
                           row[0] = integer(number);
                           row[1] = text(batch, QByteArray::number(number));
                       });
        }
        const QString file = path(u"many"_s);
        QVERIFY(write(source, file));
        const auto problems = h2::checkFile(file, {});
        QVERIFY(problems && problems->empty());
        const QByteArray before = dump(file);
        QCOMPARE(int(before.count("\nE\t")), tables);
        if (Judge::isElsewhere())
            return;
        const QList<QByteArray> answers = Judge::ask({{"dump", file}});
        QCOMPARE(firstDifference(before, answers.value(0)), QString());
    }
};

QTEST_GUILESS_MAIN(TestH2WriterCases)
#include "tst_h2writercases.moc"
