// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oldexpressions.h"

#include "sqltokens.h"
#include "sqlwords.h"

#include <QHash>

namespace gangway::h2 {
namespace {

using Kind = SqlToken::Kind;

/// Keywords of H2 2.1 that were none in 1.4 and that are no part of the grammar where a column can stand.
const QSet<QString> &newKeywords()
{
    static const QSet<QString> words = [] {
        QSet<QString> set;
        for (const QString &word :
             QStringLiteral("ARRAY ASYMMETRIC AUTHORIZATION CURRENT_CATALOG CURRENT_PATH "
                            "CURRENT_ROLE CURRENT_SCHEMA CURRENT_USER DAY GROUPS HOUR KEY LEADING "
                            "LOCALTIME LOCALTIMESTAMP MINUTE MONTH OVER PARTITION QUALIFY RANGE "
                            "ROW ROWS SECOND SESSION_USER SYMMETRIC SYSTEM_USER TRAILING UESCAPE "
                            "UNKNOWN USER VALUE WINDOW YEAR")
                 .split(u' '))
            set.insert(word);
        return set;
    }();
    return words;
}

/// What a function without arguments is called now.
QString renamedFunction(const QString &name)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("CURRENT_TIMESTAMP"), QStringLiteral("CURRENT_TIMESTAMP")},
        {QStringLiteral("NOW"), QStringLiteral("LOCALTIMESTAMP")},
        {QStringLiteral("CURRENT_DATE"), QStringLiteral("CURRENT_DATE")},
        {QStringLiteral("CURDATE"), QStringLiteral("CURRENT_DATE")},
        {QStringLiteral("CURRENT_TIME"), QStringLiteral("CURRENT_TIME")},
        {QStringLiteral("CURTIME"), QStringLiteral("LOCALTIME")},
        {QStringLiteral("USER"), QStringLiteral("CURRENT_USER")},
        {QStringLiteral("CURRENT_USER"), QStringLiteral("CURRENT_USER")},
    };
    return names.value(name);
}

class Rewriter final
{
public:
    Rewriter(QStringView sql, const QSet<QString> &columns, bool query)
        : m_sql(sql)
        , m_tokens(sqlTokens(sql))
        , m_columns(columns)
        , m_query(query)
    {}

    QString run()
    {
        std::size_t first = 0;
        std::size_t last = m_tokens.size() - 1; // the end
        if (!m_query) {
            while (last - first > 2 && isSymbol(first, u'(') && closing(first) == last - 1) {
                ++first;
                --last;
            }
        }
        qsizetype copied = m_tokens[first].begin;
        for (m_at = first; m_at < last;) {
            const std::size_t token = m_at;
            const QString replacement = replace();
            if (replacement.isNull()) {
                ++m_at;
                continue;
            }
            m_out += m_sql.sliced(copied, m_tokens[token].begin - copied);
            m_out += replacement;
            copied = m_tokens[m_at - 1].end;
        }
        if (last > first)
            m_out += m_sql.sliced(copied, m_tokens[last - 1].end - copied);
        return m_out;
    }

private:
    [[nodiscard]] const SqlToken &token(std::size_t at) const { return m_tokens[std::min(at, m_tokens.size() - 1)]; }
    [[nodiscard]] bool isSymbol(std::size_t at, char16_t symbol) const
    {
        return token(at).kind == Kind::Symbol && token(at).text[0] == symbol;
    }
    [[nodiscard]] bool isWord(std::size_t at, const char16_t *word) const
    {
        return token(at).kind == Kind::Word && token(at).text == QStringView(word);
    }
    [[nodiscard]] bool isName(std::size_t at) const
    {
        return token(at).kind == Kind::Word || token(at).kind == Kind::Name;
    }

    [[nodiscard]] std::size_t closing(std::size_t open) const
    {
        int depth = 0;
        for (std::size_t i = open; i < m_tokens.size(); ++i) {
            if (isSymbol(i, u'('))
                ++depth;
            else if (isSymbol(i, u')') && --depth == 0)
                return i;
        }
        return m_tokens.size();
    }

    /// What stands for the tokens from m_at on, which moves behind them; null: they stay.
    QString replace()
    {
        const SqlToken &here = token(m_at);
        if (isWord(m_at, u"STRINGDECODE") && isSymbol(m_at + 1, u'(') && token(m_at + 2).kind == Kind::String
            && isSymbol(m_at + 3, u')')) {
            m_at += 4;
            return quotedString(decodeJavaString(token(m_at - 2).text));
        }
        if (isWord(m_at, u"NEXT") && isWord(m_at + 1, u"VALUE") && isWord(m_at + 2, u"FOR") && isName(m_at + 3)) {
            TableName sequence{QStringLiteral("PUBLIC"), token(m_at + 3).text};
            m_at += 4;
            if (isSymbol(m_at, u'.') && isName(m_at + 1)) {
                sequence = {sequence.name, token(m_at + 1).text};
                m_at += 2;
            }
            return QStringLiteral("NEXT VALUE FOR ") + quotedName(sequence);
        }
        if (here.kind != Kind::Word)
            return {};
        if (isSymbol(m_at + 1, u'(')) {
            const QString renamed = renamedFunction(here.text);
            if (renamed.isEmpty() || !isSymbol(m_at + 2, u')') || isDotted(m_at))
                return {};
            m_at += 3;
            return renamed;
        }
        if (!isColumn(m_at))
            return {};
        ++m_at;
        return quotedName(here.text);
    }

    [[nodiscard]] bool isDotted(std::size_t at) const { return at > 0 && isSymbol(at - 1, u'.'); }

    [[nodiscard]] bool isColumn(std::size_t at) const
    {
        const QString &word = token(at).text;
        if (m_query && !newKeywords().contains(word))
            return false;
        if (isDotted(at) || isSymbol(at + 1, u'.'))
            return true; // parts of a name, whatever they are
        if (!m_columns.contains(word))
            return false;
        if (token(at + 1).kind == Kind::String) // DATE '2020-01-01'
            return false;
        if (at == 0 || !newKeywords().contains(word))
            return true;
        // INTERVAL '1' DAY, EXTRACT(DAY FROM …), DATEADD(DAY, …), NEXT VALUE FOR
        if (token(at - 1).kind == Kind::String || isWord(at - 1, u"NEXT"))
            return false;
        return !(isSymbol(at - 1, u'(') && at > 1 && isName(at - 2) && takesField(token(at - 2).text));
    }

    /// Functions whose first argument is a field of a time.
    [[nodiscard]] static bool takesField(const QString &function)
    {
        static const QSet<QString> names{QStringLiteral("EXTRACT"),      QStringLiteral("DATEADD"),
                                         QStringLiteral("DATEDIFF"),     QStringLiteral("DATE_TRUNC"),
                                         QStringLiteral("TIMESTAMPADD"), QStringLiteral("TIMESTAMPDIFF"),
                                         QStringLiteral("DATE_PART")};
        return names.contains(function);
    }

    QStringView m_sql;
    std::vector<SqlToken> m_tokens;
    const QSet<QString> &m_columns;
    bool m_query;
    std::size_t m_at = 0;
    QString m_out;
};

} // namespace

QString upgradedExpression(QStringView sql, const QSet<QString> &columns)
{
    return Rewriter(sql, columns, false).run();
}

QString upgradedQuery(QStringView sql, const QSet<QString> &columns)
{
    return Rewriter(sql, columns, true).run();
}

} // namespace gangway::h2
