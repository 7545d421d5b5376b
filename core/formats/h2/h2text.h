// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/schema.h"
#include "core/rows/value.h"

#include <QByteArray>

namespace gangway::h2 {

/// Appends the text that H2 2.1's ResultSet.getString() gives for a value, in UTF-8 (a lone surrogate as its three
/// bytes): `TRUE`, `1.0E10`, `2021-03-04 05:06:07.5+05:30`, `INTERVAL '1-2' YEAR TO MONTH`, `[1, null, 2]`.
///
/// Floats follow Double.toString as Java has it since version 19: the shortest digits that read back the same. Older
/// Java now and then prints one more. Bytes are appended as they are, as H2 takes them for UTF-8. NULL and what
/// H2 has no text for (Java objects) append nothing; a geometry is appended as its bytes. Large is read in whole.
Result<> appendH2Text(QByteArray &out, const Value &value, const ColumnType &type);

/// Java's Double.toString and Float.toString.
void appendJavaDouble(QByteArray &out, double number);
void appendJavaFloat(QByteArray &out, float number);

} // namespace gangway::h2
