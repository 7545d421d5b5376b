// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leafwalker.h"

#include <QByteArray>

#include <optional>
#include <utility>
#include <vector>

namespace gangway::h2 {

/// H2's string encoding as it lies in the file; compares like Java's strings do. ASCII in all maps that are read so.
using RawString = QByteArray;

/// The keys and values of one leaf of a string-to-string map. Keys that are not in order are damage: a key of which a
/// bit fell over would otherwise just not be found.
using StringEntries = std::vector<std::pair<RawString, RawString>>;
Result<StringEntries> stringEntries(const PageSource &source, const Page &leaf);
/// The same in whatever order they are.
Result<StringEntries> unorderedEntries(const PageSource &source, const Page &leaf);

/// The value of one key, without reading the whole map; nothing when it is not there.
Result<std::optional<RawString>> findString(const PageSource &source, std::uint32_t map, Position root,
                                            const RawString &key);

} // namespace gangway::h2
