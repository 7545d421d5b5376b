// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytemap.h"

#include "core/formats/h2/rowkeys.h"
#include "damagekit.h"

#include <algorithm>

namespace gangway::h2::test {
namespace {

bool isCompressed(const Page &page)
{
    return (page.type & 6) != 0;
}

/// How long everything before the contents is: none of it is ever compressed.
qint64 headOf(const QByteArray &bytes, int format, const Page &page)
{
    const auto *const start = reinterpret_cast<const Byte *>(bytes.constData()) + page.fileOffset;
    const Byte *at = start + 6;
    for (int i = format == 1 ? 1 : 0; i < 3; ++i)
        readVarInt(at);
    ++at;
    at += 8 * page.children.size();
    for (std::size_t i = 0; i < page.children.size(); ++i)
        readVarLong(at);
    if (isCompressed(page))
        readVarInt(at);
    return at - start;
}

} // namespace

ByteMap::ByteMap(const QByteArray &bytes)
    : m_regions(std::size_t(bytes.size()), Unused)
{
    const auto opened = Store::open(source(bytes));
    if (!opened)
        return;
    const Store &store = **opened;
    for (const qint64 at : {qint64(0), blockSize})
        mark(at, bytes.indexOf('\n', at) + 1 - at, Structure);
    for (const auto &[id, chunk] : store.pages().chunks) {
        if (!chunk.isLive())
            continue;
        mark(chunk.offset(), bytes.indexOf('\n', chunk.offset()) + 1 - chunk.offset(), Structure);
        mark(chunk.offset() + chunk.bytes() - 128, 128, Structure);
        if (chunk.contents > 0)
            mark(chunk.offset() + chunk.contents, chunk.pages * 8, Others);
    }
    for (const StoredMap &map : store.systemMaps()) {
        for (const Page &page : pagesOf(store, map))
            mark(page.fileOffset, page.length, Structure);
    }
    for (const StoredMap &map : store.maps()) {
        const bool isRows = map.name.startsWith("table.") || map.name.startsWith("lob");
        for (const Page &page : pagesOf(store, map))
            markPage(bytes, store, page, map.name, isRows ? Values : Others);
    }
}

void ByteMap::mark(qint64 from, qint64 size, Region region)
{
    const auto begin = m_regions.begin() + std::min<qint64>(from, qint64(m_regions.size()));
    std::fill(begin, begin + std::min<qint64>(size, m_regions.end() - begin), region);
}

void ByteMap::markPage(const QByteArray &bytes, const Store &store, const Page &page, const QByteArray &map,
                       Region contents)
{
    const qint64 head = headOf(bytes, store.format(), page);
    mark(page.fileOffset, head, Structure);
    mark(page.fileOffset + head, page.length - head, contents);
    if (isCompressed(page) || contents == Others)
        return;
    std::vector<std::int64_t> keys;
    const Byte *at = nullptr;
    const KeyForm form = map.startsWith("table.") ? KeyForm::Row : KeyForm::Object;
    if (map != "lobRef" && readKeys(page, store.format(), form, keys, at))
        mark(page.fileOffset + head, at - page.payload + (form == KeyForm::Row ? 1 : 0), Keys);
}

int ByteMap::touched(const QByteArray &before, const QByteArray &after) const
{
    int regions = after.size() < before.size() ? Structure : 0;
    for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i) {
        if (before[i] != after[i])
            regions |= m_regions[std::size_t(i)];
    }
    return regions;
}

qsizetype ByteMap::bytesOf(Region region) const
{
    return std::count(m_regions.begin(), m_regions.end(), region);
}

} // namespace gangway::h2::test
