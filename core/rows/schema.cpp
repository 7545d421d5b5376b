// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

namespace gangway {

int TableSchema::columnIndex(QStringView column) const
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == column)
            return static_cast<int>(i);
    }
    return -1;
}

const TableSchema *Catalogue::table(const TableName &name) const
{
    for (const TableSchema &table : tables) {
        if (table.name == name)
            return &table;
    }
    return nullptr;
}

const TableSchema *Catalogue::tableByLooseName(QStringView name) const
{
    const TableSchema *found = nullptr;
    for (const TableSchema &table : tables) {
        if (table.name.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return nullptr;
        found = &table;
    }
    return found;
}

} // namespace gangway
