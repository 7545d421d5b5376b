// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check.h"
#include "report.h"

#include <span>

namespace gangway::checks {

/// Every check there is, in the order of the report.
[[nodiscard]] std::span<const Check> allChecks();

/// Runs the checks of @p context's journey. A check that cannot finish because of damage becomes a Blocker finding
/// that says so; what is no application database gets that one Blocker alone. The only error is Cancelled.
/// Reports Progress::Unit::Items (checks); what: the check's id.
Result<Report> runChecks(const CheckContext &context, const Steering &steering);

/// Reads the application database and runs the checks on it: all that a caller with a file needs.
struct CheckRequest
{
    Journey journey = Journey::MoveToCloud;
    QString source; ///< For people: the file or address that is checked.
    const metabase::EncryptionKey *key = nullptr;
    metabase::MoveTarget target;
    QStringList environmentNames;
    std::optional<int> toMajor;
    bool thorough = false;
    bool leavesOutOrphans = false;  ///< As in CheckContext.
    bool decidedUnreadable = false; ///< As in CheckContext.
};
Result<Report> checkDatabase(RowReader &reader, const CheckRequest &request, const Steering &steering);

} // namespace gangway::checks
