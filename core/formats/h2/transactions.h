// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <optional>
#include <unordered_set>

namespace gangway::h2 {

/// What became of the transactions that were open when the file was written last.
///
/// A transaction counts as committed once its undo log ends with a commit marker: H2 then finishes the commit when it
/// opens the file. All others are rolled back.
class Transactions final
{
public:
    static Result<Transactions> load(const Store &store);

    /// Whether there are any: in a file that was closed in order there are none.
    [[nodiscard]] bool any() const { return m_any; }
    /// Whether the change with this id (transaction << 40 | number in its log) was committed.
    [[nodiscard]] bool isCommitted(std::uint64_t operation) const { return m_committed.contains(operation >> 40); }

private:
    bool m_any = false;
    std::unordered_set<std::uint64_t> m_committed;
};

} // namespace gangway::h2
