// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablesweep.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace gangway::metabase {

namespace {

bool sameName(const QString &a, QStringView b)
{
    return QStringView(a).compare(b, Qt::CaseInsensitive) == 0;
}

bool schemaHas(const Catalogue &catalogue, const QString &schema, QStringView table)
{
    return std::ranges::any_of(catalogue.tables, [&](const TableSchema &candidate) {
        return candidate.name.schema == schema && sameName(candidate.name.name, table);
    });
}

/// The schemas that have tables, in the catalogue's order (sorted).
QStringList schemasWithTables(const Catalogue &catalogue)
{
    QStringList schemas;
    for (const TableSchema &table : catalogue.tables) {
        if (!schemas.contains(table.name.schema))
            schemas.append(table.name.schema);
    }
    return schemas;
}

QByteArray uuidText(QByteArrayView bytes)
{
    const QByteArray hex = QByteArray::fromRawData(bytes.data(), bytes.size()).toHex();
    if (hex.size() != 32)
        return hex;
    return hex.first(8) + '-' + hex.sliced(8, 4) + '-' + hex.sliced(12, 4) + '-' + hex.sliced(16, 4) + '-'
           + hex.sliced(20);
}

} // namespace

TableFinder::TableFinder(const Catalogue &catalogue, const QString &schema)
    : m_catalogue(&catalogue)
    , m_schema(schema)
{
    if (!m_schema.isEmpty())
        return;
    const QStringList schemas = schemasWithTables(catalogue);
    for (const QString &candidate : schemas) {
        if (schemaHas(catalogue, candidate, u"core_user") && schemaHas(catalogue, candidate, u"report_card")) {
            m_schema = candidate;
            return;
        }
    }
    for (const QString &candidate : schemas) {
        if (schemaHas(catalogue, candidate, u"databasechangelog")) {
            m_schema = candidate;
            return;
        }
    }
    m_schema = schemas.value(0);
}

const TableSchema *TableFinder::find(QStringView table) const
{
    for (const TableSchema &candidate : m_catalogue->tables) {
        if (candidate.name.schema == m_schema && sameName(candidate.name.name, table))
            return &candidate;
    }
    return nullptr;
}

int looseColumnIndex(const TableSchema &table, QStringView column)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (sameName(table.columns[i].name, column))
            return static_cast<int>(i);
    }
    return -1;
}

const Value &RowView::value(int column) const
{
    static const Value none;
    const int index = m_columns[static_cast<std::size_t>(column)];
    return index < 0 ? none : m_row[static_cast<std::size_t>(index)];
}

bool RowView::isNull(int column) const
{
    return value(column).isNull();
}

QByteArray RowView::bytes(int column, qsizetype limit) const
{
    const Value &cell = value(column);
    switch (cell.type) {
    case ValueType::Null:
        return {};
    case ValueType::Text:
    case ValueType::Json:
    case ValueType::Bytes:
    case ValueType::Object:
        return cell.bytes().first(std::min<qsizetype>(cell.bytes().size(), limit)).toByteArray();
    case ValueType::Uuid:
        return uuidText(cell.bytes());
    case ValueType::Large: {
        QByteArray whole;
        bool isFull = false;
        const Result<> read = cell.large->read([&](QByteArrayView piece) -> Result<> {
            whole.append(piece.first(std::min<qsizetype>(piece.size(), limit - whole.size())));
            isFull = whole.size() >= limit;
            return isFull ? Result<>(Error{}) : Result<>();
        });
        if (!read && !isFull) {
            if (!*m_damage)
                *m_damage = read.error();
            return {};
        }
        return whole;
    }
    case ValueType::Boolean:
        return cell.first ? QByteArrayLiteral("true") : QByteArrayLiteral("false");
    case ValueType::Int8:
    case ValueType::Int16:
    case ValueType::Int32:
    case ValueType::Int64:
    case ValueType::Enum:
        return QByteArray::number(cell.first);
    default:
        return {};
    }
}

std::optional<qint64> RowView::number(int column) const
{
    const Value &cell = value(column);
    switch (cell.type) {
    case ValueType::Boolean:
    case ValueType::Int8:
    case ValueType::Int16:
    case ValueType::Int32:
    case ValueType::Int64:
        return cell.first;
    case ValueType::Decimal:
        if (cell.flags == Value::NoFlag && cell.aux == 0)
            return cell.first;
        return {};
    case ValueType::Text: {
        bool isNumber = false;
        const qint64 number = bytes(column, 32).trimmed().toLongLong(&isNumber);
        return isNumber ? std::optional<qint64>(number) : std::nullopt;
    }
    default:
        return {};
    }
}

bool RowView::flag(int column, bool ifNull) const
{
    const Value &cell = value(column);
    switch (cell.type) {
    case ValueType::Null:
        return ifNull;
    case ValueType::Text: {
        const QByteArray word = bytes(column, 16).trimmed().toLower();
        return word == "t" || word == "true" || word == "1" || word == "y" || word == "yes" || word == "on";
    }
    case ValueType::Bytes: // MySQL's bit(1)
        return std::ranges::any_of(cell.bytes(), [](char byte) { return byte != 0 && byte != '0'; });
    default:
        return cell.first != 0;
    }
}

QDateTime RowView::moment(int column) const
{
    const Value &cell = value(column);
    if (cell.type == ValueType::Timestamp || cell.type == ValueType::TimestampTz) {
        if (cell.flags != Value::NoFlag || civilYear(cell.first) > 9999 || civilYear(cell.first) < 1)
            return {};
        const QDate day(static_cast<int>(civilYear(cell.first)), civilMonth(cell.first), civilDay(cell.first));
        const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(cell.second / 1'000'000));
        const int offset = cell.type == ValueType::TimestampTz ? cell.aux : 0;
        return QDateTime(day, time, Qt::UTC).addSecs(-offset);
    }
    if (cell.type == ValueType::Text) {
        QString text = QString::fromUtf8(bytes(column, 64));
        if (text.size() > 10)
            text[10] = QLatin1Char('T');
        QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (moment.timeSpec() == Qt::LocalTime)
            moment.setTimeSpec(Qt::UTC);
        return moment.toUTC();
    }
    return {};
}

bool TableSweep::watch(const QString &table, const QStringList &columns, OnRow onRow)
{
    const TableSchema *schema = m_tables.find(table);
    if (!schema)
        return false;
    Watcher watcher;
    for (const QString &column : columns)
        watcher.columns.push_back(looseColumnIndex(*schema, column));
    watcher.onRow = std::move(onRow);

    const auto known = std::ranges::find(m_wanted, schema, &Table::schema);
    Table &wanted = known == m_wanted.end() ? m_wanted.emplace_back() : *known;
    wanted.schema = schema;
    wanted.watchers.push_back(std::move(watcher));
    return true;
}

Result<> TableSweep::run(const Steering &steering)
{
    m_damage.clear();
    qint64 total = 0;
    for (const Table &table : m_wanted)
        total = total < 0 || table.schema->rows < 0 ? -1 : total + table.schema->rows;
    qint64 done = 0;
    for (const Table &table : m_wanted) {
        const qint64 before = done;
        if (Result<> swept = sweep(table, steering, done, total); !swept) {
            if (swept.error().code == Error::Code::Cancelled)
                return swept;
            m_damage.push_back({table.schema->name.name.toLower(), done - before, swept.error()});
        }
    }
    return {};
}

Result<> TableSweep::sweep(const Table &table, const Steering &steering, qint64 &rowsDone, qint64 rowsTotal)
{
    auto cursor = m_reader.openTable(table.schema->name);
    if (!cursor)
        return cursor.error();
    RowBatch batch;
    std::optional<Error> damage;
    while (true) {
        if (steering.isStopped())
            return stoppedError();
        const Result<bool> more = (*cursor)->next(batch);
        if (!more)
            return more.error();
        if (!*more)
            return {};
        for (std::size_t i = 0; i < batch.rows(); ++i) {
            for (const Watcher &watcher : table.watchers)
                watcher.onRow(RowView(batch.row(i), watcher.columns, &damage));
            if (damage)
                return *damage;
            ++rowsDone;
        }
        steering.tell({Progress::Unit::Rows, rowsDone, rowsTotal, table.schema->name.name.toLower()});
    }
}

Result<qint64> countRows(RowReader &reader, const TableFinder &tables, QStringView table, const Steering &steering)
{
    const TableSchema *schema = tables.find(table);
    if (!schema)
        return 0;
    if (schema->rows >= 0)
        return schema->rows;
    qint64 rows = 0;
    TableSweep sweep(reader, tables);
    sweep.watch(table.toString(), {}, [&rows](const RowView &) { ++rows; });
    if (Result<> swept = sweep.run(steering); !swept)
        return swept.error();
    if (!sweep.damage().empty())
        return sweep.damage().front().error;
    return rows;
}

} // namespace gangway::metabase
