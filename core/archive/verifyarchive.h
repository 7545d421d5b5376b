// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archivestorage.h"
#include "core/steering.h"
#include "manifest.h"

#include <memory>
#include <vector>

namespace gangway {

/// How much a verification proves. Two further levels are the caller's: `restorable` (it was really restored) and
/// `same-rows` (TableDigests of the restored database equal those in the manifest).
enum class VerifyLevel {
    /// The manifest is whole, and every member lies where and as large as it says; nothing else is in the archive.
    /// Does not prove that the members' contents are intact.
    Structure,
    /// Structure, and every byte was read and has the digests of the manifest. Does not prove that the database in it
    /// opens, nor that its rows are those of the source.
    Content,
};
/// `structure`, `content`: as reports name them.
QString verifyLevelName(VerifyLevel level);
/// One translated sentence on what the level does not prove.
QString verifyLevelLimits(VerifyLevel level);

/// Something that is not as the manifest says.
struct ArchiveFinding
{
    QString member;    ///< Name in the tar; empty: the archive as a whole.
    qint64 offset = 0; ///< In the archive, in bytes.
    QString what;      ///< One translated sentence that names the member.
    QString detail;    ///< Digests and numbers, not translated.
};

struct VerifyReport
{
    static constexpr std::size_t maxFindings = 1000;

    VerifyLevel level = VerifyLevel::Structure;
    Manifest manifest;
    std::vector<ArchiveFinding> findings; ///< Empty: everything is as the manifest says. At most maxFindings.
    qint64 bytesRead = 0;                 ///< Of members.

    [[nodiscard]] bool isGood() const { return findings.empty(); }
    /// The first finding as an error (Different), or nothing.
    [[nodiscard]] Result<> verdict(const QString &path) const;
};

/// Reads the archive again and compares it with its manifest. Memory is constant; the archive is only read.
/// An error means there is no manifest to compare with: no archive, incomplete (Corrupt), unreadable, or stopped.
Result<VerifyReport> verifyArchive(const QString &path, VerifyLevel level, const Steering &steering);
Result<VerifyReport> verifyArchive(std::shared_ptr<const ArchiveStorage> storage, VerifyLevel level,
                                   const Steering &steering);

} // namespace gangway
