// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvagedatabase.h"

#include "database.h"
#include "salvagecatalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::SalvageDatabase)
};

/// SYS: id, 0, kind, SQL. Since format 2 its rows' keys are the ids.
SalvageSource sysSource(const StoredMap &map, int format)
{
    SalvageSource source;
    source.name.name = QStringLiteral("SYS");
    source.map = map;
    for (const SqlType sql : {SqlType::Integer, SqlType::Integer, SqlType::Integer, SqlType::Varchar}) {
        Column column;
        column.type.sql = sql;
        source.shape.rules.emplace_back(column.type);
        source.columns.push_back(std::move(column));
    }
    source.shape.mayBeNull.assign(4, false);
    source.shape.keyColumn = format == 1 ? -1 : 0;
    return source;
}

} // namespace

Result<std::shared_ptr<SalvageDatabase>> SalvageDatabase::open(std::shared_ptr<const ByteSource> source,
                                                               const Steering &steering)
{
    auto remains = StoreRemains::find(std::move(source), steering);
    if (!remains)
        return std::move(remains).error();
    std::shared_ptr<SalvageDatabase> database(new SalvageDatabase);
    database->m_remains = std::move(*remains);
    database->m_report.general = database->m_remains->problems();
    database->m_report.isNewestState = database->m_remains->isNewestState();
    database->m_lobs = std::make_unique<SalvageLobs>(database->m_remains);
    database->loadTransactions();
    database->loadCatalogue();
    if (steering.isStopped())
        return stoppedError();
    database->fillInfo();
    return database;
}

void SalvageDatabase::note(Problem::Severity severity, const QString &where, const QString &what)
{
    m_report.general.push_back({severity, where, what, {}});
}

void SalvageDatabase::loadTransactions()
{
    std::vector<Error> problems;
    m_transactions = Transactions::loadReadable(*m_remains->store(), problems);
    if (m_remains->mayLackLogs())
        m_transactions.noteLostLogs();
    for (const Error &problem : problems)
        note(Problem::Severity::Error, problem.detail,
             Tr::tr(
                 "The log of uncommitted changes is damaged. Some of them may be shown, or some committed ones not."));
}

/// The map of the catalogue, if need be by what is in it.
const StoredMap *SalvageDatabase::findSysMap(StoredMap &nameless) const
{
    if (const StoredMap *const map = m_remains->store()->map("table.0"))
        return map;
    for (StoredMap &candidate : m_remains->namelessMaps()) {
        const SalvageSource source = sysSource(candidate, m_remains->pages().format());
        SalvageTable table(*m_remains, m_transactions, source, *m_lobs);
        RowBatch batch;
        batch.clear(4);
        if (!table.fill(batch))
            continue;
        for (std::size_t i = 0; i < batch.rows(); ++i) {
            if (batch.row(i)[3].bytes().startsWith("CREATE ")) {
                nameless = std::move(candidate);
                return &nameless;
            }
        }
    }
    return nullptr;
}

std::vector<SysRecord> SalvageDatabase::readRecords(const StoredMap &map)
{
    std::vector<SysRecord> records;
    const SalvageSource source = sysSource(map, m_remains->pages().format());
    SalvageTable table(*m_remains, m_transactions, source, *m_lobs);
    RowBatch batch;
    std::int64_t unsure = 0;
    for (batch.clear(4); table.fill(batch).hasValue() && !batch.isEmpty(); batch.clear(4)) {
        const std::int64_t soFar = table.damage().older + table.damage().doubtful;
        const bool isUnsure = soFar > unsure;
        unsure = soFar;
        for (std::size_t i = 0; i < batch.rows(); ++i) {
            const auto row = batch.row(i);
            records.push_back(
                {row[0].first, static_cast<int>(row[2].first), QString::fromUtf8(row[3].bytes()), isUnsure});
        }
    }
    const TableDamage &damage = table.damage();
    for (SysRecord &record : records)
        record.isUnsure = record.isUnsure || damage.wasSearched;
    m_report.catalogueIsWhole = damage.isWhole();
    for (const DamagePlace &place : damage.places)
        note(Problem::Severity::Error, place.where + QStringLiteral(": ") + place.what,
             Tr::tr("A part of the catalogue is damaged."));
    if (damage.wasSearched || damage.older > 0)
        note(Problem::Severity::Error, {},
             Tr::tr("What was found of the catalogue may be an earlier state: tables, keys or others may have been "
                    "changed or dropped since."));
    if (damage.lost > 0)
        note(Problem::Severity::Error, {},
             Tr::tr("%n object(s) of the catalogue are lost: tables, keys or others.", nullptr,
                    static_cast<int>(std::min<qint64>(damage.lost, INT32_MAX))));
    return records;
}

void SalvageDatabase::loadCatalogue()
{
    StoredMap nameless;
    const StoredMap *const map = findSysMap(nameless);
    std::vector<SysRecord> records;
    if (map)
        records = readRecords(*map);
    if (records.empty()) {
        m_report.catalogueIsWhole = false;
        note(Problem::Severity::Error, {}, Tr::tr("The catalogue is lost: names and types of all tables."));
    }
    for (const SysRecord &record : records) {
        if (record.isUnsure)
            m_unsureObjects.insert(record.id);
    }
    std::vector<StrangeRecord> strange;
    auto objects =
        understand(std::move(records), m_remains->store()->format(), m_remains->store()->bytes().name(), &strange);
    if (objects)
        m_objects = std::move(*objects);
    reportStrange(strange);
    m_tablesDeclared = m_objects.catalogue.tables.size();
    findTables(strange);
    dropWhatNeedsLostThings();
}

void SalvageDatabase::reportStrange(const std::vector<StrangeRecord> &strange)
{
    for (const StrangeRecord &one : strange) {
        m_report.catalogueIsWhole = false;
        note(Problem::Severity::Error, one.error.detail, Tr::tr("A part of the catalogue is damaged."));
    }
}

/// What could be created nowhere any more is no part of the catalogue. Neither is anything added to one in order.
void SalvageDatabase::dropWhatNeedsLostThings()
{
    const auto take = [this](std::vector<Problem> problems) {
        m_report.catalogueIsWhole = m_report.catalogueIsWhole && problems.empty();
        m_report.general.insert(m_report.general.end(), std::make_move_iterator(problems.begin()),
                                std::make_move_iterator(problems.end()));
    };
    if (m_objects.catalogue.dialect == Catalogue::Dialect::H2) {
        for (TableSchema &table : m_objects.catalogue.tables)
            take(makeReadable(table));
    }
    const bool isAsDeclared = m_sources.size() == m_tablesDeclared
                              && std::none_of(m_sources.begin(), m_sources.end(),
                                              [](const auto &source) { return source.columnsAreGuessed; });
    if (m_report.catalogueIsWhole && isAsDeclared)
        return;
    take(makeCreatable(m_objects.catalogue));
}

void SalvageDatabase::countRows()
{
    for (const TableDamage &damage : m_report.tables) {
        auto &tables = m_objects.catalogue.tables;
        const auto table = std::find_if(tables.begin(), tables.end(),
                                        [&damage](const TableSchema &one) { return one.name == damage.table; });
        if (table != tables.end())
            table->rows = damage.rows;
    }
}

void SalvageDatabase::fillInfo()
{
    const Store &store = *m_remains->store();
    m_info.path = store.bytes().name();
    m_info.bytes = store.bytes().size();
    m_info.format = store.format();
    m_info.cleanlyClosed = store.header().clean;
    m_info.createdMs = store.header().created;
    m_info.storeVersion = store.newest().version;
    m_info.createBuild = m_objects.createBuild;
}

std::int64_t SalvageDatabase::rowsInIndexes(const TableSchema &table) const
{
    std::int64_t rows = -1;
    if (m_transactions.any())
        return rows; // they count uncommitted entries, too
    for (const Objects::IndexObject &index : m_objects.indexes) {
        const StoredMap *const map = m_remains->store()->map("index." + QByteArray::number(qlonglong(index.id)));
        if (!(index.table == table.name) || !index.ordered || !map || map->root.isNone()
            || m_remains->isRootGuessed(*map) || m_remains->isNameGuessed(*map) || m_unsureObjects.contains(index.id))
            continue;
        const auto root = m_remains->pages().read(map->root, map->id);
        if (!root || (!root->isLeaf() && !areCountsProven(m_remains->pages(), map->id, root->children)))
            continue;
        if (rows >= 0 && root->entries() != rows)
            return -1; // one of them is wrong
        rows = root->entries();
    }
    return rows;
}

SalvageSource SalvageDatabase::sourceOf(const TableSchema &table, const StoredMap &map) const
{
    SalvageSource source;
    source.name = table.name;
    source.map = map;
    source.columns = table.columns;
    source.shape.rules = Database::rulesOf(table);
    for (const Column &column : table.columns)
        source.shape.mayBeNull.push_back(column.nullable);
    source.shape.keyColumn = Database::keyColumn(*m_remains->store(), m_objects, table);
    if (m_remains->mayLackMaps() || !m_report.catalogueIsWhole)
        source.shape.keyColumn = -1; // the index that has the keys may be among what is lost
    if (table.primaryKey)
        source.primaryKey = table.primaryKey->columns;
    source.mapIsGuessed = m_remains->isNameGuessed(map) || (map.id != 0 && map.name.isEmpty())
                          || m_unsureObjects.contains(m_objects.tableId(table.name));
    source.expected = rowsInIndexes(table);
    const Store &store = *m_remains->store();
    source.rowsNotFound =
        m_remains->mayLackRoot(map) || (map.id == 0 && !m_report.catalogueIsWhole)
        || (map.root.isNone() && !store.map(map.name) && (m_remains->mayLackMaps() || store.mayHaveLost(map.name)));
    return source;
}

} // namespace gangway::h2
