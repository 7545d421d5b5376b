// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storelinkbox.h"

#include "flowlayout.h"
#include "ui/run/runaction.h"
#include "ui/run/runpresenter.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gangway {

StoreLinkBox::StoreLinkBox(RunPresenter *presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_explanation(new QLabel(this))
    , m_link(new QLineEdit(this))
    , m_row(new QWidget(this))
    , m_open(new QPushButton(tr("&Go to Metabase Store"), this))
    , m_copy(new QPushButton(tr("&Copy link"), this))
{
    m_explanation->setWordWrap(true);
    m_link->setReadOnly(true);
    m_link->setLayoutDirection(Qt::LeftToRight);
    m_link->setAccessibleName(tr("Link to Metabase Store for this move"));
    auto *const buttons = new FlowLayout(m_row);
    for (QPushButton *const button : {m_open, m_copy}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_explanation);
    column->addWidget(m_link);
    column->addWidget(m_row);
    connect(m_open, &QPushButton::clicked, this, &StoreLinkBox::openAsked);
    connect(m_copy, &QPushButton::clicked, this, &StoreLinkBox::copyAsked);
    connect(presenter, &RunPresenter::factsChanged, this, &StoreLinkBox::follow);
    connect(presenter, &RunPresenter::situationChanged, this, &StoreLinkBox::follow);
    follow();
}

void StoreLinkBox::follow()
{
    const auto link = m_presenter->storeLink();
    setVisible(link.has_value() && !m_presenter->facts().isSetUp);
    m_row->setVisible(!isOffered(RunAction::OpenStore, m_presenter->situation())); // the banner has the same then
    if (!link)
        return;
    m_explanation->setText(
        m_presenter->isRehearsal()
            ? tr("Rehearsal: this page is a stand-in on this machine. Nothing is ordered and nothing is paid.")
            : tr("Plan, address, region and payment are between you and Metabase, in its own page. Whoever has this "
                 "link can act on your move: keep it to yourself."));
    const QString text = QString::fromUtf8(link->reveal());
    if (m_link->text() != text) {
        m_link->setText(text);
        m_link->setCursorPosition(0);
    }
}

} // namespace gangway
