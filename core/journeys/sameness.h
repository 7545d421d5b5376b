// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rowdigest.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gangway {

/// A line for each table that differs: its rows and checksum on both sides. @p right names the right one: "in the
/// backup".
[[nodiscard]] QString differenceLines(const std::vector<TableDifference> &differences, const QString &right);

/// One number for the rows of all tables, the same whatever file they are in: the SHA-256 over each table's name, rows
/// and checksum, in the order of the names. Tables without rows do not count.
[[nodiscard]] QByteArray contentSha256(const std::vector<TableDigest> &tables);

[[nodiscard]] qint64 rowsOf(const std::vector<TableDigest> &tables);

} // namespace gangway
