// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rowreader.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <map>
#include <variant>

namespace gangway::test {

/// Bytes as a byte column has them.
struct Blob
{
    QByteArray bytes;
};
/// Text that the source left in the file: reads as a LargeObject.
struct LargeText
{
    QByteArray text;
};

/// One cell of a MemoryTable: NULL, a truth, a number, text, bytes, a moment (UTC), large text.
using Cell = std::variant<std::nullptr_t, bool, int, qint64, const char *, QByteArray, Blob, LargeText, QDateTime>;

/// A table that exists only in memory. The catalogue's column types follow the first row.
class MemoryTable
{
public:
    MemoryTable &row(std::vector<Cell> cells);
    /// @p count rows made one at a time while they are read, so that a million of them need no memory.
    MemoryTable &generate(qint64 count, std::function<std::vector<Cell>(qint64)> make);
    MemoryTable &references(const QString &column, const QString &table,
                            const QString &referenced = QStringLiteral("id"));
    /// Reading fails behind this many rows.
    MemoryTable &damagedAfter(qint64 rows);
    /// The catalogue does not say how many rows there are.
    MemoryTable &withUnknownCount();

private:
    friend class MemoryReader;
    friend class MemoryCursor;
    TableSchema schema;
    std::vector<std::vector<Cell>> rows;
    qint64 generated = 0;
    std::function<std::vector<Cell>(qint64)> make;
    qint64 damageAt = -1;
    bool countKnown = true;
};

/// A source of rows for tests: tables are written down in the test itself.
class MemoryReader : public RowReader
{
public:
    /// How names are spelt: PostgreSQL has lower case, H2 upper case.
    enum class Names { Lower, Upper };
    explicit MemoryReader(Names names = Names::Lower, QString schema = QStringLiteral("public"))
        : m_names(names)
        , m_schema(std::move(schema))
    {}

    /// Adds a table, or finds the one already there and replaces its columns and rows.
    MemoryTable &table(const QString &name, const QStringList &columns);
    void remove(const QString &name);

    /// Made at the first call after table() or remove(); rows added to a table later are not counted in it.
    const Catalogue &catalogue() const override;
    Result<std::unique_ptr<RowCursor>> openTable(const TableName &table) override;

    /// Rows handed out of a table so far, in all passes.
    [[nodiscard]] qint64 rowsRead(const QString &table) const;
    [[nodiscard]] int timesOpened(const QString &table) const;

private:
    friend class MemoryCursor;
    [[nodiscard]] QString spelt(const QString &name) const
    {
        return m_names == Names::Upper ? name.toUpper() : name.toLower();
    }

    Names m_names;
    QString m_schema;
    std::map<QString, MemoryTable> m_tables; ///< By lower-case name.
    std::map<QString, qint64> m_rowsRead;
    std::map<QString, int> m_opened;
    mutable Catalogue m_catalogue;
    mutable bool m_isStale = true;
};

} // namespace gangway::test
