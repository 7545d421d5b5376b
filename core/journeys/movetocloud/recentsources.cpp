// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentsources.h"

#include "core/jobs/journal.h"
#include "core/journeys/rehearsal/rehearsal.h"
#include "movetocloud.h"

#include <QFileInfo>

namespace gangway::movetocloud {

Result<QStringList> recentSources(const QString &home, qsizetype most)
{
    auto journal = Journal::open(home);
    if (!journal)
        return journal.error();
    const auto runs = journal->runs();
    if (!runs)
        return runs.error();
    const QString sample = rehearsal::samplePath(); // has a place of its own
    QStringList paths;
    for (const RunSummary &summary : *runs) {
        if (paths.size() >= most)
            break;
        if (summary.journey != journeyName)
            continue;
        const auto run = journal->run(summary.id);
        if (!run)
            continue; // one damaged run does not hide the others
        const auto answers = Answers::fromJson(run->plan.answers);
        if (answers && answers->source != sample && !paths.contains(answers->source)
            && QFileInfo(answers->source).isFile())
            paths.append(answers->source);
    }
    return paths;
}

} // namespace gangway::movetocloud
