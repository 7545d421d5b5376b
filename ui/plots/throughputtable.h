// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "throughputseries.h"

#include <QAbstractTableModel>
#include <QWidget>

namespace gangway {

/// The numbers behind the plot by the minute, newest first.
class ThroughputModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void set(const ThroughputSeries &series);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Tab-separated, with the header, for spreadsheets.
    [[nodiscard]] QString text() const;

private:
    std::vector<ThroughputSeries::Minute> m_minutes;
};

/// The same as a table with a button to copy it.
class ThroughputTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ThroughputTable(QWidget *parent = nullptr);

    void set(const ThroughputSeries &series) { m_model->set(series); }
    [[nodiscard]] const ThroughputModel &model() const { return *m_model; }

private:
    ThroughputModel *m_model;
};

} // namespace gangway
