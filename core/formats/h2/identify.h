// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QString>

namespace gangway::h2 {

/// What the first bytes of a file say it is.
enum class FileKind {
    MvStore1,      ///< H2 1.4, MVStore.
    MvStore2,      ///< H2 2.0 and 2.1.
    MvStore3,      ///< H2 2.2 and newer.
    MvStoreNewer,  ///< A format this program does not know.
    PageStore,     ///< H2 up to 1.4, PageStore (`.h2.db`).
    Encrypted,     ///< H2 with CIPHER: unreadable without the file password.
    GitLfsPointer, ///< A text file that stands for the real one.
    Empty,
    Damaged, ///< Zeros or an unreadable header where an H2 header should be; chunks may follow.
    NotH2,
};

/// Reads the first 8 KiB. Does not look at locks: a file in use can be identified.
Result<FileKind> identify(const QString &path);
FileKind identifyBytes(QByteArrayView firstBytes);

/// The error that says why a file of this kind cannot be opened, for all but the readable kinds.
Error unreadableKind(FileKind kind, const QString &path);

/// The file that @p path means: itself, or with `.mv.db` or `.h2.db` appended. NotFound names what was looked for.
Result<QString> databaseFile(const QString &path);

} // namespace gangway::h2
