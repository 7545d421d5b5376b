// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/h2/bytesource.h"
#include "core/formats/h2/damagereport.h"
#include "core/formats/h2/store.h"
#include "core/rows/rowreader.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <memory>
#include <vector>

namespace gangway::h2::test {

QByteArray contents(const QString &path);
bool store(const QString &path, const QByteArray &bytes);
/// A small database that H2 made, kept for the fuzzer.
QString saved(const char *name);
std::shared_ptr<const MemorySource> source(const QByteArray &bytes);

/// All pages of a map, nodes included; the root first.
std::vector<Page> pagesOf(const Store &store, const StoredMap &map);
/// With a wrong check value.
void breakPage(QByteArray &bytes, const Page &page);

/// The rows of each table in the judge's form, in the order of their texts.
using TableRows = QMap<QString, QList<QByteArray>>;
TableRows rowsIn(const QByteArray &dumped);
TableRows rowsOf(RowReader &reader);
/// How many of @p rows are not among @p all; a row that is there twice counts twice.
qint64 strangers(const QList<QByteArray> &rows, const QList<QByteArray> &all);

/// A table's part of the account; null: it has none.
const TableDamage *damageOf(const DamageReport &report, const QString &table);
/// What an account says, in one line a problem, for messages.
QString told(const DamageReport &report);

} // namespace gangway::h2::test
