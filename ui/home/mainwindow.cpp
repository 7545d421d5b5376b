// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "core/journeys/movetocloud/discard.h"
#include "core/journeys/movetocloud/sessionofrun.h"
#include "journeycard.h"
#include "reportsaver.h"
#include "runlist.h"
#include "ui/inspector/inspectwindow.h"
#include "ui/widgets/errorpanel.h"
#include "ui/widgets/questionbox.h"
#include "ui/wizard/movewizard.h"
#include "unfinishedruns.h"

#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStatusBar>
#include <QVBoxLayout>

namespace gangway {

using namespace Qt::StringLiterals;
using movetocloud::Session;

MainWindow::MainWindow(Workplace &workplace, QWidget *parent)
    : QMainWindow(parent)
    , m_workplace(workplace)
    , m_journal(workplace.home())
    , m_opening(this)
    , m_discarding(this)
    , m_unfinished(new UnfinishedRuns)
    , m_earlier(new RunList)
{
    setObjectName(u"home"_s);
    setWindowTitle(u"Gangway"_s);
    setAcceptDrops(true);
    addMenus();

    auto *const inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->addWidget(m_unfinished);
    m_unfinished->hide();
    addCards(m_column);
    m_column->addWidget(m_earlier, 1);
    auto *const scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    setCentralWidget(scroll);
    const int letter = fontMetrics().averageCharWidth();
    resize(std::max(820, 100 * letter), std::max(560, 32 * fontMetrics().height()));

    connect(&m_journal, &JournalWatch::changed, this, [this] {
        m_unfinished->set(m_journal.runs());
        m_earlier->set(m_journal.runs());
    });
    connect(&m_journal, &JournalWatch::failed, this, &MainWindow::showFailure);
    connect(&m_workplace, &Workplace::moveAsked, this, [this](const Session &session) { openWizard(session); });
    connect(&m_workplace, &Workplace::journalChanged, &m_journal, &JournalWatch::lookAgain);
    connect(m_earlier, &RunList::openAsked, this, &MainWindow::openRun);
    connect(m_earlier, &RunList::reportAsked, this, &MainWindow::saveReport);
    connect(m_unfinished, &UnfinishedRuns::chosen, this, [this](UnfinishedRuns::Action action, const QString &runId) {
        if (action == UnfinishedRuns::Continue)
            openRun(runId);
        else if (action == UnfinishedRuns::Report)
            saveReport(runId);
        else
            askToDiscard(runId);
    });
}

MainWindow::~MainWindow()
{
    for (const auto &window : m_windows)
        delete window;
}

void MainWindow::addMenus()
{
    QMenu *const file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Move Metabase to Metabase Cloud…"), QKeySequence::New, this, &MainWindow::startMove);
    file->addAction(tr("&Inspect a file…"), QKeySequence::Open, this, &MainWindow::askForFile);
    if (m_workplace.offersSettings())
        file->addAction(tr("&Settings…"), QKeySequence::Preferences, &m_workplace, &Workplace::showSettings);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    if (!m_workplace.offersHelp())
        return;
    QMenu *const help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Manual"), QKeySequence::HelpContents, this, [this] { m_workplace.showHelp(u"index"_s); });
}

QString MainWindow::moveTitle()
{
    return tr("&Move Metabase to Metabase Cloud");
}

QString MainWindow::inspectTitle()
{
    return tr("&Inspect a backup or database file");
}

void MainWindow::addCards(QVBoxLayout *column)
{
    auto *const move = new JourneyCard(
        Icon::Move, moveTitle(),
        tr("Checks, a verified backup, the upload, and both sides compared. Can be rehearsed first, on this machine."));
    move->setObjectName(u"moveCard"_s);
    auto *const look = new JourneyCard(
        Icon::Inspect, inspectTitle(),
        tr("What it is, what is in it, and whether it can be read. Nothing is changed. Or drop a file here."));
    look->setObjectName(u"inspectCard"_s);
    column->addWidget(move);
    column->addWidget(look);
    connect(move, &JourneyCard::clicked, this, &MainWindow::startMove);
    connect(look, &JourneyCard::clicked, this, &MainWindow::askForFile);
}

MoveWizard *MainWindow::openWizard(Session session)
{
    auto *const wizard = new MoveWizard(m_workplace, std::move(session));
    connect(wizard, &QDialog::finished, wizard, &QObject::deleteLater);
    connect(wizard, &QDialog::finished, &m_journal, &JournalWatch::lookAgain);
    m_windows.emplace_back(wizard);
    wizard->show();
    return wizard;
}

MoveWizard *MainWindow::startMove()
{
    return openWizard(Session());
}

void MainWindow::openRun(const QString &runId)
{
    if (runId.isEmpty())
        return;
    for (const auto &window : m_windows) {
        auto *const wizard = qobject_cast<MoveWizard *>(window.data());
        if (wizard && wizard->session().runId() == runId)
            return wizard->comeToFront();
    }
    m_opening.start<Session>(
        [home = m_workplace.home(), runId](const Steering &) { return movetocloud::sessionOfRun(home, runId); },
        [this](Result<Session> session) {
            if (session)
                openWizard(std::move(*session));
            else
                showFailure(session.error());
        });
}

void MainWindow::inspect(const QString &path)
{
    auto *const window = new InspectWindow(path);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.emplace_back(window);
    window->show();
}

void MainWindow::askForFile()
{
    auto *const dialog = new QFileDialog(this, tr("Choose a file to inspect"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Databases and backups (*.mv.db *.gangway.tar *.dump *.sql *.gz *.zst *.tar)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::inspect);
    dialog->open();
}

void MainWindow::saveReport(const QString &runId)
{
    auto *const saver = new ReportSaver(m_workplace.home(), runId, this);
    connect(saver, &ReportSaver::failed, this, &MainWindow::showFailure);
    connect(saver, &ReportSaver::saved, this, [this](const QString &path) {
        statusBar()->showMessage(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    });
}

void MainWindow::askToDiscard(const QString &runId)
{
    auto *const question =
        new QuestionBox(tr("Discard this move?"),
                        tr("It can then not be continued. The copy Gangway made for the upload is deleted. The "
                           "backup stays where it is, and so does everything on the source. What was uploaded "
                           "and not set up in Metabase Store is never used."),
                        this);
    question->setObjectName(u"discardQuestion"_s);
    question->addSafeAnswer(tr("&Keep it"));
    QPushButton *const give = question->addButton(tr("&Discard move"), QMessageBox::DestructiveRole);
    connect(give, &QPushButton::clicked, this, [this, runId] { discard(runId); });
    question->open();
}

void MainWindow::discard(const QString &runId)
{
    m_discarding.start<RunOutcome>(
        [home = m_workplace.home(), runId](const Steering &steering) {
            return movetocloud::discard(home, runId, steering.stop);
        },
        [this](const Result<RunOutcome> &outcome) {
            if (!outcome)
                showFailure(outcome.error());
            else if (outcome->error)
                showFailure(*outcome->error);
            m_journal.lookAgain();
        });
}

void MainWindow::showFailure(const Error &error)
{
    if (m_failure && static_cast<ErrorPanel *>(m_failure.data())->error().what == error.what)
        return; // it stays until somebody dismisses it
    delete m_failure;
    auto *const panel = new ErrorPanel(error, {}, this);
    m_failure = panel;
    connect(panel, &ErrorPanel::dismissed, panel, &QObject::deleteLater);
    m_column->insertWidget(0, panel);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Each window asks for itself; one that stays keeps the program.
    for (const auto &window : m_windows) {
        if (window && !window->close())
            return event->ignore();
    }
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_journal.lookAgain();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            inspect(url.toLocalFile());
    }
}

} // namespace gangway
