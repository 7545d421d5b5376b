// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sameness.h"

#include "core/digest.h"

#include <algorithm>
#include <numeric>

namespace gangway {

using namespace Qt::StringLiterals;

QString differenceLines(const std::vector<TableDifference> &differences, const QString &right)
{
    const auto side = [](const std::optional<TableDigest> &digest) {
        return digest ? u"%1 rows, %2"_s.arg(digest->rows).arg(QString::fromLatin1(digest->sha256)) : u"no table"_s;
    };
    QStringList lines;
    for (const TableDifference &difference : differences) {
        lines.append(
            u"%1: %2; %3 %4"_s.arg(difference.table.display(), side(difference.left), right, side(difference.right)));
    }
    return lines.join(u'\n');
}

QByteArray contentSha256(const std::vector<TableDigest> &tables)
{
    QByteArrayList lines;
    for (const TableDigest &table : tables) {
        if (table.rows > 0)
            lines.append(table.table.display().toLower().toUtf8() + '\0' + QByteArray::number(table.rows) + ' '
                         + table.sha256 + '\n');
    }
    std::ranges::sort(lines);
    return Sha256::hexOf(lines.join());
}

qint64 rowsOf(const std::vector<TableDigest> &tables)
{
    return std::accumulate(tables.begin(), tables.end(), qint64{0},
                           [](qint64 sum, const TableDigest &digest) { return sum + digest.rows; });
}

} // namespace gangway
