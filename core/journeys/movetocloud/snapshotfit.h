// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspect/source.h"
#include "core/result.h"
#include "core/steering.h"

namespace gangway::movetocloud {

/// Whether Metabase Cloud can take this database as it is: H2 2.0 or 2.1, and nothing in it encrypted. Blocked, with
/// the reason and what to do, where it cannot.
Result<> checkFitForCloud(inspect::Source &source, const Steering &steering);

} // namespace gangway::movetocloud
