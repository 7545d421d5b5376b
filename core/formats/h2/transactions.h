// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <QByteArray>

#include <map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace gangway::h2 {

/// What became of the transactions that were open when the file was written last.
///
/// A transaction counts as committed once its undo log ends with a commit marker: H2 then finishes the commit when it
/// opens the file. All others are rolled back.
class Transactions final
{
public:
    static Result<Transactions> load(const Store &store);
    /// For a damaged file: a log that cannot be read is added to @p problems, and what it says is not known. Changes
    /// of its transaction then count as not committed.
    static Transactions loadReadable(const Store &store, std::vector<Error> &problems);

    /// Whether there are any: in a file that was closed in order there are none.
    [[nodiscard]] bool any() const { return m_any; }
    /// H2 up to 1.4.197 keeps one log for all, and in it what entries were before: values in tables have no committed
    /// version beside them then.
    [[nodiscard]] bool hasOldLog() const { return m_oldLog; }
    /// For a damaged file whose logs may not be those of its state: others may have been there.
    void noteLostLogs() { m_any = m_isPartlyLost = true; }
    /// Whether a log could not be read or found: what was uncommitted is not known of every row then.
    [[nodiscard]] bool isPartlyLost() const { return m_isPartlyLost; }
    /// What a row was before an uncommitted change, still encoded, with slack; null: it was not there. Nothing when the
    /// old log does not know the row.
    [[nodiscard]] const QByteArray *before(std::uint32_t map, std::int64_t rowKey) const;

    /// Whether the change with this id (transaction << 40 | number in its log) was committed.
    [[nodiscard]] bool isCommitted(std::uint64_t operation) const { return m_committed.contains(operation >> 40); }

private:
    Result<> loadOldLog(const Store &store, const StoredMap &log);
    Result<> loadLog(const Store &store, const StoredMap &log);

    bool m_any = false;
    bool m_oldLog = false;
    bool m_isPartlyLost = false;
    std::map<std::pair<std::uint32_t, std::int64_t>, QByteArray> m_before;
    std::unordered_set<std::uint64_t> m_committed;
};

} // namespace gangway::h2
