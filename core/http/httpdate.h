// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>

namespace gangway::http {

/// Reads the three forms of RFC 9110 §5.6.7 (`Sun, 06 Nov 1994 08:49:37 GMT`, the obsolete RFC 850 and asctime ones).
/// UTC; invalid for other text.
QDateTime parseHttpDate(QByteArrayView text);

} // namespace gangway::http
