// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowdigest.h"

#include "valuetext.h"

#include <QtEndian>

#include <algorithm>
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

void appendLength(QByteArray &out, char kind, qint64 length)
{
    const qint64 little = qToLittleEndian(length);
    out.append(kind);
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// Small enough to keep in the row's buffer; anything longer goes to the digest directly.
constexpr qsizetype bufferLimit = 64 << 10;

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
        QByteArray piece;
        appendLength(piece, KText, name.size());
        digest.add(piece);
        digest.add(name);
    }
    m_names = digest.take();
    return {};
}

Result<> RowDigestWriter::addValue(const Value &value, const ColumnType &type)
{
    const auto addBytes = [this](char kind, QByteArrayView bytes) {
        appendLength(m_buffer, kind, bytes.size());
        if (bytes.size() < bufferLimit) {
            m_buffer.append(bytes.data(), bytes.size());
            return;
        }
        m_row.add(m_buffer);
        m_row.add(bytes);
        m_buffer.clear();
    };
    switch (value.type) {
    case ValueType::Null:
        m_buffer.append(KNull);
        break;
    case ValueType::Boolean:
        m_buffer.append(KBoolean).append(value.first ? '1' : '0');
        break;
    case ValueType::Int8:
    case ValueType::Int16:
    case ValueType::Int32:
    case ValueType::Int64:
        appendLength(m_buffer, KInteger, value.first);
        break;
    case ValueType::Text:
    case ValueType::Json:
        addBytes(KText, value.bytes());
        break;
    case ValueType::Bytes:
    case ValueType::Object:
    case ValueType::Uuid:
        addBytes(KBytes, value.bytes());
        break;
    case ValueType::Large: {
        const bool text = value.large->kind() == LargeObject::Kind::Text;
        appendLength(m_buffer, text ? KText : KBytes, value.large->octets());
        m_row.add(m_buffer);
        m_buffer.clear();
        return value.large->read([this](QByteArrayView piece) -> Result<> {
            m_row.add(piece);
            return {};
        });
    }
    case ValueType::Array:
    case ValueType::Row: {
        appendLength(m_buffer, KItems, value.aux);
        const ColumnType unknown;
        for (const Value &item : value.items()) {
            if (auto added = addValue(item, type.element ? *type.element : unknown); !added)
                return added;
        }
        break;
    }
    case ValueType::Enum:
    case ValueType::Decimal:
    case ValueType::Float32:
    case ValueType::Float64:
    case ValueType::Date:
    case ValueType::Time:
    case ValueType::TimeTz:
    case ValueType::Timestamp:
    case ValueType::TimestampTz:
    case ValueType::Interval: {
        QByteArray text;
        if (auto appended = appendText(text, value, type); !appended)
            return appended;
        const char kind = value.type == ValueType::Enum                                          ? KText
                          : value.type == ValueType::Decimal                                     ? KNumber
                          : value.type == ValueType::Float32 || value.type == ValueType::Float64 ? KFloat
                                                                                                 : KMoment;
        addBytes(kind, text);
        break;
    }
    }
    return {};
}

Result<> RowDigestWriter::write(const RowBatch &batch)
{
    for (std::size_t index = 0; index < batch.rows(); ++index) {
        const auto row = batch.row(index);
        m_buffer.clear();
        m_buffer.append(reinterpret_cast<const char *>(m_names.data()), static_cast<qsizetype>(m_names.size()));
        for (const std::size_t column : m_order) {
            if (auto added = addValue(row[column], m_types[column]); !added)
                return added;
        }
        m_row.add(m_buffer);
        const Sha256::Bytes bytes = m_row.take();
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
