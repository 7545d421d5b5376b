// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace gangway {

/// The name of a table, view, sequence, index or constraint. Schema may be empty where the source has none.
struct TableName
{
    QString schema;
    QString name;

    /// `schema.name`, for messages; not SQL.
    [[nodiscard]] QString display() const { return schema.isEmpty() ? name : schema + QLatin1Char('.') + name; }
    friend bool operator==(const TableName &, const TableName &) = default;
    friend auto operator<=>(const TableName &a, const TableName &b)
    {
        if (const int order = a.schema.compare(b.schema); order != 0)
            return order <=> 0;
        return a.name.compare(b.name) <=> 0;
    }
};

/// What a column is declared as.
enum class SqlType : std::uint8_t {
    Boolean,
    TinyInt,
    SmallInt,
    Integer,
    BigInt,
    Numeric,
    DecFloat,
    Real,
    Double,
    Char,
    Varchar,
    VarcharIgnoreCase,
    Clob,
    Binary,
    Varbinary,
    Blob,
    Date,
    Time,
    TimeTz,
    Timestamp,
    TimestampTz,
    Interval,
    Uuid,
    Json,
    Enum,
    Array,
    Row,
    Geometry,
    JavaObject,
    Other, ///< A type only the source knows; `declared` names it.
};

struct ColumnType
{
    SqlType sql = SqlType::Other;
    QString declared;                          ///< The source's own words, such as `CHARACTER VARYING(40)`.
    std::int64_t length = -1;                  ///< Characters, bytes, or decimal precision; -1: not declared.
    std::int32_t scale = -1;                   ///< Decimal scale or fractional-second digits; -1: not declared.
    QStringList labels;                        ///< Enum, in ordinal order.
    std::int32_t firstOrdinal = 1;             ///< Enum: the ordinal of labels[0] (H2 1.4 counts from 0).
    std::shared_ptr<const ColumnType> element; ///< Array.
};

struct Column
{
    enum class Generated {
        No,
        IdentityAlways,
        IdentityByDefault,
        Stored, ///< Computed from other columns: `expression`.
    };

    QString name;
    ColumnType type;
    bool nullable = true;
    Generated generated = Generated::No;
    QString defaultSql; ///< Empty: none.
    QString onUpdateSql;
    QString expression; ///< For Generated::Stored.
    TableName sequence; ///< For identities; empty name: none.
    QString comment;
    bool invisible = false;
    bool defaultOnNull = false;
    int selectivity = -1;        ///< H2's statistics in percent; -1: none.
    TableName domain = {};       ///< The domain that gave the type; empty name: none.
    bool domainDefault = false;  ///< `defaultSql` is the domain's, not the column's own.
    bool domainOnUpdate = false; ///< So is `onUpdateSql`.
};

struct KeyColumn
{
    enum class Nulls { Default, First, Last };
    int column = 0; ///< Index into TableSchema::columns.
    bool descending = false;
    Nulls nulls = Nulls::Default;
};

struct IndexSchema
{
    QString name;
    bool unique = false;
    bool primaryKey = false;
    std::vector<KeyColumn> columns;
    QString comment;
    std::int64_t id = -1;
    QString method = {}; ///< `HASH`, `SPATIAL`; empty: in key order.
    int included = 0;    ///< So many of the last `columns` are only carried along, not part of what is unique.
};

struct ForeignKey
{
    QString name;
    std::vector<int> columns;
    TableName references;
    QStringList referencedColumns;
    QString onDelete; ///< SQL words; empty: the default.
    QString onUpdate;
    QString index; ///< Index this constraint owns; empty: none.
    std::int64_t id = -1;
    QString comment = {};
    QStringList orders = {};      ///< As in UniqueConstraint.
    QString referencedIndex = {}; ///< H2 1.4: the index of the other table this constraint owns, too.
};

struct UniqueConstraint
{
    QString name;
    std::vector<int> columns;
    QString index; ///< Index this constraint owns; empty: none.
    std::int64_t id = -1;
    QString comment = {};
    QStringList orders = {}; ///< What H2 wrote after each column, such as `DESC`; empty: nothing after any.
};

struct CheckConstraint
{
    QString name;
    QString sql;
    std::int64_t id = -1;
    QString comment = {};
};

/// How H2 keeps a table; everybody else leaves this as it is.
struct TableStorage
{
    bool memory = false;    ///< Its indexes are built anew at each opening.
    bool persistent = true; ///< false: its rows are gone when the database closes.
    bool hidden = false;
    QString engine = {}; ///< Empty: H2's own.
    QStringList engineParameters = {};
};

struct TableSchema
{
    TableName name;
    std::vector<Column> columns;
    std::optional<UniqueConstraint> primaryKey;
    std::vector<UniqueConstraint> uniques;
    std::vector<ForeignKey> foreignKeys;
    std::vector<CheckConstraint> checks;
    std::vector<IndexSchema> indexes;
    QString comment;
    std::int64_t rows = -1; ///< Exact where the source says it without reading all rows; -1: unknown.
    std::int64_t id = -1;
    TableStorage storage = {};

    /// Index of the column, or -1. Case as the source has it.
    [[nodiscard]] int columnIndex(QStringView column) const;
};

struct SequenceSchema
{
    TableName name;
    std::int64_t start = 1;
    std::int64_t next = 1;
    std::int64_t increment = 1;
    std::optional<std::int64_t> minimum;
    std::optional<std::int64_t> maximum;
    bool cycle = false;
    bool exhausted = false;  ///< H2: no value left.
    std::int64_t cache = -1; ///< -1: default.
    bool belongsToTable = false;
    QString type; ///< Empty: BIGINT.
    std::int64_t id = -1;
};

struct ViewSchema
{
    TableName name;
    QStringList columns;
    QString sql;
    std::int64_t id = -1;
    QString comment = {};
};

/// A piece of the source's catalogue that has no shape of its own here (domains, roles, grants, triggers, aliases,
/// settings …), kept as the source's own SQL so that nothing is dropped silently.
struct CatalogueStatement
{
    QString kind; ///< Lower case, such as `domain`, `user`, `setting`.
    QString sql;
    std::int64_t id = -1;
};

/// Everything a source holds, rows aside.
///
/// `id` in all of its parts: the number by which the source knows the object, where it has one for all kinds of them
/// together, in the order of their making; -1: none.
struct Catalogue
{
    /// Whose SQL the expressions, the views, `ColumnType::declared` and the statements are in.
    enum class Dialect {
        Other,
        H2,    ///< 2.x.
        OldH2, ///< 1.4.
    };

    QStringList schemas;
    std::vector<TableSchema> tables; ///< Sorted by schema, then name.
    std::vector<SequenceSchema> sequences;
    std::vector<ViewSchema> views;
    std::vector<CatalogueStatement> others;
    Dialect dialect = Dialect::Other;

    [[nodiscard]] const TableSchema *table(const TableName &name) const;
    /// The only table of that name in any schema, ignoring case; nullptr when there is none or more than one.
    [[nodiscard]] const TableSchema *tableByLooseName(QStringView name) const;
};

} // namespace gangway
