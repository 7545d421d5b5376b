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
/// The words above a group of findings.
[[nodiscard]] QString groupTitle(Severity severity);
/// How many more things there are than are named; empty when all are.
[[nodiscard]] QString moreSubjects(const Finding &finding);

/// Names come from the database: without characters that move a terminal's cursor, change its colours, or turn the
/// direction of what follows.
[[nodiscard]] QString harmless(QString text);

} // namespace gangway::checks
