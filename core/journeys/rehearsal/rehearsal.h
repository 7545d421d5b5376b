// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/movetocloud/answers.h"

#include <QString>

/// Practising the move against a stand-in for Metabase Cloud on this machine: same steps, same protocol.
namespace gangway::rehearsal {

/// The application database that comes with Gangway: installed, or in the folder it is built from.
[[nodiscard]] QString samplePath();

/// What the stand-in keeps between two starts: uploads, orders, instances, ports.
[[nodiscard]] QString cloudFolder(const QString &home);
/// Where backups go in a rehearsal of somebody who has not chosen a place.
[[nodiscard]] QString backupFolder(const QString &home);

/// Whether the plan these answers belong to is a rehearsal's: its store is on this machine.
[[nodiscard]] bool isRehearsal(const movetocloud::Answers &answers);

} // namespace gangway::rehearsal
