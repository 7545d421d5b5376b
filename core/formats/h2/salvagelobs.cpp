// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvagelobs.h"

#include "valueencoder.h"

#include <algorithm>
#include <optional>

namespace gangway::h2 {
namespace {

/// All leaves of a map that can be read, in use or standing in for those that cannot, by their first keys.
class LeafList final
{
public:
    LeafList(const StoreRemains &remains, const StoredMap &map)
    {
        std::vector<std::int64_t> keys;
        const auto fill = [&](const KeyRange &range, std::int64_t entries) {
            for (const LeafPiece &piece :
                 remains.poolOf(map.id, KeyForm::Object).fill({range, entries, {}, true}).pieces)
                m_leaves.emplace_back(piece.from, piece.position);
        };
        TreeRemains tree(remains.pages(), map.id, map.root, KeyForm::Object);
        while (const auto part = tree.next()) {
            if (part->gap) {
                fill(part->gap->range, part->gap->entries);
                continue;
            }
            const Byte *at = nullptr;
            const Page &page = part->leaf->page;
            if (page.keys > 0 && readKeys(page, remains.pages().format(), KeyForm::Object, keys, at))
                m_leaves.emplace_back(keys.front(), page.position);
        }
        if (map.root.isNone())
            fill({}, -1);
        std::stable_sort(m_leaves.begin(), m_leaves.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
    }

    [[nodiscard]] Position leafOf(std::int64_t key) const
    {
        const auto behind = std::upper_bound(m_leaves.begin(), m_leaves.end(), key,
                                             [](std::int64_t wanted, const auto &leaf) { return wanted < leaf.first; });
        return behind == m_leaves.begin() ? Position() : std::prev(behind)->second;
    }

private:
    std::vector<std::pair<std::int64_t, Position>> m_leaves;
};

/// Makes the list when it is needed for the first time.
LongMap::Locate locateIn(const std::shared_ptr<const StoreRemains> &remains, const char *name)
{
    return [remains, name = QByteArray(name), list = std::shared_ptr<const LeafList>()](std::int64_t key) mutable {
        const StoredMap *const map = remains->store()->map(name);
        if (!list && map)
            list = std::make_shared<const LeafList>(*remains, *map);
        return list ? list->leafOf(key) : Position();
    };
}

/// Reads to the end. A text that is no UTF-8 could be written nowhere, and is damaged.
Result<> readWhole(const LargeObject &object)
{
    const bool isText = object.kind() == LargeObject::Kind::Text;
    const auto noText = [] {
        return Error{Error::Code::Corrupt, {}, QStringLiteral("the text is not valid UTF-8"), {}};
    };
    QByteArray open; // the start of a character
    auto read = object.read([&](QByteArrayView piece) -> Result<> {
        if (!isText)
            return {};
        QByteArray joined;
        if (!open.isEmpty()) {
            joined = open + piece.toByteArray();
            piece = joined;
        }
        qsizetype left = 0;
        if (!isUtf8(piece, &left))
            return noText();
        open = piece.last(left).toByteArray();
        return {};
    });
    return read && !open.isEmpty() ? Result<>(noText()) : read;
}

} // namespace

SalvageLobs::SalvageLobs(const std::shared_ptr<const StoreRemains> &remains)
    : m_storage(std::make_shared<LobStorage>(remains->store()))
{
    m_storage->setLocate(locateIn(remains, "lobMap"), locateIn(remains, "lobData"));
}

Result<Value> SalvageLobs::resolve(const LobReference &reference, RowBatch &batch)
{
    auto value = m_storage->resolve(reference, batch);
    if (value && value->type == ValueType::Large) {
        if (auto read = readWhole(*value->large); !read)
            value = std::move(read).error();
    }
    if (value)
        return value;
    m_loss = value.error().detail;
    return Value::null();
}

} // namespace gangway::h2
