// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decryption.h"

#include <algorithm>

namespace gangway::metabase {

namespace {

using Substitute = EncryptedPlace::Substitute;

constexpr qint64 leastCipher = 64; // IV, one block, tag
constexpr qsizetype peekBytes = 64;

bool isTextType(SqlType type)
{
    return type == SqlType::Char || type == SqlType::Varchar || type == SqlType::VarcharIgnoreCase
           || type == SqlType::Clob || type == SqlType::Json;
}
bool isByteType(SqlType type)
{
    return type == SqlType::Binary || type == SqlType::Varbinary || type == SqlType::Blob;
}

bool isBase64(QByteArrayView start)
{
    return std::ranges::all_of(start, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '/'
               || c == '=';
    });
}

/// By the size alone; most values end here.
bool mayBeCipher(qint64 size, bool isText)
{
    if (size < leastCipher)
        return false;
    return isText ? size % 4 == 0 : size % 16 == 0;
}

} // namespace

DecryptionRule::DecryptionRule(const TableSchema &table, const EncryptionKey *key, Unreadable unreadable)
    : m_key(key)
    , m_unreadable(unreadable)
    , m_namer(table)
{
    for (std::size_t index = 0; index < table.columns.size(); ++index) {
        const auto &column = table.columns[index];
        const EncryptedPlace *const place = encryptedPlace(table.name.name, column.name);
        if (!place && (!m_key || !(isTextType(column.type.sql) || isByteType(column.type.sql))))
            continue;
        m_columns.push_back({index, place ? place->isText : isTextType(column.type.sql), place, column.nullable});
        m_tallies.push_back({table.name.name.toLower(), column.name.toLower(), place != nullptr, 0, 0, {}});
    }
}

Result<DecryptionRule::Look> DecryptionRule::look(const Column &column, const Value &value) const
{
    const qint64 size = cellSize(value);
    if (!mayBeCipher(size, column.isText))
        return Look();
    if (column.isText) {
        auto start = cellStart(value, peekBytes);
        if (!start)
            return start.error();
        if (!isBase64(*start))
            return Look();
    }
    if (size > maxCipherBytes)
        return Look();
    auto whole = cellStart(value, size);
    if (!whole)
        return whole.error();
    if (m_key) {
        if (auto plain = column.isText ? m_key->decryptText(*whole) : m_key->decrypt(*whole))
            return Look{Found::Opened, std::move(*plain)};
    }
    const bool isClosed = column.place && (column.isText ? looksEncrypted(*whole) : looksEncryptedBytes(*whole));
    return Look{isClosed ? Found::Unreadable : Found::Nothing, {}};
}

Value DecryptionRule::substitute(const Column &column, RowBatch &memory)
{
    const ValueType type = column.isText ? ValueType::Text : ValueType::Bytes;
    if (column.place->substitute == Substitute::EmptyObject)
        return memory.copy(type, "{}");
    if (column.place->substitute == Substitute::Null && column.isNullable)
        return Value::null();
    return memory.copy(type, QByteArrayView());
}

Result<RowRule::Fate> DecryptionRule::apply(std::span<Value> row, qint64 number, RowBatch &memory)
{
    if (number == 0) {
        for (ColumnTally &tally : m_tallies) {
            tally.decrypted = tally.unreadable = 0;
            tally.rows.clear();
        }
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        Value &value = row[column.index];
        auto seen = look(column, value);
        if (!seen)
            return seen.error();
        ColumnTally &tally = m_tallies[i];
        if (seen->found == Found::Opened) {
            ++tally.decrypted;
            value = memory.copy(column.isText ? ValueType::Text : ValueType::Bytes, seen->plain);
        } else if (seen->found == Found::Unreadable) {
            if (++tally.unreadable <= maxNamed)
                tally.rows.append(m_namer.nameOf(row, number));
            if (m_unreadable != Unreadable::Reset)
                continue;
            if (column.place->substitute == Substitute::NoRow)
                return Fate::LeftOut;
            value = substitute(column, memory);
        }
    }
    return Fate::Kept;
}

} // namespace gangway::metabase
