// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rowwriter.h"

#include <QFile>

#include <algorithm>
#include <memory>
#include <vector>

namespace gangway::test {

using Row = std::vector<Value>;

/// A schema and rows, handed to a writer as a copy would.
struct TableDouble
{
    TableSchema schema;
    std::vector<Row> rows;

    explicit TableDouble(const QString &name)
    {
        using namespace Qt::StringLiterals;
        schema.name = {u"PUBLIC"_s, name};
    }

    Column &column(const QString &name, SqlType type, std::int64_t length = -1, std::int32_t scale = -1)
    {
        Column column;
        column.name = name;
        column.type.sql = type;
        column.type.length = length;
        column.type.scale = scale;
        schema.columns.push_back(column);
        return schema.columns.back();
    }

    [[nodiscard]] Catalogue catalogue() const
    {
        Catalogue catalogue;
        catalogue.tables.push_back(schema);
        return catalogue;
    }

    /// Everything but finish().
    Result<> writeRows(RowWriter &writer) const
    {
        if (auto begun = writer.begin(catalogue()); !begun)
            return begun;
        if (auto begun = writer.beginTable(schema); !begun)
            return begun;
        RowBatch batch;
        batch.clear(schema.columns.size());
        for (const Row &row : rows) {
            Q_ASSERT(row.size() == schema.columns.size());
            std::copy(row.begin(), row.end(), batch.addRow());
        }
        if (auto written = writer.write(batch); !written)
            return written;
        return writer.endTable();
    }
    Result<> writeTo(RowWriter &writer) const
    {
        if (auto written = writeRows(writer); !written)
            return written;
        return writer.finish();
    }
};

inline Value text(QByteArrayView bytes)
{
    return Value::view(ValueType::Text, bytes);
}

inline Value bytes(QByteArrayView octets)
{
    return Value::view(ValueType::Bytes, octets);
}

inline Value number(std::int64_t n)
{
    return Value::integer(ValueType::Int64, n);
}

inline Value real(double d)
{
    return Value::float64Bits(std::bit_cast<std::uint64_t>(d));
}

inline Value large(const LargeObject &object)
{
    Value value;
    value.type = ValueType::Large;
    value.large = &object;
    return value;
}

/// A large object that repeats a pattern, in pieces that need not end with it.
class Repeated final : public LargeObject
{
public:
    Repeated(Kind kind, QByteArray pattern, std::int64_t octets, qsizetype piece = 1 << 20)
        : m_kind(kind)
        , m_pattern(std::move(pattern))
        , m_octets(octets)
        , m_piece(piece)
    {}
    Kind kind() const override { return m_kind; }
    std::int64_t octets() const override { return m_octets; }
    Result<> read(const Sink &sink) const override
    {
        const QByteArray block = m_pattern.repeated(m_piece / m_pattern.size() + 2);
        for (std::int64_t at = 0; at < m_octets;) {
            const auto size = static_cast<qsizetype>(std::min<std::int64_t>(m_piece, m_octets - at));
            const auto from = static_cast<qsizetype>(at % m_pattern.size());
            if (auto taken = sink(QByteArrayView(block).sliced(from, size)); !taken)
                return taken;
            at += size;
        }
        return {};
    }

private:
    Kind m_kind;
    QByteArray m_pattern;
    std::int64_t m_octets;
    qsizetype m_piece;
};

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace gangway::test
