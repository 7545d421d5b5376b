// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkindexes.h"

#include <QHashFunctions>

namespace gangway::h2 {
namespace {

std::uint64_t mix(std::uint64_t x) // the finaliser of SplitMix64
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

std::uint64_t hashOf(const Value &value)
{
    std::uint64_t hash = mix(static_cast<std::uint64_t>(value.type) | std::uint64_t{value.flags} << 8);
    hash = mix(hash ^ static_cast<std::uint32_t>(value.aux));
    switch (value.type) {
    case ValueType::Text:
    case ValueType::Bytes:
    case ValueType::Json:
    case ValueType::Uuid:
    case ValueType::Object:
        return mix(hash ^ qHashBits(value.data, static_cast<std::size_t>(value.aux), 1));
    case ValueType::Array:
    case ValueType::Row:
        for (const Value &item : value.items())
            hash = mix(hash ^ hashOf(item));
        return hash;
    case ValueType::Decimal:
        if (value.flags & Value::Wide) {
            const QByteArrayView bytes = wideDecimalBytes(value);
            return mix(hash ^ qHashBits(bytes.data(), static_cast<std::size_t>(bytes.size()), 1));
        }
        break;
    default:
        break;
    }
    return mix(hash ^ static_cast<std::uint64_t>(value.first)) ^ mix(static_cast<std::uint64_t>(value.second) + 1);
}

} // namespace

void IndexTally::add(std::int64_t rowKey, std::span<const Value> row, const std::vector<KeyColumn> &columns)
{
    std::uint64_t hash = mix(static_cast<std::uint64_t>(rowKey));
    for (const KeyColumn &column : columns)
        hash = mix(hash ^ hashOf(row[static_cast<std::size_t>(column.column)]));
    ++entries;
    sum += hash;
}

Result<IndexTally> tallyIndex(const Database &database, const Objects::IndexObject &index, const TableSchema &table,
                              const StoredMap &map, const std::function<Result<>(const Page &)> &onPage)
{
    const Store &store = database.store();
    const bool old = store.format() == 1;
    const std::vector<KeyColumn> &columns = index.index.columns;
    std::vector<ValueRule> rules = Database::rulesOf(table);
    std::vector<Value> row(table.columns.size());
    IndexTally tally;
    LeafWalker walker(store.pages(), map.id, map.root);
    walker.onNode = onPage;
    RowBatch batch;
    Page leaf;
    for (;;) {
        const auto more = walker.next(leaf);
        if (!more)
            return more.error();
        if (!*more)
            return tally;
        if (auto done = onPage(leaf); !done)
            return std::move(done).error();
        batch.clear(0);
        ValueDecoder decoder(store.format(), batch, nullptr);
        const auto fault = [&](const char *what) {
            return store.pages().fault(leaf.position, map.id, QLatin1String(decoder.fault() ? decoder.fault() : what));
        };
        const Byte *at = leaf.payload;
        std::vector<std::uint64_t> hashes;
        for (std::uint32_t i = 0; i < leaf.keys; ++i) {
            std::int64_t rowKey = 0;
            if (old) { // an array of the values and the row's key
                constexpr Byte tagArray = 17;
                if (at >= leaf.end || *at++ != tagArray || readVarInt(at) != columns.size() + 1)
                    return fault("an index entry is not understood");
            } else {
                rowKey = static_cast<std::int64_t>(readVarLong(at));
            }
            for (const KeyColumn &column : columns) {
                const auto c = static_cast<std::size_t>(column.column);
                if (!decoder.decodeAs(rules[c], at, leaf.end, row[c]))
                    return fault("an index entry is not understood");
            }
            if (old) {
                Value key;
                if (!decoder.decode(at, leaf.end, key))
                    return fault("an index entry is not understood");
                rowKey = key.first;
            }
            IndexTally one;
            one.add(rowKey, row, columns);
            hashes.push_back(one.sum);
        }
        if (leaf.keys == 0)
            continue;
        if (at >= leaf.end || *at > 1)
            return fault("the page's values have an unknown form");
        const bool versioned = *at++ == 1;
        for (const std::uint64_t hash : hashes) {
            bool present = true;
            if (versioned) {
                const std::uint64_t operation = readVarLong(at);
                if (at > leaf.end)
                    return fault("the page's values run over its end");
                if (operation != 0) {
                    const Byte flags = *at++;
                    present = (flags & (database.transactions().isCommitted(operation) ? 1 : 2)) != 0;
                    at += old ? (flags & 1) + (flags >> 1 & 1) : 0;
                } else if (old) {
                    ++at;
                }
            } else if (old) {
                ++at; // NULL
            }
            if (at > leaf.end)
                return fault("the page's values run over its end");
            if (present) {
                ++tally.entries;
                tally.sum += hash;
            }
        }
        if (at != leaf.end)
            return fault("the page has bytes left over");
    }
}

} // namespace gangway::h2
