// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check.h"
#include "store.h"

#include <functional>
#include <unordered_map>

namespace gangway::h2 {

/// The part of checkFile() that compares pages with what their chunks say about them.
class PageChecker final
{
public:
    using Report = std::function<void(Problem::Severity, const QString &where, const QString &what)>;

    PageChecker(const Store &store, Report report)
        : m_store(store)
        , m_report(std::move(report))
    {}

    /// Every chunk is where the layout says, is whole, and overlaps no other.
    void checkChunks();
    /// To be called for every page of every map, once.
    Result<> add(const Page &page);
    /// After all pages: whether no chunk has more live pages, or larger ones, than the layout says.
    void checkAccounting();

    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    struct Tally
    {
        std::int64_t pages = 0;
        std::uint64_t length = 0;
        std::vector<std::uint64_t> contents; ///< The chunk's table of contents.
        bool contentsRead = false;
        bool usesDeadPage = false;
    };
    void readContents(const Chunk &chunk, Tally &tally);

    const Store &m_store;
    Report m_report;
    std::unordered_map<std::uint32_t, Tally> m_tallies;
    qint64 m_bytes = 0;
};

} // namespace gangway::h2
