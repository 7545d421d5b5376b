// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chunkwriter.h"
#include "mapwriter.h"
#include "typeregistry.h"

#include <functional>
#include <map>

namespace gangway::h2 {

/// Writes an MVStore of format 2: maps into chunks, and in the end what holds them together.
class StoreWriter final
{
public:
    /// Stopped, it writes no more pages: that is stoppedError().
    StoreWriter(DurableFile file, qint64 bytesPerChunk, PageLimits limits, std::stop_token stop = {});
    StoreWriter(const StoreWriter &) = delete;
    StoreWriter &operator=(const StoreWriter &) = delete;

    [[nodiscard]] TypeRegistry &types() { return m_types; }
    [[nodiscard]] ChunkWriter &chunks() { return m_chunks; }
    [[nodiscard]] const DurableFile &file() const { return m_file; }
    [[nodiscard]] PageLimits limits() const { return m_limits; }
    [[nodiscard]] const std::stop_token &stop() const { return m_stop; }

    /// Names a map, which stays empty until it has a root.
    std::uint32_t addMap(const QByteArray &name, const MapTypes &types);
    /// A writer for the map; its root is for setRoot().
    MapWriter writer(std::uint32_t map, MapWriter::Values values) { return {m_chunks, map, m_limits, values}; }
    void setRoot(std::uint32_t map, Position root) { m_maps[map].root = root; }

    /// Writes the store's own maps and the header, and gives the file its name.
    /// @p beforeNaming gets the path of the complete file; when it fails, so does this, and the file goes.
    Result<> finish(const std::function<Result<>(const QString &)> &beforeNaming = {});

private:
    struct Map
    {
        QByteArray name;
        MapTypes types;
        Position root;
    };
    Result<> writeRegistry();
    Result<Position> writeStrings(std::uint32_t map, const std::map<QByteArray, QByteArray> &entries);
    Result<> writeHeader(const Chunk &newest);

    DurableFile m_file;
    std::stop_token m_stop;
    ChunkWriter m_chunks;
    PageLimits m_limits;
    TypeRegistry m_types;
    std::map<std::uint32_t, Map> m_maps;
    std::uint32_t m_lastMap;
};

} // namespace gangway::h2
