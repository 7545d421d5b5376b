// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"

#include "core/metabase/tablesweep.h"
#include "core/rows/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace gangway::metabase {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::metabase::Cells)
};

constexpr qsizetype longestName = 120;

bool isInBatch(const Value &value)
{
    return value.type == ValueType::Text || value.type == ValueType::Json || value.type == ValueType::Bytes;
}

} // namespace

qint64 cellSize(const Value &value)
{
    if (isInBatch(value))
        return value.bytes().size();
    return value.type == ValueType::Large ? value.large->octets() : -1;
}

Result<QByteArray> cellStart(const Value &value, qsizetype limit)
{
    if (isInBatch(value))
        return value.bytes().first(std::min<qsizetype>(value.bytes().size(), limit)).toByteArray();
    QByteArray start;
    if (value.type != ValueType::Large)
        return start;
    bool isEnough = false;
    const Result<> read = value.large->read([&](QByteArrayView piece) -> Result<> {
        start.append(piece.first(std::min<qsizetype>(piece.size(), limit - start.size())));
        isEnough = start.size() >= limit;
        return isEnough ? Result<>(Error{}) : Result<>();
    });
    if (!read && !isEnough)
        return read.error();
    return start;
}

RowNamer::RowNamer(const TableSchema &table)
{
    if (table.primaryKey)
        m_columns = table.primaryKey->columns;
    for (const QStringView name : {u"id", u"key"}) {
        if (const int column = looseColumnIndex(table, name); m_columns.empty() && column >= 0)
            m_columns = {column};
    }
    for (const int column : m_columns)
        m_types.push_back(table.columns[static_cast<std::size_t>(column)].type);
}

QString RowNamer::nameOf(std::span<const Value> row, qint64 number) const
{
    QStringList parts;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Value &value = row[static_cast<std::size_t>(m_columns[i])];
        QByteArray text;
        if (value.isNull() || value.type == ValueType::Large || !appendText(text, value, m_types[i]))
            return Tr::tr("row %1").arg(number + 1);
        parts.append(QString::fromUtf8(text).left(longestName));
    }
    return parts.isEmpty() ? Tr::tr("row %1").arg(number + 1) : parts.join(QStringLiteral(", "));
}

} // namespace gangway::metabase
