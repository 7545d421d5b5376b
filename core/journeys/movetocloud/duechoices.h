// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/report.h"

namespace gangway::movetocloud {

/// What the checks found that stops the snapshot until somebody decides: the answers of the same names say how.
struct DueChoices
{
    bool unreadable = false; ///< Values that look encrypted and that no key opens.
    bool orphans = false;    ///< Rows that refer to rows which are not there.

    [[nodiscard]] bool isAny() const { return unreadable || orphans; }
    friend bool operator==(const DueChoices &, const DueChoices &) = default;
};
[[nodiscard]] DueChoices dueChoices(const checks::Report &report);

/// Ids of preflight()'s own findings, for what only the reading of every row brings to light.
inline constexpr const char *unreadableFinding = "snapshot.unreadable";
inline constexpr const char *orphansFinding = "snapshot.orphans";

} // namespace gangway::movetocloud
