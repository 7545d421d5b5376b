// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planpage.h"

#include "core/durablefile.h"
#include "core/journeys/movetocloud/movetocloud.h"
#include "core/journeys/movetocloud/planwords.h"
#include "core/journeys/rehearsal/rehearsal.h"
#include "ui/widgets/backupplacebox.h"
#include "ui/widgets/errorpanel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/foldout.h"
#include "ui/widgets/plannedsteps.h"
#include "ui/widgets/readingwidth.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

namespace gangway {

using namespace Qt::StringLiterals;
using movetocloud::Cloud;

namespace {

QPlainTextEdit *readable(const QString &name)
{
    auto *const text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(name);
    text->setMinimumHeight(6 * text->fontMetrics().height());
    return text;
}

QPushButton *copyButton(const QString &label, QPlainTextEdit *text)
{
    auto *const button = new QPushButton(label);
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, text,
                     [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    return button;
}

} // namespace

PlanPage::PlanPage(MoveContext &move, QWidget *parent)
    : WizardPage(movetocloud::Page::Plan, move, parent)
    , m_backup(new BackupPlaceBox)
    , m_saving(this)
{
    setHeading(tr("Read the plan, then start the move"),
               tr("Nothing has been changed yet. Start move begins with the first step; you can stop at any time."));
    setCommitPage(true);
    setButtonText(QWizard::CommitButton, tr("&Start move"));
    addSteps();
    body()->addLayout(asWideAsRead(m_backup));
    addColleagues();
    addCommands();
    body()->addStretch(1);

    connect(m_backup, &BackupPlaceBox::chosen, this, [this](const QString &archive) {
        session().setArchive(archive);
        showPlan();
    });
    connect(m_backup, &BackupPlaceBox::measured, this, &PlanPage::follow);
    RehearsalServer &server = move.workplace.rehearsal();
    connect(&server, &RehearsalServer::ready, this, [this](const QUrl &store) {
        if (session().cloud() == Cloud::Rehearsal && isEditable())
            session().setCloud(Cloud::Rehearsal, store);
        showPlan();
    });
    connect(&server, &RehearsalServer::failed, this, [this](const Error &error) {
        if (session().cloud() == Cloud::Rehearsal && isEditable())
            showFailure(error);
    });
    connect(&move.run, &RunPresenter::opened, this, [this] {
        if (!m_isBeginning)
            return;
        m_isBeginning = false;
        m_isBegun = true;
        wizard()->next();
    });
    connect(&move.run, &RunPresenter::openFailed, this, [this](const Error &error) {
        if (m_isBeginning)
            showFailure(error);
        m_isBeginning = false;
        follow();
    });
}

void PlanPage::addSteps()
{
    m_standstill = new QLabel;
    m_standstill->setWordWrap(true);
    m_standstill->setTextFormat(Qt::PlainText);
    m_standstill->setObjectName(u"standstill"_s);
    body()->addLayout(asWideAsRead(m_standstill));
    m_steps = new PlannedSteps;
    body()->addLayout(asWideAsRead(m_steps));
}

void PlanPage::addColleagues()
{
    auto *const inside = new QWidget;
    auto *const column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    m_letter = readable(tr("Text for colleagues"));
    m_letter->setObjectName(u"letter"_s);
    column->addWidget(m_letter);
    column->addWidget(copyButton(tr("Co&py this text"), m_letter), 0, Qt::AlignLeading);
    body()->addWidget(new FoldOut(tr("A &text for your colleagues"), inside));
}

void PlanPage::addCommands()
{
    auto *const inside = new QWidget;
    auto *const column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    m_commands = readable(tr("Commands that do the same"));
    m_commands->setObjectName(u"commands"_s);
    m_commands->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_commands->setLayoutDirection(Qt::LeftToRight);
    m_save = new QPushButton(tr("Sa&ve plan…"));
    m_save->setAutoDefault(false);
    auto *const row = new FlowLayout;
    row->addWidget(copyButton(tr("Cop&y these lines"), m_commands));
    row->addWidget(m_save);
    column->addWidget(m_commands);
    column->addLayout(row);
    body()->addWidget(new FoldOut(tr("Show co&mmands"), inside));
    connect(m_save, &QPushButton::clicked, this, &PlanPage::savePlan);
}

QString PlanPage::helpTopic() const
{
    return u"move-to-cloud#plan"_s;
}

QWidget *PlanPage::firstFocus() const
{
    return isEditable() ? m_backup->field() : nullptr;
}

void PlanPage::enter()
{
    const auto &answers = session().answers();
    m_isBegun = false;
    if (isEditable())
        session().setUploadLimit(move().workplace.settings().uploadKilobytesPerSecond * 1000);
    if (isEditable() && !answers.source.isEmpty()) {
        const QString &chosen = move().workplace.settings().backupsFolder;
        QString folder = chosen.isEmpty() ? QFileInfo(answers.source).absolutePath() : chosen;
        if (session().cloud() == Cloud::Rehearsal)
            folder = rehearsal::backupFolder(move().workplace.home());
        // What somebody typed stays; a suggestion follows the answers before it.
        const bool isSuggested = answers.archive.isEmpty() || answers.archive == m_suggested;
        if (isSuggested && (answers.archive.isEmpty() || QFileInfo(answers.archive).absolutePath() != folder)) {
            m_suggested = movetocloud::suggestedArchive(answers.source, folder);
            session().setArchive(m_suggested);
        }
    }
    if (isEditable() && session().cloud() == Cloud::Rehearsal)
        startRehearsal();
    m_backup->set(session().answers().archive, isEditable());
    showPlan();
}

void PlanPage::startRehearsal()
{
    clearFailure();
    RehearsalServer &server = move().workplace.rehearsal();
    if (server.isReady())
        session().setCloud(Cloud::Rehearsal, server.store());
    else
        server.start();
}

void PlanPage::showPlan()
{
    const auto plan = session().plan();
    m_steps->set(plan ? plan->steps : std::vector<StepInfo>(),
                 {session().answers().source, session().answers().archive});
    const auto &source = session().source();
    const qint64 bytes = source ? source->bytes : 0;
    m_standstill->setVisible(source.has_value());
    m_standstill->setText(movetocloud::standstillText(bytes));
    m_letter->setPlainText(
        movetocloud::colleagueText(session().answers(), source ? source->siteName : QString(), bytes));
    m_commands->setPlainText(
        movetocloud::commandLines(session().answers(), source && !source->key.isEmpty()).join(u'\n'));
    if (isEditable() && source)
        m_backup->measure(session().answers().archive, bytes);
    else
        m_backup->hideSpace();
    follow();
}

void PlanPage::savePlan()
{
    const auto plan = session().plan();
    if (!plan)
        return showFailure(plan.error());
    auto *const dialog = new QFileDialog(this, tr("Save the plan"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Plans (*.json)"));
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"move.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, plan = *plan](const QString &path) {
        m_saving.start<std::monostate>(
            [plan, path](const Steering &) { return plan.save(path, DurableFile::Existing::Replace); },
            [this](const Result<> &saved) {
                if (!saved)
                    showFailure(saved.error());
            });
    });
    dialog->open();
}

void PlanPage::clearFailure()
{
    delete m_failure;
    m_failure = nullptr;
}

void PlanPage::showFailure(const Error &error)
{
    clearFailure();
    auto *const panel = new ErrorPanel(error, {}, this);
    m_failure = panel;
    connect(panel, &ErrorPanel::dismissed, this, [this] {
        m_failure->deleteLater();
        m_failure = nullptr;
        if (isEditable() && session().cloud() == Cloud::Rehearsal)
            startRehearsal();
        follow();
    });
    body()->insertWidget(0, panel);
    follow();
}

bool PlanPage::validatePage()
{
    if (!isEditable() || m_isBegun)
        return true;
    const auto plan = session().plan();
    if (!plan) {
        showFailure(plan.error());
        return false;
    }
    if (!m_isBeginning)
        begin(*plan);
    return false; // opened() goes on
}

void PlanPage::begin(const Plan &plan)
{
    m_isBeginning = true;
    clearFailure();
    follow();
    // What was typed for the checks is not asked for again.
    if (const auto &source = session().source(); source && !source->key.isEmpty())
        move().run.answerDatabaseKey(source->key);
    move().run.begin(plan, movetocloud::runTitle(session().answers()));
}

QString PlanPage::whyNot() const
{
    if (m_isBeginning)
        return tr("The move is being written down.");
    if (!session().hasStore())
        return m_failure ? tr("The rehearsal cloud has not started. Dismiss the failure to try again.")
                         : tr("The rehearsal cloud is starting.");
    return m_backup->problem();
}

bool PlanPage::isComplete() const
{
    return !isEditable() || (whyNot().isEmpty() && session().facts().mayStart);
}

void PlanPage::follow()
{
    setHint(isEditable() ? whyNot() : tr("The move has begun with this plan. It is here to be read."));
    emit completeChanged();
}

} // namespace gangway
