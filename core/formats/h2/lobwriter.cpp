// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lobwriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::LobWriter)
};

// Kinds of entries in a list of blocks.
constexpr Byte bytesEntry = 0;
constexpr Byte blockEntry = 1;
constexpr Byte listEntry = 2;

// H2's own limits: less is kept in the list itself, and a longer list becomes a block.
constexpr std::size_t smallestBlock = 256;
constexpr qsizetype longestList = 512;

constexpr std::size_t referenceSortBytes = 4 << 20;

} // namespace

LobWriter::LobWriter(StoreWriter &store, QString temporaryDirectory, std::size_t blockBytes)
    : m_store(store)
    , m_blockBytes(blockBytes)
    , m_objectsMap(store.addMap("lobMap", store.types().largeObjects()))
    , m_blocksMap(store.addMap("lobData", store.types().blocks()))
    , m_referencesMap(store.addMap("lobRef", store.types().objectReferences()))
    , m_objects(store.writer(m_objectsMap, MapWriter::Values::Plain))
    , m_blocks(store.writer(m_blocksMap, MapWriter::Values::Plain))
    , m_references(std::move(temporaryDirectory), referenceSortBytes, store.stop())
{
    store.addMap("tempLobMap", store.types().blocks());
}

Result<std::int64_t> LobWriter::writeBlock(QByteArrayView bytes)
{
    const std::int64_t key = m_nextBlock++;
    Byte *at = m_blocks.key().end(maxNumber);
    putVarLong(at, static_cast<std::uint64_t>(key));
    m_blocks.key().setEnd(at);
    at = m_blocks.value().end(maxNumber);
    putVarInt(at, static_cast<std::uint32_t>(bytes.size()));
    m_blocks.value().setEnd(at);
    m_blocks.value().append(bytes);
    if (auto added = m_blocks.endEntry(); !added)
        return std::move(added).error();
    return key;
}

Result<> LobWriter::addEntry(std::size_t level, Byte kind, std::int64_t octets, std::int64_t key)
{
    if (m_stream.levels.size() == level)
        m_stream.levels.emplace_back();
    {
        Stream::List &list = m_stream.levels[level];
        Byte *at = list.entries.end(1 + 2 * maxNumber);
        *at++ = kind;
        putVarLong(at, static_cast<std::uint64_t>(octets));
        putVarLong(at, static_cast<std::uint64_t>(key));
        list.entries.setEnd(at);
        list.octets += octets;
        if (list.entries.size() <= m_blockBytes / 2)
            return {};
    }
    const auto written = writeBlock(m_stream.levels[level].entries.view());
    if (!written)
        return written.error();
    const std::int64_t below = std::exchange(m_stream.levels[level].octets, 0);
    m_stream.levels[level].entries.clear();
    return addEntry(level + 1, listEntry, below, *written);
}

Result<> LobWriter::flushBlock()
{
    const auto written = writeBlock(m_stream.block.view());
    if (!written)
        return written.error();
    const auto octets = static_cast<std::int64_t>(m_stream.block.size());
    m_stream.block.clear();
    return addEntry(0, blockEntry, octets, *written);
}

Result<> LobWriter::append(QByteArrayView bytes, bool text)
{
    if (text) {
        // Counted from the first bytes of characters, so it does not matter where pieces are cut.
        m_stream.characters += utf16Units(bytes);
        QByteArrayView checked = bytes;
        QByteArray joined;
        if (!m_stream.open.isEmpty()) {
            joined = m_stream.open + bytes.toByteArray();
            checked = joined;
        }
        qsizetype open = 0;
        if (!isUtf8(checked, &open)) {
            return Error{Error::Code::Refused, Tr::tr("A large text is not valid UTF-8."), {}, {}};
        }
        m_stream.open = checked.last(open).toByteArray();
    }
    m_stream.octets += bytes.size();
    while (!bytes.isEmpty()) {
        const auto room = static_cast<qsizetype>(m_blockBytes - m_stream.block.size());
        const qsizetype size = std::min(room, bytes.size());
        m_stream.block.append(bytes.first(size));
        bytes = bytes.sliced(size);
        if (size < room)
            break;
        if (auto flushed = flushBlock(); !flushed)
            return flushed;
    }
    return {};
}

Result<LobReference> LobWriter::end(bool text)
{
    if (!m_stream.open.isEmpty())
        return Error{Error::Code::Refused, Tr::tr("A large text is not valid UTF-8."), {}, {}};
    if (m_stream.block.size() >= smallestBlock) {
        if (auto flushed = flushBlock(); !flushed)
            return std::move(flushed).error();
    }
    // The highest lists hold what came first.
    QByteArray id;
    for (std::size_t level = m_stream.levels.size(); level-- > 0;) {
        const ByteBuffer &entries = m_stream.levels[level].entries;
        id.append(entries.view().data(), entries.view().size());
    }
    if (!m_stream.block.isEmpty()) {
        Byte bytes[maxNumber + 1];
        Byte *at = bytes;
        *at++ = bytesEntry;
        putVarInt(at, static_cast<std::uint32_t>(m_stream.block.size()));
        id.append(reinterpret_cast<const char *>(bytes), at - bytes);
        id.append(m_stream.block.view().data(), m_stream.block.view().size());
    }
    if (id.size() > longestList) {
        const auto written = writeBlock(id);
        if (!written)
            return written.error();
        Byte bytes[1 + 2 * maxNumber];
        Byte *at = bytes;
        *at++ = listEntry;
        putVarLong(at, static_cast<std::uint64_t>(m_stream.octets));
        putVarLong(at, static_cast<std::uint64_t>(*written));
        id = QByteArray(reinterpret_cast<const char *>(bytes), at - bytes);
    }

    LobReference reference;
    reference.text = text;
    reference.tableId = m_table;
    reference.lobId = ++m_lastObject;
    reference.octets = m_stream.octets;
    reference.characters = text ? m_stream.characters : -1;

    Byte *at = m_objects.key().end(maxNumber);
    putVarLong(at, static_cast<std::uint64_t>(reference.lobId));
    m_objects.key().setEnd(at);
    ByteBuffer &value = m_objects.value();
    at = value.end(maxNumber);
    putVarInt(at, static_cast<std::uint32_t>(id.size()));
    value.setEnd(at);
    value.append(id);
    at = value.end(4 * maxNumber);
    putVarInt(at, static_cast<std::uint32_t>(m_table));
    putVarLong(at, static_cast<std::uint64_t>(text ? reference.characters : reference.octets));
    putUInt64(at, 0); // a hash that H2 does not use
    value.setEnd(at);
    if (auto added = m_objects.endEntry(); !added)
        return std::move(added).error();

    // H2 orders references by the length of the list, then by its bytes as signed ones, then by the object.
    ByteBuffer key;
    ByteBuffer entry;
    at = key.end(sizeof(std::uint32_t) + static_cast<std::size_t>(id.size()) + sizeof(std::uint64_t));
    putUInt32(at, static_cast<std::uint32_t>(id.size()));
    for (const char c : std::as_const(id))
        *at++ = static_cast<Byte>(c ^ '\x80');
    putUInt64(at, static_cast<std::uint64_t>(reference.lobId));
    key.setEnd(at);
    at = entry.end(maxNumber);
    putVarInt(at, static_cast<std::uint32_t>(id.size()));
    entry.setEnd(at);
    entry.append(id);
    at = entry.end(maxNumber);
    putVarLong(at, static_cast<std::uint64_t>(reference.lobId));
    entry.setEnd(at);
    if (auto added = m_references.add(key.view(), entry.view()); !added)
        return std::move(added).error();
    m_stream.levels.clear();
    m_stream.block.clear();
    m_stream.octets = m_stream.characters = 0;
    return reference;
}

Result<LobReference> LobWriter::store(const LargeObject &object)
{
    const bool text = object.kind() == LargeObject::Kind::Text;
    if (auto read = object.read([&](QByteArrayView piece) { return append(piece, text); }); !read)
        return std::move(read).error();
    return end(text);
}

Result<LobReference> LobWriter::store(QByteArrayView bytes, bool text)
{
    if (auto appended = append(bytes, text); !appended)
        return std::move(appended).error();
    return end(text);
}

Result<> LobWriter::finish()
{
    MapWriter references = m_store.writer(m_referencesMap, MapWriter::Values::Plain);
    auto written =
        m_references.visit([&references](QByteArrayView, QByteArrayView entry) { return references.add(entry, {}); });
    if (!written)
        return written;
    for (const auto &[map, writer] : {std::pair{m_objectsMap, &m_objects}, std::pair{m_blocksMap, &m_blocks},
                                      std::pair{m_referencesMap, &references}}) {
        const auto root = writer->finish();
        if (!root)
            return root.error();
        m_store.setRoot(map, *root);
    }
    return {};
}

} // namespace gangway::h2
