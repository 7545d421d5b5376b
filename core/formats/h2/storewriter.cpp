// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storewriter.h"

#include "textmap.h"

#include <QDateTime>

namespace gangway::h2 {
namespace {

constexpr std::uint32_t layoutMap = 0;
constexpr std::uint32_t metaMap = 1;
constexpr std::uint32_t registryMap = 2;

/// H2's string encoding of ASCII, which everything in the store's own maps is.
void appendString(ByteBuffer &out, QByteArrayView text)
{
    Byte *at = out.end(maxNumber);
    putVarInt(at, static_cast<std::uint32_t>(text.size()));
    out.setEnd(at);
    out.append(text);
}

} // namespace

StoreWriter::StoreWriter(DurableFile file, qint64 bytesPerChunk, PageLimits limits, std::stop_token stop)
    : m_file(std::move(file))
    , m_stop(std::move(stop))
    , m_chunks(m_file, bytesPerChunk, m_stop)
    , m_limits(limits)
    , m_lastMap(registryMap)
{
    m_maps[registryMap].name = "_";
}

std::uint32_t StoreWriter::addMap(const QByteArray &name, const MapTypes &types)
{
    const std::uint32_t id = ++m_lastMap;
    m_maps[id] = {name, types, {}};
    m_chunks.setLastMap(id);
    return id;
}

Result<> StoreWriter::writeRegistry()
{
    MapWriter map = writer(registryMap, MapWriter::Values::Plain);
    for (const auto &[name, descriptor] : m_types.entries()) {
        appendString(map.key(), name);
        map.value().append(descriptor);
        if (auto added = map.endEntry(); !added)
            return added;
    }
    const auto root = map.finish();
    if (!root)
        return root.error();
    setRoot(registryMap, *root);
    return {};
}

Result<Position> StoreWriter::writeStrings(std::uint32_t id, const std::map<QByteArray, QByteArray> &entries)
{
    MapWriter map = writer(id, MapWriter::Values::Plain);
    for (const auto &[key, value] : entries) {
        appendString(map.key(), key);
        appendString(map.value(), value);
        if (auto added = map.endEntry(); !added)
            return std::move(added).error();
    }
    return map.finish();
}

Result<> StoreWriter::finish(const std::function<Result<>(const QString &)> &beforeNaming)
{
    // The layout must be in the chunk whose header points to it, and says where all chunks before it are.
    m_chunks.beginLast();
    if (auto written = writeRegistry(); !written)
        return written;
    std::map<QByteArray, QByteArray> meta;
    std::map<QByteArray, QByteArray> layout;
    for (const auto &[id, map] : m_maps) {
        meta.emplace("map." + hexNumber(id), map.types.metadata(map.name));
        meta.emplace("name." + map.name, hexNumber(id));
        if (!map.root.isNone())
            layout.emplace("root." + hexNumber(id), hexNumber(map.root.bits));
    }
    const auto metaRoot = writeStrings(metaMap, meta);
    if (!metaRoot)
        return metaRoot.error();
    layout.emplace("meta.id", hexNumber(metaMap));
    layout.emplace("root." + hexNumber(metaMap), hexNumber(metaRoot->bits));
    for (const auto &[id, text] : m_chunks.entries())
        layout.emplace("chunk." + hexNumber(id), text);
    const auto layoutRoot = writeStrings(layoutMap, layout);
    if (!layoutRoot)
        return layoutRoot.error();
    const auto newest = m_chunks.closeLast(*layoutRoot);
    if (!newest)
        return newest.error();
    if (auto written = writeHeader(*newest); !written)
        return written;
    if (beforeNaming) {
        if (auto good = beforeNaming(m_file.temporaryPath()); !good)
            return good;
    }
    return m_file.commit();
}

Result<> StoreWriter::writeHeader(const Chunk &newest)
{
    QByteArray text = "H:2,block:" + hexNumber(static_cast<std::uint64_t>(newest.block))
                      + ",blockSize:" + hexNumber(blockSize) + ",chunk:" + hexNumber(newest.id)
                      + ",clean:1,created:" + hexNumber(static_cast<std::uint64_t>(QDateTime::currentMSecsSinceEpoch()))
                      + ",format:2,version:" + hexNumber(static_cast<std::uint64_t>(newest.version));
    text += ",fletcher:" + hexNumber(fletcher32(text)) + '\n';
    QByteArray blocks(firstChunkBlock * blockSize, '\0');
    blocks.replace(0, text.size(), text);
    blocks.replace(blockSize, text.size(), text);
    return m_file.writeAt(0, blocks);
}

} // namespace gangway::h2
