// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeregistry.h"

#include "bytebuffer.h"

namespace gangway::h2 {
namespace {

constexpr auto longClass = "org.h2.mvstore.type.LongDataType";
constexpr auto bytesClass = "org.h2.mvstore.type.ByteArrayDataType";
constexpr auto referenceClass = "org.h2.mvstore.db.LobStorageMap$BlobReference$Type";
constexpr auto objectClass = "org.h2.mvstore.db.LobStorageMap$BlobMeta$Type";
constexpr auto nullClass = "org.h2.mvstore.db.NullValueDataType";
constexpr auto rowClass = "org.h2.mvstore.db.RowDataType";
constexpr auto valueClass = "org.h2.mvstore.db.ValueDataType";
constexpr auto versionedClass = "org.h2.mvstore.tx.VersionedValueType";

// H2 takes an address for this one, so any number does; this is the one its files usually have.
constexpr std::uint32_t nullHash = 0x5700d6b1;

/// Java's String.hashCode() of ASCII.
constexpr std::uint32_t hashOf(const char *text)
{
    std::uint32_t hash = 0;
    for (; *text; ++text)
        hash = 31 * hash + static_cast<unsigned char>(*text);
    return hash;
}

using List = std::span<const std::uint32_t>;

/// Java's Arrays.hashCode(); 0 for none.
std::uint32_t hashOf(const List *list)
{
    if (!list)
        return 0;
    std::uint32_t hash = 1;
    for (const std::uint32_t x : *list)
        hash = 31 * hash + x;
    return hash;
}

void appendVarInt(QByteArray &out, std::uint32_t number)
{
    Byte bytes[maxNumber];
    Byte *at = bytes;
    putVarInt(at, number);
    out.append(reinterpret_cast<const char *>(bytes), at - bytes);
}

/// ASCII only.
QByteArray string(const QByteArray &text)
{
    QByteArray out;
    appendVarInt(out, static_cast<std::uint32_t>(text.size()));
    return out + text;
}

void appendList(QByteArray &out, const List *list)
{
    if (!list) {
        appendVarInt(out, 0);
        return;
    }
    appendVarInt(out, static_cast<std::uint32_t>(list->size() + 1));
    for (const std::uint32_t x : *list)
        appendVarInt(out, x);
}

struct Described
{
    std::uint32_t hash = 0;
    QByteArray descriptor;
};

Described plain(const char *className, std::uint32_t hash)
{
    return {hash, string(className)};
}

Described row(std::size_t columns, const List &sort, const List *indexes, bool keys)
{
    // How strings compare: H2's mode without a collation.
    constexpr std::uint32_t compareMode = 31 * (31 + hashOf("OFF"));
    const std::uint32_t sortHash = hashOf(&sort);
    const std::uint32_t indexesHash = hashOf(indexes);
    Described type;
    type.hash = hashOf(rowClass);
    for (const std::uint32_t x : {static_cast<std::uint32_t>(columns), indexesHash, sortHash,
                                  hashOf(valueClass) ^ indexesHash ^ compareMode ^ sortHash})
        type.hash = 31 * type.hash + x;
    type.descriptor = string(QByteArray(rowClass) + "$Factory");
    appendVarInt(type.descriptor, static_cast<std::uint32_t>(columns));
    appendList(type.descriptor, &sort);
    appendList(type.descriptor, indexes);
    type.descriptor.append(keys ? '\1' : '\0');
    return type;
}

Described versioned(const Described &inner)
{
    return {hashOf(versionedClass) ^ inner.hash, string(QByteArray(versionedClass) + "$Factory") + inner.descriptor};
}

} // namespace

QByteArray MapTypes::metadata(const QByteArray &name) const
{
    QByteArray text = "name:" + name;
    if (!key.isEmpty())
        text += ",key:" + key + ",val:" + value;
    return text;
}

QByteArray TypeRegistry::add(std::uint32_t hash, const QByteArray &descriptor)
{
    const QByteArray name = QByteArray::number(hash, 16);
    m_entries.emplace(name, descriptor);
    return name;
}

MapTypes TypeRegistry::table(std::size_t columns)
{
    const std::vector<std::uint32_t> sort(columns, 0);
    const Described key = plain(longClass, hashOf(longClass));
    const Described value = versioned(row(columns, sort, nullptr, false));
    return {add(key.hash, key.descriptor), add(value.hash, value.descriptor)};
}

MapTypes TypeRegistry::index(std::size_t tableColumns, List sort, List columns)
{
    const Described key = row(tableColumns, sort, &columns, true);
    const Described value = versioned(plain(nullClass, nullHash));
    return {add(key.hash, key.descriptor), add(value.hash, value.descriptor)};
}

MapTypes TypeRegistry::largeObjects()
{
    return {add(hashOf(longClass), string(longClass)), add(hashOf(objectClass), string(objectClass))};
}

MapTypes TypeRegistry::blocks()
{
    return {add(hashOf(longClass), string(longClass)), add(hashOf(bytesClass), string(bytesClass))};
}

MapTypes TypeRegistry::objectReferences()
{
    return {add(hashOf(referenceClass), string(referenceClass)), add(nullHash, string(nullClass))};
}

} // namespace gangway::h2
