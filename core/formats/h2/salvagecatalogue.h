// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check.h"
#include "core/rows/schema.h"

#include <vector>

namespace gangway::h2 {

/// Makes of what is left of a damaged database's catalogue one that H2 can create: what needs something that is lost
/// (a key to a lost table, a grant to a lost user, a default from a lost sequence) is left out, and so is the second of
/// two objects of one name, and every view and check, since nothing proves their words. A primary key is made of its
/// index, and where nobody may do everything any more, the user that Metabase has is put in. Says each of these things.
///
/// A catalogue in order stays as it is.
std::vector<Problem> makeCreatable(Catalogue &catalogue);

/// Damage inside the text of a declaration may leave one that can be taken apart and says something else. Leaves out
/// what H2 would not take of it: a default that is no word of its own, and every expression of a table that does not
/// read back as it is written. A table in order stays as it is.
std::vector<Problem> makeReadable(TableSchema &table);

} // namespace gangway::h2
