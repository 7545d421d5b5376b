// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archivestorage.h"
#include "manifest.h"

#include <memory>
#include <span>
#include <vector>

namespace gangway {

/// The bytes of one member, read in place at any offset, parts joined. Cheap to copy; threads may share it.
/// Digests are not looked at: verify the archive first, or extract the member.
class MemberReader final
{
public:
    struct Extent
    {
        qint64 offset = 0; ///< In the archive.
        qint64 bytes = 0;
    };
    MemberReader(std::shared_ptr<const ArchiveStorage> storage, QString name, std::vector<Extent> extents);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] qint64 size() const { return m_size; }
    /// Fills @p buffer from @p offset; all of it or an error.
    Result<> readAt(qint64 offset, std::span<char> buffer) const;

private:
    std::shared_ptr<const ArchiveStorage> m_storage;
    QString m_name;
    std::vector<Extent> m_extents;
    qint64 m_size = 0;
};

/// An archive whose structure is as its manifest says: see VerifyLevel::Structure.
class ArchiveReader final
{
public:
    /// Corrupt: no archive, an incomplete one, or one whose structure is damaged; the message names the member.
    static Result<ArchiveReader> open(const QString &path);
    static Result<ArchiveReader> open(std::shared_ptr<const ArchiveStorage> storage);

    [[nodiscard]] const Manifest &manifest() const { return m_manifest; }
    /// NotFound when the manifest has no member of that name.
    Result<MemberReader> member(const QString &name) const;

private:
    ArchiveReader() = default;

    std::shared_ptr<const ArchiveStorage> m_storage;
    Manifest m_manifest;
    std::vector<std::vector<MemberReader::Extent>> m_extents; // as m_manifest.members
};

/// What the archive says of itself, after a check of its structure. Reads a few KiB from the end and each header.
Result<Manifest> readManifest(const QString &path);

} // namespace gangway
