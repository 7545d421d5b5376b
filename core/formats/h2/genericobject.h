// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "primitives.h"

#include <optional>

namespace gangway::h2 {

/// H2's encoding of Java objects, as format 1 has it in the maps of large objects and in its undo log.
/// All functions leave the position beyond the end, or return nothing, when something else is there.

/// Goes over one object.
bool skipGeneric(const Byte *&at, const Byte *end);
std::optional<std::int64_t> genericInteger(const Byte *&at, const Byte *end);
/// Sets @p bytes and @p size to a byte array's contents.
bool genericBytes(const Byte *&at, const Byte *end, const Byte *&bytes, std::size_t &size);
/// The start of an array of objects: how many follow.
std::optional<std::uint32_t> genericArray(const Byte *&at, const Byte *end);

} // namespace gangway::h2
