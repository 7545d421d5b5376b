// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QString>

namespace gangway::test {

/// Writes the sample once more as @p path, as it would be on a server with that MB_ENCRYPTION_SECRET_KEY: connection
/// details and settings are encrypted. How many values that were.
Result<int> makeEncryptedMetabase(const QString &sample, const QString &path, const Secret &key);

} // namespace gangway::test
