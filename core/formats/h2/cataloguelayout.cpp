// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguelayout.h"

#include "completecatalogue.h"
#include "objects.h"
#include "sequencesql.h"
#include "sqlwords.h"
#include "statementlayout.h"
#include "tablesql.h"
#include "typesql.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::CatalogueLayout)
};

Error cannotKeep(const QString &object, const QString &why)
{
    return {Error::Code::Unexpected, Tr::tr("The H2 database was not written: it cannot hold %1.").arg(object), why,
            Tr::tr("Change this in the source, then try again.")};
}

/// Ids: what the source had, then the lowest free ones.
class Ids final
{
public:
    std::size_t add(std::int64_t wanted)
    {
        const bool good = wanted > 0 && wanted <= std::numeric_limits<int>::max();
        m_ids.push_back(good && !m_used.contains(static_cast<int>(wanted)) ? static_cast<int>(wanted) : 0);
        if (m_ids.back() != 0)
            m_used.insert(m_ids.back());
        return m_ids.size() - 1;
    }

    void fill()
    {
        int next = 1;
        for (int &id : m_ids) {
            if (id != 0)
                continue;
            while (m_used.contains(next))
                ++next;
            id = next++;
        }
    }

    [[nodiscard]] int of(std::size_t number) const { return m_ids[number]; }

private:
    std::vector<int> m_ids;
    QSet<int> m_used;
};

class Layouter final
{
public:
    Layouter(const Catalogue &catalogue, const LayoutOptions &options)
        : m_catalogue(catalogue)
        , m_options(options)
        , m_completion(completeCatalogue(m_catalogue))
    {
        m_layout.remarks = m_completion.remarks;
    }

    Result<CatalogueLayout> run()
    {
        addStatements();
        if (auto done = addSequences(); !done)
            return std::move(done).error();
        for (const TableSchema &table : m_catalogue.tables) {
            if (auto done = addTable(table); !done)
                return std::move(done).error();
        }
        for (const ViewSchema &view : m_catalogue.views) {
            if (auto done = take(m_tableNames, view.name); !done)
                return std::move(done).error();
            add(SysRecord::Table, view.id, viewSql(view));
        }
        for (std::size_t i = 0; i < m_catalogue.tables.size(); ++i) {
            if (auto done = addIndexes(m_catalogue.tables[i], m_layout.tables[i]); !done)
                return std::move(done).error();
        }
        for (const TableSchema &table : m_catalogue.tables) {
            if (auto done = addConstraints(table); !done)
                return std::move(done).error();
        }
        resolve();
        return std::move(m_layout);
    }

private:
    std::size_t add(int kind, std::int64_t wantedId, const QString &sql)
    {
        m_layout.records.push_back({0, kind, sql});
        return m_ids.add(wantedId);
    }

    Result<> checkLength(const QString &name)
    {
        // H2 makes longer ones itself, from a constraint's name.
        if (name.size() > longestName && m_catalogue.dialect == Catalogue::Dialect::Other)
            return cannotKeep(
                name.left(longestName) + QChar(0x2026),
                QStringLiteral("the name has %1 characters, more than %2").arg(name.size()).arg(longestName));
        return {};
    }

    Result<> take(QSet<QString> &names, const TableName &name)
    {
        if (auto done = checkLength(name.name); !done)
            return done;
        const QString key = Objects::tableKey(name);
        if (names.contains(key))
            return cannotKeep(name.display(), QStringLiteral("the name is used twice"));
        names.insert(key);
        return {};
    }

    void addStatements()
    {
        StatementLayout statements = layOutStatements(m_catalogue);
        for (const StatementLayout::Record &record : statements.records)
            add(record.kind, record.id, record.sql);
        m_layout.remarks += statements.remarks;
        m_layout.collation = statements.collation;
    }

    /// Moves sequences behind the values their columns hold.
    void advanceSequences()
    {
        QHash<QString, ValueRange> ranges;
        for (const TableSchema &table : m_catalogue.tables) {
            for (std::size_t i = 0; i < table.columns.size(); ++i) {
                const auto found = m_options.identityValues.find({table.name, static_cast<int>(i)});
                if (found != m_options.identityValues.end() && !table.columns[i].sequence.name.isEmpty())
                    ranges.insert(quotedName(table.columns[i].sequence), found->second);
            }
        }
        for (SequenceSchema &sequence : m_catalogue.sequences) {
            const QString name = quotedName(sequence.name);
            const auto range = ranges.constFind(name);
            if (range == ranges.constEnd()
                || (m_catalogue.dialect != Catalogue::Dialect::Other && !m_completion.newSequences.contains(name)))
                continue;
            const bool up = sequence.increment >= 0;
            const std::int64_t last = up ? range->greatest : range->least;
            std::int64_t next = 0;
            if (!(up ? last < sequence.next : last > sequence.next)
                && !__builtin_add_overflow(last, sequence.increment, &next))
                sequence.next = next;
        }
    }

    Result<> addSequences()
    {
        advanceSequences();
        for (const SequenceSchema &sequence : m_catalogue.sequences) {
            if (auto done = take(m_sequenceNames, sequence.name); !done)
                return done;
            add(SysRecord::Sequence, sequence.id, sequenceSql(sequence));
        }
        return {};
    }

    Result<> addTable(const TableSchema &table)
    {
        if (auto done = take(m_tableNames, table.name); !done)
            return done;
        const bool ownWords = m_catalogue.dialect == Catalogue::Dialect::H2;
        TableLayout layout;
        QStringList types;
        for (const Column &column : table.columns) {
            if (auto done = checkLength(column.name); !done)
                return done;
            QString type;
            if (!column.domain.name.isEmpty())
                type = quotedName(column.domain);
            else
                type = ownWords && !column.type.declared.isEmpty() ? column.type.declared : typeSql(column.type);
            if (type.isEmpty())
                return cannotKeep(table.name.display() + u'.' + column.name,
                                  QStringLiteral("no type for ") + column.type.declared);
            types.append(type);
            layout.types.push_back(column.type);
        }
        layout.name = table.name;
        layout.hasRows = table.storage.persistent && table.storage.engine.isEmpty();
        layout.id = static_cast<int>(add(SysRecord::Table, table.id, tableSql(table, types)));
        m_layout.tables.push_back(std::move(layout));
        return {};
    }

    [[nodiscard]] static int rowKeyColumn(const TableSchema &table, const IndexSchema &index)
    {
        if (!index.primaryKey || index.columns.size() != 1 || index.columns[0].descending)
            return -1;
        switch (table.columns[static_cast<std::size_t>(index.columns[0].column)].type.sql) {
        case SqlType::TinyInt:
        case SqlType::SmallInt:
        case SqlType::Integer:
        case SqlType::BigInt:
            return index.columns[0].column;
        default:
            return -1;
        }
    }

    [[nodiscard]] bool onlyH2CanSort(const TableSchema &table, const IndexSchema &index) const
    {
        if (index.method == u"SPATIAL")
            return true;
        if (m_layout.collation.isEmpty())
            return false;
        return std::any_of(index.columns.begin(), index.columns.end(), [&](const KeyColumn &key) {
            const SqlType type = table.columns[static_cast<std::size_t>(key.column)].type.sql;
            return type == SqlType::Char || type == SqlType::Varchar || type == SqlType::VarcharIgnoreCase
                   || type == SqlType::Array || type == SqlType::Row;
        });
    }

    Result<> addIndexes(const TableSchema &table, TableLayout &layout)
    {
        for (const IndexSchema &index : table.indexes) {
            if (auto done = take(m_indexNames, {table.name.schema, index.name}); !done)
                return done;
            IndexLayout added;
            added.name = index.name;
            added.columns = index.columns;
            added.unique = index.unique;
            added.primary = index.primaryKey;
            const int key = rowKeyColumn(table, index);
            if (key >= 0 && layout.delegateColumn < 0) {
                layout.delegateColumn = key;
                added.delegate = true;
            }
            added.omitted = !added.delegate && (table.storage.memory || !layout.hasRows || onlyH2CanSort(table, index));
            added.included = index.included;
            added.id = static_cast<int>(add(SysRecord::Index, index.id, indexSql(table, index)));
            layout.indexes.push_back(std::move(added));
        }
        return {};
    }

    Result<> addConstraint(const TableSchema &table, const QString &name, std::int64_t id, const QString &sql)
    {
        if (auto done = take(m_constraintNames, {table.name.schema, name}); !done)
            return done;
        add(SysRecord::Constraint, id, sql);
        return {};
    }

    Result<> addConstraints(const TableSchema &table)
    {
        if (const auto &key = table.primaryKey) {
            if (auto done = addConstraint(table, key->name, key->id, primaryKeySql(table)); !done)
                return done;
        }
        for (const UniqueConstraint &unique : table.uniques) {
            if (auto done = addConstraint(table, unique.name, unique.id, uniqueSql(table, unique)); !done)
                return done;
        }
        for (const CheckConstraint &check : table.checks) {
            if (auto done = addConstraint(table, check.name, check.id, checkSql(table, check)); !done)
                return done;
        }
        for (const ForeignKey &key : table.foreignKeys) {
            if (auto done = addConstraint(table, key.name, key.id, foreignKeySql(table, key)); !done)
                return done;
        }
        return {};
    }

    /// Puts ids where numbers of records stand.
    void resolve()
    {
        m_ids.fill();
        for (TableLayout &table : m_layout.tables) {
            table.id = m_ids.of(static_cast<std::size_t>(table.id));
            for (IndexLayout &index : table.indexes)
                index.id = m_ids.of(static_cast<std::size_t>(index.id));
        }
        for (std::size_t i = 0; i < m_layout.records.size(); ++i)
            m_layout.records[i].id = m_ids.of(i);
        std::sort(m_layout.records.begin(), m_layout.records.end(),
                  [](const ObjectRecord &a, const ObjectRecord &b) { return a.id < b.id; });
    }

    Catalogue m_catalogue;
    LayoutOptions m_options;
    Completion m_completion;
    CatalogueLayout m_layout;
    Ids m_ids;
    QSet<QString> m_tableNames;
    QSet<QString> m_indexNames;
    QSet<QString> m_constraintNames;
    QSet<QString> m_sequenceNames;
};

} // namespace

Result<CatalogueLayout> layOutCatalogue(const Catalogue &catalogue, const LayoutOptions &options)
{
    return Layouter(catalogue, options).run();
}

} // namespace gangway::h2
