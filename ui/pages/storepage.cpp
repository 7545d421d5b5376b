// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storepage.h"

#include "core/journeys/movetocloud/movetocloud.h"
#include "ui/run/runactions.h"
#include "ui/run/runpresenter.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/gauge.h"
#include "ui/widgets/instancebox.h"
#include "ui/widgets/readingwidth.h"
#include "ui/widgets/storelinkbox.h"

#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;
namespace stepid = movetocloud::stepid;

QLabel *wrappedLabel()
{
    auto *const label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StorePage::StorePage(MoveContext &move, QWidget *parent)
    : MovingPage(movetocloud::Page::Store, move, parent)
    , m_uploaded(wrappedLabel())
    , m_link(new StoreLinkBox(&move.run))
    , m_fillIn(new QPushButton(tr("&Fill in for me (rehearsal)")))
    , m_address(new AddressBox(&move.run))
    , m_gauge(new Gauge)
    , m_progress(wrappedLabel())
    , m_key(new KeyBox(&move.run))
{
    setHeading(tr("Order the new instance"),
               tr("Plan, address and region are chosen in Metabase Store; Gangway watches until it answers."));
    m_fillIn->setAutoDefault(false);
    m_fillIn->setToolTip(tr("Chooses in the stand-in's page what somebody would choose. Only a rehearsal has this."));
    m_gauge->setAccessibleName(tr("Start of the new instance"));
    body()->addLayout(asWideAsRead(m_uploaded));
    body()->addLayout(asWideAsRead(m_link));
    body()->addWidget(m_fillIn, 0, Qt::AlignLeading);
    body()->addLayout(asWideAsRead(m_address));
    body()->addLayout(asWideAsRead(m_gauge));
    body()->addLayout(asWideAsRead(m_progress));
    body()->addLayout(asWideAsRead(m_key));
    body()->addStretch(1);
    connect(m_link, &StoreLinkBox::openAsked, &move.actions, &RunActions::openStore);
    connect(m_link, &StoreLinkBox::copyAsked, &move.actions, &RunActions::copyLink);
    connect(m_fillIn, &QPushButton::clicked, &run(), &RunPresenter::fillInForMe);
    connect(&run(), &RunPresenter::factsChanged, this, &StorePage::follow);
    connect(&run(), &RunPresenter::situationChanged, this, &StorePage::follow);
    connect(&run(), &RunPresenter::phaseChanged, this, &StorePage::showProgress);
    connect(&run(), &RunPresenter::recordChanged, this, &StorePage::follow);
    follow();
}

void StorePage::enter()
{
    follow();
}

QString StorePage::awaited() const
{
    return tr("Next can be chosen once the new instance answers at its address.");
}

bool StorePage::isComplete() const
{
    const auto facts = session().facts();
    return facts.isSetUp || facts.state == RunState::Undone;
}

QWidget *StorePage::firstFocus() const
{
    if (m_key->isVisibleTo(this))
        return m_key->field();
    if (m_fillIn->isVisibleTo(this))
        return m_fillIn;
    return m_address->field()->isReadOnly() ? nullptr : m_address->field();
}

void StorePage::follow()
{
    const Situation situation = run().situation();
    const RunPhase *const upload = run().phase(stepid::upload);
    const QDateTime when =
        upload ? QDateTime::fromString(upload->result.value(u"uploadedAt"_s).toString(), Qt::ISODate) : QDateTime();
    m_uploaded->setVisible(when.isValid());
    m_uploaded->setText(tr("Snapshot uploaded: %1, %2.")
                            .arg(QLocale().toString(when.toLocalTime(), QLocale::ShortFormat),
                                 QLocale().formattedDataSize(upload ? upload->result.value(u"bytes"_s).toInteger() : 0,
                                                             1, QLocale::DataSizeSIFormat)));
    m_fillIn->setVisible(run().isRehearsal()
                         && (situation == Situation::OrderNeeded || situation == Situation::KeyNeeded));
    showProgress();
}

void StorePage::showProgress()
{
    const RunPhase *const setUp = run().phase(stepid::setUp);
    const bool isWatched = run().situation() == Situation::Provisioning && setUp && setUp->progress;
    m_progress->setVisible(isWatched);
    m_gauge->setVisible(isWatched && setUp->progress->total > 0);
    if (!isWatched)
        return;
    m_progress->setText(setUp->progress->what);
    if (setUp->progress->total > 0)
        m_gauge->setValue(static_cast<int>(1000 * setUp->progress->done / setUp->progress->total));
}

} // namespace gangway
