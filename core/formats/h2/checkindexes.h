// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <vector>

namespace gangway::h2 {

/// What is in an index, as a number and a sum that do not depend on order.
struct IndexTally
{
    std::int64_t entries = 0;
    std::uint64_t sum = 0;
    friend bool operator==(const IndexTally &, const IndexTally &) = default;

    void add(std::int64_t rowKey, std::span<const Value> row, const std::vector<KeyColumn> &columns);
};

/// Reads an index's map: what is in it, going by committed entries.
Result<IndexTally> tallyIndex(const Database &database, const Objects::IndexObject &index, const TableSchema &table,
                              const StoredMap &map, const std::function<Result<>(const Page &)> &onPage);

} // namespace gangway::h2
