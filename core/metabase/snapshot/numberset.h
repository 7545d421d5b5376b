// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <memory>
#include <unordered_map>
#include <vector>

namespace gangway::metabase {

/// Whole numbers, kept small where they lie close together, as ids and row numbers do: one bit each in dense ranges,
/// two bytes each in thin ones, so that ten million ids take little more than a megabyte.
class NumberSet final
{
public:
    void add(quint64 number);
    void add(const NumberSet &others);
    [[nodiscard]] bool contains(quint64 number) const;
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// About what it takes in memory.
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

private:
    /// 65,536 neighbours.
    struct Chunk
    {
        static constexpr std::size_t most = 4096; ///< As a list; beyond it, bits are smaller.
        using Bits = std::array<quint64, 1024>;

        std::vector<quint16> list; ///< Sorted; empty once there are bits.
        std::unique_ptr<Bits> bits;
    };

    std::unordered_map<quint64, Chunk> m_chunks;
    qint64 m_size = 0;
    std::size_t m_bytes = 0;
};

} // namespace gangway::metabase
