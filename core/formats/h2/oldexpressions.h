// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringView>

namespace gangway::h2 {

/// An expression of H2 1.4's catalogue so that it means the same to H2 2.1, in its words as far as it is about words:
/// names and literals are quoted its way, the current time has its new names. The rest is left to H2, which writes
/// it anew when it opens the file.
///
/// Names have to be quoted since many became keywords: VALUE, KEY, DAY, USER … @p columns are the names the
/// expression can speak of.
QString upgradedExpression(QStringView sql, const QSet<QString> &columns);

/// The same for the query of a view: here only the new keywords are quoted, where they are one of @p columns (those of
/// all tables).
QString upgradedQuery(QStringView sql, const QSet<QString> &columns);

} // namespace gangway::h2
