// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "movingpage.h"

#include "ui/run/bannerwords.h"
#include "ui/run/runactions.h"
#include "ui/run/runpresenter.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/breakablelabel.h"
#include "ui/widgets/errorlist.h"
#include "ui/widgets/runcontrols.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace gangway {

MovingPage::MovingPage(movetocloud::Page page, MoveContext &move, QWidget *parent)
    : WizardPage(page, move, parent)
    , m_banner(new Banner(this))
    , m_notice(new BreakableLabel({}, this))
    , m_controls(new RunControls(&move.run, this))
{
    // Outside of what scrolls: what was said last and stop are in view at any size of window and text.
    auto *const column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(findChild<QScrollArea *>(QStringLiteral("body"))), m_notice);
    pin(m_banner);
    column->addWidget(m_controls);
    m_notice->hide();
    connect(&move, &MoveContext::noticed, this, [this](const QString &words) {
        m_notice->setWords(words);
        m_notice->show();
    });
    body()->addWidget(new ErrorList(&move.run, this));
    connect(m_banner, &Banner::chosen, this,
            [this](int action) { this->move().actions.perform(static_cast<RunAction>(action), window()); });
    connect(m_controls, &RunControls::chosen, this,
            [this](RunAction action) { this->move().actions.perform(action, window()); });
    connect(m_controls, &RunControls::backgroundAsked, &move, &MoveContext::backgroundAsked);
    connect(&move.run, &RunPresenter::situationChanged, this, &MovingPage::follow);
    // Later, when the page shows what is asked.
    connect(&move.run, &RunPresenter::situationChanged, this, &MovingPage::goToQuestion, Qt::QueuedConnection);
    connect(&move.run, &RunPresenter::factsChanged, this, &MovingPage::follow);
    connect(&move, &MoveContext::changed, this, &QWizardPage::completeChanged);
    connect(&move, &MoveContext::changed, this, &MovingPage::follow);
    follow();
}

QString MovingPage::helpTopic() const
{
    switch (page()) {
    case movetocloud::Page::Store:
        return QStringLiteral("move-to-cloud#store");
    case movetocloud::Page::Verify:
        return QStringLiteral("move-to-cloud#verify");
    case movetocloud::Page::Finish:
        return QStringLiteral("move-to-cloud#finish");
    default:
        return QStringLiteral("move-to-cloud#run");
    }
}

RunPresenter &MovingPage::run() const
{
    return move().run;
}

/// What the move asks while somebody looks on is theirs to type at once.
void MovingPage::goToQuestion()
{
    const Situation situation = run().situation();
    const bool isAsked = situation == Situation::DatabaseKeyNeeded || situation == Situation::OrderNeeded
                         || situation == Situation::KeyNeeded;
    QWidget *const field = isAsked && isVisible() ? firstFocus() : nullptr;
    if (field)
        field->setFocus(Qt::OtherFocusReason);
}

void MovingPage::follow()
{
    m_banner->set(bannerText(run().situation(), run().facts()));
    setHint(isComplete() ? QString() : awaited());
}

} // namespace gangway
