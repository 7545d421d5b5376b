// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace gangway::h2 {

/// Fails with Error::Code::InUse when another process has the database open for writing.
///
/// H2 holds an exclusive POSIX lock on the whole file (Java's FileChannel.tryLock), or with FILE_LOCK=FILE a file
/// `X.lock.db`. The lock is only asked about (F_GETLK), never taken, so nobody is disturbed. Readers are no hindrance.
/// Locks held by this process itself, or on another machine through a network file system without locks, are not seen.
Result<> checkNotInUse(const QString &file);
/// The same for a file already open.
Result<> checkNotInUse(const QString &file, int descriptor);

} // namespace gangway::h2
