// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "attendant.h"
#include "core/jobs/plan.h"
#include "core/jobs/runsteps.h"

#include <QString>
#include <QStringList>

/// Move to Metabase Cloud: a stopped Metabase on H2, from checks to the list of what is left to do.
///
/// The proof is a chain: the backup is read back and holds every row of the source; the snapshot is read back and
/// holds every row that moves, as the rules make it (makeH2Snapshot()); the upload is that file, part by part; the new
/// instance counts what the snapshot holds.
namespace gangway::movetocloud {

inline const QString journeyName = QStringLiteral("move-to-cloud");

/// The steps' ids, in their order. They are also the keys of results in the journal.
namespace stepid {
inline const QString checks = QStringLiteral("checks");
inline const QString backup = QStringLiteral("backup");
inline const QString snapshot = QStringLiteral("snapshot");
inline const QString upload = QStringLiteral("upload");
inline const QString setUp = QStringLiteral("set-up");
inline const QString verify = QStringLiteral("verify");
inline const QString followUps = QStringLiteral("follow-ups");
} // namespace stepid

/// The plan for these answers. Looks at nothing: the checks are the plan's first step.
Plan makePlan(const Answers &answers);

/// What the plan's steps are called in the language that is spoken now, whatever it was when the plan was made. A step
/// that this version does not know is called as it was written. The plan itself stays what people agreed to.
[[nodiscard]] QStringList stepTitles(const Plan &plan);

/// The plan's steps, ready for runSteps(). WrongVersion where the plan is of another journey, or lists other
/// steps than this version would do. @p attendant must outlive the steps.
Result<Steps> makeSteps(const Plan &plan, Attendant &attendant);

/// What lists of runs call it: a phrase, so that the journal says it in the language of whoever reads.
QString runTitle(const Answers &answers);

} // namespace gangway::movetocloud
