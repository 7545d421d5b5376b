// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytebuffer.h"
#include "core/rows/schema.h"

#include <vector>

namespace gangway::h2 {

/// How a column of an index is ordered.
struct SortRule
{
    SqlType sql = SqlType::Other;
    bool descending = false;
    bool nullsLast = false;
    std::vector<SortRule> element; ///< Array: one.

    /// As H2 orders it: without a word about them, NULLs come first, or last in descending order.
    SortRule(const ColumnType &type, const KeyColumn &key);
    /// H2's bits for it. Those of a primary key say nothing of NULLs, since it has none.
    [[nodiscard]] std::uint32_t bits(bool primary) const;
    /// Whether we know how H2 orders values of this type.
    [[nodiscard]] bool isKnown() const;
};

/// Turns values as they are stored into bytes that sort as H2 sorts the values.
class SortKey final
{
public:
    /// Appends the key of the value at @p at, which must be one that ValueEncoder made, and moves behind it. false:
    /// the order of this one depends on the version of Java that H2 will run on.
    static bool append(ByteBuffer &out, const Byte *&at, const SortRule &rule);
    /// The same for a row's own key.
    static void appendRowKey(ByteBuffer &out, std::int64_t key);
    static constexpr std::size_t rowKeySize = 8;
};

/// The number that an encoded TINYINT, SMALLINT, INTEGER, BIGINT or ENUM is.
std::int64_t storedInteger(const Byte *&at);

} // namespace gangway::h2
