// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare.h"

#include <map>
#include <set>
#include <utility>

namespace gangway::inspect {
namespace {

using namespace Qt::StringLiterals;

using Key = std::pair<QString, QString>;

Key keyOf(const TableName &name)
{
    return {name.schema.toLower(), name.name.toLower()};
}

QString declared(const Column &column)
{
    QString text = column.type.declared;
    if (text.isEmpty())
        text = u"type %1"_s.arg(static_cast<int>(column.type.sql));
    if (!column.nullable)
        text += u" NOT NULL"_s;
    return text;
}

/// Whether values of both columns are the same kind of thing. The words may differ: H2 1.4 says VARCHAR(40) where H2
/// 2 says CHARACTER VARYING(40).
bool sameColumn(const Column &left, const Column &right)
{
    const ColumnType &a = left.type;
    const ColumnType &b = right.type;
    return a.sql == b.sql && a.length == b.length && a.scale == b.scale && a.labels == b.labels
           && (a.sql != SqlType::Other || a.declared == b.declared) && left.nullable == right.nullable;
}

QString columnNames(const TableSchema &table, const std::vector<int> &columns)
{
    QStringList names;
    for (const int column : columns)
        names << table.columns[static_cast<std::size_t>(column)].name;
    return u'(' + names.join(u", "_s) + u')';
}

/// A table's keys and indexes without their names, which databases make up.
std::set<std::pair<QString, QString>> rules(const TableSchema &table)
{
    std::set<std::pair<QString, QString>> out;
    if (table.primaryKey)
        out.emplace(u"primary key"_s, columnNames(table, table.primaryKey->columns));
    for (const UniqueConstraint &unique : table.uniques)
        out.emplace(u"unique"_s, columnNames(table, unique.columns));
    for (const ForeignKey &key : table.foreignKeys) {
        QString text = columnNames(table, key.columns) + u" to "_s + key.references.display() + u" ("_s
                       + key.referencedColumns.join(u", "_s) + u')';
        if (!key.onDelete.isEmpty())
            text += u" on delete "_s + key.onDelete.toLower();
        out.emplace(u"foreign key"_s, text);
    }
    for (const IndexSchema &index : table.indexes) {
        std::vector<int> columns;
        for (const KeyColumn &column : index.columns)
            columns.push_back(column.column);
        if (!index.primaryKey)
            out.emplace(index.unique ? u"unique index"_s : u"index"_s, columnNames(table, columns));
    }
    return out;
}

void compareTables(std::vector<SchemaDifference> &out, const TableSchema &left, const TableSchema &right)
{
    std::map<QString, std::pair<const Column *, const Column *>> columns;
    for (const Column &column : left.columns)
        columns[column.name.toLower()].first = &column;
    for (const Column &column : right.columns)
        columns[column.name.toLower()].second = &column;
    for (const auto &[name, pair] : columns) {
        const auto &[a, b] = pair;
        if (a && b && sameColumn(*a, *b))
            continue;
        out.push_back(
            {left.name, u"column "_s + (a ? a : b)->name, a ? declared(*a) : QString(), b ? declared(*b) : QString()});
    }
    const auto leftRules = rules(left);
    const auto rightRules = rules(right);
    for (const auto &rule : leftRules) {
        if (!rightRules.contains(rule))
            out.push_back({left.name, rule.first, rule.second, {}});
    }
    for (const auto &rule : rightRules) {
        if (!leftRules.contains(rule))
            out.push_back({left.name, rule.first, {}, rule.second});
    }
}

/// Calls @p both for pairs of the same name and notes those that one side lacks.
template<typename Schema, typename Both>
void pairUp(std::vector<SchemaDifference> &out, const QString &thing, const std::vector<Schema> &left,
            const std::vector<Schema> &right, const Both &both)
{
    std::map<Key, std::pair<const Schema *, const Schema *>> all;
    for (const Schema &entry : left)
        all[keyOf(entry.name)].first = &entry;
    for (const Schema &entry : right)
        all[keyOf(entry.name)].second = &entry;
    for (const auto &[key, pair] : all) {
        const auto &[a, b] = pair;
        if (a && b)
            both(*a, *b);
        else if (a)
            out.push_back({a->name, thing, a->name.display(), {}});
        else
            out.push_back({b->name, thing, {}, b->name.display()});
    }
}

} // namespace

std::vector<SchemaDifference> compareSchemas(const Catalogue &left, const Catalogue &right)
{
    std::vector<SchemaDifference> out;
    pairUp(out, u"table"_s, left.tables, right.tables,
           [&out](const TableSchema &a, const TableSchema &b) { compareTables(out, a, b); });
    pairUp(out, u"view"_s, left.views, right.views, [&out](const ViewSchema &a, const ViewSchema &b) {
        if (a.sql.simplified() != b.sql.simplified())
            out.push_back({a.name, u"view"_s, a.sql.simplified(), b.sql.simplified()});
    });
    const auto standing = [](const Catalogue &catalogue) {
        std::vector<SequenceSchema> sequences; // those of identity columns have made-up names
        for (const SequenceSchema &sequence : catalogue.sequences) {
            if (!sequence.belongsToTable)
                sequences.push_back(sequence);
        }
        return sequences;
    };
    const auto leftSequences = standing(left);
    const auto rightSequences = standing(right);
    pairUp(out, u"sequence"_s, leftSequences, rightSequences, [](const SequenceSchema &, const SequenceSchema &) {});
    return out;
}

} // namespace gangway::inspect
