// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "takeback.h"

#include "valuecodec.h"

#include <vector>

namespace gangway::h2 {
namespace {

constexpr std::size_t lengthAndCheck = 6;

} // namespace

Result<> takeBack(ChunkWriter &chunks, Position root, std::size_t columns,
                  const std::function<Result<>(std::int64_t key, QByteArrayView row)> &visitor)
{
    std::vector<Position> waiting; // the next one last
    if (!root.isNone())
        waiting.push_back(root);
    std::vector<std::int64_t> keys;
    RowBatch batch;
    while (!waiting.empty()) {
        const Position position = waiting.back();
        waiting.pop_back();
        const auto page = chunks.readPage(position);
        if (!page)
            return page.error();
        const auto *at = reinterpret_cast<const Byte *>(page->constData());
        const Byte *const end = at + readUInt32(at);
        at += lengthAndCheck;
        const std::uint32_t number = readVarInt(at);
        readVarInt(at); // map
        const std::uint32_t count = readVarInt(at);
        ++at; // type
        chunks.dropPage(position, number);
        if (!position.isLeaf()) {
            for (std::size_t i = count + 1; i-- > 0;)
                waiting.push_back({readUInt64(at + 8 * i)});
            continue;
        }
        keys.clear();
        for (std::uint32_t i = 0; i < count; ++i)
            keys.push_back(static_cast<std::int64_t>(readVarLong(at)));
        ++at; // no transaction is open
        batch.clear(0);
        ValueDecoder decoder(2, batch, nullptr);
        for (const std::int64_t key : keys) {
            const Byte *const row = at;
            Value value;
            for (std::size_t i = 0; i < columns; ++i) {
                if (!decoder.decode(at, end, value))
                    return damaged({}, QStringLiteral("row %1").arg(key), QString::fromLatin1(decoder.fault()));
            }
            if (auto visited = visitor(key, {reinterpret_cast<const char *>(row), at - row}); !visited)
                return visited;
        }
    }
    return {};
}

} // namespace gangway::h2
