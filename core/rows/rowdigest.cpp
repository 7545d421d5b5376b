// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowdigest.h"

#include "shorttext.h"
#include "valuetext.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <map>
#include <numeric>
#include <utility>

namespace gangway {
namespace {

// One letter a kind of value, so that text `1` and number 1 differ and values cannot run into each other.
enum Kind : char {
    KNull = 'n',
    KBoolean = 'b',
    KInteger = 'i',
    KNumber = 'd',
    KFloat = 'f',
    KText = 't',
    KBytes = 'x',
    KMoment = 'm',
    KItems = 'a',
};

/// A kind and a number: what each value begins with but NULL and Boolean.
constexpr std::size_t headSize = 9;

/// Spaces at the end of a CHAR mean nothing; some files have fewer of them than its length.
QByteArrayView withoutPadding(QByteArrayView text)
{
    while (text.endsWith(' '))
        text.chop(1);
    return text;
}

char *writeHead(char *to, char kind, qint64 number)
{
    *to = kind;
    qToLittleEndian(number, to + 1);
    return to + headSize;
}

/// What of a row is kept to be digested at once; anything more goes to the digest directly.
constexpr std::size_t bufferLimit = 64 << 10;

} // namespace

Result<> RowDigestWriter::begin(const Catalogue &)
{
    m_digests.clear();
    return {};
}

Result<> RowDigestWriter::beginTable(const TableSchema &table)
{
    m_digests.push_back({table.name, 0, {}});
    m_sum = {};
    if (std::exchange(m_isLong, false))
        m_long.take(); // of a row that failed
    m_types.clear();
    QList<QByteArray> names;
    for (const Column &column : table.columns) {
        m_types.push_back(column.type);
        names.append(column.name.toLower().toUtf8());
    }
    m_order.resize(table.columns.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::stable_sort(m_order.begin(), m_order.end(), [&names](std::size_t a, std::size_t b) {
        return names[static_cast<qsizetype>(a)] < names[static_cast<qsizetype>(b)];
    });
    Sha256 digest;
    for (const std::size_t index : m_order) {
        const QByteArray &name = names[static_cast<qsizetype>(index)];
        char head[headSize];
        writeHead(head, KText, name.size());
        digest.add({head, headSize});
        digest.add(name);
    }
    m_names = digest.take();
    return {};
}

char *RowDigestWriter::room(std::size_t size)
{
    if (m_buffer.size() - m_used < size) [[unlikely]]
        m_buffer.resize(std::max(m_used + size, 2 * m_buffer.size()));
    return m_buffer.data() + m_used;
}

void RowDigestWriter::passOn()
{
    m_isLong = true;
    m_long.add({m_buffer.data(), static_cast<qsizetype>(m_used)});
    m_used = 0;
}

Sha256::Bytes RowDigestWriter::takeRow()
{
    if (!m_isLong) [[likely]]
        return Sha256::of({m_buffer.data(), static_cast<qsizetype>(m_used)});
    passOn();
    m_isLong = false;
    return m_long.take();
}

void RowDigestWriter::addBytes(char kind, QByteArrayView bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    char *const to = writeHead(room(headSize + std::min(size, bufferLimit)), kind, bytes.size());
    m_used += headSize;
    if (m_used + size > bufferLimit) {
        passOn();
        m_long.add(bytes);
    } else if (size > 0) {
        std::memcpy(to, bytes.data(), size);
        m_used += size;
    }
}

Result<> RowDigestWriter::addValue(const Value &value, const ColumnType &type)
{
    char kind = KMoment;
    switch (value.type) {
    case ValueType::Null:
        *room(1) = KNull;
        m_used += 1;
        return {};
    case ValueType::Boolean: {
        char *const to = room(2);
        to[0] = KBoolean;
        to[1] = value.first ? '1' : '0';
        m_used += 2;
        return {};
    }
    case ValueType::Int8:
    case ValueType::Int16:
    case ValueType::Int32:
    case ValueType::Int64:
        writeHead(room(headSize), KInteger, value.first);
        m_used += headSize;
        return {};
    case ValueType::Text:
    case ValueType::Json:
        addBytes(KText, type.sql == SqlType::Char ? withoutPadding(value.bytes()) : value.bytes());
        return {};
    case ValueType::Bytes:
    case ValueType::Object:
    case ValueType::Uuid:
        addBytes(KBytes, value.bytes());
        return {};
    case ValueType::Large: {
        const bool text = value.large->kind() == LargeObject::Kind::Text;
        writeHead(room(headSize), text ? KText : KBytes, value.large->octets());
        m_used += headSize;
        passOn();
        return value.large->read([this](QByteArrayView piece) -> Result<> {
            m_long.add(piece);
            return {};
        });
    }
    case ValueType::Array:
    case ValueType::Row: {
        writeHead(room(headSize), KItems, value.aux);
        m_used += headSize;
        const ColumnType unknown;
        for (const Value &item : value.items()) {
            if (auto added = addValue(item, type.element ? *type.element : unknown); !added)
                return added;
        }
        return {};
    }
    case ValueType::Enum:
        kind = KText;
        break;
    case ValueType::Decimal:
        kind = KNumber;
        break;
    case ValueType::Float32:
    case ValueType::Float64:
        kind = KFloat;
        break;
    case ValueType::Date:
    case ValueType::Time:
    case ValueType::TimeTz:
    case ValueType::Timestamp:
    case ValueType::TimestampTz:
    case ValueType::Interval:
        break;
    }
    char *const to = room(headSize + shortTextRoom);
    if (const char *const end = writeShortText(to + headSize, value)) [[likely]] {
        m_used = static_cast<std::size_t>(end - m_buffer.data());
        writeHead(to, kind, end - to - static_cast<std::ptrdiff_t>(headSize));
        return {};
    }
    QByteArray text;
    if (auto appended = appendText(text, value, type); !appended)
        return appended;
    addBytes(kind, text);
    return {};
}

Result<> RowDigestWriter::write(const RowBatch &batch)
{
    for (std::size_t index = 0; index < batch.rows(); ++index) {
        const auto row = batch.row(index);
        m_used = 0;
        std::memcpy(room(m_names.size()), m_names.data(), m_names.size());
        m_used = m_names.size();
        for (const std::size_t column : m_order) {
            if (auto added = addValue(row[column], m_types[column]); !added)
                return added;
        }
        const Sha256::Bytes bytes = takeRow();
        unsigned carry = 0;
        for (std::size_t i = 0; i < m_sum.size(); ++i) {
            const auto word = qFromBigEndian<quint64>(bytes.data() + 8 * (m_sum.size() - 1 - i));
            const std::uint64_t once = m_sum[i] + word;
            const std::uint64_t sum = once + carry;
            carry = (once < word ? 1U : 0U) + (sum < once ? 1U : 0U);
            m_sum[i] = sum;
        }
    }
    m_digests.back().rows += static_cast<qint64>(batch.rows());
    return {};
}

Result<> RowDigestWriter::endTable()
{
    QByteArray bytes;
    for (std::size_t i = m_sum.size(); i-- > 0;) {
        const quint64 word = qToBigEndian(static_cast<quint64>(m_sum[i]));
        bytes.append(reinterpret_cast<const char *>(&word), sizeof word);
    }
    m_digests.back().sha256 = bytes.toHex();
    return {};
}

Result<> RowDigestWriter::finish()
{
    return {};
}

Result<std::vector<TableDigest>> digestRows(RowReader &from, const Steering &steering, const TableFilter &take)
{
    RowDigestWriter writer;
    if (auto copied = copyRows(from, writer, steering, take); !copied)
        return copied.error();
    return writer.digests();
}

std::vector<TableDifference> compareDigests(const std::vector<TableDigest> &left, const std::vector<TableDigest> &right)
{
    std::map<std::pair<QString, QString>, TableDifference> all;
    const auto key = [](const TableName &name) { return std::pair(name.schema.toLower(), name.name.toLower()); };
    for (const TableDigest &digest : left) {
        TableDifference &entry = all[key(digest.table)];
        entry.table = digest.table;
        entry.left = digest;
    }
    for (const TableDigest &digest : right) {
        TableDifference &entry = all[key(digest.table)];
        if (!entry.left)
            entry.table = digest.table;
        entry.right = digest;
    }
    std::vector<TableDifference> differences;
    for (auto &[name, entry] : all) {
        const bool same = entry.left && entry.right && entry.left->rows == entry.right->rows
                          && entry.left->sha256 == entry.right->sha256;
        if (!same)
            differences.push_back(std::move(entry));
    }
    return differences;
}

} // namespace gangway
