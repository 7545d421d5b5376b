// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruledreader.h"

#include <algorithm>

namespace gangway {
namespace {

class EmptyCursor final : public RowCursor
{
public:
    explicit EmptyCursor(std::size_t columns)
        : m_columns(columns)
    {}
    Result<bool> next(RowBatch &batch) override
    {
        batch.clear(m_columns);
        return false;
    }

private:
    std::size_t m_columns;
};

class RuledCursor final : public RowCursor
{
public:
    RuledCursor(std::unique_ptr<RowCursor> source, const std::vector<std::shared_ptr<RowRule>> &rules)
        : m_source(std::move(source))
        , m_rules(rules)
    {}

    Result<bool> next(RowBatch &batch) override
    {
        // Rows that were left out may leave nothing of a batch, which is not yet the end.
        for (;;) {
            batch.clear(m_columns);
            if (m_batch.use_count() != 1) // an earlier batch of the caller's still points into it
                m_batch = std::make_shared<RowBatch>();
            auto more = m_source->next(*m_batch);
            if (!more)
                return more.error();
            m_columns = m_batch->columns();
            batch.clear(m_columns);
            if (!*more)
                return false;
            batch.retain(m_batch, 0);
            if (auto taken = takeRows(batch); !taken)
                return taken.error();
            if (!batch.isEmpty())
                return true;
        }
    }

    [[nodiscard]] bool mayReadAhead() const override { return m_source->mayReadAhead(); }

private:
    Result<> takeRows(RowBatch &batch)
    {
        for (std::size_t index = 0; index < m_batch->rows(); ++index) {
            const auto row = m_batch->row(index);
            m_row.assign(row.begin(), row.end());
            auto fate = judge(batch);
            if (!fate)
                return fate.error();
            if (*fate == RowRule::Fate::Kept)
                std::ranges::copy(m_row, batch.addRow());
        }
        return {};
    }

    Result<RowRule::Fate> judge(RowBatch &memory)
    {
        const qint64 number = m_number++;
        for (const auto &rule : m_rules) {
            auto fate = rule->apply(m_row, number, memory);
            if (!fate || *fate == RowRule::Fate::LeftOut)
                return fate;
        }
        return RowRule::Fate::Kept;
    }

    std::unique_ptr<RowCursor> m_source;
    std::vector<std::shared_ptr<RowRule>> m_rules;
    std::shared_ptr<RowBatch> m_batch = std::make_shared<RowBatch>();
    std::vector<Value> m_row;
    std::size_t m_columns = 0;
    qint64 m_number = 0;
};

} // namespace

RuledReader::RuledReader(RowReader &source, Catalogue catalogue, std::map<TableName, TableRules> rules)
    : m_source(source)
    , m_catalogue(std::move(catalogue))
    , m_rules(std::move(rules))
{
    for (TableSchema &table : m_catalogue.tables) {
        const auto found = m_rules.find(table.name);
        if (found == m_rules.end())
            continue;
        if (found->second.isEmptied)
            table.rows = 0;
        else if (found->second.rows >= 0)
            table.rows = found->second.rows;
    }
}

Result<std::unique_ptr<RowCursor>> RuledReader::openTable(const TableName &name)
{
    const auto found = m_rules.find(name);
    if (found != m_rules.end() && found->second.isEmptied) {
        const TableSchema *const table = m_catalogue.table(name);
        Q_ASSERT(table);
        return std::unique_ptr<RowCursor>(std::make_unique<EmptyCursor>(table->columns.size()));
    }
    auto cursor = m_source.openTable(name);
    if (!cursor || found == m_rules.end() || found->second.rules.empty())
        return cursor;
    return std::unique_ptr<RowCursor>(std::make_unique<RuledCursor>(std::move(*cursor), found->second.rules));
}

} // namespace gangway
