// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

namespace gangway::movetocloud {

/// What the journal and the run's folder know of a move that was begun, so that its pages can be read and it can go
/// on. WrongVersion where the run is of another journey.
Result<Session> sessionOfRun(const QString &home, const QString &runId);

} // namespace gangway::movetocloud
