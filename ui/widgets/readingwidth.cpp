// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingwidth.h"

#include <QHBoxLayout>
#include <QWidget>

namespace gangway {
namespace {

constexpr int letters = 115; // as wide as a page of the wizard is at first, and hardly wider

} // namespace

QLayout *asWideAsRead(QWidget *widget)
{
    widget->setMaximumWidth(letters * widget->fontMetrics().averageCharWidth());
    auto *const row = new QHBoxLayout;
    row->addWidget(widget, 1);
    row->addStretch(0); // takes what is left
    return row;
}

} // namespace gangway
