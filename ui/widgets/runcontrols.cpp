// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runcontrols.h"

#include "flowlayout.h"
#include "ui/run/runpresenter.h"

#include <QPushButton>

namespace gangway {

RunControls::RunControls(RunPresenter *presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_background(new QPushButton(tr("Run in &background"), this))
    , m_pause(new QPushButton(actionText(RunAction::Pause, {}), this))
    , m_stop(new QPushButton(actionText(RunAction::Stop, {}), this))
{
    auto *const row = new FlowLayout(this);
    for (QPushButton *const button : {m_background, m_pause, m_stop}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_background->setToolTip(tr("Hides this window. A small one shows how far it is."));
    m_pause->setToolTip(tr("Stops at the next safe point, to be continued here"));
    m_stop->setAccessibleName(tr("Stop the move"));
    connect(m_background, &QPushButton::clicked, this, &RunControls::backgroundAsked);
    connect(m_pause, &QPushButton::clicked, this, [this] { emit chosen(RunAction::Pause); });
    connect(m_stop, &QPushButton::clicked, this, [this] { emit chosen(RunAction::Stop); });
    connect(presenter, &RunPresenter::situationChanged, this, &RunControls::follow);
    follow();
}

void RunControls::follow()
{
    const Situation situation = m_presenter->situation();
    setVisible(isUnderWay(situation));
    m_pause->setEnabled(isOffered(RunAction::Pause, situation));
    m_stop->setEnabled(isOffered(RunAction::Stop, situation));
}

} // namespace gangway
