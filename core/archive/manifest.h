// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/rows/rowdigest.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace gangway {

/// What a backup is of and where it came from, as far as the archive's manifest tells people.
/// Nothing secret belongs in here: the manifest is meant to be read.
struct BackupDescription
{
    QString product;         ///< Such as `Metabase`.
    QString productVersion;  ///< Such as `v0.49.3`; empty: not known.
    QString database;        ///< Kind of database: `h2`, `postgresql`, `mysql`.
    QString databaseFormat;  ///< H2: the file format, `1` to `3`; empty where there is none.
    QString databaseVersion; ///< Such as `2.1.214`; empty: not known.
    QString host;            ///< Machine it was read from, as people call it.
    QString path;            ///< File or address without credentials.
    QString snapshot; ///< Which state of it: a server's LSN or snapshot, the store version of an H2 file; may be empty.
    /// Row counts and content checksums, taken in the same snapshot as the members.
    std::vector<TableDigest> tables;
};

/// A file of the archive. Members larger than one part lie in the tar as `name.000`, `name.001` …
struct ManifestMember
{
    QString name; ///< Relative, `/` between components; see isMemberName().
    qint64 bytes = 0;
    QByteArray sha256;              ///< Of the whole member, parts joined. 64 lower-case hexadecimal characters.
    std::vector<QByteArray> blocks; ///< SHA-256 of each Manifest::blockBytes; the last block may be shorter.
    qint64 partBytes = 0;           ///< 0: not split. Otherwise the size of every part but the last.

    /// Names and sizes in the tar, in order; one entry where the member is not split.
    struct Part
    {
        QString name;
        qint64 bytes = 0;
    };
    [[nodiscard]] std::vector<Part> parts() const;

    friend bool operator==(const ManifestMember &, const ManifestMember &) = default;
};

/// The last member of an archive: what it holds, and digests of all of it. An archive without one is incomplete.
///
/// On disk it is indented JSON (UTF-8, keys sorted, so the same contents give the same bytes) whose last line is
/// `"manifest-sha256": "…"}`, the SHA-256 of all bytes before that line: `head -n -1 manifest.json | sha256sum`.
struct Manifest
{
    static constexpr int currentVersion = 1;
    static constexpr qint64 defaultBlockBytes = 16 << 20;
    static constexpr qint64 maxBytes = 32 << 20; ///< Of the JSON; enough for the blocks of 6 TB.
    static constexpr int maxDepth = 64;
    static constexpr int maxValues = 1'000'000;              ///< JSON values, which bounds what parsing may allocate.
    static constexpr qint64 maxParts = 1000;                 ///< Files in the tar.
    static constexpr qint64 maxTotalBytes = qint64(1) << 60; ///< Of all members; keeps offsets from overflowing.
    static constexpr auto memberName = "manifest.json";

    int version = currentVersion;
    QString writtenBy; ///< Such as `gangway 0.1.0`.
    QDateTime created; ///< UTC, whole seconds.
    BackupDescription description;
    qint64 blockBytes = defaultBlockBytes;
    std::vector<ManifestMember> members; ///< In the order they lie in the tar; without the manifest itself.

    [[nodiscard]] const ManifestMember *member(QStringView name) const;

    [[nodiscard]] QByteArray toBytes() const;
    /// Safe for any input. WrongVersion: written by a newer Gangway; Corrupt: everything else that is wrong.
    static Result<Manifest> fromBytes(QByteArrayView bytes);
};

/// Whether a name may occur in an archive: relative, ASCII letters, digits, `.`, `_`, `-`, components that do not
/// begin with `-` or end with `.`, are not reserved on any system, and at most 90 bytes, so that a plain tar header
/// holds it with a part number. Anything that could climb out of a folder or hide is none.
bool isMemberName(QStringView name);
/// Whether all parts can lie in one folder on any system: no name twice (case ignored), none a folder of another.
bool namesAreDistinct(const std::vector<ManifestMember> &members);

} // namespace gangway
