// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runpage.h"

#include "ui/plots/throughputplot.h"
#include "ui/plots/throughputtable.h"
#include "ui/run/runactions.h"
#include "ui/run/runpresenter.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/databasekeybox.h"
#include "ui/widgets/foldout.h"
#include "ui/widgets/logview.h"
#include "ui/widgets/phaselist.h"
#include "ui/widgets/readingwidth.h"
#include "ui/widgets/storelinkbox.h"

#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gangway {

using namespace Qt::StringLiterals;

RunPage::RunPage(MoveContext &move, QWidget *parent)
    : MovingPage(movetocloud::Page::Run, move, parent)
    , m_key(new DatabaseKeyBox(&move.run, move.workplace))
    , m_phases(new PhaseList(&move.run))
    , m_storeLink(new StoreLinkBox(&move.run))
    , m_awake(new QLabel(tr("This computer is kept awake while the move runs.")))
    , m_plot(new ThroughputPlot)
    , m_table(new ThroughputTable)
    , m_tableFold(new FoldOut(tr("Speed as a &table"), m_table))
    , m_log(new LogView)
    , m_logFold(new FoldOut(tr("&Log"), m_log))
    , m_commands(new QLabel)
{
    setHeading(tr("Move the data"), tr("Every step is written down before it begins, so that nothing is lost if this "
                                       "computer stops."));
    m_awake->setWordWrap(true);
    m_awake->hide();
    m_commands->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_commands->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_commands->setWordWrap(true);
    m_commands->setLayoutDirection(Qt::LeftToRight);
    body()->addLayout(asWideAsRead(m_key));
    body()->addLayout(asWideAsRead(m_phases));
    body()->addLayout(asWideAsRead(m_storeLink));
    body()->addWidget(m_plot, 1);
    body()->addLayout(asWideAsRead(m_awake));
    body()->addWidget(m_tableFold);
    body()->addWidget(new FoldOut(tr("Show co&mmands"), m_commands));
    body()->addWidget(m_logFold);
    body()->addStretch(0); // takes what is left while there is no plot
    connect(m_storeLink, &StoreLinkBox::openAsked, &move.actions, &RunActions::openStore);
    connect(m_storeLink, &StoreLinkBox::copyAsked, &move.actions, &RunActions::copyLink);
    connect(&run(), &RunPresenter::throughputChanged, this, &RunPage::showSpeed);
    connect(&run(), &RunPresenter::opened, this, &RunPage::follow);
    connect(&move, &MoveContext::awakeChanged, m_awake, &QLabel::setVisible);
}

void RunPage::enter()
{
    follow();
}

QString RunPage::awaited() const
{
    return tr("Next can be chosen once the snapshot is uploaded.");
}

bool RunPage::isComplete() const
{
    const auto facts = session().facts();
    return facts.isUploaded || facts.state == RunState::Undone;
}

QWidget *RunPage::firstFocus() const
{
    return m_key->isVisibleTo(this) ? m_key->field() : nullptr;
}

void RunPage::follow()
{
    if (!run().record())
        return;
    m_log->follow(run().home() + u"/log/gangway.log"_s, run().record()->created);
    const QString id = run().runId();
    //: The same run from a terminal
    m_commands->setText(tr("gangwayctl status %1\ngangwayctl run %1 --continue").arg(id));
    showSpeed();
}

void RunPage::showSpeed()
{
    const bool hasMoved = !run().throughput().points().empty();
    m_plot->setVisible(hasMoved);
    m_tableFold->setVisible(hasMoved);
    if (!hasMoved || !isVisible())
        return;
    m_plot->set(run().throughput());
    m_table->set(run().throughput());
}

} // namespace gangway
