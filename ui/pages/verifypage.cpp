// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifypage.h"

#include "ui/run/runactions.h"
#include "ui/run/runpresenter.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/comparisontable.h"
#include "ui/widgets/instancebox.h"
#include "ui/widgets/readingwidth.h"

#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gangway {

VerifyPage::VerifyPage(MoveContext &move, QWidget *parent)
    : MovingPage(movetocloud::Page::Verify, move, parent)
    , m_key(new KeyBox(&move.run))
    , m_fillIn(new QPushButton(tr("&Fill in for me (rehearsal)")))
    , m_verdict(new QLabel)
    , m_table(new ComparisonTable)
    , m_byHand(new QLabel)
    , m_open(new QPushButton(tr("&Open the new instance")))
{
    setHeading(tr("Compare both sides"), tr("A move counts as done when the new instance holds what was sent."));
    for (QLabel *const label : {m_verdict, m_byHand})
        label->setWordWrap(true);
    for (QPushButton *const button : {m_fillIn, m_open})
        button->setAutoDefault(false);
    body()->addLayout(asWideAsRead(m_key));
    body()->addWidget(m_fillIn, 0, Qt::AlignLeading);
    body()->addLayout(asWideAsRead(m_verdict));
    body()->addLayout(asWideAsRead(m_table));
    body()->addLayout(asWideAsRead(m_byHand));
    body()->addWidget(m_open, 0, Qt::AlignLeading);
    body()->addStretch(1);
    connect(m_fillIn, &QPushButton::clicked, &run(), &RunPresenter::fillInForMe);
    connect(m_open, &QPushButton::clicked, this, &VerifyPage::openInstance);
    connect(&run(), &RunPresenter::situationChanged, this, &VerifyPage::follow);
    connect(&run(), &RunPresenter::recordChanged, this, &VerifyPage::follow);
    connect(&run(), &RunPresenter::opened, this, &VerifyPage::follow);
    follow();
}

void VerifyPage::enter()
{
    follow();
}

QString VerifyPage::awaited() const
{
    return tr("Next can be chosen once both sides were counted and are equal.");
}

bool VerifyPage::isComplete() const
{
    // The list of what is left is made right after; going on before it is there would show an empty page.
    return isFinal(session().facts().state);
}

QWidget *VerifyPage::firstFocus() const
{
    return m_key->isVisibleTo(this) ? m_key->field() : nullptr;
}

void VerifyPage::follow()
{
    const Situation situation = run().situation();
    m_fillIn->setVisible(run().isRehearsal() && situation == Situation::KeyNeeded);
    const auto &sides = run().comparedSides();
    m_table->setVisible(sides.has_value());
    m_verdict->setVisible(sides.has_value());
    const bool isEqual = run().facts().isCompared;
    m_byHand->setVisible(isEqual);
    m_open->setVisible(isEqual && !run().address().isEmpty());
    if (!sides)
        return;
    const auto counts = comparedCounts(sides->expected, sides->found);
    m_table->set(counts);
    const auto different = std::ranges::count_if(counts, [](const ComparedCount &count) { return !count.isEqual(); });
    m_verdict->setText(different == 0 ? tr("All counts are equal.")
                                      : tr("%n count(s) differ.", nullptr, static_cast<int>(different)));
    m_byHand->setText(tr("Counts prove that everything arrived. Whether it answers as before is quickly seen by hand: "
                         "sign in to %1 and run three questions you know well.")
                          .arg(run().facts().address));
}

void VerifyPage::openInstance()
{
    QDesktopServices::openUrl(run().address());
}

} // namespace gangway
