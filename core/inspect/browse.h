// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rowreader.h"
#include "core/steering.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace gangway::inspect {

/// The first rows of a table, as texts.
struct TablePage
{
    /// Longer values are cut to this many bytes, at a character's border.
    static constexpr qsizetype maxText = 4096;

    struct Cell
    {
        std::optional<QByteArray> text; ///< Exact text (core/rows/valuetext.h); nothing: NULL.
        qint64 bytes = 0;               ///< Length of the whole text, or -1 where only its start was read.
        bool isCut = false;
    };

    TableName table;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    qint64 total = -1;           ///< Rows the table has; -1: not known.
    std::optional<Error> damage; ///< Why reading ended early: the rows before it are good.

    [[nodiscard]] bool metDamage() const { return damage.has_value(); }
    /// `{schema, name, columns: [{name, type, nullable}], rows: [[text or null, …]], shown, total, damage?}`
    [[nodiscard]] QJsonObject toJson() const;
    /// Aligned columns for a terminal of @p width characters, with a line break at the end.
    [[nodiscard]] QString toText(int width) const;
};

/// Reads at most @p limit rows. The error is about the table as a whole; damage further in is in the page.
Result<TablePage> firstRows(RowReader &reader, const TableSchema &table, qint64 limit, const Steering &steering);

} // namespace gangway::inspect
