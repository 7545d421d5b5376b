// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unmade.h"

#include "core/formats/h2/externalsorter.h"
#include "core/metabase/snapshot/keyset.h"
#include "core/metabase/snapshot/orphans.h"
#include "terminaltext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cstring>

namespace gangway::inspect {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::inspect::UnmadeKey)
};

constexpr std::size_t sortMemory = 16 << 20;

std::vector<int> columnsOf(const IndexSchema &index)
{
    std::vector<int> columns;
    for (std::size_t i = 0; i + static_cast<std::size_t>(index.included) < index.columns.size(); ++i)
        columns.push_back(index.columns[i].column);
    return columns;
}

QStringList namesOf(const TableSchema &table, const std::vector<int> &columns)
{
    QStringList names;
    for (const int column : columns)
        names << table.columns[static_cast<std::size_t>(column)].name;
    return names;
}

/// Counts rows whose key another row of the table has, too.
class TwinCounter final
{
public:
    TwinCounter(const TableSchema &table, std::vector<int> columns, const QString &folder)
        : m_columns(std::move(columns))
        , m_sorter(folder, sortMemory)
    {
        for (const int column : m_columns)
            m_types.push_back(table.columns[static_cast<std::size_t>(column)].type);
    }

    Result<> add(std::span<const Value> row)
    {
        const auto key = metabase::RowKey::of(row, m_columns, m_types);
        if (!key)
            return key.error();
        if (!*key)
            return {}; // a NULL equals nothing
        char bytes[9];
        std::memcpy(bytes, &(*key)->number, sizeof(quint64));
        bytes[8] = (*key)->isHash ? 1 : 0;
        return m_sorter.add({bytes, 9}, {});
    }

    Result<qint64> twins()
    {
        qint64 twins = 0;
        QByteArray previous;
        auto visited = m_sorter.visit([&](QByteArrayView key, QByteArrayView) -> Result<> {
            if (key == previous)
                ++twins;
            else
                previous = key.toByteArray();
            return {};
        });
        return visited ? Result<qint64>(twins) : Result<qint64>(visited.error());
    }

    [[nodiscard]] const std::vector<int> &columns() const { return m_columns; }

private:
    std::vector<int> m_columns;
    std::vector<ColumnType> m_types;
    h2::ExternalSorter m_sorter;
};

class KeyDropper final
{
public:
    KeyDropper(Catalogue &catalogue, RowReader &rows, OrphanRows orphans, const QString &folder,
               const Steering &steering)
        : m_catalogue(catalogue)
        , m_rows(rows)
        , m_orphanRows(orphans)
        , m_folder(folder)
        , m_steering(steering)
    {}

    Result<UnmadeKeys> run()
    {
        for (TableSchema &table : m_catalogue.tables) {
            if (auto dropped = dropTwins(table); !dropped)
                return dropped.error();
        }
        if (auto dropped = dropOrphans(); !dropped)
            return dropped.error();
        return std::move(m_unmade);
    }

private:
    /// Every key of the table in one reading.
    Result<> dropTwins(TableSchema &table)
    {
        std::vector<TwinCounter> counters;
        const auto want = [&](const std::vector<int> &columns) {
            const bool isKnown = std::any_of(counters.begin(), counters.end(),
                                             [&](const TwinCounter &counter) { return counter.columns() == columns; });
            if (!isKnown)
                counters.emplace_back(table, columns, m_folder);
        };
        if (table.primaryKey)
            want(table.primaryKey->columns);
        for (const UniqueConstraint &unique : table.uniques)
            want(unique.columns);
        for (const IndexSchema &index : table.indexes) {
            if (index.unique || index.primaryKey)
                want(columnsOf(index));
        }
        if (counters.empty())
            return {};
        auto cursor = m_rows.openTable(table.name);
        if (!cursor)
            return cursor.error();
        RowBatch batch;
        for (;;) {
            if (m_steering.isStopped())
                return stoppedError();
            const auto more = (*cursor)->next(batch);
            if (!more)
                return more.error();
            if (!*more)
                break;
            for (std::size_t i = 0; i < batch.rows(); ++i) {
                for (TwinCounter &counter : counters) {
                    if (auto added = counter.add(batch.row(i)); !added)
                        return added;
                }
            }
        }
        for (TwinCounter &counter : counters) {
            const auto twins = counter.twins();
            if (!twins)
                return twins.error();
            if (*twins > 0)
                dropKey(table, counter.columns(), *twins);
        }
        return {};
    }

    void dropKey(TableSchema &table, const std::vector<int> &columns, qint64 twins)
    {
        const auto say = [&](UnmadeKey::Kind kind, const QString &name) {
            m_unmade.keys.push_back({kind, table.name, name, {}, twins, {}, false, false});
        };
        bool isSaid = false;
        if (table.primaryKey && table.primaryKey->columns == columns) {
            say(UnmadeKey::Kind::Primary, table.primaryKey->name);
            isSaid = true;
            table.primaryKey.reset();
        }
        std::erase_if(table.uniques, [&](const UniqueConstraint &unique) {
            if (unique.columns != columns)
                return false;
            say(UnmadeKey::Kind::Unique, unique.name);
            isSaid = true;
            return true;
        });
        for (IndexSchema &index : table.indexes) {
            if (!(index.unique || index.primaryKey) || columnsOf(index) != columns)
                continue;
            if (!isSaid)
                say(index.primaryKey ? UnmadeKey::Kind::Primary : UnmadeKey::Kind::Unique, index.name);
            isSaid = true;
            index.unique = false; // it finds rows as before
            index.primaryKey = false;
        }
        dropKeysTo(table, columns);
    }

    /// A foreign key needs a key to lead to.
    void dropKeysTo(const TableSchema &target, const std::vector<int> &columns)
    {
        QStringList names = namesOf(target, columns);
        names.sort();
        for (TableSchema &table : m_catalogue.tables) {
            std::erase_if(table.foreignKeys, [&](const ForeignKey &key) {
                QStringList leadsTo = key.referencedColumns;
                leadsTo.sort();
                if (!(key.references == target.name) || (leadsTo != names && !leadsTo.isEmpty()))
                    return false;
                m_unmade.keys.push_back(
                    {UnmadeKey::Kind::Foreign, table.name, key.name, target.name, 0, {}, true, false});
                return true;
            });
        }
    }

    Result<> dropOrphans()
    {
        metabase::OrphanSearch search;
        if (m_orphanRows == OrphanRows::LeaveOut)
            search.leaveOut = [](const TableSchema &) { return true; };
        auto orphans = metabase::findOrphans(m_rows, search, m_steering);
        if (!orphans)
            return orphans.error();
        m_unmade.leaveOut = std::move(orphans->leaveOut);
        for (const metabase::BrokenReference &broken : orphans->broken) {
            const auto table = std::find_if(m_catalogue.tables.begin(), m_catalogue.tables.end(),
                                            [&](const TableSchema &one) { return one.name == broken.table; });
            if (table == m_catalogue.tables.end())
                continue;
            std::erase_if(table->foreignKeys, [&](const ForeignKey &key) {
                if (!(key.references == broken.references) || namesOf(*table, key.columns) != broken.columns)
                    return false;
                m_unmade.keys.push_back({UnmadeKey::Kind::Foreign, broken.table, key.name, broken.references,
                                         broken.rows, broken.examples, false, broken.isLeftOut});
                return !broken.isLeftOut;
            });
        }
        return {};
    }

    Catalogue &m_catalogue;
    RowReader &m_rows;
    OrphanRows m_orphanRows;
    QString m_folder;
    const Steering &m_steering;
    UnmadeKeys m_unmade;
};

} // namespace

QString UnmadeKey::sentence() const
{
    const QString of = table.display();
    switch (kind) {
    case Kind::Primary:
        return Tr::tr("The primary key %1 of %2 was not made: %3 rows have a key that another row has, too.")
            .arg(name, of, counted(rows));
    case Kind::Unique:
        return Tr::tr("The unique key %1 of %2 was not made: %3 rows have a key that another row has, too.")
            .arg(name, of, counted(rows));
    case Kind::Foreign:
        break;
    }
    if (isLeftOut)
        return Tr::tr("%1 rows of %2 were left out: by the foreign key %3 they refer to rows of %4 that are not there.")
            .arg(counted(rows), of, name, references.display());
    return isConsequence
               ? Tr::tr("The foreign key %1 of %2 was not made: the key of %3 it leads to was not made.")
                     .arg(name, of, references.display())
               : Tr::tr("The foreign key %1 of %2 was not made: %3 rows refer to rows of %4 that are not there.")
                     .arg(name, of, counted(rows), references.display());
}

QJsonObject UnmadeKey::toJson() const
{
    QJsonObject json{{u"kind"_s, kind == Kind::Primary  ? u"primary"_s
                                 : kind == Kind::Unique ? u"unique"_s
                                                        : u"foreign"_s},
                     {u"schema"_s, table.schema},
                     {u"table"_s, table.name},
                     {u"name"_s, name},
                     {u"rows"_s, rows},
                     {u"examples"_s, QJsonArray::fromStringList(examples)},
                     {u"leftOut"_s, isLeftOut},
                     {u"about"_s, sentence()}};
    if (!references.name.isEmpty())
        json[u"references"_s] = references.display();
    return json;
}

Result<UnmadeKeys> dropBrokenKeys(Catalogue &catalogue, RowReader &rows, OrphanRows orphans, const QString &folder,
                                  const Steering &steering)
{
    return KeyDropper(catalogue, rows, orphans, folder, steering).run();
}

} // namespace gangway::inspect
