// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runrecord.h"
#include "core/result.h"
#include "ui/run/runpresenter.h"

#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace gangway {

/// What a report of a run tells: a copy of what was known when it was asked for, so that it can be written elsewhere.
struct RunReport
{
    RunRecord run;
    Situation situation = Situation::Planned;
    RunFacts facts;
    std::optional<ComparedSides> sides;
    std::vector<RunFailure> failures;
    QSet<QString> followUpsDone;
    QString folder;
    QDateTime made;

    static RunReport of(const RunPresenter &presenter, const QSet<QString> &followUpsDone);
};

enum class ReportLook {
    Browser, ///< Light and dark, and for printing from there.
    Paper,   ///< What QTextDocument understands.
};
/// One document that stands for itself: no script, nothing fetched. Redacted as the log is: no secret, no store link.
[[nodiscard]] QString reportHtml(const RunReport &report, ReportLook look);

/// Both wait for the disk, and are for a thread that may. All of the file or none; mode 0600, since it names people's
/// servers. A file of that name is replaced: the dialog has asked.
Result<> saveReportHtml(const RunReport &report, const QString &path);
Result<> saveReportPdf(const RunReport &report, const QString &path);

} // namespace gangway
