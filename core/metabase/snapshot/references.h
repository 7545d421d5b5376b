// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyset.h"
#include "orphans.h"

#include <memory>
#include <vector>

namespace gangway::metabase {

/// The foreign keys of a catalogue, made ready to be followed.
struct References
{
    /// What foreign keys point to: some columns of a table. Several keys share one.
    struct Target
    {
        const TableSchema *table = nullptr; ///< nullptr: it is empty in the copy.
        std::vector<int> columns;
        std::vector<ColumnType> types;
        KeySet keys;
    };
    struct Reference
    {
        const TableSchema *from = nullptr;
        std::vector<int> columns;
        std::vector<ColumnType> types;
        Target *target = nullptr;
        BrokenReference broken; ///< Names, and the count of this round.
    };

    std::vector<std::unique_ptr<Target>> targets;
    std::vector<Reference> list;

    /// Those of the tables the search takes. The catalogue must outlive it.
    static References of(const Catalogue &catalogue, const OrphanSearch &search);

private:
    Target *targetOf(const TableSchema *table, std::vector<int> columns);
};

} // namespace gangway::metabase
