// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rowreader.h"

#include <functional>
#include <map>

namespace gangway::h2::test {

/// A source whose catalogue and values a test says itself, down to their types.
class MadeUp final : public RowReader
{
public:
    /// Fills the row of that number, which has as many NULLs as the table has columns.
    using Make = std::function<void(RowBatch &batch, qint64 number, Value *row)>;

    static Column column(const char *name, SqlType type, const char *declared, std::int64_t length = -1,
                         std::int32_t scale = -1)
    {
        Column column;
        column.name = QString::fromUtf8(name);
        column.type.sql = type;
        column.type.declared = QString::fromUtf8(declared);
        column.type.length = length;
        column.type.scale = scale;
        return column;
    }

    /// The first @p keyColumns columns are the primary key.
    TableSchema &add(const char *name, std::vector<Column> columns, int keyColumns, qint64 rows, Make make)
    {
        TableSchema table;
        table.name = {QStringLiteral("PUBLIC"), QString::fromUtf8(name)};
        table.columns = std::move(columns);
        if (keyColumns > 0) {
            table.primaryKey = UniqueConstraint{QStringLiteral("KEY_OF_") + table.name.name, {}, {}};
            for (int i = 0; i < keyColumns; ++i) {
                table.primaryKey->columns.push_back(i);
                table.columns[std::size_t(i)].nullable = false;
            }
        }
        table.rows = rows;
        m_make[table.name] = std::move(make);
        m_catalogue.tables.push_back(std::move(table));
        return m_catalogue.tables.back();
    }

    [[nodiscard]] const Catalogue &catalogue() const override { return m_catalogue; }
    Result<std::unique_ptr<RowCursor>> openTable(const TableName &name) override
    {
        return std::unique_ptr<RowCursor>(new Cursor(*m_catalogue.table(name), m_make.at(name)));
    }

    MadeUp() { m_catalogue.schemas = QStringList{QStringLiteral("PUBLIC")}; }

private:
    class Cursor final : public RowCursor
    {
    public:
        Cursor(const TableSchema &table, const Make &make)
            : m_table(table)
            , m_make(make)
        {}

        Result<bool> next(RowBatch &batch) override
        {
            batch.clear(m_table.columns.size());
            while (m_row < m_table.rows && !batch.isFull())
                m_make(batch, m_row++, batch.addRow());
            return !batch.isEmpty();
        }

    private:
        const TableSchema &m_table;
        const Make &m_make;
        qint64 m_row = 0;
    };

    Catalogue m_catalogue;
    std::map<TableName, Make> m_make;
};

} // namespace gangway::h2::test
