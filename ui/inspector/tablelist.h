// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspect/summary.h"

#include <QAbstractTableModel>

#include <vector>

namespace gangway {

/// The tables of a file: name, rows, columns, and what of a damaged one is lost. Any number of them, since a view asks
/// for the rows it shows only.
class TableList final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// @p isDamaged: there is something to say of what is lost.
    void set(std::vector<inspect::TableSummary> tables, bool isDamaged);
    [[nodiscard]] const inspect::TableSummary &at(int row) const { return m_tables[static_cast<std::size_t>(row)]; }

    static constexpr int sortRole = Qt::UserRole;
    static constexpr int lostColumn = 3; ///< There where the file is damaged.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString lostWords(const inspect::TableSummary &table);
    static qint64 lostOrder(const inspect::TableSummary &table);

    std::vector<inspect::TableSummary> m_tables;
    bool m_isDamaged = false;
};

} // namespace gangway
