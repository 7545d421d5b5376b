// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "throughputtable.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace gangway {
namespace {

enum SpeedColumn { Time, Mean, Lowest, Highest, SpeedColumns };
constexpr int rowsShown = 6;

QString speed(double perSecond)
{
    return ThroughputModel::tr("%1/s").arg(
        QLocale().formattedDataSize(std::llround(perSecond), 1, QLocale::DataSizeSIFormat));
}

QString minute(ThroughputSeries::Time begin)
{
    const auto sinceEpoch = std::chrono::duration_cast<std::chrono::milliseconds>(begin.time_since_epoch());
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(sinceEpoch.count()).time(), QLocale::ShortFormat);
}

} // namespace

void ThroughputModel::set(const ThroughputSeries &series)
{
    std::vector<ThroughputSeries::Minute> minutes = series.minutes();
    if (minutes.size() == m_minutes.size() && !minutes.empty() && minutes.front().begin == m_minutes.front().begin) {
        m_minutes = std::move(minutes); // only the minute under way differs
        emit dataChanged(index(0, 0), index(0, SpeedColumns - 1));
        return;
    }
    beginResetModel();
    m_minutes = std::move(minutes);
    endResetModel();
}

int ThroughputModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_minutes.size());
}

int ThroughputModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SpeedColumns;
}

QVariant ThroughputModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() != Time)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const ThroughputSeries::Minute &row = m_minutes[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Time:
        return minute(row.begin);
    case Mean:
        return speed(row.mean);
    case Lowest:
        return speed(row.lowest);
    case Highest:
        return speed(row.highest);
    default:
        return {};
    }
}

QVariant ThroughputModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Minute");
    case Mean:
        return tr("Mean");
    case Lowest:
        return tr("Lowest");
    case Highest:
        return tr("Highest");
    default:
        return {};
    }
}

QString ThroughputModel::text() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < SpeedColumns; ++column)
        cells.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines.append(cells.join(u'\t'));
    for (int row = 0; row < rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < SpeedColumns; ++column)
            cells.append(index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

ThroughputTable::ThroughputTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new ThroughputModel(this))
{
    auto *const view = new QTableView(this);
    view->setModel(m_model);
    view->setAccessibleName(tr("Speed by the minute"));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view->setMinimumHeight(rowsShown * view->fontMetrics().height() * 3 / 2);
    auto *const copy = new QPushButton(tr("Copy table"), this);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_model->text()); });
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view);
    layout->addWidget(copy, 0, Qt::AlignLeading);
}

} // namespace gangway
