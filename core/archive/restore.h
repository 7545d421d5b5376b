// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steering.h"
#include "manifest.h"
#include "spacecheck.h"

#include <optional>

namespace gangway {

struct RestoreOptions
{
    /// Where to keep what is there now, as an archive of its own, written and verified before anything is replaced.
    /// Empty: the place must be empty.
    QString keepExistingAs;
    /// What is there now, as the caller found it; for the manifest of that archive.
    BackupDescription existing;
    SpaceMargin margin;
};

struct RestoreReport
{
    Manifest manifest;            ///< Of the archive restored from.
    std::optional<Manifest> kept; ///< Of the archive in keepExistingAs, where something was there.
    QStringList removedSideFiles; ///< Parts of interrupted compactions of the old file; they are in `kept` too.
};

/// Puts a database file back.
///
/// Only into a folder that exists, and only where there is nothing, or after what is there was kept. For an H2 file
/// `X.mv.db`, `X.mv.db.newFile` and `.tempFile` count as being there (H2 takes a `.newFile` for the database when
/// `X.mv.db` is missing); `X.trace.db`, its log, stays. `X.lock.db` means the database may be open: InUse.
/// The file is verified while it is written beside the target and swapped in by one rename: at every instant the old
/// file or the new one is there, whole. It gets the owner of the file or folder it replaces where the system allows
/// that, and mode 0600. A file that changed since it was kept is not replaced (InUse).
///
/// The caller sees to it that nothing has the database open: whether a file is locked is for core/formats/h2 to say.
Result<RestoreReport> restoreFile(const QString &archive, const QString &member, const QString &target,
                                  const RestoreOptions &options, const Steering &steering);

} // namespace gangway
