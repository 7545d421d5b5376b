// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value.h"

#include <algorithm>
#include <memory>
#include <span>
#include <vector>

namespace gangway {

/// Some rows of one table, and the memory their values point into.
///
/// A reader fills it, a writer reads it, and the same object goes round again: clear() keeps the memory.
/// isFull() bounds a batch by rows and by bytes, so that memory stays flat however wide the rows are.
class RowBatch final
{
public:
    static constexpr std::size_t maxRows = 4096;
    static constexpr std::size_t maxBytes = 4 << 20;

    RowBatch() = default;
    RowBatch(const RowBatch &) = delete;
    RowBatch &operator=(const RowBatch &) = delete;
    RowBatch(RowBatch &&) noexcept = default;
    RowBatch &operator=(RowBatch &&) noexcept = default;

    /// Forgets all rows. Values handed out before are invalid from here on.
    void clear(std::size_t columns);

    [[nodiscard]] std::size_t columns() const { return m_columns; }
    [[nodiscard]] std::size_t rows() const { return m_rows; }
    [[nodiscard]] bool isEmpty() const { return m_rows == 0; }
    [[nodiscard]] bool isFull() const { return m_rows >= maxRows || m_bytes >= maxBytes; }
    [[nodiscard]] std::span<const Value> row(std::size_t index) const
    {
        return {m_values.data() + index * m_columns, m_columns};
    }

    /// A new row of NULLs at the end; the address is good until the next addRow() or clear().
    Value *addRow()
    {
        Value *const row = addUnsetRow();
        std::fill_n(row, m_columns, Value());
        return row;
    }
    /// The same for a reader that sets each value itself, or drops the row: until then it holds anything.
    Value *addUnsetRow()
    {
        const std::size_t start = m_rows * m_columns;
        if (start + m_columns > m_values.size()) [[unlikely]]
            grow();
        ++m_rows;
        m_bytes += m_columns * sizeof(Value);
        return m_values.data() + start;
    }
    /// Takes back the newest row, such as one that turned out not to be visible.
    void dropRow() { --m_rows; }

    /// Room for @p size bytes that live until clear().
    char *allocate(std::size_t size);
    /// Copies into the batch and returns a value that points there.
    Value copy(ValueType type, QByteArrayView bytes);
    /// A decimal whose unscaled part exceeds 64 bits (big-endian two's complement).
    Value wideDecimal(QByteArrayView unscaled, std::int32_t scale);
    /// Room for the elements of an array or row.
    std::span<Value> allocateValues(std::size_t count);
    Value largeObject(std::shared_ptr<const LargeObject> object);

    /// Keeps memory of the reader's alive until clear(), for values that point into it; @p bytes counts
    /// towards isFull().
    void retain(std::shared_ptr<const void> memory, std::size_t bytes);

private:
    struct Block
    {
        std::unique_ptr<char[]> memory;
        std::size_t size = 0;
        std::size_t used = 0;
    };

    void grow();

    std::size_t m_columns = 0;
    std::size_t m_rows = 0;
    std::size_t m_bytes = 0;
    std::vector<Value> m_values; // those of earlier rows stay, so that room is made once
    std::vector<Block> m_blocks;
    std::size_t m_block = 0;
    std::vector<std::shared_ptr<const void>> m_retained;
};

} // namespace gangway
