// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runsteps.h"

#include <QString>

namespace gangway::movetocloud {

/// Gives up a move that was cut short: what it made and can take back is taken back (the private snapshot, its
/// secrets), the backup is kept, and the run ends as Undone. Asks nobody anything.
Result<RunOutcome> discard(const QString &home, const QString &runId, std::stop_token stop);

} // namespace gangway::movetocloud
