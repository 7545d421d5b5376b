// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oldstatements.h"

#include "oldexpressions.h"
#include "oldtypes.h"
#include "sqlparser.h"
#include "sqlwords.h"

#include <QSet>

namespace gangway::h2 {
namespace {

using Kind = SqlToken::Kind;

QSet<QString> wordSet(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return {list.begin(), list.end()};
}

/// Words that a name follows.
bool introducesName(const QString &word)
{
    static const QSet<QString> words = wordSet("EXISTS ROLE USER ALIAS SCHEMA ON TO FOR AUTHORIZATION AGGREGATE "
                                               "TRIGGER CONSTANT TABLE SYNONYM CONSTRAINT SEQUENCE INDEX DOMAIN COLUMN "
                                               "GRANT");
    return words.contains(word);
}

/// Words that may follow those instead of a name.
bool isGrammar(const QString &word)
{
    static const QSet<QString> words = wordSet("IF NOT EXISTS EACH SCHEMA TABLE COLUMN ROLE USER ALIAS SEQUENCE INDEX "
                                               "TRIGGER CONSTANT CONSTRAINT DOMAIN SELECT INSERT UPDATE DELETE ALL "
                                               "ALTER");
    return words.contains(word);
}

} // namespace

QString upgradedStatement(const QString &sql)
{
    const std::vector<SqlToken> tokens = sqlTokens(sql);
    const auto isSymbol = [&](std::size_t at, char16_t symbol) {
        return at < tokens.size() && tokens[at].kind == Kind::Symbol && tokens[at].text[0] == symbol;
    };
    QString out;
    qsizetype copied = 0;
    const auto put = [&](std::size_t from, std::size_t to, const QString &text) {
        out += QStringView(sql).sliced(copied, tokens[from].begin - copied);
        out += text;
        copied = tokens[to].end;
    };
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != Kind::Word)
            continue;
        if (tokens[i].text == u"STRINGDECODE" && isSymbol(i + 1, u'(') && tokens[i + 2].kind == Kind::String
            && isSymbol(i + 3, u')')) {
            put(i, i + 3, quotedString(decodeJavaString(tokens[i + 2].text)));
            i += 3;
            continue;
        }
        const bool introduced = i > 0 && tokens[i - 1].kind == Kind::Word && introducesName(tokens[i - 1].text);
        const bool dotted = isSymbol(i + 1, u'.') || (i > 0 && isSymbol(i - 1, u'.'));
        if (dotted || (introduced && !isGrammar(tokens[i].text)))
            put(i, i, quotedName(tokens[i].text));
    }
    out += QStringView(sql).sliced(copied);
    return out;
}

std::optional<QString> upgradedSetting(const QString &sql)
{
    static const QSet<QString> known = wordSet(
        "IGNORECASE LOCK_TIMEOUT DEFAULT_LOCK_TIMEOUT DEFAULT_TABLE_TYPE CACHE_SIZE TRACE_LEVEL_SYSTEM_OUT "
        "TRACE_LEVEL_FILE TRACE_MAX_FILE_SIZE COLLATION WRITE_DELAY DATABASE_EVENT_LISTENER MAX_MEMORY_ROWS LOCK_MODE "
        "DB_CLOSE_DELAY THROTTLE MAX_LENGTH_INPLACE_LOB ALLOW_LITERALS OPTIMIZE_REUSE_RESULTS REFERENTIAL_INTEGRITY "
        "MAX_OPERATION_MEMORY QUERY_TIMEOUT JAVA_OBJECT_SERIALIZER RETENTION_TIME QUERY_STATISTICS "
        "QUERY_STATISTICS_MAX_ENTRIES LAZY_QUERY_EXECUTION BUILTIN_ALIAS_OVERRIDE AUTHENTICATOR");
    QString name;
    QString value;
    if (!SqlParser(sql).setting(name, value) || !known.contains(name))
        return {};
    return sql;
}

std::vector<CatalogueStatement> upgradedDomain(const CatalogueStatement &domain)
{
    TableName name;
    Column column;
    QString check;
    if (!SqlParser(domain.sql).domain(name, column, &check))
        return {};
    bool widened = false;
    QString sql = QStringLiteral("CREATE DOMAIN ") + quotedName(name) + QLatin1String(" AS ")
                  + upgradedType(column.type, {}, &widened).declared;
    if (!column.defaultSql.isEmpty())
        sql += QStringLiteral(" DEFAULT ") + upgradedExpression(column.defaultSql, {});
    if (!column.onUpdateSql.isEmpty())
        sql += QStringLiteral(" ON UPDATE ") + upgradedExpression(column.onUpdateSql, {});
    std::vector<CatalogueStatement> out{{domain.kind, sql, domain.id}};
    if (!check.isEmpty()) {
        const TableName constraint{name.schema, QStringLiteral("CONSTRAINT_") + name.name};
        out.push_back({QStringLiteral("constraint"), QStringLiteral("ALTER DOMAIN ") + quotedName(name)
                                                         + QLatin1String(" ADD CONSTRAINT ") + quotedName(constraint)
                                                         + QLatin1String(" CHECK(") + upgradedExpression(check, {})
                                                         + QLatin1String(") NOCHECK")});
    }
    return out;
}

} // namespace gangway::h2
