// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chunk.h"
#include "store.h"

#include <map>
#include <vector>

namespace gangway::h2 {

/// Finds the newest state of a store that is complete, by the rules H2 2.1 goes by when it opens a file.
class Recovery final
{
public:
    explicit Recovery(Store &store)
        : m_store(store)
        , m_finder(store.m_pages.source())
    {}

    /// Leaves the store with its layout loaded.
    Result<> run();

private:
    /// Trusts a header that says the store was closed in order, after a look at the chunks it needs.
    bool trustHeader(const Chunk &newest);
    /// Tries the chunks found, newest first.
    bool tryCandidates(bool afterFullScan);
    bool isComplete(const std::map<std::uint32_t, const Chunk *> &byId, bool afterFullScan);
    void remember(const Chunk &chunk) { m_found.insert_or_assign(chunk.block, chunk); }

    Store &m_store;
    ChunkFinder m_finder;
    std::map<qint64, Chunk> m_found; // by block
    qint64 m_newestVersion = 0;
    std::size_t m_work = 0;
};

} // namespace gangway::h2
