// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "damageaccount.h"

#include "terminaltext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace gangway::inspect {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::inspect::DamageAccount)
};

constexpr std::size_t shownPlaces = 5; // of a table, on a terminal; JSON has all that were kept

bool isWorthSaying(const h2::TableDamage &damage)
{
    return !damage.isWhole() || !damage.places.empty();
}

QString severityKey(h2::Problem::Severity severity)
{
    switch (severity) {
    case h2::Problem::Severity::Note:
        return u"note"_s;
    case h2::Problem::Severity::Warning:
        return u"warning"_s;
    case h2::Problem::Severity::Error:
        break;
    }
    return u"error"_s;
}

QJsonObject tableJson(const h2::TableDamage &damage)
{
    QJsonArray places;
    for (const h2::DamagePlace &place : damage.places)
        places.append(QJsonObject{{u"where"_s, place.where},
                                  {u"what"_s, place.what},
                                  {u"rows"_s, place.rows < 0 ? QJsonValue() : QJsonValue(place.rows)}});
    return {{u"schema"_s, damage.table.schema},
            {u"name"_s, damage.table.name},
            {u"rows"_s, damage.rows},
            {u"lost"_s, damage.lost},
            {u"lostIsExact"_s, damage.lostIsExact},
            {u"older"_s, damage.older},
            {u"doubtful"_s, damage.doubtful},
            {u"largeValuesLost"_s, damage.largeValuesLost},
            {u"wasSearched"_s, damage.wasSearched},
            {u"mapWasGuessed"_s, damage.mapWasGuessed},
            {u"columnsLost"_s, damage.columnsLost},
            {u"about"_s, h2::sentencesOn(damage)},
            {u"places"_s, places},
            {u"morePlaces"_s, damage.morePlaces}};
}

QString textOn(const h2::TableDamage &damage)
{
    QString out = u"  "_s + printable(h2::sentencesOn(damage)) + u'\n';
    const std::size_t shown = std::min(shownPlaces, damage.places.size());
    for (std::size_t i = 0; i < shown; ++i)
        out += u"    "_s + printable(damage.places[i].where + u": "_s + damage.places[i].what) + u'\n';
    const qint64 more = static_cast<qint64>(damage.places.size() - shown) + damage.morePlaces;
    if (more > 0)
        out += u"    "_s + Tr::tr("and %1 more places").arg(counted(more)) + u'\n';
    return out;
}

} // namespace

QJsonObject damageJson(const h2::DamageReport &report)
{
    const h2::DamageTotals totals = h2::totalsOf(report);
    QJsonArray general;
    for (const h2::Problem &problem : report.general)
        general.append(QJsonObject{
            {u"severity"_s, severityKey(problem.severity)}, {u"where"_s, problem.where}, {u"what"_s, problem.what}});
    QJsonArray tables;
    for (const h2::TableDamage &damage : report.tables) {
        if (isWorthSaying(damage))
            tables.append(tableJson(damage));
    }
    return {{u"whole"_s, report.isWhole()},
            {u"catalogueIsWhole"_s, report.catalogueIsWhole},
            {u"isNewestState"_s, report.isNewestState},
            {u"rows"_s, totals.rows},
            {u"lost"_s, totals.lost},
            {u"lostIsExact"_s, totals.lostIsExact},
            {u"general"_s, general},
            {u"tables"_s, tables}};
}

QString damageHeadline(const h2::DamageReport &report)
{
    const h2::DamageTotals totals = h2::totalsOf(report);
    if (report.isWhole())
        return Tr::tr("Every row of every table can still be read: %1 rows in %2 tables. What is damaged is not needed "
                      "for that.")
            .arg(counted(totals.rows), counted(totals.tables));
    QStringList sentences;
    sentences << Tr::tr("Tables that lost nothing: %1 of %2.").arg(counted(totals.wholeTables), counted(totals.tables));
    if (totals.lostIsExact)
        sentences << Tr::tr("Rows that can be read: %1 of %2; lost: %3.")
                         .arg(counted(totals.rows), counted(totals.rows + totals.lost), counted(totals.lost));
    else if (totals.lost > 0)
        sentences
            << Tr::tr("Rows that can be read: %1; lost: at least %2.").arg(counted(totals.rows), counted(totals.lost));
    else
        sentences
            << Tr::tr("Rows that can be read: %1; whether there were more is not known.").arg(counted(totals.rows));
    if (!report.isNewestState)
        sentences << Tr::tr("The newest state is lost; this is an earlier one.");
    if (!report.catalogueIsWhole)
        sentences << Tr::tr("The catalogue is damaged: tables, keys or views may be missing.");
    return sentences.join(u' ');
}

QString damageText(const h2::DamageReport &report, const TableName &table)
{
    QString out;
    for (const h2::TableDamage &damage : report.tables) {
        if (damage.table == table && isWorthSaying(damage))
            out += textOn(damage);
    }
    return out;
}

QString damageText(const h2::DamageReport &report)
{
    QString out = damageHeadline(report) + u'\n';
    for (const h2::Problem &problem : report.general) {
        out += u"  "_s + printable(problem.what) + u'\n';
        if (!problem.where.isEmpty())
            out += u"    "_s + printable(problem.where) + u'\n';
    }
    for (const h2::TableDamage &damage : report.tables) {
        if (isWorthSaying(damage))
            out += textOn(damage);
    }
    return out;
}

QString salvageCommand(const QString &file)
{
    return u"gangwayctl convert %1 --to NEW.mv.db --salvage"_s.arg(shellWord(file));
}

} // namespace gangway::inspect
