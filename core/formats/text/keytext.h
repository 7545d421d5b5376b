// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/schema.h"
#include "core/rows/value.h"

#include <QString>

#include <span>

namespace gangway {

/// `ID=12, NAME=x`: the primary key of a row for messages, each part cut to 200 characters; empty where the table has
/// none.
[[nodiscard]] QString keyText(const TableSchema &table, std::span<const Value> row);

} // namespace gangway
