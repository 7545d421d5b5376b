// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transactions.h"
#include "treeremains.h"
#include "valuecodec.h"

#include <optional>
#include <vector>

namespace gangway::h2 {

/// What the rows of a table must be like.
struct RowShape
{
    std::vector<ValueRule> rules;
    std::vector<bool> mayBeNull;
    int keyColumn = -1; ///< The column whose values are the rows' keys; -1: none.
};

/// Where a row is, in the form that counts.
struct LeafRow
{
    const Byte *at = nullptr;
    const Byte *end = nullptr;
    std::int64_t key = 0;
    std::int64_t keyValue = 0; ///< What its key column says, where there is one.
    bool hasKey = true;        ///< false: the page's keys are damaged.
    bool isDoubtful = false;   ///< It lies in a damaged page, and nothing proves that it ends where it seems to.
    bool isFromLog = false;    ///< The bytes are the undo log's.
    bool isImpossible = false; ///< A value is NULL that must not be.
};

/// Has nothing read of large objects that only have to be gone over.
class Uncollected final : public LobResolver
{
public:
    Result<Value> resolve(const LobReference &reference, RowBatch &) override
    {
        return Value::view(reference.text ? ValueType::Text : ValueType::Bytes, {});
    }
};

/// Takes a leaf of a table apart, as far as it goes.
///
/// Where a row's values cannot be, the rows behind it are looked for: they must end with the page, each with the right
/// types, and, where there is a key column, with the right keys.
class LeafRows final
{
public:
    LeafRows(int format, std::uint32_t map, const Transactions &transactions, const RowShape &shape)
        : m_format(format)
        , m_map(map)
        , m_transactions(transactions)
        , m_shape(shape)
        , m_row(shape.rules.size())
    {}

    /// @p expected rows are counted by the page above; -1: not known. The leaf must live as long as rows().
    void take(const Page &leaf, std::int64_t expected = -1, const KeyRange &range = {});

    [[nodiscard]] std::vector<LeafRow> &rows() { return m_rows; }
    [[nodiscard]] std::int64_t lost() const { return m_lost; }
    /// What was wrong; null: nothing.
    [[nodiscard]] Fault fault() const { return m_fault; }
    /// Whether rows at the leaf's end have the last of its keys, so that it has as many keys as it says.
    [[nodiscard]] bool isCountProven() const { return m_isCountProven; }
    /// Whether it says that it has uncommitted changes. What is lost of it cannot be counted: some entries are no rows.
    [[nodiscard]] bool isVersioned() const { return m_isVersioned; }
    /// Row changes of this leaf that no transaction committed.
    [[nodiscard]] std::int64_t uncommitted() const { return m_uncommitted; }

private:
    enum class RowState { Good, Impossible, OtherKey, Broken };

    void takeAs(const Page &leaf);
    void takePlain(const Byte *at);
    void takeVersioned(const Byte *at);
    bool oldVersion(const Byte *&at, std::size_t i, LeafRow &row, bool &present);
    bool version(const Byte *&at, LeafRow &row, bool &present);
    RowState goOver(const Byte *&at, const Byte *end, LeafRow &row);
    /// Finds the last rows of the page, from number @p first on at most, which end with it and begin at @p from or
    /// behind it.
    std::vector<LeafRow> findRows(std::size_t first, const Byte *from);
    [[nodiscard]] bool mayStartRow(Byte first) const;
    bool areProven(std::vector<LeafRow> &rows) const;
    void resume(std::vector<LeafRow> before, const Byte *brokenAt);
    void dropImpossible(std::vector<LeafRow> &rows);
    void judgeKeys();
    [[nodiscard]] bool isKeyed() const { return m_shape.keyColumn >= 0 && m_keysAreGood; }
    [[nodiscard]] LeafRow numbered(std::size_t i) const;

    int m_format;
    std::uint32_t m_map;
    const Transactions &m_transactions;
    const RowShape &m_shape;

    const Byte *m_end = nullptr; // of the leaf
    KeyRange m_range;
    std::vector<std::int64_t> m_keys;
    bool m_keysAreGood = true;
    bool m_isVersioned = false;
    std::vector<LeafRow> m_rows;
    std::int64_t m_lost = 0;
    std::int64_t m_uncommitted = 0;
    bool m_isCountProven = false;
    Fault m_fault = nullptr;
    std::int64_t m_budget = 0; // values that may still be looked at
    std::vector<Value> m_row;
    RowBatch m_scratch;
    Uncollected m_lobs;
};

} // namespace gangway::h2
