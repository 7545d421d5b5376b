// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rowreader.h"
#include "core/steering.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace gangway::metabase {

/// Finds an application database's tables, whatever case and schema they are in.
///
/// Where a server holds several Metabases in several schemas, the first schema in order that has `core_user` and
/// `report_card` is taken; a schema by name can be asked for.
class TableFinder final
{
public:
    explicit TableFinder(const Catalogue &catalogue, const QString &schema = {});

    /// nullptr where this version has no such table.
    [[nodiscard]] const TableSchema *find(QStringView table) const;
    [[nodiscard]] QString schema() const { return m_schema; }

private:
    const Catalogue *m_catalogue;
    QString m_schema;
};

/// The index of a column by its lower-case name, ignoring case; -1 where this version has no such column.
[[nodiscard]] int looseColumnIndex(const TableSchema &table, QStringView column);

/// One row, asked by the position of a column in the list given to TableSweep::watch().
///
/// A column this version lacks reads as NULL; has() tells the difference. Values are turned leniently, because
/// dumps and servers differ in types: a Boolean may be `t`, `true`, 1 or a bit.
class RowView final
{
public:
    /// Text and bytes over this size are not read in whole: nothing Metabase parses is near it.
    static constexpr qsizetype maxText = 16 << 20;

    RowView(std::span<const Value> row, const std::vector<int> &columns, std::optional<Error> *damage)
        : m_row(row)
        , m_columns(columns)
        , m_damage(damage)
    {}

    [[nodiscard]] bool has(int column) const { return m_columns[static_cast<std::size_t>(column)] >= 0; }
    [[nodiscard]] bool isNull(int column) const;
    /// Text as UTF-8, or the bytes; empty for NULL. Read from the file only when asked for; a value over
    /// @p limit is cut there. A damaged value reads as empty and ends the table with that error.
    [[nodiscard]] QByteArray bytes(int column, qsizetype limit = maxText) const;
    [[nodiscard]] QString text(int column, qsizetype limit = maxText) const
    {
        return QString::fromUtf8(bytes(column, limit));
    }
    [[nodiscard]] std::optional<qint64> number(int column) const;
    /// @p ifNull also stands for a column this version lacks.
    [[nodiscard]] bool flag(int column, bool ifNull = false) const;
    /// Date and time in UTC; a timestamp without a zone is taken as UTC. Invalid for NULL.
    [[nodiscard]] QDateTime moment(int column) const;
    /// The cell itself.
    [[nodiscard]] const Value &value(int column) const;

private:
    std::span<const Value> m_row;
    const std::vector<int> &m_columns;
    std::optional<Error> *m_damage;
};

/// A table that could be read only in part.
struct TableDamage
{
    QString table;
    qint64 rowsRead = 0;
    Error error;
};

/// Reads each wanted table once, however many want its rows, in the order the tables were first asked for.
class TableSweep final
{
public:
    using OnRow = std::function<void(const RowView &)>;

    TableSweep(RowReader &reader, const TableFinder &tables)
        : m_reader(reader)
        , m_tables(tables)
    {}

    /// Calls @p onRow with each row. false: this version has no such table, and @p onRow is never called.
    bool watch(const QString &table, const QStringList &columns, OnRow onRow);

    /// Reports rows. Damage ends a table, not the sweep: see damage(). The only error is Cancelled.
    Result<> run(const Steering &steering);

    [[nodiscard]] const std::vector<TableDamage> &damage() const { return m_damage; }

private:
    struct Watcher
    {
        std::vector<int> columns;
        OnRow onRow;
    };
    struct Table
    {
        const TableSchema *schema = nullptr;
        std::vector<Watcher> watchers;
    };
    Result<> sweep(const Table &table, const Steering &steering, qint64 &rowsDone, qint64 rowsTotal);

    RowReader &m_reader;
    const TableFinder &m_tables;
    std::vector<Table> m_wanted;
    std::vector<TableDamage> m_damage;
};

/// Rows of a table: from the catalogue where it says so, else by reading. 0 where there is no such table.
Result<qint64> countRows(RowReader &reader, const TableFinder &tables, QStringView table, const Steering &steering);

} // namespace gangway::metabase
