// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare.h"
#include "terminaltext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace gangway::inspect {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::inspect::Comparison)
};

QJsonValue digestJson(const std::optional<TableDigest> &digest)
{
    if (!digest)
        return {};
    return QJsonObject{{u"rows"_s, digest->rows}, {u"sha256"_s, QString::fromLatin1(digest->sha256)}};
}

QString rowsText(const std::optional<TableDigest> &digest)
{
    return digest ? counted(digest->rows) : Tr::tr("not there");
}

QString side(const QString &declared)
{
    return declared.isEmpty() ? Tr::tr("not there") : printable(declared);
}

} // namespace

QJsonObject Comparison::toJson() const
{
    QJsonArray schemaList;
    for (const SchemaDifference &difference : schema) {
        schemaList.append(QJsonObject{{u"schema"_s, difference.table.schema},
                                      {u"table"_s, difference.table.name},
                                      {u"thing"_s, difference.thing},
                                      {u"left"_s, difference.left},
                                      {u"right"_s, difference.right}});
    }
    QJsonArray rowList;
    for (const TableDifference &difference : rows) {
        rowList.append(QJsonObject{{u"schema"_s, difference.table.schema},
                                   {u"table"_s, difference.table.name},
                                   {u"left"_s, digestJson(difference.left)},
                                   {u"right"_s, digestJson(difference.right)}});
    }
    QJsonObject json{{u"left"_s, leftPath},
                     {u"right"_s, rightPath},
                     {u"same"_s, isSame()},
                     {u"tablesCompared"_s, tablesCompared},
                     {u"rowsCompared"_s, rowsCompared},
                     {u"schema"_s, schemaList},
                     {u"rows"_s, rowList}};
    if (leftVersion.isEmpty() && rightVersion.isEmpty())
        return json;
    QJsonArray counts;
    for (const metabase::InventoryDifference &difference : inventory) {
        counts.append(QJsonObject{{u"what"_s, QString::fromLatin1(difference.field->key)},
                                  {u"left"_s, difference.expected},
                                  {u"right"_s, difference.found}});
    }
    json[u"metabase"_s] =
        QJsonObject{{u"leftVersion"_s, leftVersion}, {u"rightVersion"_s, rightVersion}, {u"counts"_s, counts}};
    return json;
}

QString Comparison::toText() const
{
    QString out =
        Tr::tr("Left:  %1").arg(printable(leftPath)) + u'\n' + Tr::tr("Right: %1").arg(printable(rightPath)) + u'\n';
    if (leftVersion != rightVersion) {
        out += u'\n' + Tr::tr("Metabase %1 on the left, %2 on the right").arg(side(leftVersion), side(rightVersion))
               + u'\n';
    }
    const QString left = Tr::tr("left");
    const QString right = Tr::tr("right");
    if (!inventory.empty()) {
        QList<QStringList> lines{{u"  "_s + Tr::tr("Counts"), left, right}};
        for (const metabase::InventoryDifference &difference : inventory) {
            lines << QStringList{u"  "_s + metabase::Inventory::title(*difference.field), counted(difference.expected),
                                 counted(difference.found)};
        }
        out += u'\n' + alignedText(lines, {false, true, true});
    }
    if (!schema.empty()) {
        QList<QStringList> lines{{u"  "_s + Tr::tr("Declared differently"), QString(), left, right}};
        for (const SchemaDifference &difference : schema) {
            lines << QStringList{u"  "_s + printable(difference.table.display()), printable(difference.thing),
                                 side(difference.left), side(difference.right)};
        }
        out += u'\n' + alignedText(lines, {false, false, false, false});
    }
    if (!rows.empty()) {
        QList<QStringList> lines{{u"  "_s + Tr::tr("Rows that differ"), left, right, QString()}};
        for (const TableDifference &difference : rows) {
            const bool sameCount =
                difference.left && difference.right && difference.left->rows == difference.right->rows;
            lines << QStringList{u"  "_s + printable(difference.table.display()), rowsText(difference.left),
                                 rowsText(difference.right), sameCount ? Tr::tr("other contents") : QString()};
        }
        out += u'\n' + alignedText(lines, {false, true, true, false});
    }
    out += u'\n'
           + (isSame() ? Tr::tr("Both hold the same, compared by every row. Tables: %1.").arg(counted(tablesCompared))
                       : Tr::tr("Differences in what is declared: %1. Tables with different rows: %2.")
                             .arg(counted(qint64(schema.size())), counted(qint64(rows.size()))))
           + u'\n';
    return out;
}

} // namespace gangway::inspect
