// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archivereader.h"
#include "verifyarchive.h"

#include <vector>

namespace gangway {

/// Where everything lies in an archive, and what is not as its manifest says.
struct ArchiveLayout
{
    Manifest manifest;
    std::vector<std::vector<MemberReader::Extent>> extents; ///< As manifest.members, parts in order.
    std::vector<ArchiveFinding> findings;
};

/// Finds the manifest from the end and holds the archive against it.
///
/// Nothing in the archive leads the reading but a manifest whose own digest is right: it says which headers must
/// lie at which offsets, and each is compared with that. Names that climb out, links, devices, duplicates, extra
/// entries, long-name and pax extensions, declared sizes beyond the file: all are a header that is not the
/// expected one. So memory and time depend on the manifest's bounds, not on the number of entries.
///
/// KTar is not used for reading on purpose: it takes headers without looking at their checksums, drops a second
/// entry of the same name silently, allocates whatever a long-name entry declares (up to 2 GiB), and builds a tree of
/// all entries in memory before the first can be looked at (seen in KArchive 6.13).
///
/// Fails with Corrupt when there is no readable manifest: no archive, or an incomplete one; says which and where.
Result<ArchiveLayout> layOutArchive(const ArchiveStorage &storage);

} // namespace gangway
