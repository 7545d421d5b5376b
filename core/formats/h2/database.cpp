// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "rowkeys.h"

#include <QCoreApplication>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::Database)
};

/// SYS: id, 0, kind, SQL.
std::vector<ValueRule> sysRules()
{
    ColumnType integer;
    integer.sql = SqlType::Integer;
    ColumnType text;
    text.sql = SqlType::Varchar;
    return {ValueRule(integer), ValueRule(integer), ValueRule(integer), ValueRule(text)};
}

} // namespace

Result<std::shared_ptr<const Database>> Database::open(std::shared_ptr<const ByteSource> source)
{
    std::shared_ptr<Database> database(new Database);
    auto store = Store::open(std::move(source));
    if (!store)
        return std::move(store).error();
    database->m_store = std::move(*store);
    auto transactions = Transactions::load(database->store());
    if (!transactions)
        return std::move(transactions).error();
    database->m_transactions = std::move(*transactions);
    database->m_lobs = std::make_shared<LobStorage>(database->m_store);
    if (auto done = database->loadObjects(); !done)
        return std::move(done).error();
    database->countRows();
    database->writeRemarks();
    return std::shared_ptr<const Database>(std::move(database));
}

Result<> Database::loadObjects()
{
    std::vector<SysRecord> records;
    const StoredMap *const map = m_store->map("table.0");
    if (!map)
        return damaged(m_store->bytes().name(), {}, QStringLiteral("the catalogue (map table.0) is missing"));
    TableScan scan(*m_store, m_transactions, *map, sysRules(), m_lobs.get());
    scan.setOnNode([this](const Page &node) { return checkNodeKeys(m_store->pages(), node, KeyForm::Row); });
    RowBatch batch;
    for (;;) {
        batch.clear(4);
        const auto more = scan.fill(batch);
        if (!more) {
            Error error = more.error();
            error.detail.prepend(QStringLiteral("catalogue: "));
            return error;
        }
        if (!*more)
            break;
        for (std::size_t i = 0; i < batch.rows(); ++i) {
            const auto row = batch.row(i);
            if (row[0].isNull() || row[2].isNull() || row[3].isNull())
                return damaged(m_store->bytes().name(), QStringLiteral("catalogue"), QStringLiteral("an empty record"));
            records.push_back({row[0].first, static_cast<int>(row[2].first), QString::fromUtf8(row[3].bytes())});
        }
    }
    auto objects = understand(std::move(records), m_store->format(), m_store->bytes().name());
    if (!objects)
        return std::move(objects).error();
    m_objects = std::move(*objects);
    return {};
}

void Database::countRows()
{
    for (TableSchema &table : m_objects.catalogue.tables) {
        const StoredMap map = mapOf(table.name);
        if (!checkMapOf(table.name))
            continue; // -1
        if (!m_transactions.any()) {
            const auto rows = m_store->entries(map);
            table.rows = rows ? *rows : -1; // one damaged table must not hide the others; reading it says why
            continue;
        }
        // The root counts rows that were never committed, too.
        TableScan scan(*m_store, m_transactions, map, rulesOf(table), nullptr);
        RowBatch batch;
        table.rows = 0;
        for (;;) {
            batch.clear(table.columns.size());
            const auto more = scan.fill(batch);
            if (!more) {
                table.rows = -1;
                break;
            }
            if (!*more)
                break;
            table.rows += static_cast<std::int64_t>(batch.rows());
        }
        m_info.uncommittedRows += scan.uncommitted();
    }
}

void Database::writeRemarks()
{
    m_info.path = m_store->bytes().name();
    m_info.bytes = m_store->bytes().size();
    m_info.format = m_store->format();
    m_info.cleanlyClosed = m_store->cleanlyClosed();
    m_info.createdMs = m_store->header().created;
    m_info.storeVersion = m_store->newest().version;
    m_info.createBuild = m_objects.createBuild;
    if (m_store->format() != 1 && !m_store->cleanlyClosed())
        m_info.remarks.append(Tr::tr("The file was not closed in order. Its newest complete state is shown."));
    if (m_store->fellBack())
        m_info.remarks.append(Tr::tr("A newer state than the one shown is incomplete: the last changes are lost."));
    if (m_info.uncommittedRows > 0)
        m_info.remarks.append(
            Tr::tr("%n change(s) of transactions that were never committed are left out.", nullptr,
                   static_cast<int>(std::min<qint64>(m_info.uncommittedRows, std::numeric_limits<int>::max()))));
    if (!m_objects.collation.isEmpty())
        m_info.remarks.append(Tr::tr("The database sorts text by the rules of %1.").arg(m_objects.collation));
}

StoredMap Database::mapOf(const TableName &table) const
{
    const QByteArray name = "table." + QByteArray::number(qlonglong(m_objects.tableId(table)));
    const StoredMap *const map = m_store->map(name);
    return map ? *map : StoredMap{0, name, {}};
}

Result<> Database::checkMapOf(const TableName &table) const
{
    const StoredMap map = mapOf(table);
    if (!map.root.isNone() || !m_store->mayHaveLost(map.name))
        return {};
    return damaged(m_store->bytes().name(), QStringLiteral("table %1").arg(table.display()),
                   QStringLiteral("the file's lists of maps contradict each other, and this table's has no contents"));
}

int Database::keyColumn(const Store &store, const Objects &objects, const TableSchema &table)
{
    for (const Objects::IndexObject &object : objects.indexes) {
        if (!object.index.primaryKey || !(object.table == table.name) || object.index.columns.size() != 1
            || object.index.columns[0].descending)
            continue;
        const QByteArray map = "index." + QByteArray::number(qlonglong(object.id));
        const int column = object.index.columns[0].column;
        const SqlType type = table.columns[static_cast<std::size_t>(column)].type.sql;
        const bool isInteger = type >= SqlType::TinyInt && type <= SqlType::BigInt;
        return isInteger && !store.map(map) && !store.mayHaveLost(map) ? column : -1;
    }
    return -1;
}

std::vector<ValueRule> Database::rulesOf(const TableSchema &table)
{
    std::vector<ValueRule> rules;
    rules.reserve(table.columns.size());
    for (const Column &column : table.columns)
        rules.emplace_back(column.type);
    return rules;
}

} // namespace gangway::h2
