// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runlist.h"

#include "core/jobs/runwords.h"
#include "ui/widgets/flowlayout.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gangway {

RunList::RunList(QWidget *parent)
    : QWidget(parent)
    , m_none(new QLabel(tr("There are none yet.")))
    , m_list(new QTreeWidget)
    , m_open(new QPushButton(tr("&Open")))
    , m_report(new QPushButton(tr("Save &report…")))
{
    auto *const title = new QLabel(tr("&Earlier runs"));
    title->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("earlierRuns"));
    m_list->setAccessibleName(tr("Earlier runs"));
    m_list->setHeaderLabels({tr("When"), tr("What"), tr("How it ended")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true); // in a wide window, rows are followed by them
    m_list->setMinimumHeight(5 * fontMetrics().height());
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto *const buttons = new FlowLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_report);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(title);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    column->addStretch(0); // takes what is left while there is no list
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &RunList::follow);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { emit openAsked(selected()); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit openAsked(selected()); });
    connect(m_report, &QPushButton::clicked, this, [this] { emit reportAsked(selected()); });
    set({});
}

void RunList::set(const std::vector<RunSummary> &runs)
{
    const QString before = selected();
    m_list->clear();
    for (const RunSummary &run : runs) {
        if (!isFinal(run.state))
            continue;
        auto *const item = new QTreeWidgetItem(
            {QLocale().toString(run.updated.toLocalTime(), QLocale::ShortFormat), run.title, stateText(run.state)});
        item->setData(0, Qt::UserRole, run.id);
        item->setToolTip(1, run.title);
        m_list->addTopLevelItem(item);
        if (run.id == before)
            m_list->setCurrentItem(item);
    }
    const bool isEmpty = m_list->topLevelItemCount() == 0;
    m_none->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_open->setVisible(!isEmpty);
    m_report->setVisible(!isEmpty);
    follow();
}

QString RunList::selected() const
{
    const auto items = m_list->selectedItems();
    return items.isEmpty() ? QString() : items.first()->data(0, Qt::UserRole).toString();
}

void RunList::follow()
{
    m_open->setEnabled(!selected().isEmpty());
    m_report->setEnabled(!selected().isEmpty());
}

} // namespace gangway
