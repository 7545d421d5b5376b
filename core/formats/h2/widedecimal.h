// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>

namespace gangway::h2 {

// Whole numbers of any size, as big-endian two's complement without needless bytes.

QByteArray wideDecimalOf(std::int64_t number);
/// A number that fits 64 bits goes to @p number, and @p wide is emptied. Does nothing when it is empty.
void narrow(QByteArray &wide, std::int64_t &number);

/// Multiplies or divides by powers of ten until the scale is @p to; false when that is not possible without a
/// remainder (or, for the first, without more than 64 bits).
bool rescale(std::int64_t &number, std::int32_t from, std::int32_t to);
bool rescale(QByteArray &number, std::int32_t from, std::int32_t to);

/// Decimal digits, without sign; 1 for 0.
int digitsOf(std::int64_t number);
std::int64_t digitsOf(QByteArrayView number);
/// The digits themselves, without sign and leading zeros.
QByteArray decimalDigits(QByteArrayView number);
/// Takes zeros off the end until there are at most @p digits; false when there are not enough.
bool stripZeros(QByteArray &number, std::int32_t &scale, std::int64_t digits);

} // namespace gangway::h2
