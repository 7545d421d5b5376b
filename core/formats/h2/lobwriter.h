// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "externalsorter.h"
#include "storewriter.h"
#include "valueencoder.h"

namespace gangway::h2 {

/// Writes large objects in blocks, and the lists that say which blocks an object has. Holds one block in memory.
class LobWriter final : public LobStore
{
public:
    LobWriter(StoreWriter &store, QString temporaryDirectory, std::size_t blockBytes);

    /// The object id of the table that objects belong to from here on.
    void setTable(int id) { m_table = id; }

    Result<LobReference> store(const LargeObject &object) override;
    Result<LobReference> store(QByteArrayView bytes, bool text) override;

    /// Writes what is open.
    Result<> finish();

private:
    /// What an object's stream consists of so far: lists of blocks, and lists of lists.
    struct Stream
    {
        struct List
        {
            ByteBuffer entries;
            std::int64_t octets = 0;
        };
        std::vector<List> levels;
        ByteBuffer block;
        std::int64_t octets = 0;
        std::int64_t characters = 0;
        QByteArray open; ///< A character that the next piece goes on with.
    };
    Result<> append(QByteArrayView bytes, bool text);
    Result<> flushBlock();
    Result<std::int64_t> writeBlock(QByteArrayView bytes);
    Result<> addEntry(std::size_t level, Byte kind, std::int64_t octets, std::int64_t block);
    Result<LobReference> end(bool text);

    StoreWriter &m_store;
    std::size_t m_blockBytes;
    std::uint32_t m_objectsMap;
    std::uint32_t m_blocksMap;
    std::uint32_t m_referencesMap;
    MapWriter m_objects;
    MapWriter m_blocks;
    ExternalSorter m_references; // in another order than they come
    Stream m_stream;
    int m_table = 0;
    std::int64_t m_lastObject = 0;
    std::int64_t m_nextBlock = 0;
};

} // namespace gangway::h2
