// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema.h"
#include "value.h"

#include <QByteArray>

namespace gangway {

/// Appends the value's exact text, independent of locale and source; every value has one text and loses nothing:
///
/// - numbers: integers in digits; Decimal with all of its scale (`1.00`), in `E` form when the scale is negative or
///   over 20,000; floats as the shortest digits that read back to the same bits; `NaN`, `Infinity`, `-Infinity`
/// - `true`, `false`; UUID `8-4-4-4-12`; Bytes and Object as lower-case hexadecimal
/// - `2021-03-04`, `05:06:07.5`, `2021-03-04 05:06:07.5+05:30`: years of at least four digits, a fraction only when
///   it is not zero and no longer than it needs to be, offsets with seconds only when they have some
/// - Interval as ISO 8601 (`P1DT2H`), Enum as its label, Array and Row as a JSON array
///
/// NULL appends nothing: what stands for it is the caller's choice. Large is read in whole; stream it instead
/// where it may be big (LargeObject::read()).
Result<> appendText(QByteArray &out, const Value &value, const ColumnType &type);

/// Appends lower-case hexadecimal.
void appendHex(QByteArray &out, QByteArrayView bytes);

/// Appends what stands for an ASCII character inside a JSON string literal, escaped where it must be.
void appendJsonCharacter(QByteArray &out, char c);
/// Appends a JSON string literal with its quotes. Bytes that are not UTF-8 are kept as they are.
void appendJsonString(QByteArray &out, QByteArrayView text);

} // namespace gangway
