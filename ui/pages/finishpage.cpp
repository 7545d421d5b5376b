// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finishpage.h"

#include "core/journeys/movetocloud/followupwords.h"
#include "core/journeys/movetocloud/movetocloud.h"
#include "ui/report/runreport.h"
#include "ui/run/followupticks.h"
#include "ui/run/runactions.h"
#include "ui/run/runpresenter.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/breakable.h"
#include "ui/widgets/followuplist.h"
#include "ui/widgets/readingwidth.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;
namespace stepid = movetocloud::stepid;

QLabel *selectableLabel()
{
    auto *const label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

FinishPage::FinishPage(MoveContext &move, QWidget *parent)
    : MovingPage(movetocloud::Page::Finish, move, parent)
    , m_left(selectableLabel())
    , m_list(new FollowUpList)
    , m_backup(selectableLabel())
    , m_showBackup(new QPushButton(tr("Show &folder")))
    , m_save(new QPushButton(tr("Save &report…")))
{
    setHeading(tr("What is left to do"), tr("Ticks are kept with this run; come back to them at any time."));
    for (QPushButton *const button : {m_showBackup, m_save})
        button->setAutoDefault(false);
    // Copied as it is; what is shown may be broken into lines.
    m_backup->setTextInteractionFlags(Qt::NoTextInteraction);
    auto *const copy = new QAction(tr("Copy"), m_backup);
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(archive()); });
    m_backup->addAction(copy);
    m_backup->setContextMenuPolicy(Qt::ActionsContextMenu);
    body()->addLayout(asWideAsRead(m_left));
    body()->addLayout(asWideAsRead(m_list));
    body()->addLayout(asWideAsRead(m_backup));
    body()->addWidget(m_showBackup, 0, Qt::AlignLeading);
    body()->addWidget(m_save, 0, Qt::AlignLeading);
    body()->addStretch(1);
    connect(m_list, &FollowUpList::ticked, this, &FinishPage::saveTicks);
    connect(m_save, &QPushButton::clicked, this, [this] { askWhere(window()); });
    connect(m_showBackup, &QPushButton::clicked, this, [this] {
        const QFileInfo archive(session().answers().archive);
        QDesktopServices::openUrl(QUrl::fromLocalFile(archive.absolutePath()));
    });
    connect(&move.actions, &RunActions::reportAsked, this, &FinishPage::askWhere);
    connect(&run(), &RunPresenter::recordChanged, this, &FinishPage::follow);
    connect(&run(), &RunPresenter::opened, this, &FinishPage::follow);
    connect(this, &FinishPage::reportSaved, this, &FinishPage::say);
}

void FinishPage::enter()
{
    follow();
}

QSet<QString> FinishPage::followUpsDone() const
{
    return m_done;
}

QString FinishPage::archive() const
{
    const RunPhase *const backup = run().phase(stepid::backup);
    return backup ? backup->result.value(u"archive"_s).toString() : QString();
}

void FinishPage::follow()
{
    const QString archive = this->archive();
    m_backup->setVisible(!archive.isEmpty());
    m_showBackup->setVisible(!archive.isEmpty());
    const QString words = tr("The backup is %1. It holds everything as it was before the move; keep it until everybody "
                             "has worked in the new place for a while.");
    m_backup->setText(words.arg(breakable(archive)));
    m_backup->setAccessibleName(words.arg(archive));
    m_save->setVisible(run().record().has_value());
    loadTicks();
}

void FinishPage::loadTicks()
{
    const RunPhase *const step = run().phase(stepid::followUps);
    if (!step || step->result.isEmpty())
        return;
    m_loading.start<QSet<QString>>(
        [folder = run().runFolder()](const Steering &) { return loadFollowUpTicks(folder); },
        [this, list = movetocloud::followUpsOf(step->result)](const Result<QSet<QString>> &done) {
            if (done)
                m_done = *done;
            if (static_cast<qsizetype>(m_list->boxes().size()) != list.size() || m_list->done() != m_done)
                m_list->set(list, m_done);
            countLeft();
            if (!done)
                say(done.error());
        });
}

void FinishPage::saveTicks()
{
    m_done = m_list->done();
    countLeft();
    if (m_saving.isRunning()) {
        m_savesAgain = true;
        return;
    }
    m_saving.start<std::monostate>(
        [folder = run().runFolder(), done = m_done](const Steering &) { return saveFollowUpTicks(folder, done); },
        [this](const Result<> &saved) {
            if (!saved)
                say(saved.error());
            if (std::exchange(m_savesAgain, false))
                saveTicks();
        });
}

void FinishPage::countLeft()
{
    const int left = m_list->left();
    m_left->setText(left == 0 ? tr("Everything on the list is done.") : tr("%n thing(s) left to do.", nullptr, left));
    m_left->setVisible(!m_list->boxes().empty());
}

void FinishPage::showWhatIsLeft()
{
    m_list->showFirstLeft();
}

void FinishPage::askWhere(QWidget *window)
{
    if (!run().record())
        return;
    auto *const dialog = new QFileDialog(window, tr("Save the report of this move"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Web page (*.html)"), tr("PDF (*.pdf)")});
    dialog->setDefaultSuffix(u"html"_s);
    dialog->selectFile(QDir::home().filePath(u"gangway-%1.html"_s.arg(run().runId())));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(".pdf"_L1) ? u"pdf"_s : u"html"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &FinishPage::saveReport);
    dialog->open();
}

void FinishPage::saveReport(const QString &path)
{
    if (!run().record())
        return;
    const bool isPdf = path.endsWith(".pdf"_L1, Qt::CaseInsensitive);
    m_reporting.start<QString>(
        [report = RunReport::of(run(), m_done), path, isPdf](const Steering &) -> Result<QString> {
            if (auto saved = isPdf ? saveReportPdf(report, path) : saveReportHtml(report, path); !saved)
                return saved.error();
            return path;
        },
        [this](const Result<QString> &saved) { emit reportSaved(saved); });
}

void FinishPage::say(const Result<QString> &saved)
{
    move().tellNotice(saved ? tr("The report is in %1.").arg(*saved)
                            : u"%1 %2\n%3"_s.arg(saved.error().what, saved.error().next, saved.error().detail));
}

} // namespace gangway
