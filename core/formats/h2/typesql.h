// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/schema.h"

#include <QString>

namespace gangway::h2 {

// The most H2 2.1 takes.
constexpr std::int64_t maxLength = 1'000'000'000; ///< Of strings of characters and bytes.
constexpr std::int64_t maxPrecision = 100'000;    ///< Digits.
constexpr int maxFraction = 9;                    ///< Digits of a second's fraction.

/// A column type in H2 2.1's canonical words, such as `CHARACTER VARYING(40)`; empty when H2 has none for it.
/// Made from the type's parts; `declared` is used only where its words say more than the parts do and are H2 2's own.
QString typeSql(const ColumnType &type);

} // namespace gangway::h2
