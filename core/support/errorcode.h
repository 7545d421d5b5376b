// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace gangway {

/// Error::Code as the log, the journal and JSON spell it, such as "no-space".
QString errorCodeName(Error::Code code);
/// Unexpected for a word nobody knows.
Error::Code errorCodeFromName(QStringView name);

} // namespace gangway
