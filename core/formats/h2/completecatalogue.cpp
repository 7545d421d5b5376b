// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "completecatalogue.h"

#include "foreignsql.h"
#include "sqlwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QUuid>

#include <algorithm>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::CompleteCatalogue)
};

constexpr int longestNumber = 100'000;

bool isIdentity(const Column &column)
{
    return column.generated == Column::Generated::IdentityAlways
           || column.generated == Column::Generated::IdentityByDefault;
}

/// Names of one kind of object, unique in each schema.
class Names final
{
public:
    void take(const QString &schema, const QString &name) { m_taken.insert(schema + QChar(0) + name); }

    /// @p wanted if it is free, else with a number after it.
    QString unique(const QString &schema, const QString &wanted)
    {
        QString name = wanted.left(longestName);
        for (int i = 2; m_taken.contains(schema + QChar(0) + name); ++i) {
            const QString number = QStringLiteral("_%1").arg(i);
            name = wanted.left(longestName - number.size()) + number;
        }
        take(schema, name);
        return name;
    }

private:
    QSet<QString> m_taken;
};

class Completer final
{
public:
    explicit Completer(Catalogue &catalogue)
        : m_catalogue(catalogue)
        , m_foreign(catalogue.dialect == Catalogue::Dialect::Other)
    {}

    Completion run()
    {
        takeNames();
        for (TableSchema &table : m_catalogue.tables) {
            if (m_foreign)
                translate(table);
            nameAnonymous(table);
            addSequences(table);
            addPrimaryIndex(table);
            addUniqueIndexes(table);
        }
        for (TableSchema &table : m_catalogue.tables) { // these look at other tables
            addForeignKeyIndexes(table);
            placeNulls(table);
        }
        if (m_foreign)
            dropForeignObjects();
        return std::move(m_completion);
    }

private:
    void remark(const QString &text) { m_completion.remarks.append(text); }

    void takeNames()
    {
        for (const SequenceSchema &sequence : m_catalogue.sequences)
            m_sequences.insert(quotedName(sequence.name));
        for (TableSchema &table : m_catalogue.tables) {
            const QString &schema = table.name.schema;
            // Other databases have a namespace for each table.
            const auto take = [&](Names &names, QString &name) {
                if (name.isEmpty())
                    return;
                if (m_foreign)
                    name = names.unique(schema, name);
                else
                    names.take(schema, name);
            };
            QHash<QString, QString> renamed;
            for (IndexSchema &index : table.indexes) {
                const QString before = index.name;
                take(m_indexNames, index.name);
                renamed.insert(before, index.name);
            }
            const auto takeKey = [&](auto &key) {
                take(m_constraintNames, key.name);
                key.index = renamed.value(key.index, key.index);
            };
            if (table.primaryKey)
                takeKey(*table.primaryKey);
            for (UniqueConstraint &unique : table.uniques)
                takeKey(unique);
            for (ForeignKey &key : table.foreignKeys)
                takeKey(key);
            for (CheckConstraint &check : table.checks)
                take(m_constraintNames, check.name);
        }
    }

    void translate(TableSchema &table)
    {
        for (Column &column : table.columns) {
            const QString where = table.name.display() + u'.' + column.name;
            if (column.type.sql == SqlType::Numeric && column.type.length <= 0) {
                column.type.sql = SqlType::DecFloat; // NUMERIC alone has no digits after the point in H2
                column.type.length = longestNumber;
            }
            if (column.generated == Column::Generated::Stored) {
                remark(Tr::tr("The column %1 keeps its values, but is no longer computed from others: %2")
                           .arg(where, column.expression));
                column.generated = Column::Generated::No;
            }
            for (QString *expression : {&column.defaultSql, &column.onUpdateSql}) {
                if (expression->isEmpty())
                    continue;
                const auto translated = foreignExpression(*expression);
                if (!translated)
                    remark(Tr::tr("The default of the column %1 is left out: %2").arg(where, *expression));
                *expression = translated.value_or(QString());
            }
        }
        for (const CheckConstraint &check : table.checks)
            remark(Tr::tr("The check %1 of the table %2 is left out: %3")
                       .arg(check.name, table.name.display(), check.sql));
        table.checks.clear();
    }

    void addSequences(TableSchema &table)
    {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            Column &column = table.columns[i];
            if (!isIdentity(column))
                continue;
            column.nullable = false;
            if (!column.sequence.name.isEmpty() && m_sequences.contains(quotedName(column.sequence)))
                continue;
            // The same name each time the same catalogue is laid out.
            const QUuid uuid = QUuid::createUuidV5(QUuid(), table.name.display() + QChar(0) + column.name);
            QString name = uuid.toString(QUuid::WithoutBraces).toUpper().replace(u'-', u'_');
            name.prepend(QLatin1String("SYSTEM_SEQUENCE_"));
            SequenceSchema sequence;
            sequence.name = column.sequence = {table.name.schema, name};
            sequence.belongsToTable = true;
            if (column.type.sql == SqlType::Integer)
                sequence.type = QStringLiteral("INTEGER");
            else if (column.type.sql == SqlType::SmallInt)
                sequence.type = QStringLiteral("SMALLINT");
            else if (column.type.sql == SqlType::TinyInt)
                sequence.type = QStringLiteral("TINYINT");
            m_completion.newSequences.insert(quotedName(sequence.name));
            m_sequences.insert(quotedName(sequence.name));
            m_catalogue.sequences.push_back(std::move(sequence));
        }
    }

    IndexSchema &addIndex(TableSchema &table, const QString &wanted, const std::vector<int> &columns)
    {
        IndexSchema &index = table.indexes.emplace_back();
        index.name = m_indexNames.unique(table.name.schema, wanted);
        for (const int column : columns)
            index.columns.push_back({column});
        return index;
    }

    void addPrimaryIndex(TableSchema &table)
    {
        if (!table.primaryKey)
            return;
        UniqueConstraint &key = *table.primaryKey;
        for (const int column : key.columns)
            table.columns[static_cast<std::size_t>(column)].nullable = false;
        auto index = std::find_if(table.indexes.begin(), table.indexes.end(),
                                  [](const IndexSchema &candidate) { return candidate.primaryKey; });
        if (index == table.indexes.end()) {
            IndexSchema &added = addIndex(table, QStringLiteral("PRIMARY_KEY_") + table.name.name, key.columns);
            added.primaryKey = true;
            added.unique = true;
            key.index = added.name;
        } else if (m_foreign || key.index.isEmpty()) {
            key.index = index->name;
        }
    }

    /// The columns in any order, at the start of the index; @p exactly: and nothing more.
    static bool covers(const IndexSchema &index, const std::vector<int> &columns, bool exactly)
    {
        const std::size_t own = index.columns.size() - static_cast<std::size_t>(index.included);
        if (own < columns.size() || (exactly && own != columns.size()))
            return false;
        return std::all_of(columns.begin(), columns.end(), [&](int column) {
            const auto end = index.columns.begin() + static_cast<std::ptrdiff_t>(columns.size());
            return std::any_of(index.columns.begin(), end, [&](const KeyColumn &key) { return key.column == column; });
        });
    }

    void addUniqueIndexes(TableSchema &table)
    {
        for (UniqueConstraint &unique : table.uniques) {
            if (!unique.index.isEmpty())
                continue;
            const auto found = std::find_if(table.indexes.begin(), table.indexes.end(), [&](const IndexSchema &index) {
                return index.unique && index.method.isEmpty() && covers(index, unique.columns, true);
            });
            if (found != table.indexes.end())
                continue; // H2 finds it, too
            IndexSchema &added = addIndex(table, unique.name + QLatin1String("_INDEX"), unique.columns);
            added.unique = true;
            unique.index = added.name;
        }
    }

    void nameAnonymous(TableSchema &table)
    {
        const auto name = [&](QString &given) {
            if (given.isEmpty())
                given = m_constraintNames.unique(table.name.schema, QStringLiteral("CONSTRAINT_") + table.name.name);
        };
        if (table.primaryKey)
            name(table.primaryKey->name);
        for (UniqueConstraint &unique : table.uniques)
            name(unique.name);
        for (ForeignKey &key : table.foreignKeys)
            name(key.name);
        for (CheckConstraint &check : table.checks)
            name(check.name);
    }

    void addForeignKeyIndexes(TableSchema &table)
    {
        for (ForeignKey &key : table.foreignKeys) {
            if (key.referencedColumns.isEmpty()) {
                const TableSchema *const target = m_catalogue.table(key.references);
                if (target && target->primaryKey) {
                    for (const int column : target->primaryKey->columns)
                        key.referencedColumns.append(target->columns[static_cast<std::size_t>(column)].name);
                }
            }
            const bool covered =
                !key.index.isEmpty()
                || std::any_of(table.indexes.begin(), table.indexes.end(), [&](const IndexSchema &index) {
                       return index.method.isEmpty() && covers(index, key.columns, false);
                   });
            if (!covered)
                key.index = addIndex(table, key.name + QLatin1String("_INDEX"), key.columns).name;
        }
    }

    static void placeNulls(TableSchema &table)
    {
        for (IndexSchema &index : table.indexes) {
            if (index.primaryKey || index.method == u"SPATIAL")
                continue;
            for (KeyColumn &key : index.columns) {
                if (key.nulls == KeyColumn::Nulls::Default)
                    key.nulls = key.descending ? KeyColumn::Nulls::Last : KeyColumn::Nulls::First;
            }
        }
    }

    void dropForeignObjects()
    {
        for (const ViewSchema &view : m_catalogue.views)
            remark(Tr::tr("The view %1 is left out.").arg(view.name.display()));
        m_catalogue.views.clear();
        for (const CatalogueStatement &statement : m_catalogue.others) {
            //: %1: a kind of object, such as trigger; %2: SQL
            remark(Tr::tr("Left out: %1 (%2)").arg(statement.kind, statement.sql.left(200)));
        }
        m_catalogue.others.clear();
    }

    Catalogue &m_catalogue;
    bool m_foreign;
    Completion m_completion;
    QSet<QString> m_sequences;
    Names m_indexNames;
    Names m_constraintNames;
};

} // namespace

Completion completeCatalogue(Catalogue &catalogue)
{
    return Completer(catalogue).run();
}

} // namespace gangway::h2
