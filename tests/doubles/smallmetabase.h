// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memoryreader.h"

namespace gangway::test {

/// A small application database of Metabase 0.56 that is in order: every table the checks look at, two people,
/// one PostgreSQL data source at a public host, three cards, a dashboard. Tests replace the tables they are about.
MemoryReader smallMetabase(MemoryReader::Names names = MemoryReader::Names::Lower);

/// A table of smallMetabase() emptied, to write its rows by hand: emptyTable(reader, "secret").row({…}).
MemoryTable &emptyTable(MemoryReader &reader, const QString &table);

/// Columns of the tables smallMetabase() has, in its order.
QStringList columnsOf(const QString &table);

} // namespace gangway::test
