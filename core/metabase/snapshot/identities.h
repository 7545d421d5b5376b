// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/schema.h"
#include "core/rows/value.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace gangway::metabase {

/// The greatest value of every identity column, so that a copy's identities go on right behind the rows it holds, as
/// Metabase's own dump restarts them (`max(id) + 1`).
class Identities final
{
public:
    void see(const TableSchema &table, std::span<const Value> row);
    /// Sets the sequences of all identities: behind what was seen, or at their start. Those that count down stay.
    void settle(Catalogue &catalogue) const;

private:
    struct Column
    {
        std::size_t index = 0;
        TableName sequence;
        std::optional<qint64> greatest;
    };
    std::map<TableName, std::vector<Column>> m_tables;
    const TableSchema *m_table = nullptr; ///< The one that was seen last.
    std::vector<Column> *m_columns = nullptr;
};

} // namespace gangway::metabase
