// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value.h"

#include <cstddef>
#include <cstring>

namespace gangway {

/// Room that is enough for every text writeShortText() writes.
constexpr std::size_t shortTextRoom = 96;

/// The exact text (valuetext.h) of a value whose text is short whatever it holds: Boolean, integers, floats, dates and
/// times, UUID, and Decimal of up to 64 bits and 40 decimal places. Writes it at @p to and returns its end; nullptr,
/// and nothing of use written, for all other values. No such text holds a character that CSV, SQL or JSON would escape.
char *writeShortText(char *to, const Value &value);

/// The text itself.
inline char *writePlain(char *to, QByteArrayView text)
{
    if (!text.isEmpty())
        std::memcpy(to, text.data(), static_cast<std::size_t>(text.size()));
    return to + text.size();
}
/// Digits of a number, with zeros in front up to @p width; at most 20 characters, or @p width where that is more.
char *writeNumber(char *to, std::int64_t number, int width = 1);
/// `.5`: nanoseconds of a second without trailing zeros; nothing when there are none. At most 10 characters.
char *writeFraction(char *to, std::int64_t nanos);
/// Two lower-case hexadecimal digits a byte.
char *writeHex(char *to, QByteArrayView bytes);

} // namespace gangway
