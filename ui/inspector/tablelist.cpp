// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablelist.h"

#include <QLocale>

namespace gangway {
namespace {

enum Column { Name, Rows, Columns, Lost, ColumnCount };

static_assert(Lost == TableList::lostColumn);

} // namespace

void TableList::set(std::vector<inspect::TableSummary> tables, bool isDamaged)
{
    beginResetModel();
    m_tables = std::move(tables);
    m_isDamaged = isDamaged;
    endResetModel();
}

int TableList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tables.size());
}

int TableList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_isDamaged ? ColumnCount : Lost;
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
    case Lost:
        return isShown ? QVariant(lostWords(table)) : QVariant(lostOrder(table));
    default:
        return {};
    }
}

QString TableList::lostWords(const inspect::TableSummary &table)
{
    const QString number = QLocale().toString(table.lost);
    if (table.isWhole)
        return {};
    if (table.lost > 0)
        return table.lostIsExact ? number : tr("at least %1").arg(number);
    //: Rows that are lost: none are known of, but there may be some
    return table.lostIsExact ? tr("none, but some are doubtful") : tr("not known");
}

qint64 TableList::lostOrder(const inspect::TableSummary &table)
{
    return table.isWhole ? -1 : table.lost;
}

QVariant TableList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section != Name)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter)); // as the numbers below
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Table");
    case Rows:
        return tr("Rows");
    case Columns:
        return tr("Columns");
    case Lost:
        return tr("Rows lost");
    default:
        return {};
    }
}

} // namespace gangway
