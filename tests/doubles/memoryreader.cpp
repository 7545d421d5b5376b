// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryreader.h"

#include <algorithm>

namespace gangway::test {

namespace {

class LargeInMemory final : public LargeObject
{
public:
    explicit LargeInMemory(QByteArray text)
        : m_text(std::move(text))
    {}
    Kind kind() const override { return Kind::Text; }
    std::int64_t octets() const override { return m_text.size(); }
    Result<> read(const Sink &sink) const override
    {
        constexpr qsizetype piece = 1000; // small, so that a reader has to put pieces together
        for (qsizetype at = 0; at < m_text.size(); at += piece) {
            if (Result<> taken = sink(QByteArrayView(m_text).sliced(at, std::min(piece, m_text.size() - at))); !taken)
                return taken;
        }
        return {};
    }

private:
    QByteArray m_text;
};

SqlType typeOf(const Cell &cell)
{
    if (std::holds_alternative<bool>(cell))
        return SqlType::Boolean;
    if (std::holds_alternative<int>(cell))
        return SqlType::Integer;
    if (std::holds_alternative<qint64>(cell))
        return SqlType::BigInt;
    if (std::holds_alternative<Blob>(cell))
        return SqlType::Blob;
    if (std::holds_alternative<QDateTime>(cell))
        return SqlType::TimestampTz;
    return SqlType::Varchar;
}

Value valueOf(RowBatch &batch, const Cell &cell)
{
    if (const auto *truth = std::get_if<bool>(&cell))
        return Value::boolean(*truth);
    if (const auto *number = std::get_if<int>(&cell))
        return Value::integer(ValueType::Int32, *number);
    if (const auto *wide = std::get_if<qint64>(&cell))
        return Value::integer(ValueType::Int64, *wide);
    if (const auto *literal = std::get_if<const char *>(&cell))
        return batch.copy(ValueType::Text, QByteArrayView(*literal));
    if (const auto *text = std::get_if<QByteArray>(&cell))
        return batch.copy(ValueType::Text, *text);
    if (const auto *blob = std::get_if<Blob>(&cell))
        return batch.copy(ValueType::Bytes, blob->bytes);
    if (const auto *large = std::get_if<LargeText>(&cell))
        return batch.largeObject(std::make_shared<LargeInMemory>(large->text));
    if (const auto *moment = std::get_if<QDateTime>(&cell)) {
        const QDateTime utc = moment->toUTC();
        return Value::moment(ValueType::TimestampTz, civilDate(utc.date().year(), utc.date().month(), utc.date().day()),
                             qint64(utc.time().msecsSinceStartOfDay()) * 1'000'000);
    }
    return Value::null();
}

} // namespace

class MemoryCursor final : public RowCursor
{
public:
    MemoryCursor(const MemoryTable &table, qint64 &rowsRead)
        : m_table(table)
        , m_rowsRead(rowsRead)
    {}

    Result<bool> next(RowBatch &batch) override
    {
        batch.clear(m_table.schema.columns.size());
        const qint64 total = static_cast<qint64>(m_table.rows.size()) + m_table.generated;
        while (m_at < total && !batch.isFull()) {
            if (m_at == m_table.damageAt) {
                if (!batch.isEmpty())
                    return true; // rows before the damage are good
                return Error{Error::Code::Corrupt, QStringLiteral("The table could not be read to its end."),
                             QStringLiteral("damaged on purpose behind row %1").arg(m_at), QStringLiteral("Nothing.")};
            }
            const auto index = static_cast<std::size_t>(m_at);
            const std::vector<Cell> row = index < m_table.rows.size()
                                              ? m_table.rows[index]
                                              : m_table.make(m_at - static_cast<qint64>(m_table.rows.size()));
            Q_ASSERT(row.size() == m_table.schema.columns.size());
            std::vector<Value> values;
            for (const Cell &cell : row)
                values.push_back(valueOf(batch, cell));
            std::ranges::copy(values, batch.addRow());
            ++m_at;
            ++m_rowsRead;
        }
        return !batch.isEmpty();
    }

private:
    const MemoryTable &m_table;
    qint64 &m_rowsRead;
    qint64 m_at = 0;
};

MemoryTable &MemoryTable::row(std::vector<Cell> cells)
{
    Q_ASSERT(cells.size() == schema.columns.size());
    if (rows.empty()) {
        for (std::size_t i = 0; i < cells.size(); ++i)
            schema.columns[i].type.sql = typeOf(cells[i]);
    }
    rows.push_back(std::move(cells));
    return *this;
}

MemoryTable &MemoryTable::generate(qint64 count, std::function<std::vector<Cell>(qint64)> maker)
{
    generated = count;
    make = std::move(maker);
    return *this;
}

MemoryTable &MemoryTable::references(const QString &column, const QString &table, const QString &referenced)
{
    const auto found = std::ranges::find_if(schema.columns, [&](const Column &candidate) {
        return candidate.name.compare(column, Qt::CaseInsensitive) == 0;
    });
    Q_ASSERT(found != schema.columns.end());
    ForeignKey key;
    key.name = QStringLiteral("fk_%1_%2").arg(schema.name.name, column).toLower();
    key.columns = {static_cast<int>(found - schema.columns.begin())};
    key.references = {schema.name.schema, table}; // spelt when the catalogue is made
    key.referencedColumns = {referenced};
    schema.foreignKeys.push_back(std::move(key));
    return *this;
}

MemoryTable &MemoryTable::damagedAfter(qint64 count)
{
    damageAt = count;
    return *this;
}

MemoryTable &MemoryTable::withUnknownCount()
{
    countKnown = false;
    return *this;
}

MemoryTable &MemoryReader::table(const QString &name, const QStringList &columns)
{
    m_isStale = true;
    MemoryTable &table = m_tables[name.toLower()];
    table = MemoryTable();
    table.schema.name = {m_schema, spelt(name)};
    for (const QString &column : columns) {
        Column &added = table.schema.columns.emplace_back();
        added.name = spelt(column);
        added.type.sql = SqlType::Varchar;
    }
    return table;
}

void MemoryReader::remove(const QString &name)
{
    m_isStale = true;
    m_tables.erase(name.toLower());
}

const Catalogue &MemoryReader::catalogue() const
{
    if (!m_isStale)
        return m_catalogue;
    m_isStale = false;
    m_catalogue = {};
    m_catalogue.schemas = {m_schema};
    for (const auto &[name, table] : m_tables) {
        TableSchema schema = table.schema;
        schema.rows = table.countKnown ? static_cast<qint64>(table.rows.size()) + table.generated : -1;
        for (ForeignKey &key : schema.foreignKeys) {
            key.references.name = spelt(key.references.name);
            for (QString &column : key.referencedColumns)
                column = spelt(column);
        }
        m_catalogue.tables.push_back(std::move(schema));
    }
    std::ranges::sort(m_catalogue.tables, {}, &TableSchema::name);
    return m_catalogue;
}

Result<std::unique_ptr<RowCursor>> MemoryReader::openTable(const TableName &name)
{
    const QString key = name.name.toLower();
    const auto found = m_tables.find(key);
    if (found == m_tables.end() || found->second.schema.name != name)
        return Error{Error::Code::NotFound, QStringLiteral("There is no such table."), name.display(), {}};
    ++m_opened[key];
    return std::unique_ptr<RowCursor>(std::make_unique<MemoryCursor>(found->second, m_rowsRead[key]));
}

qint64 MemoryReader::rowsRead(const QString &table) const
{
    const auto found = m_rowsRead.find(table.toLower());
    return found == m_rowsRead.end() ? 0 : found->second;
}

int MemoryReader::timesOpened(const QString &table) const
{
    const auto found = m_opened.find(table.toLower());
    return found == m_opened.end() ? 0 : found->second;
}

} // namespace gangway::test
