// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oldcatalogue.h"

#include "oldexpressions.h"
#include "oldstatements.h"

#include <QCoreApplication>

#include <algorithm>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::OldCatalogue)
};

class Upgrader final
{
public:
    Upgrader(const Catalogue &old, const OldExtents &extents)
        : m_extents(extents)
        , m_catalogue(old)
    {
        for (const TableSchema &table : old.tables) {
            for (const Column &column : table.columns)
                m_allColumns.insert(column.name);
        }
    }

    UpgradedCatalogue run()
    {
        m_catalogue.dialect = Catalogue::Dialect::H2;
        for (TableSchema &table : m_catalogue.tables)
            upgrade(table);
        for (const TableSchema &table : m_catalogue.tables) {
            for (const ForeignKey &key : table.foreignKeys)
                upgradeReferencedKey(key);
        }
        for (ViewSchema &view : m_catalogue.views)
            view.sql = upgradedQuery(view.sql, m_allColumns);
        upgradeStatements();
        return {std::move(m_catalogue), std::move(m_remarks)};
    }

private:
    void upgrade(TableSchema &table)
    {
        QSet<QString> names;
        for (const Column &column : table.columns)
            names.insert(column.name);
        const auto extents = m_extents.find(table.name);
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            Column &column = table.columns[i];
            const bool known = extents != m_extents.end() && i < extents->second.size();
            bool widened = false;
            const QString before = column.type.declared;
            column.type = upgradedType(column.type, known ? extents->second[i] : OldExtent{}, &widened);
            if (widened)
                m_remarks.append(Tr::tr("The column %1.%2 was %3 and becomes %4, since its values do not fit into what "
                                        "H2 2 means by %3.")
                                     .arg(table.name.display(), column.name, before, column.type.declared));
            for (QString *sql : {&column.defaultSql, &column.onUpdateSql, &column.expression})
                *sql = sql->isEmpty() ? *sql : upgradedExpression(*sql, names);
            // Columns of 1.4 carry all that their domain says.
            column.domain = {};
            column.domainDefault = false;
            column.domainOnUpdate = false;
        }
        for (CheckConstraint &check : table.checks)
            check.sql = upgradedExpression(check.sql, names);
    }

    /// H2 2 has a unique or primary key behind each foreign key. In 1.4 an index was enough, which the foreign key
    /// owned even where there was such a key.
    void upgradeReferencedKey(const ForeignKey &key)
    {
        const auto target = std::find_if(m_catalogue.tables.begin(), m_catalogue.tables.end(),
                                         [&](const TableSchema &table) { return table.name == key.references; });
        if (target == m_catalogue.tables.end())
            return;
        std::vector<int> columns;
        for (const QString &name : key.referencedColumns)
            columns.push_back(target->columnIndex(name));
        if (columns.empty() || std::find(columns.begin(), columns.end(), -1) != columns.end())
            return;
        const auto same = [&](const UniqueConstraint &unique) {
            return unique.columns.size() == columns.size()
                   && std::is_permutation(columns.begin(), columns.end(), unique.columns.begin());
        };
        const bool hasKey = (target->primaryKey && same(*target->primaryKey))
                            || std::any_of(target->uniques.begin(), target->uniques.end(), same);
        if (!hasKey)
            target->uniques.push_back({{}, std::move(columns), key.referencedIndex});
        else if (!key.referencedIndex.isEmpty() && !isNeeded(*target, key.referencedIndex))
            std::erase_if(target->indexes, [&](const IndexSchema &index) { return index.name == key.referencedIndex; });
    }

    /// Whether a constraint of the table itself owns the index.
    static bool isNeeded(const TableSchema &table, const QString &index)
    {
        const auto owns = [&](const auto &constraint) { return constraint.index == index; };
        return (table.primaryKey && owns(*table.primaryKey))
               || std::any_of(table.uniques.begin(), table.uniques.end(), owns)
               || std::any_of(table.foreignKeys.begin(), table.foreignKeys.end(), owns);
    }

    void upgradeStatements()
    {
        std::vector<CatalogueStatement> kept;
        for (CatalogueStatement &statement : m_catalogue.others) {
            if (statement.kind == u"domain") {
                const auto domain = upgradedDomain(statement);
                if (domain.empty())
                    m_remarks.append(Tr::tr("A domain is left out: %1").arg(statement.sql.left(200)));
                kept.insert(kept.end(), domain.begin(), domain.end());
            } else if (statement.kind == u"setting") {
                if (statement.sql.startsWith(u"SET CREATE_BUILD "))
                    continue; // the build that made the new file will stand there
                if (auto setting = upgradedSetting(statement.sql))
                    kept.push_back({statement.kind, *setting, statement.id});
                else
                    m_remarks.append(Tr::tr("A setting that H2 2 does not have is left out: %1").arg(statement.sql));
            } else {
                statement.sql = upgradedStatement(statement.sql);
                kept.push_back(std::move(statement));
            }
        }
        m_catalogue.others = std::move(kept);
    }

    const OldExtents &m_extents;
    Catalogue m_catalogue;
    QStringList m_remarks;
    QSet<QString> m_allColumns;
};

} // namespace

UpgradedCatalogue upgradeCatalogue(const Catalogue &old, const OldExtents &extents)
{
    return Upgrader(old, extents).run();
}

} // namespace gangway::h2
