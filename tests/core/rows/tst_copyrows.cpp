// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The loop that copies: everything arrives once and in order, whether the next batch is read on another thread or not.
#include "core/rows/copyrows.h"

#include <QTest>

#include <atomic>
#include <set>
#include <thread>

using namespace gangway;

namespace {

constexpr qint64 batchRows = RowBatch::maxRows;

/// Numbers from 0 on, and who read them.
class Numbers final : public RowReader
{
public:
    Numbers(qint64 rows, bool mayReadAhead)
        : m_rows(rows)
        , m_mayReadAhead(mayReadAhead)
    {
        for (const char *name : {"A", "B"}) {
            TableSchema table;
            table.name = {QStringLiteral("PUBLIC"), QString::fromLatin1(name)};
            table.columns.resize(1);
            table.columns[0].name = QStringLiteral("N");
            table.columns[0].type.sql = SqlType::BigInt;
            table.rows = rows;
            m_catalogue.tables.push_back(std::move(table));
        }
    }

    const Catalogue &catalogue() const override { return m_catalogue; }
    Result<std::unique_ptr<RowCursor>> openTable(const TableName &) override
    {
        return std::unique_ptr<RowCursor>(new Cursor(*this));
    }

    qint64 failsAt = -1;
    std::set<std::thread::id> threads;
    std::atomic<int> reading = 0;
    bool wasReadTwiceAtOnce = false;
    int open = 0;

private:
    class Cursor final : public RowCursor
    {
    public:
        explicit Cursor(Numbers &numbers)
            : m_numbers(numbers)
        {
            ++numbers.open;
        }
        ~Cursor() override { --m_numbers.open; }

        Result<bool> next(RowBatch &batch) override
        {
            m_numbers.wasReadTwiceAtOnce = m_numbers.wasReadTwiceAtOnce || m_numbers.reading++ > 0;
            m_numbers.threads.insert(std::this_thread::get_id());
            batch.clear(1);
            while (m_row < m_numbers.m_rows && m_row != m_numbers.failsAt && !batch.isFull())
                batch.addRow()[0] = Value::integer(ValueType::Int64, m_row++);
            --m_numbers.reading;
            if (batch.isEmpty() && m_row == m_numbers.failsAt)
                return Error{Error::Code::Corrupt, QStringLiteral("damaged"), {}, {}};
            return !batch.isEmpty();
        }
        [[nodiscard]] bool mayReadAhead() const override { return m_numbers.m_mayReadAhead; }

    private:
        Numbers &m_numbers;
        qint64 m_row = 0;
    };

    qint64 m_rows;
    bool m_mayReadAhead;
    Catalogue m_catalogue;
};

/// Counts, and fails as soon as a number is not the one that follows.
class Counter final : public RowWriter
{
public:
    Result<> begin(const Catalogue &) override { return {}; }
    Result<> beginTable(const TableSchema &) override
    {
        rows.push_back(0);
        return {};
    }
    Result<> write(const RowBatch &batch) override
    {
        for (std::size_t i = 0; i < batch.rows(); ++i) {
            if (batch.row(i)[0].first != rows.back()++)
                return Error{Error::Code::Unexpected, QStringLiteral("out of order"), {}, {}};
        }
        if (rows.back() >= refusesAt)
            return Error{Error::Code::NoSpace, QStringLiteral("full"), {}, {}};
        return {};
    }
    Result<> endTable() override { return {}; }
    Result<> finish() override
    {
        isFinished = true;
        return {};
    }

    qint64 refusesAt = INT64_MAX;
    std::vector<qint64> rows;
    bool isFinished = false;
};

} // namespace

class CopyRowsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everythingArrivesInOrder_data()
    {
        QTest::addColumn<qint64>("rows");
        for (const qint64 rows : {qint64(0), qint64(1), batchRows - 1, batchRows, batchRows + 1, 20 * batchRows})
            QTest::addRow("%lld rows", static_cast<long long>(rows)) << rows;
    }
    void everythingArrivesInOrder()
    {
        QFETCH(const qint64, rows);
        for (const bool mayReadAhead : {false, true}) {
            Numbers from(rows, mayReadAhead);
            Counter to;
            QVERIFY(copyRows(from, to, {}));
            QVERIFY(to.isFinished);
            QCOMPARE(to.rows, (std::vector<qint64>{rows, rows}));
            QVERIFY(!from.wasReadTwiceAtOnce);
            QCOMPARE(from.open, 0);
        }
    }

    void onlyWhoMayIsReadOnAnotherThread()
    {
        Numbers may(20 * batchRows, true);
        Numbers mayNot(20 * batchRows, false);
        Numbers few(100, true);
        const std::set<std::thread::id> here{std::this_thread::get_id()};
        for (Numbers *from : {&may, &mayNot, &few}) {
            Counter to;
            QVERIFY(copyRows(*from, to, {}));
        }
        QVERIFY(may.threads != here);
        QVERIFY(mayNot.threads == here);
        QVERIFY(few.threads == here); // not worth a thread
    }

    void rowsBeforeDamageArrive()
    {
        Numbers from(20 * batchRows, true);
        from.failsAt = 10 * batchRows + 7;
        Counter to;
        const auto copied = copyRows(from, to, {});
        QVERIFY(!copied);
        QCOMPARE(copied.error().what, QStringLiteral("damaged"));
        QCOMPARE(to.rows, std::vector<qint64>{from.failsAt});
        QVERIFY(!to.isFinished);
    }

    void anErrorOrAStopWaitsForTheOtherThread()
    {
        {
            Numbers from(20 * batchRows, true);
            Counter to;
            to.refusesAt = 3 * batchRows;
            const auto copied = copyRows(from, to, {});
            QVERIFY(!copied);
            QCOMPARE(copied.error().what, QStringLiteral("full"));
            QCOMPARE(from.open, 0);
            QCOMPARE(from.reading.load(), 0);
        }
        {
            Numbers from(20 * batchRows, true);
            Counter to;
            std::stop_source stop;
            Steering steering;
            steering.stop = stop.get_token();
            steering.report = [&](const Progress &progress) {
                if (progress.done >= 2 * batchRows)
                    stop.request_stop();
            };
            const auto copied = copyRows(from, to, steering);
            QVERIFY(!copied);
            QCOMPARE(copied.error().code, Error::Code::Cancelled);
            QCOMPARE(to.rows, std::vector<qint64>{2 * batchRows});
            QCOMPARE(from.open, 0);
            QCOMPARE(from.reading.load(), 0);
        }
    }
};

QTEST_GUILESS_MAIN(CopyRowsTest)
#include "tst_copyrows.moc"
