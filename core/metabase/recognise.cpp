// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise.h"

#include "tablesweep.h"

#include <QCoreApplication>

#include <algorithm>

namespace gangway::metabase {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::metabase::recognise)
};

/// Tables that every version since 0.20 has.
constexpr const char16_t *coreTables[] = {u"core_user", u"metabase_database", u"report_card", u"report_dashboard",
                                          u"setting"};
constexpr const char16_t *sampleTables[] = {u"people", u"orders", u"products", u"reviews"};

QStringList missing(const TableFinder &tables, std::span<const char16_t *const> names)
{
    QStringList absent;
    for (const char16_t *name : names) {
        if (!tables.find(name))
            absent.append(QString::fromUtf16(name));
    }
    return absent;
}

} // namespace

Recognition recognise(const Catalogue &catalogue)
{
    if (catalogue.tables.empty())
        return {DatabaseKind::Empty, {}, Tr::tr("It has no tables.")};

    const TableFinder tables(catalogue);
    const QStringList absent = missing(tables, coreTables);
    const bool hasChangelog = tables.find(u"databasechangelog");
    if (absent.isEmpty() && hasChangelog)
        return {DatabaseKind::Application, tables.schema(),
                Tr::tr("It has the tables of a Metabase application database.")};
    if (absent.isEmpty())
        return {
            DatabaseKind::Unfinished, tables.schema(),
            Tr::tr("It has Metabase's tables, but no databasechangelog: the table that says which version made them.")};
    if (hasChangelog && (tables.find(u"core_user") || tables.find(u"metabase_database") || tables.find(u"setting")))
        return {DatabaseKind::Unfinished, tables.schema(),
                Tr::tr("Metabase began to set it up; these tables are missing: %1.")
                    .arg(absent.join(QStringLiteral(", ")))};
    if (missing(tables, sampleTables).isEmpty())
        return {DatabaseKind::SampleDatabase, tables.schema(),
                Tr::tr("It is the sample database that comes with Metabase (people, orders, products, reviews).")};

    QStringList some;
    for (const TableSchema &table : catalogue.tables) {
        if (some.size() == 3)
            break;
        some.append(table.name.name);
    }
    return {DatabaseKind::Other, tables.schema(),
            Tr::tr("It has none of Metabase's tables; its own are %1.")
                .arg(catalogue.tables.size() > 3 ? some.join(QStringLiteral(", ")) + QStringLiteral(" …")
                                                 : some.join(QStringLiteral(", ")))};
}

} // namespace gangway::metabase
