// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "movewizard.h"

#include "rail.h"
#include "ui/pages/checkspage.h"
#include "ui/pages/finishpage.h"
#include "ui/pages/planpage.h"
#include "ui/pages/runpage.h"
#include "ui/pages/sourcepage.h"
#include "ui/pages/storepage.h"
#include "ui/pages/verifypage.h"
#include "ui/run/runcompanion.h"
#include "ui/run/situationwords.h"
#include "wizardpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileInfo>
#include <QFontMetrics>
#include <QPushButton>
#include <QShortcut>
#include <QWindow>

#include <utility>

namespace gangway {

using namespace Qt::StringLiterals;
using movetocloud::Page;
using movetocloud::Stage;

MoveWizard::MoveWizard(Workplace &workplace, movetocloud::Session session, QWidget *parent)
    : QWizard(parent, Qt::Window)
    , m_move(new MoveContext(workplace, std::move(session), this))
    , m_rail(new Rail)
    , m_companion(new RunCompanion(&m_move->run, &m_move->actions, this))
{
    setObjectName(u"moveWizard"_s);
    // Set, so that every platform looks like the manual.
    setWizardStyle(QWizard::ClassicStyle);
    setOptions(QWizard::NoBackButtonOnStartPage | QWizard::IndependentPages);
    setSideWidget(m_rail);
    setButtonText(QWizard::CustomButton1, tr("&Return to the move"));
    addPages();
    addKeys();
    connect(m_rail, &Rail::chosen, this, &MoveWizard::showStage);
    connect(m_move, &MoveContext::changed, this, &MoveWizard::follow);
    connect(this, &QWizard::currentIdChanged, this, &MoveWizard::enterPage);
    connect(this, &QWizard::customButtonClicked, this,
            [this] { showPage(movetocloud::pageToContinue(this->session().facts())); });
    connect(this, &QWizard::helpRequested, this, [this] {
        if (m_shown)
            m_move->workplace.showHelp(m_shown->helpTopic());
    });
    connect(m_move, &MoveContext::backgroundAsked, m_companion, &RunCompanion::goToBackground);
    connect(m_companion, &RunCompanion::awakeChanged, m_move, &MoveContext::awakeChanged);
    connect(&m_move->actions, &RunActions::planAgainAsked, this, &MoveWizard::planAgain);
    connect(&run(), &RunPresenter::ended, this, [this] {
        if (std::exchange(m_closesWhenEnded, false))
            QWizard::reject();
    });
    const Page start = movetocloud::pageToContinue(this->session().facts());
    setStartId(static_cast<int>(pageAt(start) ? start : Page::Source));
    follow();
    const int letter = fontMetrics().averageCharWidth();
    resize(std::max(900, 110 * letter), std::max(640, 38 * fontMetrics().height()));
}

MoveWizard::~MoveWizard() = default;

void MoveWizard::addPages()
{
    auto *const finish = new FinishPage(*m_move);
    connect(&m_move->actions, &RunActions::whatIsLeftAsked, this, [this, finish] {
        showPage(Page::Finish);
        finish->showWhatIsLeft();
    });
    for (WizardPage *const page : std::initializer_list<WizardPage *>{
             new SourcePage(*m_move),
             new ChecksPage(*m_move),
             new PlanPage(*m_move),
             new RunPage(*m_move),
             new StorePage(*m_move),
             new VerifyPage(*m_move),
             finish,
         })
        setPage(static_cast<int>(page->page()), page);
}

void MoveWizard::addKeys()
{
    auto *const swap = new QShortcut(QKeySequence(Qt::Key_F6), this);
    connect(swap, &QShortcut::activated, this, &MoveWizard::swapFocus);
    if (!m_move->workplace.offersHelp())
        return;
    setOption(QWizard::HaveHelpButton);
    auto *const help = new QShortcut(QKeySequence::HelpContents, this);
    connect(help, &QShortcut::activated, this, &QWizard::helpRequested);
}

WizardPage *MoveWizard::pageAt(Page page) const
{
    return static_cast<WizardPage *>(this->page(static_cast<int>(page)));
}

void MoveWizard::enterPage(int id)
{
    if (m_shown)
        m_shown->leave();
    m_shown = id < 0 ? nullptr : static_cast<WizardPage *>(page(id));
    if (!m_shown)
        return;
    m_shown->enter();
    follow();
    m_shown->layOut();
    if (QWidget *const first = m_shown->firstFocus())
        first->setFocus(Qt::OtherFocusReason);
}

void MoveWizard::follow()
{
    const auto facts = session().facts();
    const QString &source = session().answers().source;
    if (!facts.hasRun) // from then on the title says how far the run is
        setWindowTitle(source.isEmpty() ? tr("Move Metabase to Metabase Cloud")
                                        : tr("Move %1 to Metabase Cloud").arg(QFileInfo(source).fileName()));
    m_rail->setTitle(tr("Move to Metabase Cloud"),
                     session().cloud() == movetocloud::Cloud::Rehearsal ? tr("Rehearsal") : QString());
    if (m_shown)
        m_rail->set(facts, m_shown->page());
    layOutButtons();
}

/// Before the commit there is a way back; after it, only a way to read.
void MoveWizard::layOutButtons()
{
    QList<WizardButton> layout;
    if (testOption(QWizard::HaveHelpButton))
        layout << HelpButton;
    layout << Stretch;
    const bool hasRun = session().facts().hasRun;
    if (isReading())
        layout << CustomButton1;
    else if (hasRun)
        layout << NextButton << FinishButton;
    else
        layout << BackButton << NextButton << CommitButton << FinishButton;
    const bool isLast = hasRun && m_shown && m_shown->nextId() < 0;
    if (isReading() || !isLast)
        layout << CancelButton; // the last page is closed by Finish
    if (layout == m_layout)
        return; // laying out anew takes the keyboard from the button that has it
    m_layout = layout;
    setOption(QWizard::HaveCustomButton1, isReading());
    setButtonLayout(layout);
    setButtonText(QWizard::CancelButton, hasRun ? tr("Close") : tr("Cancel"));
}

bool MoveWizard::isReading() const
{
    return m_shown && !movetocloud::isEditable(m_shown->page(), session().facts());
}

void MoveWizard::showStage(Stage stage)
{
    for (const Page page : movetocloud::allPages) {
        if (movetocloud::stageOf(page) == stage && pageAt(page))
            return showPage(page);
    }
}

void MoveWizard::showPage(Page page)
{
    if (!pageAt(page) || (m_shown && m_shown->page() == page))
        return;
    const bool isOnTheWay = visitedIds().contains(static_cast<int>(page)) || (m_shown && m_shown->page() < page);
    if (session().facts().hasRun || !isOnTheWay) {
        // QWizard's own history allows no page twice, so a look at what is not on the way is a fresh start of it.
        setStartId(static_cast<int>(page));
        restart();
        return;
    }
    while (m_shown && m_shown->page() > page) {
        const Page before = m_shown->page();
        back();
        if (m_shown->page() == before)
            return;
    }
    while (m_shown && m_shown->page() < page) {
        const Page before = m_shown->page();
        // What lies ahead is entered by its own button, the commit by nothing else.
        if (m_shown->isCommitPage() || !m_shown->isComplete())
            return;
        next();
        if (m_shown->page() == before)
            return;
    }
}

void MoveWizard::swapFocus()
{
    const QWidget *const focus = QApplication::focusWidget();
    if (!focus || !m_rail->isAncestorOf(focus)) {
        m_rail->takeFocus();
        return;
    }
    if (QWidget *const first = m_shown ? m_shown->firstFocus() : nullptr)
        first->setFocus(Qt::ShortcutFocusReason);
    else if (QWidget *const inside = m_shown ? m_shown->nextInFocusChain() : nullptr)
        inside->setFocus(Qt::ShortcutFocusReason);
}

void MoveWizard::comeToFront()
{
    if (m_companion->isInBackground())
        m_companion->comeBack();
    raise();
    activateWindow();
}

bool MoveWizard::event(QEvent *event)
{
    // What came since the last frame has its place before it is drawn.
    if (event->type() == QEvent::UpdateRequest && m_shown)
        m_shown->layOut();
    return QWizard::event(event);
}

void MoveWizard::showEvent(QShowEvent *event)
{
    QWizard::showEvent(event);
    windowHandle()->installEventFilter(this); // once, however often
}

bool MoveWizard::eventFilter(QObject *watched, QEvent *event)
{
    // The first frame, and each after the window was hidden, is drawn for the desktop and not as an update.
    if (watched == windowHandle() && event->type() == QEvent::Expose && m_shown)
        m_shown->layOut();
    return QWizard::eventFilter(watched, event);
}

void MoveWizard::reject()
{
    if (run().isRunning())
        askToStop();
    else
        QWizard::reject();
}

void MoveWizard::planAgain()
{
    m_move->workplace.startMove(movetocloud::Session::anew(session().answers()));
    QWizard::reject();
}

void MoveWizard::askToStop()
{
    if (m_question) {
        m_question->raise();
        return;
    }
    const QString stays = stopQuestion(run().situation(), run().facts()).text;
    auto *const question = new QuestionBox(
        tr("The move is running"),
        tr("It can go on in the background, with a small window.\n\nIf it is stopped: %1").arg(stays), this);
    m_question = question;
    question->setObjectName(u"closeQuestion"_s);
    QPushButton *const hide = question->addButton(tr("Run in &background"), QMessageBox::AcceptRole);
    QPushButton *const stop = question->addButton(tr("&Stop the move and close"), QMessageBox::DestructiveRole);
    question->addSafeAnswer(tr("&Keep this window"));
    connect(hide, &QPushButton::clicked, m_companion, &RunCompanion::goToBackground);
    connect(stop, &QPushButton::clicked, this, [this] {
        m_closesWhenEnded = true;
        run().stop();
        if (!run().isRunning())
            QWizard::reject();
    });
    // It ended by itself while it was asked about: there is nothing to stop any more.
    connect(&run(), &RunPresenter::ended, question, &QWidget::close);
    question->open();
}

} // namespace gangway
