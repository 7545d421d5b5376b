// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QLatin1StringView>
#include <QString>

#include <cstdint>

namespace gangway::inspect {

/// What a file or folder is, by its contents; its name is not asked.
enum class FileKind : std::uint8_t {
    H2Format1,   ///< MVStore, H2 1.4.
    H2Format2,   ///< MVStore, H2 2.0 and 2.1.
    H2Format3,   ///< MVStore, H2 2.2 and newer.
    H2Newer,     ///< MVStore with a format number not known here.
    H2PageStore, ///< `.h2.db`, up to H2 1.4.
    H2Encrypted, ///< With CIPHER.
    H2Damaged,   ///< Something of an H2 file, without a readable header.
    H2Script,    ///< What H2's SCRIPT prints.
    GangwayArchive,
    GangwayArchiveCut, ///< Our archive without a good manifest, which is written last.
    PgDumpCustom,
    PgDumpDirectory,
    PgDumpTar,
    PgDumpPlain,
    PgDumpAll, ///< pg_dumpall: the script of a whole server.
    MySqlDump,
    Sqlite,
    Gzip,
    Zstd,
    Xz,
    Bzip2,
    Lz4,
    SevenZip,
    Zip,
    Jar,
    Tar,
    Png,
    Jpeg,
    Pdf,
    Html,
    Json,
    EncryptedFile, ///< By age, GnuPG or `openssl enc`.
    GitLfsPointer,
    Folder,
    Empty,
    Zeros,     ///< Nothing but zero bytes at its start: a copy that was never written.
    Utf16Text, ///< As PowerShell's `>` writes what a tool prints.
    SqlText,
    Text,
    Unknown,
};

/// What a file is, in words for programs and for people.
struct FileIdentity
{
    FileKind kind = FileKind::Unknown;
    QString path;     ///< The file meant: `metabase.db` becomes `metabase.db.mv.db`.
    QString version;  ///< The format's own number, such as pg_dump's `1.14`; empty: none.
    QString contents; ///< Of a packed or UTF-16 file: what is in it, as formatName(); empty: not known.
    QString sentence; ///< Translated: what it is.
    QString next;     ///< Translated: what to do with it; empty where Gangway opens it.

    /// Whether openSource() opens this kind.
    [[nodiscard]] bool opens() const;
};

/// The stable name used by `inspect --json`: `h2-2`, `pgdump-custom`, `gzip` …
[[nodiscard]] QLatin1StringView formatName(FileKind kind);

/// Looks at the first 64 KiB, and unpacks at most that much of gzip and zstd; of a tar it also asks for our manifest.
/// Strange contents are no error: those are Unknown. Errors are NotFound and Refused (not readable, no file).
/// A folder with one H2 database in it, such as the `metabase.db` of Metabase's container, stands for that database.
Result<FileIdentity> identify(const QString &path);

/// The error openSource() gives for a kind it does not open.
Error notOpened(const FileIdentity &identity);

} // namespace gangway::inspect
