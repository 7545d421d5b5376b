// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keytext.h"

#include "core/rows/valuetext.h"

#include <QStringList>

namespace gangway {

QString keyText(const TableSchema &table, std::span<const Value> row)
{
    constexpr qsizetype longest = 200;
    if (!table.primaryKey)
        return {};
    QStringList parts;
    for (const int column : table.primaryKey->columns) {
        const auto at = static_cast<std::size_t>(column);
        if (at >= row.size() || row[at].type == ValueType::Large)
            continue;
        QByteArray text;
        if (appendText(text, row[at], table.columns[at].type))
            parts << table.columns[at].name + u'=' + QString::fromUtf8(text).left(longest);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace gangway
