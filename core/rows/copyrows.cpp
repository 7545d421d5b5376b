// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copyrows.h"

#include <future>
#include <utility>

namespace gangway {
namespace {

/// One that is written and one that is read meanwhile.
struct Batches
{
    RowBatch current;
    RowBatch next;
};

class ReadAhead final
{
public:
    ReadAhead(RowCursor &cursor, Batches &batches)
        : m_cursor(cursor)
        , m_batches(batches)
    {}

    /// Good until the next call; null: there are no more rows.
    Result<const RowBatch *> next()
    {
        const Result<bool> more = m_coming.valid() ? m_coming.get() : m_cursor.next(m_batches.next);
        if (!more)
            return more.error();
        if (!*more)
            return nullptr;
        std::swap(m_batches.current, m_batches.next);
        // Behind one that is not full comes nothing, as a rule: small tables need no thread.
        if (m_batches.current.isFull() && m_cursor.mayReadAhead())
            m_coming = std::async([this] { return m_cursor.next(m_batches.next); });
        return &m_batches.current;
    }

private:
    RowCursor &m_cursor;
    Batches &m_batches;
    std::future<Result<bool>> m_coming; // waits for its end when it is destroyed
};

Result<> copyTable(RowReader &from, RowWriter &to, const TableSchema &table, Progress &progress,
                   const Steering &steering, Batches &batches)
{
    auto cursor = from.openTable(table.name);
    if (!cursor)
        return cursor.error();
    if (auto begun = to.beginTable(table); !begun)
        return begun;
    progress.what = table.name.display();
    steering.tell(progress);
    ReadAhead rows(**cursor, batches);
    for (;;) {
        if (steering.isStopped())
            return stoppedError();
        const auto batch = rows.next();
        if (!batch)
            return batch.error();
        if (!*batch)
            return to.endTable();
        if (auto written = to.write(**batch); !written)
            return written;
        progress.done += static_cast<qint64>((*batch)->rows());
        steering.tell(progress);
    }
}

} // namespace

Result<> copyRows(RowReader &from, RowWriter &to, const Steering &steering, const TableFilter &take)
{
    const Catalogue &catalogue = from.catalogue();
    Progress progress{Progress::Unit::Rows, 0, 0, {}};
    for (const TableSchema &table : catalogue.tables) {
        if (take && !take(table))
            continue;
        progress.total = table.rows < 0 || progress.total < 0 ? -1 : progress.total + table.rows;
    }
    if (auto begun = to.begin(catalogue); !begun)
        return begun;
    Batches batches;
    for (const TableSchema &table : catalogue.tables) {
        if (take && !take(table))
            continue;
        if (auto copied = copyTable(from, to, table, progress, steering, batches); !copied)
            return copied;
    }
    return to.finish();
}

} // namespace gangway
