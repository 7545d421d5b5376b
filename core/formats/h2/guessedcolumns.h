// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rowbatch.h"
#include "core/rows/schema.h"
#include "storeremains.h"

#include <vector>

namespace gangway::h2 {

/// The columns of a table whose declaration is lost, going by its rows: their number, and what types the values have.
/// They are named C1, C2 … Empty: the map has no leaf from which that can be told.
///
/// Values say their own types, and a page that is in order holds as many values as rows times columns. Reads all of the
/// map's leaves once.
std::vector<Column> guessColumns(const StoreRemains &remains, const StoredMap &map);

/// Makes a value of a row further on one of the type that was guessed. false: it cannot be one.
bool fitToGuess(Value &value, const ColumnType &type, RowBatch &batch);

} // namespace gangway::h2
