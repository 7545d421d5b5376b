// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../steering.h"
#include "rowreader.h"
#include "rowwriter.h"

#include <functional>

namespace gangway {

/// Which tables a copy takes; empty function: all of them.
using TableFilter = std::function<bool(const TableSchema &)>;

/// The one loop: every table of @p from that @p take accepts goes to @p to, batch by batch. While one batch is written,
/// the next is read on a thread of its own where the cursor may.
/// Reports rows; looks at the stop token between batches. Does not begin() or finish() the writer
/// unless everything was copied: an error or a stop leaves the writer to be destroyed.
Result<> copyRows(RowReader &from, RowWriter &to, const Steering &steering, const TableFilter &take = {});

} // namespace gangway
