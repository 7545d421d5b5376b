// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportsaver.h"

#include "ui/report/runreport.h"
#include "ui/run/followupticks.h"
#include "ui/run/runpresenter.h"

#include <QFileDialog>

namespace gangway {

using namespace Qt::StringLiterals;

ReportSaver::ReportSaver(const QString &home, const QString &runId, QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_run(new RunPresenter(home, {}, this))
    , m_saving(this)
{
    connect(m_run, &RunPresenter::opened, this, &ReportSaver::ask);
    connect(m_run, &RunPresenter::openFailed, this, [this](const Error &error) {
        emit failed(error);
        deleteLater();
    });
    m_run->open(runId);
}

void ReportSaver::ask()
{
    auto *const dialog = new QFileDialog(m_window, tr("Save the report of this run"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Web page (*.html)"));
    dialog->setDefaultSuffix(u"html"_s);
    dialog->selectFile(u"gangway-%1.html"_s.arg(m_run->runId()));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportSaver::save);
    connect(dialog, &QDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void ReportSaver::save(const QString &path)
{
    RunReport report = RunReport::of(*m_run, {});
    m_saving.start<std::monostate>(
        [report = std::move(report), path](const Steering &) mutable -> Result<> {
            if (auto ticks = loadFollowUpTicks(report.folder))
                report.followUpsDone = *ticks;
            return saveReportHtml(report, path);
        },
        [this, path](const Result<> &written) {
            if (written)
                emit saved(path);
            else
                emit failed(written.error());
            deleteLater();
        });
}

} // namespace gangway
