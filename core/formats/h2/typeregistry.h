// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stringmap.h"

#include <map>
#include <span>
#include <vector>

namespace gangway::h2 {

/// H2's names for the types of a map's keys and values.
struct MapTypes
{
    QByteArray key; ///< In the registry; empty: not registered.
    QByteArray value;

    /// What map.* says of the map.
    [[nodiscard]] QByteArray metadata(const QByteArray &name) const;
};

/// Collects the descriptions of all types that maps refer to: the map `_`. After a crash H2 opens maps by it, before it
/// knows the tables.
class TypeRegistry final
{
public:
    /// A table of that many columns.
    MapTypes table(std::size_t columns);
    /// An index: sort bits and table columns, in the order of the index.
    MapTypes index(std::size_t tableColumns, std::span<const std::uint32_t> sort,
                   std::span<const std::uint32_t> columns);
    MapTypes largeObjects();     ///< lobMap
    MapTypes blocks();           ///< lobData, tempLobMap
    MapTypes objectReferences(); ///< lobRef

    /// In H2's string encoding, sorted.
    [[nodiscard]] const std::map<RawString, QByteArray> &entries() const { return m_entries; }

private:
    QByteArray add(std::uint32_t hash, const QByteArray &descriptor);

    std::map<RawString, QByteArray> m_entries;
};

} // namespace gangway::h2
