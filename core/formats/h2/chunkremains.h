// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chunk.h"
#include "core/steering.h"

#include <vector>

namespace gangway::h2 {

/// A chunk of which something is left.
struct ChunkRemains
{
    Chunk chunk; ///< Without a header: where it is and its version only.
    bool hasHeader = false;
    bool hasFooter = false;
};

/// Looks at every block of the file for the texts that chunks begin and end with. Newest version first, and of equal
/// ones those first that are whole. Reports progress in bytes.
Result<std::vector<ChunkRemains>> findChunks(std::shared_ptr<const ByteSource> source, const Steering &steering);

} // namespace gangway::h2
