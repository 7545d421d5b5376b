// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gangway::h2 {

/// Java's Character.toLowerCase(Character.toUpperCase(unit)), by which H2 compares VARCHAR_IGNORECASE.
/// @p certain becomes false where that depends on the version of Java: surrogates, and letters of newer Unicode.
char16_t foldCase(char16_t unit, bool &certain);

} // namespace gangway::h2
