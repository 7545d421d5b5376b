// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rowreader.h"
#include "core/rows/ruledreader.h"
#include "decryption.h"
#include "identities.h"
#include "numberset.h"
#include "snapshotrules.h"

#include <map>
#include <memory>
#include <vector>

namespace gangway::metabase {

/// An application database as its snapshot shall hold it: rules, decryption, and rows that are left out.
///
/// What goes into the snapshot, its checksums and the search for orphans all read through one of these.
class SnapshotReader final : public RowReader
{
public:
    struct Choice
    {
        const EncryptionKey *key = nullptr; ///< Must outlive the reader.
        Unreadable unreadable = Unreadable::Stop;
    };

    /// The source must outlive it.
    static Result<std::unique_ptr<SnapshotReader>> open(RowReader &source, const SnapshotRules &rules,
                                                        const Choice &choice);

    /// What has to be known of all rows before the first one is written.
    struct Outcome
    {
        const std::map<TableName, NumberSet>
            &leaveOut;                           ///< More rows to leave out, by their number in what is read now.
        const std::map<TableName, qint64> &rows; ///< What is left of each table.
        const Identities &identities;
    };
    /// Leaves out these rows too, and makes the catalogue final. What the outcome refers to must outlive the reader.
    void settle(const Outcome &outcome);

    [[nodiscard]] const Catalogue &catalogue() const override;
    Result<std::unique_ptr<RowCursor>> openTable(const TableName &table) override;

    /// What decryption did, column by column, in the latest pass over each table; columns without any are left out.
    [[nodiscard]] std::vector<ColumnTally> tallies() const;

private:
    SnapshotReader() = default;

    std::vector<std::shared_ptr<DecryptionRule>> m_decryption;
    std::unique_ptr<RuledReader> m_ruled;
    std::unique_ptr<RuledReader> m_thinned; ///< m_ruled without rows that are left out; null: nothing is.
};

} // namespace gangway::metabase
