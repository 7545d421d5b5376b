// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse.h"

#include "core/rows/valuetext.h"
#include "terminaltext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace gangway::inspect {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype widestColumn = 40; ///< Characters of a cell in a table on the terminal.

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::inspect::TablePage)
};

/// Cuts UTF-8 to the limit, not inside a character.
void cut(TablePage::Cell &cell)
{
    QByteArray &text = *cell.text;
    if (text.size() <= TablePage::maxText)
        return;
    qsizetype end = TablePage::maxText;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    text.truncate(end);
    cell.isCut = true;
}

/// The start of a large object; the rest is not read.
Result<TablePage::Cell> startOf(const LargeObject &object)
{
    const bool isText = object.kind() == LargeObject::Kind::Text;
    TablePage::Cell cell{QByteArray(), isText ? object.octets() : 2 * object.octets(), false};
    bool enough = false;
    const auto read = object.read([&](QByteArrayView piece) -> Result<> {
        const QByteArrayView part = piece.first(std::min(piece.size(), TablePage::maxText + 4));
        cell.text->append(isText ? part.toByteArray() : part.toByteArray().toHex());
        enough = cell.text->size() > TablePage::maxText;
        return enough ? Result<>(stoppedError()) : Result<>();
    });
    if (!read && !enough)
        return read.error();
    cut(cell);
    return cell;
}

Result<TablePage::Cell> cellOf(const Value &value, const ColumnType &type)
{
    if (value.isNull())
        return TablePage::Cell();
    if (value.type == ValueType::Large)
        return startOf(*value.large);
    TablePage::Cell cell{QByteArray(), 0, false};
    if (auto appended = appendText(*cell.text, value, type); !appended)
        return appended.error();
    cell.bytes = cell.text->size();
    cut(cell);
    return cell;
}

/// Adds rows until the page is full; the error is damage.
Result<> fill(TablePage &page, RowCursor &cursor, qint64 limit, const Steering &steering)
{
    RowBatch batch;
    while (static_cast<qint64>(page.rows.size()) < limit) {
        if (steering.isStopped())
            return stoppedError();
        const auto more = cursor.next(batch);
        if (!more)
            return more.error();
        if (!*more)
            return {};
        for (std::size_t r = 0; r < batch.rows() && static_cast<qint64>(page.rows.size()) < limit; ++r) {
            std::vector<TablePage::Cell> cells;
            for (std::size_t c = 0; c < page.columns.size(); ++c) {
                auto cell = cellOf(batch.row(r)[c], page.columns[c].type);
                if (!cell)
                    return cell.error();
                cells.push_back(std::move(*cell));
            }
            page.rows.push_back(std::move(cells));
        }
    }
    return {};
}

QString shown(const TablePage::Cell &cell, qsizetype longest)
{
    if (!cell.text)
        return Tr::tr("NULL");
    const QString text = printable(QString::fromUtf8(*cell.text));
    if (text.size() <= longest)
        return cell.isCut ? text + u'…' : text;
    const qsizetype end = text[longest - 2].isHighSurrogate() ? longest - 2 : longest - 1;
    return text.first(end) + u'…';
}

bool isNumeric(SqlType type)
{
    switch (type) {
    case SqlType::TinyInt:
    case SqlType::SmallInt:
    case SqlType::Integer:
    case SqlType::BigInt:
    case SqlType::Numeric:
    case SqlType::DecFloat:
    case SqlType::Real:
    case SqlType::Double:
        return true;
    default:
        return false;
    }
}

QString asTable(const TablePage &page)
{
    QList<bool> numeric;
    QStringList header;
    for (const Column &column : page.columns) {
        numeric << isNumeric(column.type.sql);
        header << printable(column.name);
    }
    QList<QStringList> lines{header};
    for (const auto &row : page.rows) {
        QStringList line;
        for (const TablePage::Cell &cell : row)
            line << shown(cell, widestColumn);
        lines << line;
    }
    return alignedText(lines, numeric);
}

/// One column a line, for tables too wide to show side by side.
QString asRecords(const TablePage &page)
{
    QString out;
    qint64 number = 0;
    for (const auto &row : page.rows) {
        out += Tr::tr("Row %1").arg(counted(++number)) + u'\n';
        QList<QStringList> lines;
        for (std::size_t c = 0; c < row.size(); ++c)
            lines << QStringList{u"  "_s + printable(page.columns[c].name), shown(row[c], TablePage::maxText)};
        out += alignedText(lines, {false, false});
    }
    return out;
}

} // namespace

Result<TablePage> firstRows(RowReader &reader, const TableSchema &table, qint64 limit, const Steering &steering)
{
    TablePage page;
    page.table = table.name;
    page.columns = table.columns;
    page.total = table.rows;
    auto cursor = reader.openTable(table.name);
    if (!cursor)
        return cursor.error();
    if (auto filled = fill(page, **cursor, limit, steering); !filled) {
        if (filled.error().code == Error::Code::Cancelled)
            return filled.error();
        page.damage = filled.error();
    }
    return page;
}

QJsonObject TablePage::toJson() const
{
    QJsonArray columnList;
    for (const Column &column : columns) {
        columnList.append(
            QJsonObject{{u"name"_s, column.name}, {u"type"_s, column.type.declared}, {u"nullable"_s, column.nullable}});
    }
    QJsonArray rowList;
    for (const auto &row : rows) {
        QJsonArray cells;
        for (const Cell &cell : row)
            cells.append(cell.text ? QJsonValue(QString::fromUtf8(*cell.text)) : QJsonValue());
        rowList.append(cells);
    }
    QJsonObject json{{u"schema"_s, table.schema},       {u"name"_s, table.name},
                     {u"columns"_s, columnList},        {u"rows"_s, rowList},
                     {u"shown"_s, qint64(rows.size())}, {u"total"_s, total < 0 ? QJsonValue() : QJsonValue(total)}};
    if (damage)
        json[u"damage"_s] =
            QJsonObject{{u"what"_s, damage->what}, {u"detail"_s, damage->detail}, {u"next"_s, damage->next}};
    return json;
}

QString TablePage::toText(int width) const
{
    QString out = printable(table.display()) + u'\n';
    const QString side = asTable(*this);
    const QStringList lines = side.split(u'\n');
    const bool allFit =
        std::all_of(lines.begin(), lines.end(), [width](const QString &line) { return line.size() <= width; });
    out += allFit || rows.empty() ? side : asRecords(*this);
    const qint64 shownRows = qint64(rows.size());
    out += (total < 0           ? Tr::tr("Rows shown: the first %1").arg(counted(shownRows))
            : shownRows < total ? Tr::tr("Rows shown: the first %1 of %2").arg(counted(shownRows), counted(total))
                                : Tr::tr("Rows shown: all %1").arg(counted(total)))
           + u'\n';
    if (damage)
        out += u'\n' + printable(damage->what) + u'\n' + u"  "_s + printable(damage->detail) + u'\n';
    return out;
}

} // namespace gangway::inspect
