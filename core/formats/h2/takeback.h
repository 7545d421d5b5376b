// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chunkwriter.h"

#include <functional>

namespace gangway::h2 {

/// Reads the rows of a table's map that was just written, in the order of their keys, and drops its pages.
Result<> takeBack(ChunkWriter &chunks, Position root, std::size_t columns,
                  const std::function<Result<>(std::int64_t key, QByteArrayView row)> &visitor);

} // namespace gangway::h2
