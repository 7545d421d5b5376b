// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/steering.h"
#include "instancecontent.h"

#include <QString>

#include <functional>

namespace gangway::rehearsal {

/// Reads an uploaded snapshot, whose bytes are in @p files one behind the other, as the cloud's restore does: every
/// table, every row, every large value. Then what it means, and the lists the new instance shows.
///
/// An error says why the cloud could not have used the snapshot: no H2 file, no application database, damage, values
/// that are still encrypted. @p toldVersion is what the client said it runs (`v0.57.8`).
/// @p report is called with 0.1 to 1.0: what part of the work is done.
Result<InstanceContent> provision(const QStringList &files, const QString &toldVersion, const std::stop_token &stop,
                                  const std::function<void(double progress, const QString &what)> &report);

} // namespace gangway::rehearsal
