// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowkey.h"

#include <QHashFunctions>

namespace gangway::checks {

namespace {

bool isWholeNumber(const Value &value)
{
    switch (value.type) {
    case ValueType::Int8:
    case ValueType::Int16:
    case ValueType::Int32:
    case ValueType::Int64:
        return true;
    default:
        return false;
    }
}

} // namespace

std::optional<quint64> rowKey(const metabase::RowView &row, int firstColumn, int columns)
{
    for (int i = 0; i < columns; ++i) {
        if (row.isNull(firstColumn + i))
            return {};
    }
    if (columns == 1 && isWholeNumber(row.value(firstColumn)))
        return static_cast<quint64>(row.value(firstColumn).first);
    std::size_t key = 0;
    for (int i = 0; i < columns; ++i)
        key = qHash(row.bytes(firstColumn + i, 64 << 10), key ^ 0x9e3779b97f4a7c15ULL);
    return key;
}

void KeySet::giveUp()
{
    m_isComplete = false;
    m_keys = {};
}

void KeySet::finish()
{
    std::ranges::sort(m_keys);
}

std::vector<quint64> KeySet::repeated() const
{
    std::vector<quint64> twice;
    for (std::size_t i = 1; i < m_keys.size(); ++i) {
        if (m_keys[i] == m_keys[i - 1] && (twice.empty() || twice.back() != m_keys[i]))
            twice.push_back(m_keys[i]);
    }
    return twice;
}

} // namespace gangway::checks
