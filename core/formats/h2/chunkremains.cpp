// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunkremains.h"

#include <algorithm>
#include <map>
#include <utility>

namespace gangway::h2 {
namespace {

constexpr qint64 blocksBetweenLooks = 1024;

} // namespace

Result<std::vector<ChunkRemains>> findChunks(std::shared_ptr<const ByteSource> source, const Steering &steering)
{
    const qint64 size = source->size();
    ChunkFinder finder(std::move(source));
    std::map<std::pair<qint64, std::uint32_t>, ChunkRemains> found;
    // From the end to the start, which is how the finder reads.
    for (qint64 block = (size + blockSize - 1) / blockSize; block >= firstChunkBlock; --block) {
        if (block % blocksBetweenLooks == 0) {
            if (steering.isStopped())
                return stoppedError();
            steering.tell({Progress::Unit::Bytes, size - block * blockSize, size, {}});
        }
        if (auto header = finder.header(block)) {
            ChunkRemains &remains = found[{block, header->id}];
            remains.hasHeader = true;
            remains.chunk = std::move(*header);
        }
        const auto footer = finder.footer(block);
        if (!footer || footer->block < firstChunkBlock || footer->block >= block || block - footer->block >= maxBlocks)
            continue;
        ChunkRemains &remains = found[{footer->block, footer->id}];
        remains.hasFooter = true;
        if (remains.chunk.blocks == 0) { // its header, if there is one, comes later
            remains.chunk.id = footer->id;
            remains.chunk.block = footer->block;
            remains.chunk.blocks = block - footer->block;
            remains.chunk.version = footer->version;
        }
    }
    std::vector<ChunkRemains> chunks;
    chunks.reserve(found.size());
    for (auto &[place, remains] : found)
        chunks.push_back(std::move(remains));
    std::stable_sort(chunks.begin(), chunks.end(), [](const ChunkRemains &a, const ChunkRemains &b) {
        const int wholeA = a.hasHeader + a.hasFooter;
        const int wholeB = b.hasHeader + b.hasFooter;
        return a.chunk.version != b.chunk.version ? a.chunk.version > b.chunk.version : wholeA > wholeB;
    });
    return chunks;
}

} // namespace gangway::h2
