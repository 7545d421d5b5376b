// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SalvageDatabase that brings tables and maps together where names or declarations are lost.
#include "guessedcolumns.h"
#include "salvagedatabase.h"
#include "sqltokens.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::SalvageDatabase)
};

constexpr int leavesToTry = 5;

/// The name in a CREATE TABLE that is damaged further on.
TableName nameIn(const QString &sql)
{
    const auto tokens = sqlTokens(sql);
    const auto isName = [](const SqlToken &token) {
        return token.kind == SqlToken::Kind::Name || token.kind == SqlToken::Kind::Word;
    };
    for (std::size_t i = 0; i + 4 < tokens.size(); ++i) {
        if (tokens[i].kind != SqlToken::Kind::Word || tokens[i].text != u"TABLE")
            continue;
        if (isName(tokens[i + 1]) && tokens[i + 2].text == u"." && isName(tokens[i + 3]))
            return {tokens[i + 1].text, tokens[i + 3].text};
        break;
    }
    return {};
}

std::int64_t tableNumber(const QByteArray &map)
{
    bool ok = false;
    const qlonglong number = map.startsWith("table.") ? map.mid(6).toLongLong(&ok) : -1;
    return ok ? number : -1;
}

} // namespace

/// Whether the first leaves hold rows of the table's columns. An empty table fits.
bool SalvageDatabase::fits(const SalvageSource &source) const
{
    LeafRows rows(m_remains->pages().format(), source.map.id, m_transactions, source.shape);
    int tried = 0;
    TreeRemains tree(m_remains->pages(), source.map.id, source.map.root, KeyForm::Row);
    const auto hasRows = [&](const Page &leaf) {
        rows.take(leaf);
        tried += leaf.keys > 0;
        return !rows.rows().empty();
    };
    if (m_remains->isRootLost(source.map)) {
        for (const LeafPiece &piece : m_remains->poolOf(source.map.id, KeyForm::Row).fill({}).pieces) {
            const auto page = m_remains->pages().read(piece.position, source.map.id);
            if (page && hasRows(*page))
                return true;
            if (tried == leavesToTry)
                return false;
        }
        return tried == 0;
    }
    while (const auto part = tree.next()) {
        if (part->leaf && hasRows(part->leaf->page))
            return true;
        if (tried == leavesToTry)
            return false;
    }
    return tried == 0;
}

/// For each of the catalogue's tables the map with its rows. Where the name of a map is lost, a nameless one that has
/// such rows, if there is one such map for the table and one such table for the map.
std::vector<StoredMap> SalvageDatabase::findMaps()
{
    const auto &tables = m_objects.catalogue.tables;
    std::vector<StoredMap> maps(tables.size());
    std::vector<std::vector<std::size_t>> fitting(tables.size()); // nameless ones
    std::vector<std::size_t> claims(m_nameless.size());
    for (std::size_t t = 0; t < tables.size(); ++t) {
        maps[t].name = "table." + QByteArray::number(qlonglong(m_objects.tableId(tables[t].name)));
        if (const StoredMap *const map = m_remains->store()->map(maps[t].name)) {
            maps[t] = *map;
            continue;
        }
        for (std::size_t n = 0; n < m_nameless.size(); ++n) {
            const Nameless &nameless = m_nameless[n];
            if (nameless.columns != tables[t].columns.size() || !fits(sourceOf(tables[t], nameless.map)))
                continue;
            fitting[t].push_back(n);
            ++claims[n];
        }
    }
    for (std::size_t t = 0; t < tables.size(); ++t) {
        if (m_remains->store()->map(maps[t].name))
            continue;
        if (fitting[t].size() == 1 && claims[fitting[t][0]] == 1) {
            maps[t] = m_nameless[fitting[t][0]].map;
        } else if (m_remains->mayLackMaps() || m_remains->store()->mayHaveLost(maps[t].name)) {
            m_lacksRows = true;
            note(Problem::Severity::Error, QString::fromUtf8(maps[t].name),
                 Tr::tr("The rows of table %1 were not found.").arg(tables[t].name.display()));
        }
    }
    std::erase_if(m_nameless, [&](const Nameless &nameless) {
        return std::ranges::any_of(
            maps, [&](const StoredMap &map) { return map.name.isEmpty() && map.id == nameless.map.id; });
    });
    return maps;
}

/// With the columns of its declaration, or, where its rows are not of these, with those the rows have.
void SalvageDatabase::addTable(TableSchema table, const StoredMap &map)
{
    SalvageSource source = sourceOf(table, map);
    if (!fits(source)) {
        std::vector<Column> columns = guessColumns(*m_remains, map);
        if (!columns.empty() && columns.size() != table.columns.size()) {
            addLostTable(table.name, map);
            return;
        }
    }
    m_tables.emplace_back(std::move(table), std::move(source));
}

void SalvageDatabase::addLostTable(const TableName &name, const StoredMap &map)
{
    TableSchema table;
    table.name = name;
    table.columns = guessColumns(*m_remains, map);
    const bool isTaken =
        std::any_of(m_tables.begin(), m_tables.end(), [&](const auto &other) { return other.first.name == name; });
    if (table.columns.empty() || isTaken)
        return;
    SalvageSource source = sourceOf(table, map);
    source.columnsAreGuessed = true;
    source.mapIsGuessed = m_remains->isNameGuessed(map); // without a name, it is its map's
    for (ValueRule &rule : source.shape.rules)
        rule = ValueRule(ColumnType()); // any value
    m_tables.emplace_back(std::move(table), std::move(source));
}

/// Tables that have rows, but no declaration that can be read.
void SalvageDatabase::addLostTables(const std::vector<StrangeRecord> &strange)
{
    const auto lostName = [](const QString &number) {
        return TableName{QStringLiteral("PUBLIC"), QStringLiteral("LOST_") + number};
    };
    std::set<std::int64_t> known{0};
    for (const SysRecord &record : m_objects.records) {
        if (record.kind == SysRecord::Table)
            known.insert(record.id);
    }
    for (const StrangeRecord &one : strange) {
        const StoredMap *const map = m_remains->store()->map("table." + QByteArray::number(qlonglong(one.record.id)));
        if (one.record.kind != SysRecord::Table || !map)
            continue;
        const TableName name = nameIn(one.record.sql);
        addLostTable(name.name.isEmpty() ? lostName(QString::number(one.record.id)) : name, *map);
    }
    for (const StoredMap &map : m_remains->store()->maps()) {
        const std::int64_t id = m_report.catalogueIsWhole ? -1 : tableNumber(map.name);
        if (id > 0 && !known.contains(id))
            addLostTable(lostName(QString::number(id)), map);
    }
    if (m_report.catalogueIsWhole && !m_lacksRows)
        return;
    for (const Nameless &nameless : m_nameless) {
        if (nameless.columns > 0)
            addLostTable(lostName(QStringLiteral("MAP_%1").arg(nameless.map.id)), nameless.map);
    }
}

void SalvageDatabase::findTables(const std::vector<StrangeRecord> &strange)
{
    if (m_remains->mayLackMaps()) {
        for (StoredMap &map : m_remains->namelessMaps()) {
            const std::size_t columns = guessColumns(*m_remains, map).size();
            m_nameless.push_back({std::move(map), columns});
        }
    }
    const std::vector<StoredMap> maps = findMaps();
    for (std::size_t t = 0; t < maps.size(); ++t)
        addTable(std::move(m_objects.catalogue.tables[t]), maps[t]);
    addLostTables(strange);
    std::sort(m_tables.begin(), m_tables.end(),
              [](const auto &a, const auto &b) { return a.first.name < b.first.name; });
    m_objects.catalogue.tables.clear();
    for (auto &[table, source] : m_tables) {
        table.rows = -1; // until they were read
        m_objects.catalogue.tables.push_back(std::move(table));
        m_sources.push_back(std::move(source));
    }
    m_tables.clear();
    m_nameless.clear();
}

} // namespace gangway::h2
