// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablelist.h"

#include <QLocale>

namespace gangway {
namespace {

enum Column { Name, Rows, Columns, ColumnCount };

} // namespace

void TableList::set(std::vector<inspect::TableSummary> tables)
{
    beginResetModel();
    m_tables = std::move(tables);
    endResetModel();
}

int TableList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tables.size());
}

int TableList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TableList::data(const QModelIndex &index, int role) const
{
    const inspect::TableSummary &table = at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() != Name)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    const bool isShown = role == Qt::DisplayRole;
    if (!isShown && role != sortRole)
        return {};
    switch (index.column()) {
    case Name:
        return table.name.display();
    case Rows:
        if (!isShown)
            return table.rows;
        return table.rows < 0 ? tr("not known") : QLocale().toString(table.rows);
    case Columns:
        return isShown ? QVariant(QLocale().toString(table.columns)) : QVariant(table.columns);
    default:
        return {};
    }
}

QVariant TableList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Table");
    case Rows:
        return tr("Rows");
    case Columns:
        return tr("Columns");
    default:
        return {};
    }
}

} // namespace gangway
