// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/rows/schema.h"
#include "core/rows/value.h"
#include "numberset.h"

#include <optional>
#include <span>
#include <vector>

namespace gangway::metabase {

/// The cells of a key as one thing that compares: a single whole number stands for itself, everything else for the
/// first 64 bits of its SHA-256 (that two of ten million differ and look the same is less likely than one in 100,000).
struct RowKey
{
    quint64 number = 0;
    bool isHash = false;

    /// Nothing where a cell is NULL: SQL compares no NULL.
    static Result<std::optional<RowKey>> of(std::span<const Value> row, const std::vector<int> &columns,
                                            const std::vector<ColumnType> &types);
    /// Which of @p count parts of all keys it belongs to; neighbours stay together.
    [[nodiscard]] quint64 part(quint64 count) const;
};

/// The keys of one table: filled, closed, asked.
class KeySet final
{
public:
    void add(const RowKey &key);
    void close();
    [[nodiscard]] bool contains(const RowKey &key) const;
    [[nodiscard]] std::size_t bytes() const { return m_numbers.bytes() + m_hashes.capacity() * sizeof(quint64); }
    void clear();

private:
    NumberSet m_numbers;
    std::vector<quint64> m_hashes;
};

} // namespace gangway::metabase
