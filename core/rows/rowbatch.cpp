// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowbatch.h"

#include <algorithm>
#include <cstring>

namespace gangway {
namespace {
constexpr std::size_t blockSize = 256 << 10;
}

void RowBatch::clear(std::size_t columns)
{
    m_columns = columns;
    m_rows = 0;
    m_bytes = 0;
    m_retained.clear();
    // One odd huge value must not stay with the batch for the rest of the table.
    std::erase_if(m_blocks, [](const Block &block) { return block.size > blockSize; });
    for (Block &block : m_blocks)
        block.used = 0;
    m_block = 0;
}

void RowBatch::grow()
{
    // A batch is full by bytes before it has many wide rows.
    const std::size_t most = std::min(maxRows * m_columns, maxBytes / sizeof(Value) + m_columns);
    m_values.resize(std::max((m_rows + 1) * m_columns, std::min(most, 2 * m_values.size())));
}

char *RowBatch::allocate(std::size_t size)
{
    const std::size_t rounded = (size + 7) & ~std::size_t{7}; // elements and sizes need alignment
    m_bytes += rounded;
    while (m_block < m_blocks.size()) {
        Block &block = m_blocks[m_block];
        if (block.size - block.used >= rounded) {
            char *const at = block.memory.get() + block.used;
            block.used += rounded;
            return at;
        }
        ++m_block;
    }
    const std::size_t capacity = std::max(blockSize, rounded);
    m_blocks.push_back({std::make_unique_for_overwrite<char[]>(capacity), capacity, rounded});
    return m_blocks.back().memory.get();
}

Value RowBatch::copy(ValueType type, QByteArrayView bytes)
{
    char *const at = allocate(static_cast<std::size_t>(bytes.size()));
    if (!bytes.isEmpty())
        std::memcpy(at, bytes.data(), static_cast<std::size_t>(bytes.size()));
    return Value::view(type, {at, bytes.size()});
}

Value RowBatch::wideDecimal(QByteArrayView unscaled, std::int32_t scale)
{
    const auto size = static_cast<std::int32_t>(unscaled.size());
    char *const at = allocate(sizeof size + static_cast<std::size_t>(size));
    std::memcpy(at, &size, sizeof size);
    std::memcpy(at + sizeof size, unscaled.data(), static_cast<std::size_t>(size));
    Value value;
    value.type = ValueType::Decimal;
    value.flags = Value::Wide;
    value.aux = scale;
    value.data = at;
    return value;
}

std::span<Value> RowBatch::allocateValues(std::size_t count)
{
    auto *const at = reinterpret_cast<Value *>(allocate(count * sizeof(Value)));
    std::uninitialized_default_construct_n(at, count);
    return {at, count};
}

Value RowBatch::largeObject(std::shared_ptr<const LargeObject> object)
{
    Value value;
    value.type = ValueType::Large;
    value.large = object.get();
    m_retained.push_back(std::move(object));
    return value;
}

void RowBatch::retain(std::shared_ptr<const void> memory, std::size_t bytes)
{
    m_bytes += bytes;
    m_retained.push_back(std::move(memory));
}

} // namespace gangway
