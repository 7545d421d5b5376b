// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search.h"

#include "core/formats/text/keytext.h"
#include "core/rows/valuetext.h"
#include "needle.h"
#include "terminaltext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <optional>

namespace gangway::inspect {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::inspect::Search)
};

bool isBinary(ValueType type)
{
    return type == ValueType::Bytes || type == ValueType::Object;
}

class Search final
{
public:
    Search(const QString &text, const SearchOptions &options)
        : m_needle(text)
        , m_options(options)
    {
        m_result.text = text;
    }

    Result<SearchResult> run(RowReader &reader, const Steering &steering)
    {
        for (const TableSchema &table : reader.catalogue().tables)
            lookAtNames(table);
        if (!m_options.values)
            return m_result;
        for (const TableSchema &table : reader.catalogue().tables) {
            if (isFull()) {
                m_result.isCut = true;
                break;
            }
            m_progress.what = table.name.display();
            auto searched = lookAtRows(reader, table, steering);
            ++m_result.tablesSearched;
            if (searched)
                continue;
            if (searched.error().code == Error::Code::Cancelled || searched.error().code == Error::Code::InUse)
                return searched.error();
            m_result.damage.push_back({table.name, searched.error()});
        }
        return m_result;
    }

private:
    [[nodiscard]] bool isFull() const { return static_cast<qint64>(m_result.hits.size()) >= m_options.maxHits; }

    void lookAtNames(const TableSchema &table)
    {
        const auto look = [this, &table](const QString &name, SearchHit::Where where, const QString &column) {
            if (m_needle.find(name.toUtf8()) < 0)
                return;
            if (isFull())
                m_result.isCut = true;
            else
                m_result.hits.push_back({where, table.name, column, 0, {}, name});
        };
        look(table.name.name, SearchHit::Where::TableName, {});
        for (const Column &column : table.columns)
            look(column.name, SearchHit::Where::ColumnName, column.name);
    }

    Result<> lookAtRows(RowReader &reader, const TableSchema &table, const Steering &steering)
    {
        auto cursor = reader.openTable(table.name);
        if (!cursor)
            return cursor.error();
        RowBatch batch;
        qint64 row = 0;
        const auto before = static_cast<qint64>(m_result.hits.size());
        for (;;) {
            if (steering.isStopped())
                return stoppedError();
            const auto more = (*cursor)->next(batch);
            if (!more)
                return more.error();
            if (!*more)
                return {};
            for (std::size_t r = 0; r < batch.rows(); ++r) {
                if (isFull() || static_cast<qint64>(m_result.hits.size()) - before >= m_options.maxHitsPerTable) {
                    m_result.isCut = true;
                    return {};
                }
                if (auto looked = lookAtRow(table, batch.row(r), ++row); !looked)
                    return looked;
                ++m_result.rowsSearched;
            }
            m_progress.done = m_result.rowsSearched;
            steering.tell(m_progress);
        }
    }

    Result<> lookAtRow(const TableSchema &table, std::span<const Value> values, qint64 row)
    {
        for (std::size_t c = 0; c < values.size(); ++c) {
            const auto found = lookAtValue(values[c], table.columns[c].type);
            if (!found)
                return found.error();
            if (!*found)
                continue;
            if (isFull()) {
                m_result.isCut = true;
                return {};
            }
            m_result.hits.push_back(
                {SearchHit::Where::Value, table.name, table.columns[c].name, row, keyText(table, values), **found});
        }
        return {};
    }

    /// The excerpt, if the text is there.
    Result<std::optional<QString>> lookAtValue(const Value &value, const ColumnType &type)
    {
        if (value.isNull())
            return std::optional<QString>();
        if (value.type == ValueType::Large)
            return lookAtLarge(*value.large);
        if (isBinary(value.type)) {
            m_result.bytesSkipped += value.bytes().size();
            return std::optional<QString>();
        }
        QByteArrayView hay;
        if (value.type == ValueType::Text || value.type == ValueType::Json) {
            hay = value.bytes();
        } else {
            m_text.resize(0);
            if (auto appended = appendText(m_text, value, type); !appended)
                return appended.error();
            hay = m_text;
        }
        const qsizetype at = m_needle.find(hay);
        return at < 0 ? std::optional<QString>() : excerpt(hay, at);
    }

    Result<std::optional<QString>> lookAtLarge(const LargeObject &object)
    {
        if (object.kind() == LargeObject::Kind::Bytes) {
            m_result.bytesSkipped += object.octets();
            return std::optional<QString>();
        }
        std::optional<QString> found;
        QByteArray window;
        const auto read = object.read([&](QByteArrayView piece) -> Result<> {
            window.append(piece.data(), piece.size());
            if (const qsizetype at = m_needle.find(window); at >= 0) {
                found = excerpt(window, at);
                return stoppedError(); // only ends the reading of this object
            }
            window = window.right(m_needle.overlap());
            return {};
        });
        if (!read && !found)
            return read.error();
        return found;
    }

    Needle m_needle;
    SearchOptions m_options;
    SearchResult m_result;
    Progress m_progress{Progress::Unit::Rows, 0, -1, {}};
    QByteArray m_text;
};

QString whereKey(SearchHit::Where where)
{
    switch (where) {
    case SearchHit::Where::TableName:
        return u"table"_s;
    case SearchHit::Where::ColumnName:
        return u"column"_s;
    case SearchHit::Where::Value:
        break;
    }
    return u"value"_s;
}

} // namespace

Result<SearchResult> search(RowReader &reader, const QString &text, const SearchOptions &options,
                            const Steering &steering)
{
    if (text.isEmpty()) {
        return Error{Error::Code::Usage,
                     Tr::tr("There is nothing to search for."),
                     {},
                     Tr::tr("Give a text of at least one character.")};
    }
    return Search(text, options).run(reader, steering);
}

QJsonObject SearchResult::toJson() const
{
    QJsonArray hitList;
    for (const SearchHit &hit : hits) {
        hitList.append(QJsonObject{{u"where"_s, whereKey(hit.where)},
                                   {u"schema"_s, hit.table.schema},
                                   {u"table"_s, hit.table.name},
                                   {u"column"_s, hit.column},
                                   {u"row"_s, hit.row},
                                   {u"key"_s, hit.key},
                                   {u"excerpt"_s, hit.excerpt}});
    }
    QJsonArray damageList;
    for (const Damage &entry : damage)
        damageList.append(QJsonObject{{u"table"_s, entry.table.display()}, {u"what"_s, entry.error.what}});
    return {{u"text"_s, text},
            {u"hits"_s, hitList},
            {u"cut"_s, isCut},
            {u"searched"_s,
             QJsonObject{{u"tables"_s, tablesSearched}, {u"rows"_s, rowsSearched}, {u"bytesSkipped"_s, bytesSkipped}}},
            {u"damage"_s, damageList}};
}

QString SearchResult::toText() const
{
    QString out;
    for (const SearchHit &hit : hits) {
        const QString table = printable(hit.table.display());
        const QString column = printable(hit.column);
        switch (hit.where) {
        case SearchHit::Where::TableName:
            out += Tr::tr("Table %1").arg(table);
            break;
        case SearchHit::Where::ColumnName:
            out += Tr::tr("Column %1.%2").arg(table, column);
            break;
        case SearchHit::Where::Value:
            out += hit.key.isEmpty() ? Tr::tr("%1.%2, row %3: ").arg(table, column, counted(hit.row))
                                     : Tr::tr("%1.%2, %3: ").arg(table, column, printable(hit.key));
            out += printable(hit.excerpt);
            break;
        }
        out += u'\n';
    }
    if (!out.isEmpty())
        out += u'\n';
    out += Tr::tr("Hits: %1. Looked at the names of all tables and columns. Rows searched: %2, in tables: %3.")
               .arg(counted(qint64(hits.size())), counted(rowsSearched), counted(tablesSearched))
           + u'\n';
    if (isCut)
        out += Tr::tr("There may be more: the search ends early where there are many.") + u'\n';
    if (bytesSkipped > 0)
        out += Tr::tr("Binary values were not searched; bytes: %1.").arg(counted(bytesSkipped)) + u'\n';
    for (const Damage &entry : damage)
        out +=
            printable(Tr::tr("%1 was searched only in part: %2").arg(entry.table.display(), entry.error.what)) + u'\n';
    return out;
}

} // namespace gangway::inspect
