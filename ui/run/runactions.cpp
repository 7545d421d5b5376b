// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runactions.h"

#include "runpresenter.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPushButton>

namespace gangway {

RunActions::RunActions(RunPresenter *presenter, QObject *parent)
    : QObject(parent)
    , m_presenter(presenter)
{
    // What was asked about may have come to its end meanwhile.
    connect(presenter, &RunPresenter::ended, this, [this] {
        if (m_question)
            m_question->reject();
    });
}

void RunActions::perform(RunAction action, QWidget *window)
{
    if (!isOffered(action, m_presenter->situation()))
        return;
    switch (action) {
    case RunAction::Pause:
        m_presenter->pause();
        break;
    case RunAction::Stop:
        ask(stopQuestion(m_presenter->situation(), m_presenter->facts()), tr("&Stop the move"), tr("&Keep going"),
            window, [this] { m_presenter->stop(); });
        break;
    case RunAction::Continue:
        m_presenter->start();
        break;
    case RunAction::PlanAgain:
        emit planAgainAsked();
        break;
    case RunAction::TryNow:
        m_presenter->tryNow();
        break;
    case RunAction::Undo:
        ask(undoQuestion(m_presenter->facts()), tr("&Undo the move"), tr("&Leave it as it is"), window,
            [this] { m_presenter->undo(); });
        break;
    case RunAction::OpenStore:
        openStore();
        break;
    case RunAction::CopyLink:
        copyLink();
        break;
    case RunAction::SaveReport:
        emit reportAsked(window);
        break;
    case RunAction::ShowWhatIsLeft:
        emit whatIsLeftAsked();
        break;
    }
}

void RunActions::ask(const StopQuestion &words, const QString &yes, const QString &no, QWidget *window,
                     const std::function<void()> &act)
{
    if (m_question) {
        m_question->raise();
        return;
    }
    m_question = new QuestionBox(words.title, words.text, window);
    QPushButton *const doIt = m_question->addButton(yes, QMessageBox::DestructiveRole);
    m_question->addSafeAnswer(no);
    connect(doIt, &QPushButton::clicked, this, act);
    m_question->open();
}

void RunActions::openStore()
{
    if (const auto link = m_presenter->storeLink())
        QDesktopServices::openUrl(QUrl::fromEncoded(link->reveal().toByteArray()));
}

void RunActions::copyLink()
{
    if (const auto link = m_presenter->storeLink())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(link->reveal()));
}

} // namespace gangway
