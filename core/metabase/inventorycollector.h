// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory.h"
#include "tablesweep.h"

namespace gangway::metabase {

/// Counts an Inventory in one sweep over the tables it needs; views, logs and revisions are not among them.
class InventoryCollector final
{
public:
    void watch(TableSweep &sweep, const TableFinder &tables);
    /// After the sweep. @p major decides where metrics live; 0: by what the tables hold.
    [[nodiscard]] Inventory result(int major) const;

private:
    void watchPeople(TableSweep &sweep);
    void watchContent(TableSweep &sweep);
    void watchCards(TableSweep &sweep, const TableFinder &tables);
    void watchSending(TableSweep &sweep, const TableFinder &tables);
    void watchExtras(TableSweep &sweep);
    void count(TableSweep &sweep, const QString &table, qint64 Inventory::*field);
    void countUnarchived(TableSweep &sweep, const QString &table, qint64 Inventory::*field);

    Inventory m_counts;
    qint64 m_metricCards = 0;
    qint64 m_legacyMetrics = 0;
    bool m_cardsHaveType = false;
};

} // namespace gangway::metabase
