// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/rows/schema.h"
#include "core/rows/value.h"

#include <QByteArray>
#include <QString>

#include <span>
#include <vector>

namespace gangway::metabase {

/// How many bytes a text or byte cell has, whether it is in the batch or was left in the file; -1 for other kinds.
[[nodiscard]] qint64 cellSize(const Value &value);
/// The first bytes of a text or byte cell, at most @p limit; empty for NULL and other kinds.
[[nodiscard]] Result<QByteArray> cellStart(const Value &value, qsizetype limit);

/// Text that names a row for people: its primary key, else its column `id` or `key`, else its place in the table.
class RowNamer final
{
public:
    explicit RowNamer(const TableSchema &table);
    /// `17`, `site-url`, `3, 4`, or `row 18`.
    [[nodiscard]] QString nameOf(std::span<const Value> row, qint64 number) const;

private:
    std::vector<int> m_columns;
    std::vector<ColumnType> m_types;
};

} // namespace gangway::metabase
