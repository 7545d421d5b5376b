// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "core/inspect/source.h"
#include "core/result.h"
#include "core/steering.h"

namespace gangway::movetocloud {

/// What the answers say about snapshots. @p key may be null and must outlive what is returned.
[[nodiscard]] metabase::SnapshotOptions snapshotOptions(const Answers &answers, const metabase::EncryptionKey *key);

/// Whether a snapshot that Metabase Cloud takes can be made of this database, everything considered: reads every row
/// that moves. Blocked, with the reason and what to do, where it cannot.
Result<> checkFitForCloud(inspect::Source &source, const metabase::SnapshotOptions &options, const Steering &steering);

} // namespace gangway::movetocloud
