// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identities.h"

#include <algorithm>

namespace gangway::metabase {

void Identities::see(const TableSchema &table, std::span<const Value> row)
{
    if (m_table != &table) {
        const auto [at, isNew] = m_tables.try_emplace(table.name);
        for (std::size_t index = 0; isNew && index < table.columns.size(); ++index) {
            const auto &column = table.columns[index];
            if (!column.sequence.name.isEmpty())
                at->second.push_back({index, column.sequence, {}});
        }
        m_table = &table;
        m_columns = &at->second;
    }
    for (Column &column : *m_columns) {
        const Value &value = row[column.index];
        const bool isNumber = value.type == ValueType::Int8 || value.type == ValueType::Int16
                              || value.type == ValueType::Int32 || value.type == ValueType::Int64;
        if (isNumber && (!column.greatest || value.first > *column.greatest))
            column.greatest = value.first;
    }
}

void Identities::settle(Catalogue &catalogue) const
{
    std::map<TableName, std::optional<qint64>> greatest; // by sequence
    for (const TableSchema &table : catalogue.tables) {
        for (const auto &column : table.columns) {
            if (!column.sequence.name.isEmpty())
                greatest.try_emplace(column.sequence);
        }
    }
    for (const auto &[name, columns] : m_tables) {
        for (const Column &column : columns)
            greatest[column.sequence] = std::max(greatest[column.sequence], column.greatest);
    }
    for (SequenceSchema &sequence : catalogue.sequences) {
        const auto found = greatest.find(sequence.name);
        if (found == greatest.end() || sequence.increment < 1)
            continue;
        sequence.next = sequence.start;
        sequence.exhausted = false;
        qint64 behind = 0;
        if (!found->second || *found->second < sequence.start)
            continue;
        if (__builtin_add_overflow(*found->second, sequence.increment, &behind)
            || (sequence.maximum && behind > *sequence.maximum))
            sequence.exhausted = true; // there is no number left behind the rows
        else
            sequence.next = behind;
    }
}

} // namespace gangway::metabase
