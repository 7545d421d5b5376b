// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace gangway::h2 {

/// What is wrong with some bytes, before it is known which file they are in: for the hot paths. nullptr: nothing.
using Fault = const char *;

/// Damage in file @p file at @p where (a table, map, chunk or offset): @p detail says what was found.
Error damaged(const QString &file, const QString &where, const QString &detail);
/// Something that is in order but that this program cannot read.
Error notUnderstood(const QString &file, const QString &where, const QString &detail);
/// A system call that failed.
Error systemError(int number, const QString &what);

/// `0x1a2b`, as offsets are written in details.
QString hex(quint64 number);

} // namespace gangway::h2
