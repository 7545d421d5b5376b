// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QString>

namespace gangway::movetocloud {

/// MB_ENCRYPTION_SECRET_KEY of an environment file, as metabase::Environment reads one. NotFound where the file does
/// not set it. No error quotes a value.
Result<Secret> keyOfEnvironmentFile(const QString &path);

} // namespace gangway::movetocloud
