// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "damagereport.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::DamageReport)
};

constexpr std::size_t shownPlaces = 3;

QString counted(qint64 number)
{
    return QLocale().toString(number);
}

QString lossOf(const TableDamage &damage)
{
    if (damage.lost > 0) {
        const QString all = counted(damage.rows + damage.lost);
        return damage.lostIsExact
                   ? Tr::tr("%1 lost %2 of %3 rows.").arg(damage.table.display(), counted(damage.lost), all)
                   : Tr::tr("%1 lost at least %2 of at least %3 rows.")
                         .arg(damage.table.display(), counted(damage.lost), all);
    }
    if (!damage.lostIsExact)
        return Tr::tr("%1 has %2 rows that can be read. Whether there were more is not known.")
            .arg(damage.table.display(), counted(damage.rows));
    return Tr::tr("%1 has all of its %2 rows.").arg(damage.table.display(), counted(damage.rows));
}

QString placesOf(const TableDamage &damage)
{
    QStringList places;
    for (std::size_t i = 0; i < std::min(shownPlaces, damage.places.size()); ++i)
        places << damage.places[i].where + QStringLiteral(": ") + damage.places[i].what;
    const qint64 more =
        static_cast<qint64>(damage.places.size()) - static_cast<qint64>(places.size()) + damage.morePlaces;
    if (more > 0)
        places << QStringLiteral("and %1 more").arg(more);
    return places.join(QStringLiteral("; "));
}

} // namespace

QString sentencesOn(const TableDamage &damage)
{
    QStringList sentences{lossOf(damage)};
    if (damage.wasSearched)
        sentences << Tr::tr("Nothing led to its rows any more; they were searched for in the whole file.")
                  << Tr::tr("What was found may be an earlier state: rows may have been changed or deleted since.");
    if (damage.mapWasGuessed)
        sentences << Tr::tr(
            "The list of which rows belong to which table is damaged: these may be those of another table.");
    if (damage.columnsLost)
        sentences << Tr::tr(
            "Its declaration is lost: names of columns are made up, and types are those of the values.");
    if (damage.older > 0)
        sentences << Tr::tr("%1 of its rows are from older copies, and may have been changed or deleted since.")
                         .arg(counted(damage.older));
    if (damage.doubtful > 0)
        sentences << Tr::tr("%1 of its rows are from damaged pages, and may be wrong.").arg(counted(damage.doubtful));
    if (damage.largeValuesLost > 0)
        sentences
            << Tr::tr("%1 large texts or binary values are lost, and empty now.").arg(counted(damage.largeValuesLost));
    return sentences.join(QLatin1Char(' '));
}

DamageTotals totalsOf(const DamageReport &report)
{
    DamageTotals totals;
    for (const TableDamage &damage : report.tables) {
        ++totals.tables;
        totals.wholeTables += damage.isWhole() ? 1 : 0;
        totals.rows += damage.rows;
        totals.lost += damage.lost;
        totals.lostIsExact = totals.lostIsExact && damage.lostIsExact;
    }
    return totals;
}

void TableDamage::add(DamagePlace place)
{
    if (places.size() < maxPlaces)
        places.push_back(std::move(place));
    else
        ++morePlaces;
}

bool DamageReport::isWhole() const
{
    return catalogueIsWhole && isNewestState
           && std::all_of(tables.begin(), tables.end(), [](const TableDamage &damage) { return damage.isWhole(); });
}

std::vector<Problem> problemsOf(const DamageReport &report)
{
    std::vector<Problem> problems = report.general;
    for (const TableDamage &damage : report.tables) {
        if (damage.isWhole() && damage.places.empty())
            continue;
        const auto severity = damage.isWhole() ? Problem::Severity::Warning : Problem::Severity::Error;
        problems.push_back({severity, placesOf(damage), sentencesOn(damage), {}});
    }
    return problems;
}

} // namespace gangway::h2
