// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check.h"
#include "core/rows/schema.h"

#include <QString>

#include <vector>

namespace gangway::h2 {

/// A place in a damaged file, and what it costs.
struct DamagePlace
{
    QString where;   ///< Map, chunk and offset of a page, or row and column of a large value. Not translated.
    QString what;    ///< What was found there. Not translated.
    qint64 rows = 0; ///< Rows lost because of it; -1: not known.
};

/// What could be read of one table of a damaged file.
struct TableDamage
{
    static constexpr std::size_t maxPlaces = 100;

    TableName table;
    qint64 rows = 0; ///< That were handed out.
    /// That were there and could not be read. Exact: the pages above those that are lost, or an index, count them.
    qint64 lost = 0;
    bool lostIsExact = true; ///< false: at least so many.
    /// Of the rows: from copies of pages that are no longer in use. They may have been changed or deleted since.
    qint64 older = 0;
    qint64 doubtful = 0;        ///< Of the rows: from damaged pages, with nothing that proves them right.
    qint64 largeValuesLost = 0; ///< They are NULL in their rows, or empty where NULL may not be.
    /// Nothing led to the table; its pages were looked for in the whole file. They may be those of an earlier state:
    /// any of the rows may have been changed or deleted since, so that even numbers that agree prove nothing.
    bool wasSearched = false;
    /// The list of maps or the catalogue is damaged: an older copy, a doubtful record, or the number of columns alone
    /// says which rows are the table's. They may be another one's.
    bool mapWasGuessed = false;
    bool columnsLost = false; ///< Its declaration is lost; columns are counted and typed by their values.
    std::vector<DamagePlace> places;
    qint64 morePlaces = 0; ///< Beyond maxPlaces.

    /// All rows of the newest state are there, as they were.
    [[nodiscard]] bool isWhole() const
    {
        return lost == 0 && lostIsExact && older == 0 && doubtful == 0 && largeValuesLost == 0 && !wasSearched
               && !mapWasGuessed && !columnsLost;
    }
    void add(DamagePlace place);
};

/// The account of a salvage.
struct DamageReport
{
    std::vector<Problem> general;    ///< Of the file as a whole and of its catalogue.
    std::vector<TableDamage> tables; ///< Those read to their end so far, in the order of the catalogue.
    bool catalogueIsWhole = true;    ///< false: tables, keys or other objects may be missing from it.
    bool isNewestState = true;       ///< false: there was a newer one, of which too little is left.

    [[nodiscard]] bool isWhole() const;
};

/// The account in numbers: of the tables in it.
struct DamageTotals
{
    qint64 tables = 0;
    qint64 wholeTables = 0;
    qint64 rows = 0;
    qint64 lost = 0;
    bool lostIsExact = true; ///< false: at least so many.
};
DamageTotals totalsOf(const DamageReport &report);

/// One table's part of the account as a few translated sentences.
QString sentencesOn(const TableDamage &damage);

/// The account as problems: one for each table that is not whole, with its first places, and the general ones.
std::vector<Problem> problemsOf(const DamageReport &report);

} // namespace gangway::h2
