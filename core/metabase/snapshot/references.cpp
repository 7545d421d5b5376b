// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "references.h"

#include "core/metabase/tablesweep.h"

#include <algorithm>

namespace gangway::metabase {

namespace {

std::vector<ColumnType> typesOf(const TableSchema &table, const std::vector<int> &columns)
{
    std::vector<ColumnType> types;
    for (const int column : columns)
        types.push_back(table.columns[static_cast<std::size_t>(column)].type);
    return types;
}

/// The columns a key points to; empty where they cannot be made out.
std::vector<int> targetColumns(const TableSchema &to, const ForeignKey &foreign)
{
    std::vector<int> columns;
    for (const QString &name : foreign.referencedColumns)
        columns.push_back(looseColumnIndex(to, name));
    if (columns.empty() && to.primaryKey)
        columns = to.primaryKey->columns;
    if (columns.size() != foreign.columns.size() || std::ranges::find(columns, -1) != columns.end())
        return {};
    return columns;
}

} // namespace

References::Target *References::targetOf(const TableSchema *table, std::vector<int> columns)
{
    for (const auto &target : targets) {
        if (target->table == table && target->columns == columns)
            return target.get();
    }
    auto target = std::make_unique<Target>();
    target->table = table;
    if (table)
        target->types = typesOf(*table, columns);
    target->columns = std::move(columns);
    return targets.emplace_back(std::move(target)).get();
}

References References::of(const Catalogue &catalogue, const OrphanSearch &search)
{
    const auto isTaken = [&search](const TableSchema &table) { return !search.take || search.take(table); };
    References references;
    for (const TableSchema &table : catalogue.tables) {
        if (!isTaken(table))
            continue;
        for (const ForeignKey &foreign : table.foreignKeys) {
            const TableSchema *to = catalogue.table(foreign.references);
            if (to && !isTaken(*to))
                to = nullptr;
            std::vector<int> columns = to ? targetColumns(*to, foreign) : std::vector<int>();
            if (foreign.columns.empty() || (to && columns.empty()))
                continue; // no database would have taken such a key
            Reference &reference = references.list.emplace_back();
            reference.from = &table;
            reference.columns = foreign.columns;
            reference.types = typesOf(table, foreign.columns);
            reference.target = references.targetOf(to, std::move(columns));
            reference.broken.table = table.name;
            for (const int column : foreign.columns)
                reference.broken.columns.append(table.columns[static_cast<std::size_t>(column)].name);
            reference.broken.references = foreign.references;
            reference.broken.isTargetEmptied = to == nullptr;
            reference.broken.isLeftOut = search.leaveOut && search.leaveOut(table);
        }
    }
    return references;
}

} // namespace gangway::metabase
