// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/h2/store.h"

#include <QByteArray>

#include <vector>

namespace gangway::h2::test {

/// What each byte of an H2 file is for, so that a test knows what damage to it may do.
class ByteMap final
{
public:
    enum Region : quint8 {
        Unused = 0,    ///< Given up, padding, never read.
        Structure = 1, ///< Headers, chunk texts, heads of pages, places and counts of children, lists of maps.
        Keys = 2,      ///< Of rows and of large objects.
        Values = 4,    ///< Of rows, the catalogue's included; of large objects; whole contents of compressed pages.
        Others = 8,    ///< Indexes, logs and the like: nothing that rows come from.
    };

    explicit ByteMap(const QByteArray &bytes);

    /// The regions whose bytes differ, as bits; what is cut off is Structure.
    [[nodiscard]] int touched(const QByteArray &before, const QByteArray &after) const;
    [[nodiscard]] qsizetype bytesOf(Region region) const;

private:
    void mark(qint64 from, qint64 size, Region region);
    void markPage(const QByteArray &bytes, const Store &store, const Page &page, const QByteArray &map,
                  Region contents);

    std::vector<quint8> m_regions;
};

} // namespace gangway::h2::test
