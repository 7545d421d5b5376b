// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "secret.h"

#include <QString>

namespace gangway {

/// A secret from a file of its own: the first line. Refused where others may read the file.
Result<Secret> secretFromFile(const QString &path);

} // namespace gangway
