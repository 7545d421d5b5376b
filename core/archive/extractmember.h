// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archivereader.h"
#include "core/durablefile.h"
#include "core/steering.h"
#include "spacecheck.h"

namespace gangway {

/// Where an extracted member goes. The path is the caller's alone: no name in an archive ever becomes a path.
struct Placement
{
    QString target;
    DurableFile::Existing existing = DurableFile::Existing::Refuse;
    SpaceMargin margin;
};

/// Copies a member out of an archive, comparing every block with the manifest on the way. The target appears only
/// when all digests agree (else Corrupt, naming the member and the bytes), with mode 0600.
Result<> extractMember(const QString &archive, const QString &member, const Placement &placement,
                       const Steering &steering);

/// Writes a member, verified, into @p file, without committing it.
Result<> copyVerified(const ArchiveReader &archive, const QString &member, DurableFile &file, const Steering &steering);

} // namespace gangway
