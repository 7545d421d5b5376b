// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/durablefile.h"
#include "core/steering.h"
#include "manifest.h"
#include "membersource.h"
#include "spacecheck.h"

#include <memory>
#include <vector>

namespace gangway {

struct WriteOptions
{
    DurableFile::Existing existing = DurableFile::Existing::Refuse;
    SpaceMargin margin;
    /// Larger members are split into parts of this size. Just under 4 GiB and a whole number of blocks, so that parts
    /// fit on every file system and in every tar.
    qint64 partBytes = 255 * Manifest::defaultBlockBytes;
    qint64 blockBytes = Manifest::defaultBlockBytes;
    QDateTime created; ///< Invalid: now.
};

/// Writes `*.gangway.tar`: the members in their order, then the manifest.
///
/// Each source is read once, and hashed on the way. The file appears at @p target only when it is whole and safely on
/// the disk (DurableFile, mode 0600); on any error, on a stop, or when a source changed while it was read (InUse),
/// nothing is left. Space is estimated first. Memory stays at a few MiB for any size. The same input gives the same
/// bytes except for times.
///
/// What was written has not been read back yet: that is verifyArchive().
Result<Manifest> writeArchive(const QString &target, const BackupDescription &description,
                              std::vector<std::unique_ptr<MemberSource>> members, const Steering &steering,
                              const WriteOptions &options = {});

} // namespace gangway
