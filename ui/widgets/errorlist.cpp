// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorlist.h"

#include "errorpanel.h"
#include "ui/run/runpresenter.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace gangway {
namespace {

constexpr int mostErrorsShown = 20; // older ones are in the report and in the log

QString whenText(const RunFailure &failure)
{
    const QString time = QLocale().toString(failure.when, QLocale::ShortFormat);
    return failure.step.isEmpty() ? time : ErrorList::tr("%1, %2", "time, step").arg(time, failure.step);
}

} // namespace

ErrorList::ErrorList(RunPresenter *presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    connect(presenter, &RunPresenter::failuresChanged, this, &ErrorList::build);
    connect(presenter, &RunPresenter::opened, this, &ErrorList::build);
    build();
}

void ErrorList::build()
{
    while (QLayoutItem *const item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own button may have led here
        delete item;
    }
    const auto &failures = m_presenter->failures();
    const int count = std::min(static_cast<int>(failures.size()), mostErrorsShown);
    for (int i = 0; i < count; ++i) {
        const RunFailure &failure = failures[static_cast<std::size_t>(i)];
        auto *const panel = new ErrorPanel(failure.error, whenText(failure), this);
        connect(panel, &ErrorPanel::dismissed, m_presenter, [presenter = m_presenter, i] { presenter->dismiss(i); });
        layout()->addWidget(panel);
    }
    setVisible(count > 0);
}

} // namespace gangway
