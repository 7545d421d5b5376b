// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lobstorage.h"

#include "genericobject.h"
#include "lzf.h"

#include <algorithm>
#include <cstring>

namespace gangway::h2 {
namespace {

constexpr std::int64_t maxInBatch = 1 << 20;
constexpr std::int64_t maxPiece = 1 << 20;
constexpr int maxListDepth = 16;

// How the maps of large objects are encoded: plainly since format 2, as Java objects before.

std::int64_t plainKey(const Byte *&at, const Byte *)
{
    return static_cast<std::int64_t>(readVarLong(at));
}

std::int64_t genericKey(const Byte *&at, const Byte *end)
{
    const auto key = genericInteger(at, end);
    if (!key)
        at = end + 1;
    return key.value_or(0);
}

/// A length and as many bytes.
bool plainBytes(const Byte *&at, const Byte *end, const Byte *&bytes, std::size_t &size)
{
    size = readVarInt(at);
    if (at > end || size > static_cast<std::size_t>(end - at))
        return false;
    bytes = at;
    at += size;
    return true;
}

bool skipPlainBytes(const Byte *&at, const Byte *end)
{
    const Byte *bytes = nullptr;
    std::size_t size = 0;
    return plainBytes(at, end, bytes, size);
}

bool skipObject(const Byte *&at, const Byte *end)
{
    if (!skipPlainBytes(at, end))
        return false;
    readVarInt(at);  // table id
    readVarLong(at); // length
    if (at > end)
        return false;
    at += 8; // hash
    return at <= end;
}

/// A large object as a value.
class StoredObject final : public LargeObject
{
public:
    StoredObject(std::shared_ptr<LobStorage> storage, const LobReference &reference)
        : m_storage(std::move(storage))
        , m_reference(reference)
    {}

    [[nodiscard]] Kind kind() const override { return m_reference.text ? Kind::Text : Kind::Bytes; }
    [[nodiscard]] std::int64_t octets() const override { return m_reference.octets; }
    [[nodiscard]] std::int64_t characters() const override { return m_reference.characters; }
    Result<> read(const Sink &sink) const override { return m_storage->read(m_reference, sink); }

private:
    std::shared_ptr<LobStorage> m_storage;
    LobReference m_reference;
};

} // namespace

LobStorage::LobStorage(std::shared_ptr<const Store> store)
    : m_store(std::move(store))
    , m_objects(m_store->pages(), m_store->map("lobMap"), m_store->format() == 1 ? genericKey : plainKey,
                m_store->format() == 1 ? skipGeneric : skipObject)
    , m_temporary(m_store->pages(), m_store->map("tempLobMap"), m_store->format() == 1 ? genericKey : plainKey,
                  m_store->format() == 1 ? skipGeneric : skipPlainBytes)
    , m_blocks(m_store->pages(), m_store->map("lobData"), m_store->format() == 1 ? genericKey : plainKey,
               m_store->format() == 1 ? skipGeneric : skipPlainBytes)
{}

Error LobStorage::fault(const LobReference &reference, const QString &detail) const
{
    return damaged(m_store->bytes().name(), QStringLiteral("large object %1").arg(reference.lobId), detail);
}

Result<LobStorage::Stream> LobStorage::stream(const LobReference &reference)
{
    auto found = m_objects.find(reference.lobId);
    if (!found)
        return std::move(found).error();
    if (!*found && m_store->format() != 1) {
        found = m_temporary.find(reference.lobId);
        if (!found)
            return std::move(found).error();
    }
    if (!*found)
        return fault(reference, QStringLiteral("it is not in the file"));
    const Byte *at = (*found)->at;
    const Byte *const end = (*found)->end;
    const Byte *bytes = nullptr;
    std::size_t size = 0;
    const bool understood = m_store->format() != 1
                                ? plainBytes(at, end, bytes, size)
                                : genericArray(at, end).value_or(0) >= 3 && genericBytes(at, end, bytes, size);
    if (!understood)
        return fault(reference, QStringLiteral("its entry is not understood"));
    Stream result;
    result.id = QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    // The list of blocks says how long the object is. It lies in a page, so there is slack behind it.
    const Byte *entry = bytes;
    const Byte *const stop = bytes + size;
    while (entry < stop) {
        const Byte kind = *entry++;
        std::uint64_t octets = 0;
        if (kind == 0) {
            octets = readVarInt(entry);
            if (entry > stop || octets > static_cast<std::size_t>(stop - entry))
                return fault(reference, QStringLiteral("its list of blocks is cut off"));
            entry += octets;
        } else if (kind == 1 || kind == 2) {
            octets = kind == 1 ? readVarInt(entry) : readVarLong(entry);
            readVarLong(entry);
        } else {
            return fault(reference, QStringLiteral("its list of blocks is not understood"));
        }
        if (entry > stop)
            return fault(reference, QStringLiteral("its list of blocks is cut off"));
        // Compressed pages can hold more than the file has bytes, but not beyond all bounds.
        const auto most = static_cast<std::uint64_t>(m_store->bytes().size()) * maxDeflateRatio;
        if (octets > most || result.octets > static_cast<std::int64_t>(most - octets))
            return fault(reference, QStringLiteral("it says it is longer than the file can hold"));
        result.octets += static_cast<std::int64_t>(octets);
    }
    return result;
}

Result<> LobStorage::follow(QByteArrayView id, std::int64_t octets, int depth, const LobReference &reference,
                            const LargeObject::Sink &sink)
{
    if (depth > maxListDepth)
        return fault(reference, QStringLiteral("its lists of blocks are nested too deeply"));
    // Lists are short; the copy gives the slack that reading numbers needs.
    QByteArray list = id.toByteArray();
    list.append(static_cast<qsizetype>(slack), '\0');
    const Byte *at = reinterpret_cast<const Byte *>(list.constData());
    const Byte *const end = at + id.size();
    std::int64_t left = octets;
    const auto give = [&](const Byte *bytes, std::size_t size) -> Result<> {
        left -= static_cast<std::int64_t>(size);
        if (left < 0)
            return fault(reference, QStringLiteral("it is longer than it says"));
        while (size > 0) {
            const std::size_t piece = std::min<std::size_t>(size, maxPiece);
            if (auto done = sink({reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(piece)}); !done)
                return done;
            bytes += piece;
            size -= piece;
        }
        return {};
    };
    while (at < end) {
        const Byte kind = *at++;
        if (kind == 0) {
            const std::size_t size = readVarInt(at);
            if (at > end || size > static_cast<std::size_t>(end - at))
                return fault(reference, QStringLiteral("its list of blocks is cut off"));
            if (auto done = give(at, size); !done)
                return done;
            at += size;
            continue;
        }
        if (kind != 1 && kind != 2)
            return fault(reference, QStringLiteral("its list of blocks is not understood"));
        const std::uint64_t size = kind == 1 ? readVarInt(at) : readVarLong(at);
        const auto key = static_cast<std::int64_t>(readVarLong(at));
        // An entry without bytes could be followed for ever.
        if (at > end || size == 0 || size > static_cast<std::uint64_t>(left))
            return fault(reference, QStringLiteral("its list of blocks is not understood"));
        const auto block = m_blocks.find(key);
        if (!block)
            return block.error();
        if (!*block)
            return fault(reference, QStringLiteral("its block %1 is missing").arg(key));
        const Byte *value = (*block)->at;
        const Byte *bytes = nullptr;
        std::size_t stored = 0;
        if (!(m_store->format() == 1 ? genericBytes(value, (*block)->end, bytes, stored)
                                     : plainBytes(value, (*block)->end, bytes, stored)))
            return fault(reference, QStringLiteral("its block %1 is not understood").arg(key));
        if (kind == 1) {
            if (stored != size)
                return fault(reference, QStringLiteral("its block %1 has another length").arg(key));
            if (auto done = give(bytes, stored); !done)
                return done;
        } else {
            const QByteArrayView inner(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(stored));
            if (auto done = follow(inner, static_cast<std::int64_t>(size), depth + 1, reference, sink); !done)
                return done;
            left -= static_cast<std::int64_t>(size);
        }
    }
    if (left != 0)
        return fault(reference, QStringLiteral("it is shorter than it says"));
    return {};
}

Result<> LobStorage::read(const LobReference &reference, const LargeObject::Sink &sink)
{
    const auto found = stream(reference);
    if (!found)
        return found.error();
    if (reference.octets >= 0 && reference.octets != found->octets) {
        return fault(reference,
                     QStringLiteral("it has %1 bytes where its row says %2").arg(found->octets).arg(reference.octets));
    }
    return follow(found->id, found->octets, 0, reference, sink);
}

Result<Value> LobStorage::resolve(const LobReference &reference, RowBatch &batch)
{
    const auto found = stream(reference);
    if (!found)
        return found.error();
    if (reference.octets >= 0 && reference.octets != found->octets) {
        return fault(reference,
                     QStringLiteral("it has %1 bytes where its row says %2").arg(found->octets).arg(reference.octets));
    }
    if (found->octets > maxInBatch) {
        LobReference known = reference;
        known.octets = found->octets;
        return batch.largeObject(std::make_shared<StoredObject>(shared_from_this(), known));
    }
    char *const memory = batch.allocate(static_cast<std::size_t>(found->octets));
    char *to = memory;
    // follow() never gives more than it was told to.
    auto done = follow(found->id, found->octets, 0, reference, [&to](QByteArrayView piece) -> Result<> {
        std::memcpy(to, piece.data(), static_cast<std::size_t>(piece.size()));
        to += piece.size();
        return {};
    });
    if (!done)
        return std::move(done).error();
    return Value::view(reference.text ? ValueType::Text : ValueType::Bytes, {memory, found->octets});
}

} // namespace gangway::h2
