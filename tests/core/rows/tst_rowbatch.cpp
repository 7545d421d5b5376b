// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/rowbatch.h"

#include <QTest>

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
