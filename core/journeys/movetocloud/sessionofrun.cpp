// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionofrun.h"

#include "core/jobs/boundedjson.h"
#include "core/jobs/home.h"
#include "core/jobs/journal.h"
#include "movetocloud.h"

#include <QCoreApplication>
#include <QFile>

namespace gangway::movetocloud {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::movetocloud::Session)
};

constexpr qint64 largestReport = 16 << 20;

/// The first step keeps it; a run that was cut short before has none, and nothing depends on it.
std::optional<checks::Report> keptReport(const QString &folder)
{
    QFile file(folder + u"/checks.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.read(largestReport + 1);
    auto json = readBoundedJson(bytes, largestReport, Tr::tr("The report of the checks could not be read."));
    if (!json)
        return {};
    auto report = checks::Report::fromJson(*json);
    return report ? std::optional(std::move(*report)) : std::nullopt;
}

} // namespace

Result<Session> sessionOfRun(const QString &home, const QString &runId)
{
    auto journal = Journal::open(home);
    if (!journal)
        return journal.error();
    auto run = journal->run(runId);
    if (!run)
        return run.error();
    if (run->journey != journeyName) {
        return Error{Error::Code::WrongVersion, Tr::tr("Run %1 is no move to Metabase Cloud.").arg(runId), run->journey,
                     Tr::tr("Continue it with the program that began it.")};
    }
    return Session::ofRun(*run, keptReport(runFolderPath(home, runId)));
}

} // namespace gangway::movetocloud
