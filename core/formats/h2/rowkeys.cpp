// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowkeys.h"

#include "genericobject.h"
#include "valuecodec.h"

#include <algorithm>
#include <functional>

namespace gangway::h2 {
namespace {

bool readOldRowKeys(const Byte *&at, const Byte *end, std::vector<std::int64_t> &keys)
{
    RowBatch batch;
    batch.clear(0);
    ValueDecoder decoder(1, batch, nullptr);
    for (std::int64_t &key : keys) {
        Value value;
        if (!decoder.decode(at, end, value) || value.type < ValueType::Int8 || value.type > ValueType::Int64)
            return false;
        key = value.first;
    }
    return true;
}

bool readObjectKeys(const Byte *&at, const Byte *end, std::vector<std::int64_t> &keys)
{
    for (std::int64_t &key : keys) {
        const auto number = genericInteger(at, end);
        if (!number)
            return false;
        key = *number;
    }
    return true;
}

} // namespace

bool readKeys(const Page &page, int format, KeyForm form, std::vector<std::int64_t> &keys, const Byte *&at)
{
    at = page.payload;
    keys.clear();
    if (page.keys > page.payloadSize())
        return false;
    keys.resize(page.keys);
    if (format == 1)
        return form == KeyForm::Row ? readOldRowKeys(at, page.end, keys) : readObjectKeys(at, page.end, keys);
    for (std::int64_t &key : keys) {
        key = static_cast<std::int64_t>(readVarLong(at));
        if (at > page.end)
            return false;
    }
    return true;
}

Result<> checkNodeKeys(const PageSource &source, const Page &node, KeyForm form)
{
    std::vector<std::int64_t> keys;
    const Byte *at = nullptr;
    if (!readKeys(node, source.format(), form, keys, at) || at != node.end)
        return source.fault(node.position, node.map, QStringLiteral("the page's keys do not fill it"));
    if (std::adjacent_find(keys.begin(), keys.end(), std::greater_equal<>()) != keys.end())
        return source.fault(node.position, node.map, QStringLiteral("the page's keys are not in order"));
    return {};
}

bool KeyBounds::add(const Page &page)
{
    std::int64_t from = INT64_MIN;
    std::int64_t to = INT64_MAX;
    while (!m_path.empty()) {
        Frame &frame = m_path.back();
        while (frame.next < frame.children.size() && !(frame.children[frame.next].position == page.position))
            ++frame.next;
        if (frame.next == frame.children.size()) {
            m_path.pop_back();
            continue;
        }
        const std::size_t i = frame.next++;
        from = i == 0 ? frame.from : frame.keys[i - 1];
        to = i == frame.keys.size() ? frame.to : frame.keys[i] - 1;
        break;
    }
    const Byte *at = nullptr;
    if (!readKeys(page, m_format, m_form, m_keys, at))
        return false;
    const bool fits = std::all_of(m_keys.begin(), m_keys.end(), [=](std::int64_t k) { return k >= from && k <= to; });
    if (!page.isLeaf())
        m_path.push_back({page.children, m_keys, 0, from, to});
    return fits;
}

} // namespace gangway::h2
