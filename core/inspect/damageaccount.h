// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/h2/damagereport.h"

#include <QJsonObject>
#include <QString>

namespace gangway::inspect {

/// The account of a damaged file as JSON, stable: members are only ever added.
///
///     {"whole": false,                            true: every row can still be read as it was
///      "catalogueIsWhole": true,                  false: tables, keys or other objects may be missing
///      "isNewestState": true,                     false: there was a newer one, of which too little is left
///      "rows": 3000, "lost": 12, "lostIsExact": true,          of all tables; not exact: at least so many
///      "general": [{"severity", "where", "what"}],             of the file and its catalogue
///      "tables": [{"schema", "name", "rows", "lost", "lostIsExact", "older", "doubtful", "largeValuesLost",
///                  "wasSearched", "mapWasGuessed", "columnsLost", "about",     only tables there is something to say
///                  of "places": [{"where", "what", "rows"}], "morePlaces"}]}
QJsonObject damageJson(const h2::DamageReport &report);

/// What the account comes to, in two sentences.
QString damageHeadline(const h2::DamageReport &report);
/// The whole account for a terminal, with a line break at the end.
QString damageText(const h2::DamageReport &report);
/// What it says of one table; empty where that is whole.
QString damageText(const h2::DamageReport &report, const TableName &table);

/// The command that writes what is left of @p file into a new one; not translated.
QString salvageCommand(const QString &file);

} // namespace gangway::inspect
