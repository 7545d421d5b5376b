// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyset.h"

#include "core/digest.h"
#include "core/rows/valuetext.h"

#include <QtEndian>

#include <algorithm>

namespace gangway::metabase {

namespace {

std::optional<qint64> wholeNumber(const Value &value)
{
    switch (value.type) {
    case ValueType::Int8:
    case ValueType::Int16:
    case ValueType::Int32:
    case ValueType::Int64:
        return value.first;
    case ValueType::Decimal:
        return value.flags == Value::NoFlag && value.aux == 0 ? std::optional<qint64>(value.first) : std::nullopt;
    default:
        return {};
    }
}

} // namespace

Result<std::optional<RowKey>> RowKey::of(std::span<const Value> row, const std::vector<int> &columns,
                                         const std::vector<ColumnType> &types)
{
    const auto cell = [&row](int column) -> const Value & { return row[static_cast<std::size_t>(column)]; };
    for (const int column : columns) {
        if (cell(column).isNull())
            return std::optional<RowKey>();
    }
    if (columns.size() == 1) {
        if (const auto number = wholeNumber(cell(columns.front())))
            return std::optional(RowKey{static_cast<quint64>(*number), false});
    }
    Sha256 digest;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        QByteArray text;
        if (auto appended = appendText(text, cell(columns[i]), types[i]); !appended)
            return appended.error();
        if (types[i].sql == SqlType::VarcharIgnoreCase)
            text = QString::fromUtf8(text).toUpper().toUtf8();
        const qint64 size = qToLittleEndian(static_cast<qint64>(text.size()));
        digest.add({reinterpret_cast<const char *>(&size), sizeof size});
        digest.add(text);
    }
    return std::optional(RowKey{qFromBigEndian<quint64>(digest.take().data()), true});
}

quint64 RowKey::part(quint64 count) const
{
    if (isHash)
        return number % count;
    quint64 mixed = (number >> 16) * 0x9e3779b97f4a7c15ULL; // a chunk of NumberSet is never split
    mixed ^= mixed >> 32;
    return mixed % count;
}

void KeySet::add(const RowKey &key)
{
    if (key.isHash)
        m_hashes.push_back(key.number);
    else
        m_numbers.add(key.number);
}

void KeySet::close()
{
    std::ranges::sort(m_hashes);
}

bool KeySet::contains(const RowKey &key) const
{
    return key.isHash ? std::ranges::binary_search(m_hashes, key.number) : m_numbers.contains(key.number);
}

void KeySet::clear()
{
    m_numbers = {};
    m_hashes = std::vector<quint64>(); // `= {}` would keep its memory
}

} // namespace gangway::metabase
