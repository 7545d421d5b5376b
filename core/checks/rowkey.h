// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metabase/tablesweep.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace gangway::checks {

/// One or several cells of a row as 64 bits, to find equal ones among millions in 8 bytes each.
///
/// A single whole number stands for itself; everything else is hashed, so equal keys are only very likely equal
/// rows. Nothing where a cell is NULL: SQL compares no NULL.
[[nodiscard]] std::optional<quint64> rowKey(const metabase::RowView &row, int firstColumn, int columns);

/// Keys of one table, filled first and asked afterwards.
class KeySet final
{
public:
    /// Together all sets of one check stay below 128 MiB.
    static constexpr std::size_t maxKeys = 16'000'000;

    void add(quint64 key) { m_keys.push_back(key); }
    /// Frees everything; the set cannot answer any more.
    void giveUp();
    void finish();
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] bool contains(quint64 key) const { return std::ranges::binary_search(m_keys, key); }
    /// Keys that were added more than once.
    [[nodiscard]] std::vector<quint64> repeated() const;
    [[nodiscard]] std::size_t size() const { return m_keys.size(); }

private:
    std::vector<quint64> m_keys;
    bool m_isComplete = true;
};

} // namespace gangway::checks
