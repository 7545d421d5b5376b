// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facttable.h"

#include "breakable.h"

#include <QAction>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>

#include <algorithm>

namespace gangway {

FactTable::FactTable(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
}

void FactTable::clear()
{
    while (QLayoutItem *const item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void FactTable::align(std::initializer_list<FactTable *> tables)
{
    int widest = 0;
    for (const FactTable *const table : tables) {
        for (int row = 0; row < table->m_grid->rowCount(); ++row) {
            const QLayoutItem *const name = table->m_grid->itemAtPosition(row, 0);
            if (name) // the item itself has no size before its widget is shown
                widest = std::max(widest, name->widget()->sizeHint().width());
        }
    }
    for (const FactTable *const table : tables)
        table->m_grid->setColumnMinimumWidth(0, widest);
}

void FactTable::add(const QString &name, const QString &value, Kind kind)
{
    if (value.isEmpty())
        return;
    const int row = m_grid->rowCount();
    auto *const left = new QLabel(name);
    left->setForegroundRole(QPalette::WindowText);
    alignAsWindow(*left);
    auto *const right = new QLabel(kind == Kind::Code ? breakable(value) : asRead(value), this);
    alignAsWindow(*right);
    right->setTextFormat(Qt::PlainText);
    right->setWordWrap(true);
    //: A fact: its name and its value
    right->setAccessibleName(tr("%1: %2").arg(name, value));
    auto *const copy = new QAction(tr("Copy"), right);
    connect(copy, &QAction::triggered, right, [value] { QGuiApplication::clipboard()->setText(value); });
    right->addAction(copy);
    right->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_grid->addWidget(left, row, 0, Qt::AlignTop);
    m_grid->addWidget(right, row, 1, Qt::AlignTop);
}

} // namespace gangway
