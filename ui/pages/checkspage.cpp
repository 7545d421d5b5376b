// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkspage.h"

#include "core/checks/reportwords.h"
#include "core/durablefile.h"
#include "core/journeys/movetocloud/preflight.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/errorpanel.h"
#include "ui/widgets/findingsview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/readingwidth.h"
#include "ui/widgets/severitylook.h"
#include "ui/widgets/snapshotchoicesbox.h"
#include "ui/widgets/wrappedcheckbox.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace gangway {

using namespace Qt::StringLiterals;
using checks::Report;
using checks::Severity;

namespace {

/// "Needs your decision: 2  ·  Good to know: 3  ·  Passed: 27", without what there is none of.
QString countsText(const Report &report)
{
    QStringList parts;
    for (const Severity severity : checks::allSeverities) {
        if (const qsizetype count = report.count(severity); count > 0)
            parts.append(checks::countText(severity, count));
    }
    return parts.join(u"  ·  "_s);
}

} // namespace

ChecksPage::ChecksPage(MoveContext &move, QWidget *parent)
    : WizardPage(movetocloud::Page::Checks, move, parent)
    , m_verdict(new Banner)
    , m_job(this)
    , m_saving(this)
{
    setHeading(
        tr("See what stands in the way"),
        tr("Everything that could make the move fail, or that will be different afterwards. Nothing is changed."));
    m_verdict->setObjectName(u"verdict"_s);
    body()->addWidget(m_verdict);
    addProgress();
    addFindings();
    addButtons();
    connect(&m_job, &Job::stateChanged, this, &ChecksPage::follow);
}

void ChecksPage::addProgress()
{
    m_checking = new QWidget;
    auto *const row = new QHBoxLayout(m_checking);
    row->setContentsMargins(0, 0, 0, 0);
    m_checkingWhat = new QLabel;
    m_checkingWhat->setWordWrap(true);
    auto *const stop = new QPushButton(tr("Sto&p checking"));
    stop->setAutoDefault(false);
    row->addWidget(m_checkingWhat, 1);
    row->addWidget(stop);
    connect(stop, &QPushButton::clicked, &m_job, &Job::cancel);
    connect(&m_job, &Job::progressed, this, [this](const Progress &progress) {
        if (progress.unit == Progress::Unit::Items && progress.total > 0)
            m_checkingWhat->setText(
                tr("Check %1 of %2 …").arg(locale().toString(progress.done + 1), locale().toString(progress.total)));
        else
            m_checkingWhat->setText(tr("Reading the database: %1").arg(progress.what));
    });
    m_checking->hide();
    body()->addLayout(asWideAsRead(m_checking));
}

void ChecksPage::addFindings()
{
    m_found = new QWidget;
    auto *const column = new QVBoxLayout(m_found);
    column->setContentsMargins(0, 0, 0, 0);
    auto *const label = new QLabel(tr("&Filter:"));
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"filter"_s);
    m_filter->setClearButtonEnabled(true);
    label->setBuddy(m_filter);
    m_passed = new WrappedCheckBox(tr("Show what pa&ssed"));
    m_passed->setObjectName(u"showPassed"_s);
    auto *const named = new QWidget;
    auto *const pair = new QHBoxLayout(named);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->addWidget(label);
    pair->addWidget(m_filter, 1);
    auto *const choosing = new QWidget;
    auto *const row = new FlowLayout(choosing);
    row->addWidget(named);
    row->addWidget(m_passed);
    m_findings = new FindingsView;
    m_choices = new SnapshotChoicesBox;
    m_accept = new WrappedCheckBox;
    m_accept->setObjectName(u"accept"_s);
    column->addLayout(asWideAsRead(choosing));
    column->addWidget(m_findings, 1);
    column->addLayout(asWideAsRead(m_choices));
    column->addLayout(asWideAsRead(m_accept));
    m_found->hide();
    body()->addWidget(m_found, 1);
    connect(m_filter, &QLineEdit::textChanged, m_findings, &FindingsView::setFilter);
    connect(m_passed, &QCheckBox::toggled, m_findings, &FindingsView::setPassedShown);
    connect(m_choices, &SnapshotChoicesBox::chosen, this, &ChecksPage::choose);
    connect(m_accept, &QCheckBox::clicked, this, [this](bool accepted) {
        session().acceptDecisions(accepted);
        move().tellChanged();
        follow();
    });
}

void ChecksPage::addButtons()
{
    m_again = new QPushButton(tr("Check a&gain"));
    m_again->setObjectName(u"checkAgain"_s);
    m_thorough = new WrappedCheckBox(tr("Also &logs and history"));
    m_thorough->setToolTip(tr("May take minutes"));
    m_thorough->setObjectName(u"thorough"_s);
    m_save = new QPushButton(tr("Sa&ve report…"));
    m_save->setObjectName(u"saveReport"_s);
    auto *const buttons = new FlowLayout;
    for (QPushButton *const button : {m_again, m_save})
        button->setAutoDefault(false);
    buttons->addWidget(m_again);
    buttons->addWidget(m_thorough);
    buttons->addWidget(m_save);
    body()->addLayout(buttons);
    connect(m_again, &QPushButton::clicked, this, &ChecksPage::check);
    connect(m_save, &QPushButton::clicked, this, &ChecksPage::save);
}

QString ChecksPage::helpTopic() const
{
    return u"move-to-cloud#checks"_s;
}

QWidget *ChecksPage::firstFocus() const
{
    return m_found->isVisible() ? static_cast<QWidget *>(m_findings) : m_again;
}

void ChecksPage::enter()
{
    showReport();
    if (isEditable() && !session().report() && session().source() && !m_job.isRunning())
        check();
}

void ChecksPage::leave()
{
    m_job.cancel();
}

void ChecksPage::check()
{
    const auto &source = session().source();
    if (!source)
        return;
    delete m_failure;
    m_failure = nullptr;
    m_checkingWhat->setText(tr("Reading the database …"));
    const movetocloud::PreflightRequest request{source->path,
                                                source->key,
                                                session().answers().region,
                                                source->environmentNames,
                                                m_thorough->isChecked(),
                                                session().answers().unreadable,
                                                session().answers().leaveOutOrphans};
    m_job.start<Report>([request](const Steering &steering) { return movetocloud::preflight(request, steering); },
                        [this](const Result<Report> &report) {
                            if (report)
                                session().setReport(*report);
                            else if (report.error().code != Error::Code::Cancelled)
                                showFailure(report.error());
                            move().tellChanged();
                            showReport();
                        });
}

/// What is decided changes what the checks find, so they are made again with it.
void ChecksPage::choose()
{
    session().setSnapshotChoices(m_choices->unreadable(), m_choices->leavesOutOrphans());
    move().tellChanged();
    if (!session().report())
        check();
}

void ChecksPage::showFailure(const Error &error)
{
    auto *const panel = new ErrorPanel(error, {}, this);
    m_failure = panel;
    connect(panel, &ErrorPanel::dismissed, this, [this] {
        m_failure->deleteLater();
        m_failure = nullptr;
    });
    body()->insertWidget(1, panel);
}

void ChecksPage::showReport()
{
    const auto &report = session().report();
    m_findings->setReport(report);
    if (report) {
        const SeverityLook look = severityLook(report->worst());
        m_verdict->set({look.tone, look.glyph, checks::verdict(*report), countsText(*report), {}});
        m_choices->set(movetocloud::dueChoices(*report), session().answers());
        m_accept->setText(tr("&I accept %n decision(s)", nullptr, static_cast<int>(report->count(Severity::Decision))));
        m_accept->setChecked(session().answers().acceptDecisions);
    }
    follow();
}

void ChecksPage::save()
{
    auto *const dialog = new QFileDialog(this, tr("Save the report of the checks"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString asPage = tr("Web page (*.html)");
    const QString asData = tr("For programs, JSON (*.json)");
    dialog->setNameFilters({asPage, asData});
    dialog->setDefaultSuffix(u"html"_s);
    dialog->selectFile(tr("checks") + u".html"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, asData](const QString &filter) {
        dialog->setDefaultSuffix(filter == asData ? u"json"_s : u"html"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto report = session().report();
        if (!report)
            return;
        m_saving.start<std::monostate>(
            [report, path](const Steering &) {
                const QByteArray bytes =
                    path.endsWith(".json"_L1) ? QJsonDocument(report->toJson()).toJson() : report->toHtml().toUtf8();
                return DurableFile::writeAll(path, bytes); // the dialog has asked whether to replace
            },
            [this, path](const Result<> &saved) {
                if (!saved)
                    return showFailure(saved.error());
                m_save->setToolTip(tr("Saved as %1").arg(path));
                setHint(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
            });
    });
    dialog->open();
}

QString ChecksPage::whyNot() const
{
    if (m_job.isRunning())
        return tr("The checks are being made.");
    const auto &report = session().report();
    if (!report)
        return session().facts().isCheckOutdated ? tr("An earlier answer changed: check again.")
                                                 : tr("The checks have not been made: choose Check again.");
    if (report->blocks() && movetocloud::dueChoices(*report).isAny())
        return tr("What is named under “%1” has to be put right, or decided on below the findings.")
            .arg(checks::groupTitle(Severity::Blocker));
    if (report->blocks())
        return tr("What is named under “%1” has to be put right. Then check again.")
            .arg(checks::groupTitle(Severity::Blocker));
    if (!session().facts().mayStart)
        return tr("Read what needs a decision and accept it below the findings.");
    return {};
}

bool ChecksPage::isComplete() const
{
    return !isEditable() || whyNot().isEmpty();
}

void ChecksPage::follow()
{
    const auto &report = session().report();
    const bool canChange = isEditable() && !m_job.isRunning();
    m_checking->setVisible(m_job.isRunning());
    m_verdict->setVisible(report && !m_job.isRunning());
    m_found->setVisible(report && !m_job.isRunning());
    m_accept->setVisible(report && report->count(Severity::Decision) > 0 && !report->blocks());
    m_accept->setEnabled(canChange);
    m_choices->setEnabled(canChange);
    m_again->setVisible(isEditable());
    m_thorough->setVisible(isEditable());
    m_again->setEnabled(canChange);
    m_thorough->setEnabled(canChange);
    m_save->setEnabled(report && !m_job.isRunning());
    if (isEditable())
        setHint(whyNot());
    else
        setHint(report ? tr("The move has begun. These are its own checks, to be read.")
                       : tr("The move was cut short before it had made its own checks."));
    emit completeChanged();
}

} // namespace gangway
