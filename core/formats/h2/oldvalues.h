// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rowbatch.h"
#include "core/rows/schema.h"
#include "oldtypes.h"

namespace gangway::h2 {

/// Takes a value into account.
void extend(OldExtent &extent, const Value &value);

/// Whether values of H2 1.4 look different in H2 2.1's type for them.
bool changesValues(const ColumnType &old, const ColumnType &now);

/// A value of H2 1.4 as H2 2.1 has it: enum ordinals count from 1, CHAR is filled up with blanks, numbers have the
/// scale of their column, elements of arrays are text. @p batch gets what needs memory. False: it cannot be said.
bool upgradeValue(Value &value, const ColumnType &old, const ColumnType &now, RowBatch &batch);

} // namespace gangway::h2
