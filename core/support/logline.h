// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log.h"

#include <QByteArray>

namespace gangway {

/// Appends ` name=value`, on one line whatever is in it: control characters are written as JSON would, and
/// values with spaces stand in quotes. Redacted before it is cut to 16 KiB and escaped: half a secret at the
/// cut would be found by nobody.
void appendField(QByteArray &line, const LogField &field);
/// The same for text without a name.
void appendText(QByteArray &line, const QString &text);

} // namespace gangway
