// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuswindow.h"

#include "bannerwords.h"
#include "runpresenter.h"
#include "situationwords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/gauge.h"
#include "ui/widgets/phaseline.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gangway {

StatusWindow::StatusWindow(RunPresenter *presenter, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_presenter(presenter)
    , m_title(new QLabel(this))
    , m_banner(new Banner(this))
    , m_gauge(new Gauge(this))
    , m_numbers(new QLabel(this))
    , m_open(new QPushButton(tr("&Open"), this))
    , m_pause(new QPushButton(actionText(RunAction::Pause, {}), this))
    , m_stop(new QPushButton(actionText(RunAction::Stop, {}), this))
{
    setObjectName(QStringLiteral("statusWindow"));
    for (QLabel *const label : {m_title, m_numbers})
        label->setWordWrap(true);
    m_gauge->setAccessibleName(tr("Progress of the step under way"));
    auto *const row = new QWidget(this);
    auto *const buttons = new FlowLayout(row);
    for (QPushButton *const button : {m_open, m_pause, m_stop}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_stop->setAccessibleName(tr("Stop the move"));
    auto *const column = new QVBoxLayout(this);
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_title, m_banner, m_gauge, m_numbers, row})
        column->addWidget(widget);
    column->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &StatusWindow::openAsked);
    connect(m_pause, &QPushButton::clicked, this, [this] { emit chosen(RunAction::Pause); });
    connect(m_stop, &QPushButton::clicked, this, [this] { emit chosen(RunAction::Stop); });
    connect(m_banner, &Banner::chosen, this, [this](int action) { emit chosen(static_cast<RunAction>(action)); });
    connect(presenter, &RunPresenter::situationChanged, this, &StatusWindow::follow);
    connect(presenter, &RunPresenter::factsChanged, this, &StatusWindow::follow);
    connect(presenter, &RunPresenter::phaseChanged, this, &StatusWindow::showProgress);
    follow();
    resize(48 * fontMetrics().averageCharWidth(), sizeHint().height());
}

void StatusWindow::follow()
{
    const Situation situation = m_presenter->situation();
    m_title->setText(m_presenter->record() ? m_presenter->record()->title : QString());
    m_banner->set(bannerText(situation, m_presenter->facts()));
    m_pause->setVisible(isOffered(RunAction::Pause, situation));
    m_stop->setVisible(isOffered(RunAction::Stop, situation));
    showProgress();
}

void StatusWindow::showProgress()
{
    const RunPhase *const phase = m_presenter->phase(m_presenter->facts().step);
    const bool isMoving = phase && isUnderWay(m_presenter->situation());
    const PhaseText text = isMoving ? phaseText(*phase, m_presenter->facts()) : PhaseText();
    m_gauge->setVisible(text.thousandths >= 0);
    if (text.thousandths >= 0)
        m_gauge->setValue(text.thousandths);
    m_numbers->setText(text.numbers);
    m_numbers->setVisible(!text.numbers.isEmpty());
    if (m_presenter->record())
        setWindowTitle(
            gangway::windowTitle(m_presenter->situation(), m_presenter->record()->title, m_presenter->thousandths()));
}

void StatusWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    emit openAsked();
}

void StatusWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace gangway
