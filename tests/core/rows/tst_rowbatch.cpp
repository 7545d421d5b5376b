// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/rowbatch.h"

#include <QTest>

#include <algorithm>

using namespace gangway;

class RowBatchTest final : public QObject
{
    Q_OBJECT

private slots:
    void newRowsAreNull()
    {
        RowBatch batch;
        batch.clear(2);
        batch.addRow()[1] = Value::boolean(true);
        batch.addRow();
        QCOMPARE(batch.rows(), 2U);
        QVERIFY(batch.row(0)[0].isNull());
        QCOMPARE(batch.row(0)[1].first, 1);
        QVERIFY(batch.row(1)[1].isNull());
        batch.dropRow();
        QCOMPARE(batch.rows(), 1U);
    }

    void rowsAreNullAgainAfterOthersWereThere()
    {
        RowBatch batch;
        for (const std::size_t columns : {3U, 7U, 1U}) {
            batch.clear(columns);
            for (int row = 0; row < 1000; ++row) {
                Value *const values = batch.addRow();
                QVERIFY(std::all_of(values, values + columns, [](const Value &value) { return value.isNull(); }));
                std::fill_n(values, columns, Value::integer(ValueType::Int32, row));
            }
            for (std::size_t row = 0; row < 1000; ++row) {
                QCOMPARE(batch.row(row).size(), columns);
                QCOMPARE(batch.row(row).front().first, qint64(row));
                QCOMPARE(batch.row(row).back().first, qint64(row));
            }
        }
    }

    void copiedTextStaysWhereItIsWhileTheBatchGrows()
    {
        RowBatch batch;
        batch.clear(1);
        const Value first = batch.copy(ValueType::Text, "first");
        const char *const at = first.data;
        for (int i = 0; i < 10'000; ++i)
            batch.copy(ValueType::Text, "something else that takes room");
        QCOMPARE(first.data, at);
        QCOMPARE(first.bytes().toByteArray(), "first");
    }

    void wideRowsFillABatchByBytes()
    {
        RowBatch batch;
        batch.clear(1);
        const QByteArray megabyte(1 << 20, 'x');
        int rows = 0;
        for (; !batch.isFull(); ++rows)
            *batch.addRow() = batch.copy(ValueType::Text, megabyte);
        QCOMPARE(rows, 4);
        batch.clear(1);
        QVERIFY(!batch.isFull());
    }

    void retainedMemoryGoesWithTheRows()
    {
        const auto memory = std::make_shared<int>(1);
        RowBatch batch;
        batch.clear(1);
        batch.retain(memory, 4);
        QCOMPARE(memory.use_count(), 2);
        batch.clear(1);
        QCOMPARE(memory.use_count(), 1);
    }
};

QTEST_GUILESS_MAIN(RowBatchTest)
#include "tst_rowbatch.moc"
