// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowlayout.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

/// What the boxes in which a running move asks something are made of.
namespace gangway::answerparts {

inline QPushButton *newButton(const QString &text, QWidget *row)
{
    auto *const button = new QPushButton(text, row);
    button->setAutoDefault(false);
    row->layout()->addWidget(button);
    return button;
}

/// Enter in a field is for that field; the wizard would go on to its next page with it.
inline bool isEnter(const QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent *>(event)->key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

/// A label that wraps, so that the window can be narrow.
inline QLabel *newLabel(const QString &text, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

inline QWidget *newRow(QWidget *parent)
{
    auto *const row = new QWidget(parent);
    new FlowLayout(row);
    return row;
}

} // namespace gangway::answerparts
