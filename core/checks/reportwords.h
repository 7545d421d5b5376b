// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

namespace gangway::checks {

inline constexpr Severity allSeverities[] = {Severity::Blocker, Severity::Decision, Severity::Warning, Severity::Info,
                                             Severity::Passed};

/// "Checks before the move to Metabase Cloud".
[[nodiscard]] QString reportTitle(Journey journey);
/// One sentence that says whether to go on.
[[nodiscard]] QString verdict(const Report &report);
/// What findings of a severity are called, wherever they are shown, counted or reported.
[[nodiscard]] QString groupTitle(Severity severity);
/// "Will need work: 3".
[[nodiscard]] QString countText(Severity severity, qint64 count);
/// The finding's next and, where somebody may decide instead, what that is called in this front end.
[[nodiscard]] QString whatToDo(const Finding &finding);
/// How many more things there are than are named; empty when all are.
[[nodiscard]] QString moreSubjects(const Finding &finding);

/// Names come from the database: without characters that move a terminal's cursor, change its colours, or turn the
/// direction of what follows.
[[nodiscard]] QString harmless(QString text);

} // namespace gangway::checks
