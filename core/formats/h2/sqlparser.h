// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/schema.h"
#include "sqltokens.h"

#include <functional>

namespace gangway::h2 {

/// Walks over the tokens of one statement of H2's catalogue. Every function that parses something returns false and
/// leaves the position anywhere when it is not there.
class SqlParser
{
public:
    /// @p resolveDomain turns a domain's name into its type and default; false: no such domain.
    using DomainResolver = std::function<bool(const TableName &, Column &)>;

    explicit SqlParser(QString sql, DomainResolver resolveDomain = {});

    bool table(TableSchema &table);
    bool sequence(SequenceSchema &sequence, bool oldDialect);
    bool view(ViewSchema &view);
    /// @p check takes what H2 1.4 says in a domain itself; null: whatever follows the type and defaults is left unread.
    bool domain(TableName &name, Column &column, QString *check = nullptr);
    bool schema(QString &name);
    /// `SET name value`
    bool setting(QString &name, QString &value);

    struct Index
    {
        TableName table;
        IndexSchema index;
        QStringList columns; ///< Names; positions in `index.columns` are still open.
        bool ordered = true; ///< Neither hash nor spatial.
        /// `NOT` or `ALL`: which NULLs of a unique key are the same, or are not; empty: all of them differ, as in H2
        /// before 2.2.
        QString nulls;
    };
    bool index(Index &index);

    struct Constraint
    {
        enum class Kind { PrimaryKey, Unique, ForeignKey, Check, OfDomain };
        Kind kind = Kind::Check;
        TableName table;
        QString name;
        QString comment;
        QStringList columns;
        QStringList orders; ///< As in UniqueConstraint.
        QString index;
        ForeignKey foreignKey; ///< Without what is above.
        QString check;
    };
    bool constraint(Constraint &constraint);

    /// A column type, as after a column's name.
    bool type(Column &column);

private:
    using Kind = SqlToken::Kind;

    [[nodiscard]] const SqlToken &peek(std::size_t ahead = 0) const
    {
        return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
    }
    [[nodiscard]] bool isWord(const char16_t *word, std::size_t ahead = 0) const;
    [[nodiscard]] bool isSymbol(char16_t symbol, std::size_t ahead = 0) const;
    bool word(const char16_t *word);
    bool words(std::initializer_list<const char16_t *> words);
    bool symbol(char16_t symbol);
    bool name(QString &out);
    bool qualified(TableName &out);
    bool string(QString &out);
    bool number(std::int64_t &out);
    bool names(QStringList &out);
    /// Columns of an index or key, from the opening parenthesis to the closing one.
    bool keyColumns(QStringList &names, std::vector<KeyColumn> &keys);
    /// What H2 2.2 says of a unique key, behind NULLS.
    bool nulls(QString &out);
    bool tableEnd(TableStorage &storage);
    /// Balanced text in parentheses, without them.
    bool parenthesised(QString &out);
    bool column(Column &column, QString &check);
    bool columnOptions(Column &column, QString &check);
    /// Text up to the next column option, comma or closing parenthesis.
    bool expression(QString &out);
    [[nodiscard]] bool startsOption() const;
    bool scalarType(ColumnType &type, Column &column);
    bool interval(ColumnType &type);
    bool size(std::int64_t &length, std::int32_t *scale = nullptr);
    bool enumLabels(ColumnType &type);
    [[nodiscard]] QString textFrom(qsizetype begin) const;

    QString m_sql;
    std::vector<SqlToken> m_tokens;
    std::size_t m_at = 0;
    DomainResolver m_resolveDomain;
};

} // namespace gangway::h2
