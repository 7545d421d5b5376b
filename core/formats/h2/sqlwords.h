// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/schema.h"

#include <QString>

namespace gangway::h2 {

constexpr qsizetype longestName = 256; ///< Characters H2 takes.

/// A name as H2 2.1 writes it: `"A"`, or `U&"\00e9"` as soon as one character is not plain ASCII.
QString quotedName(QStringView name);
/// `"SCHEMA"."NAME"`; PUBLIC where there is no schema.
QString quotedName(const TableName &name);
/// A string literal by the same rule: `'it''s'`, `U&'\00e9'`.
QString quotedString(QStringView text);

} // namespace gangway::h2
