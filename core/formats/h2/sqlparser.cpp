// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlparser.h"

namespace gangway::h2 {
namespace {

const QLatin1String publicSchema("PUBLIC");

} // namespace

SqlParser::SqlParser(QString sql, DomainResolver resolveDomain)
    : m_sql(std::move(sql))
    , m_tokens(sqlTokens(m_sql))
    , m_resolveDomain(std::move(resolveDomain))
{}

bool SqlParser::isWord(const char16_t *word, std::size_t ahead) const
{
    return peek(ahead).kind == Kind::Word && peek(ahead).text == QStringView(word);
}

bool SqlParser::isSymbol(char16_t symbol, std::size_t ahead) const
{
    return peek(ahead).kind == Kind::Symbol && peek(ahead).text[0] == symbol;
}

bool SqlParser::word(const char16_t *word)
{
    if (!isWord(word))
        return false;
    ++m_at;
    return true;
}

bool SqlParser::words(std::initializer_list<const char16_t *> words)
{
    std::size_t ahead = 0;
    for (const char16_t *word : words) {
        if (!isWord(word, ahead++))
            return false;
    }
    m_at += words.size();
    return true;
}

bool SqlParser::symbol(char16_t symbol)
{
    if (!isSymbol(symbol))
        return false;
    ++m_at;
    return true;
}

bool SqlParser::name(QString &out)
{
    if (peek().kind != Kind::Word && peek().kind != Kind::Name)
        return false;
    out = peek().text;
    ++m_at;
    return true;
}

bool SqlParser::qualified(TableName &out)
{
    QString first;
    if (!name(first))
        return false;
    if (!symbol(u'.')) {
        out = {publicSchema, first};
        return true;
    }
    out.schema = first;
    return name(out.name);
}

bool SqlParser::string(QString &out)
{
    if (isWord(u"STRINGDECODE") && isSymbol(u'(', 1) && peek(2).kind == Kind::String && isSymbol(u')', 3)) {
        out = decodeJavaString(peek(2).text);
        m_at += 4;
        return true;
    }
    if (peek().kind != Kind::String)
        return false;
    out = peek().text;
    ++m_at;
    return true;
}

bool SqlParser::number(std::int64_t &out)
{
    const bool negative = isSymbol(u'-');
    const SqlToken &token = peek(negative ? 1 : 0);
    if (token.kind != Kind::Number)
        return false;
    QString digits = token.text;
    std::int64_t factor = 1;
    if (!digits.isEmpty() && digits.back().isLetter()) { // sizes such as 1M
        const qsizetype power = QStringView(u"KMGTP").indexOf(digits.back().toUpper());
        if (power < 0)
            return false;
        factor = std::int64_t{1} << (10 * (power + 1));
        digits.chop(1);
    }
    bool ok = false;
    out = (negative ? QLatin1String("-") + digits : digits).toLongLong(&ok);
    if (!ok || __builtin_mul_overflow(out, factor, &out))
        return false;
    m_at += negative ? 2 : 1;
    return true;
}

bool SqlParser::names(QStringList &out)
{
    if (!symbol(u'('))
        return false;
    do {
        QString one;
        if (!name(one))
            return false;
        out.append(one);
    } while (symbol(u','));
    return symbol(u')');
}

QString SqlParser::textFrom(qsizetype begin) const
{
    return m_at == 0 ? QString() : m_sql.mid(begin, m_tokens[m_at - 1].end - begin);
}

bool SqlParser::parenthesised(QString &out)
{
    if (!symbol(u'('))
        return false;
    const qsizetype begin = m_tokens[m_at - 1].end;
    for (int depth = 1; peek().kind != Kind::End; ++m_at) {
        if (isSymbol(u'('))
            ++depth;
        else if (isSymbol(u')') && --depth == 0) {
            out = m_sql.mid(begin, peek().begin - begin);
            ++m_at;
            return true;
        }
    }
    return false;
}

bool SqlParser::startsOption() const
{
    if (isWord(u"NOT"))
        return isWord(u"NULL", 1) && !(m_at > 0 && m_tokens[m_at - 1].text == u"IS");
    if (isWord(u"ON"))
        return isWord(u"UPDATE", 1);
    if (isWord(u"DEFAULT"))
        return isWord(u"ON", 1);
    for (const char16_t *option : {u"NULL_TO_DEFAULT", u"SEQUENCE", u"SELECTIVITY", u"COMMENT", u"CHECK", u"INVISIBLE",
                                   u"GENERATED", u"VISIBLE"}) {
        if (isWord(option))
            return true;
    }
    return false;
}

bool SqlParser::expression(QString &out)
{
    const qsizetype begin = peek().begin;
    const std::size_t first = m_at;
    for (int depth = 0; peek().kind != Kind::End; ++m_at) {
        if (depth == 0 && (isSymbol(u',') || isSymbol(u')') || (m_at > first && startsOption())))
            break;
        if (isSymbol(u'(') || isSymbol(u'['))
            ++depth;
        else if (isSymbol(u')') || isSymbol(u']'))
            --depth;
    }
    out = textFrom(begin);
    return m_at > first;
}

bool SqlParser::columnOptions(Column &column, QString &check)
{
    while (!isSymbol(u',') && !isSymbol(u')') && peek().kind != Kind::End) {
        if (word(u"INVISIBLE")) {
            column.invisible = true;
        } else if (word(u"VISIBLE")) {
            column.invisible = false;
        } else if (words({u"GENERATED", u"ALWAYS", u"AS", u"IDENTITY"})
                   || words({u"GENERATED", u"BY", u"DEFAULT", u"AS", u"IDENTITY"})) {
            column.generated = m_tokens[m_at - 3].text == u"ALWAYS" ? Column::Generated::IdentityAlways
                                                                    : Column::Generated::IdentityByDefault;
            QString options;
            if (isSymbol(u'(') && !parenthesised(options))
                return false;
        } else if (words({u"GENERATED", u"ALWAYS", u"AS"})) {
            column.generated = Column::Generated::Stored;
            if (!parenthesised(column.expression))
                return false;
        } else if (word(u"AS")) { // H2 1.4
            column.generated = Column::Generated::Stored;
            if (!expression(column.expression))
                return false;
        } else if (words({u"DEFAULT", u"ON", u"NULL"}) || word(u"NULL_TO_DEFAULT")) {
            column.defaultOnNull = true;
        } else if (word(u"DEFAULT")) {
            if (!expression(column.defaultSql))
                return false;
            column.domainDefault = false;
        } else if (words({u"ON", u"UPDATE"})) {
            if (!expression(column.onUpdateSql))
                return false;
            column.domainOnUpdate = false;
        } else if (word(u"SEQUENCE")) {
            if (!qualified(column.sequence))
                return false;
        } else if (word(u"SELECTIVITY")) {
            std::int64_t percent = 0;
            if (!number(percent))
                return false;
            column.selectivity = static_cast<int>(percent);
        } else if (word(u"COMMENT")) {
            if (!string(column.comment))
                return false;
        } else if (words({u"NOT", u"NULL"})) {
            column.nullable = false;
        } else if (word(u"NULL")) {
            column.nullable = true;
        } else if (word(u"CHECK")) { // H2 1.4
            if (!(isSymbol(u'(') ? parenthesised(check) : expression(check)))
                return false;
        } else {
            return false;
        }
    }
    return true;
}

bool SqlParser::column(Column &column, QString &check)
{
    if (!name(column.name) || !type(column))
        return false;
    if (!columnOptions(column, check))
        return false;
    // H2 1.4 has identities as defaults that take from a sequence of the column's own.
    if (!column.sequence.name.isEmpty() && column.generated == Column::Generated::No) {
        column.generated = Column::Generated::IdentityByDefault;
        column.defaultSql.clear();
    }
    if (column.generated != Column::Generated::No && column.domainDefault) { // H2 does not look at it, either
        column.defaultSql.clear();
        column.domainDefault = false;
    }
    return true;
}

bool SqlParser::tableEnd(TableStorage &storage)
{
    while (peek().kind != Kind::End) {
        if (word(u"ENGINE")) {
            if (!name(storage.engine))
                return false;
        } else if (word(u"WITH")) {
            do {
                QString parameter;
                if (!name(parameter))
                    return false;
                storage.engineParameters.append(parameter);
            } while (symbol(u','));
        } else if (words({u"NOT", u"PERSISTENT"})) {
            storage.persistent = false;
        } else if (word(u"HIDDEN")) {
            storage.hidden = true;
        } else {
            return false;
        }
    }
    return true;
}

bool SqlParser::table(TableSchema &table)
{
    if (!word(u"CREATE"))
        return false;
    if (words({u"MEMORY", u"TABLE"}))
        table.storage.memory = true;
    else if (!words({u"CACHED", u"TABLE"}) && !word(u"TABLE"))
        return false;
    words({u"IF", u"NOT", u"EXISTS"});
    if (!qualified(table.name))
        return false;
    if (word(u"COMMENT") && !string(table.comment))
        return false;
    if (!symbol(u'('))
        return false;
    if (symbol(u')'))
        return tableEnd(table.storage); // a table may have no columns
    do {
        Column &added = table.columns.emplace_back();
        QString check;
        if (!column(added, check))
            return false;
        if (!check.isEmpty())
            table.checks.push_back({{}, check});
    } while (symbol(u','));
    return symbol(u')') && tableEnd(table.storage);
}

} // namespace gangway::h2
