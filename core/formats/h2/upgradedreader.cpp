// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgradedreader.h"

#include "oldvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::UpgradedReader)
};

/// Looks at the values of one table.
Result<std::vector<OldExtent>> extentsOf(RowReader &from, const TableSchema &table, Progress &progress,
                                         const Steering &steering)
{
    std::vector<OldExtent> extents(table.columns.size());
    std::vector<std::size_t> wanted;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (needsExtent(table.columns[i].type))
            wanted.push_back(i);
    }
    auto cursor = from.openTable(table.name);
    if (!cursor)
        return std::move(cursor).error();
    RowBatch batch;
    for (;;) {
        if (steering.isStopped())
            return stoppedError();
        auto more = (*cursor)->next(batch);
        if (!more)
            return std::move(more).error();
        if (!*more)
            return extents;
        for (std::size_t row = 0; row < batch.rows(); ++row) {
            const auto values = batch.row(row);
            for (const std::size_t column : wanted)
                extend(extents[column], values[column]);
        }
        progress.done += static_cast<qint64>(batch.rows());
        steering.tell(progress);
    }
}

class UpgradedCursor final : public RowCursor
{
public:
    UpgradedCursor(std::unique_ptr<RowCursor> from, const TableSchema &table, std::vector<ColumnType> old)
        : m_from(std::move(from))
        , m_table(table)
        , m_old(std::move(old))
    {}

    Result<bool> next(RowBatch &batch) override
    {
        batch.clear(m_old.size()); // lets go of what came before
        if (!m_inner || m_inner.use_count() > 1)
            m_inner = std::make_shared<RowBatch>();
        auto more = m_from->next(*m_inner);
        if (!more || !*more)
            return more;
        batch.retain(m_inner, 0);
        for (std::size_t row = 0; row < m_inner->rows(); ++row) {
            const auto values = m_inner->row(row);
            Value *const out = batch.addRow();
            std::copy(values.begin(), values.end(), out);
            for (std::size_t i = 0; i < m_old.size(); ++i) {
                if (!upgradeValue(out[i], m_old[i], m_table.columns[i].type, batch))
                    return refuse(i);
            }
        }
        return true;
    }

    [[nodiscard]] bool mayReadAhead() const override { return m_from->mayReadAhead(); }

private:
    Error refuse(std::size_t column) const
    {
        const Column &named = m_table.columns[column];
        return {Error::Code::WrongVersion,
                Tr::tr("A value of the column %1.%2 cannot be kept in H2 2's type %3.")
                    .arg(m_table.name.display(), named.name, named.type.declared),
                {},
                Tr::tr("Change the value or the type of the column with the H2 version that made the file.")};
    }

    std::unique_ptr<RowCursor> m_from;
    const TableSchema &m_table;
    std::vector<ColumnType> m_old;
    std::shared_ptr<RowBatch> m_inner;
};

} // namespace

Result<std::unique_ptr<UpgradedReader>> UpgradedReader::open(RowReader &from, const Steering &steering)
{
    const auto doubtful = [](const TableSchema &table) {
        return std::any_of(table.columns.begin(), table.columns.end(),
                           [](const Column &column) { return needsExtent(column.type); });
    };
    Progress progress{Progress::Unit::Rows, 0, 0, {}};
    for (const TableSchema &table : from.catalogue().tables) {
        if (doubtful(table))
            progress.total = table.rows < 0 || progress.total < 0 ? -1 : progress.total + table.rows;
    }
    OldExtents extents;
    for (const TableSchema &table : from.catalogue().tables) {
        if (!doubtful(table))
            continue;
        progress.what = table.name.display();
        auto found = extentsOf(from, table, progress, steering);
        if (!found)
            return std::move(found).error();
        extents.emplace(table.name, std::move(*found));
    }
    return std::unique_ptr<UpgradedReader>(new UpgradedReader(from, upgradeCatalogue(from.catalogue(), extents)));
}

Result<std::unique_ptr<RowCursor>> UpgradedReader::openTable(const TableName &table)
{
    auto cursor = m_from.openTable(table);
    const TableSchema *const now = m_upgraded.catalogue.table(table);
    const TableSchema *const old = m_from.catalogue().table(table);
    if (!cursor || !now || !old)
        return cursor;
    std::vector<ColumnType> types;
    bool changes = false;
    for (std::size_t i = 0; i < old->columns.size(); ++i) {
        types.push_back(old->columns[i].type);
        changes = changes || changesValues(old->columns[i].type, now->columns[i].type);
    }
    if (!changes)
        return cursor;
    return std::unique_ptr<RowCursor>(new UpgradedCursor(std::move(*cursor), *now, std::move(types)));
}

} // namespace gangway::h2
