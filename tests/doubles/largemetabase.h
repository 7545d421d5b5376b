// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace gangway::test {

/// Writes the sample once more as @p path, with @p rows revisions of its first question besides: random text, about
/// 1.1 kB each, in a table that moves.
Result<> makeLargeMetabase(const QString &sample, const QString &path, qint64 rows);

} // namespace gangway::test
