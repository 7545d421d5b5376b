// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copyrows.h"

namespace gangway {
namespace {

Result<> copyTable(RowReader &from, RowWriter &to, const TableSchema &table, Progress &progress,
                   const Steering &steering, RowBatch &batch)
{
    auto cursor = from.openTable(table.name);
    if (!cursor)
        return cursor.error();
    if (auto begun = to.beginTable(table); !begun)
        return begun;
    progress.what = table.name.display();
    steering.tell(progress);
    for (;;) {
        if (steering.isStopped())
            return stoppedError();
        auto more = (*cursor)->next(batch);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (auto written = to.write(batch); !written)
            return written;
        progress.done += static_cast<qint64>(batch.rows());
        steering.tell(progress);
    }
    return to.endTable();
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
    RowBatch batch;
    for (const TableSchema &table : catalogue.tables) {
        if (take && !take(table))
            continue;
        if (auto copied = copyTable(from, to, table, progress, steering, batch); !copied)
            return copied;
    }
    return to.finish();
}

} // namespace gangway
