// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/schema.h"

#include <cstdint>

namespace gangway::h2 {

/// What of a column's values can be more than H2 2.1's type of the same name takes.
struct OldExtent
{
    int fraction = 0;            ///< Digits of a second in use.
    int scale = 0;               ///< Digits after the point.
    int wholeDigits = 0;         ///< Digits before it.
    std::int64_t characters = 0; ///< UTF-16 units.
};

/// Whether values have to be looked at before it is known which type of H2 2.1 holds them: H2 1.4 took times with any
/// fraction, DECIMAL without scale and CHAR without length for what they came as.
bool needsExtent(const ColumnType &type);

/// A type of H2 1.4 in H2 2.1, `declared` being its canonical words. It is the one H2 2.1 would take for the same
/// words, unless values would suffer from it; @p widened then says that it is another one.
ColumnType upgradedType(const ColumnType &old, const OldExtent &extent, bool *widened);

} // namespace gangway::h2
