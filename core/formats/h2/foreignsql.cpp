// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignsql.h"

#include "sqltokens.h"
#include "sqlwords.h"

#include <algorithm>

namespace gangway::h2 {
namespace {

using Kind = SqlToken::Kind;

bool isSymbol(const SqlToken &token, char16_t symbol)
{
    return token.kind == Kind::Symbol && token.text[0] == symbol;
}

/// `::character varying(254)`: whatever the type is called, the column has it, too.
bool endsOrIsCast(const std::vector<SqlToken> &tokens, std::size_t at)
{
    if (tokens[at].kind == Kind::End)
        return true;
    if (at + 1 >= tokens.size() || !isSymbol(tokens[at], u':') || !isSymbol(tokens[at + 1], u':'))
        return false;
    return std::all_of(tokens.begin() + static_cast<std::ptrdiff_t>(at) + 2, tokens.end(), [](const SqlToken &token) {
        return token.kind == Kind::End || token.kind == Kind::Word || token.kind == Kind::Name
               || token.kind == Kind::Number || isSymbol(token, u'(') || isSymbol(token, u')') || isSymbol(token, u',');
    });
}

} // namespace

std::optional<QString> foreignExpression(QStringView sql)
{
    const std::vector<SqlToken> tokens = sqlTokens(sql);
    std::size_t at = 0;
    QString sign;
    if (isSymbol(tokens[0], u'-')) {
        sign = QStringLiteral("-");
        ++at;
    }
    const SqlToken &token = tokens[at];
    if (token.kind == Kind::Number && endsOrIsCast(tokens, at + 1))
        return sign + token.text;
    if (!sign.isEmpty())
        return {};
    if (token.kind == Kind::String && endsOrIsCast(tokens, at + 1))
        return quotedString(token.text);
    if (token.kind != Kind::Word)
        return {};
    const bool called = tokens.size() > 3 && isSymbol(tokens[1], u'(') && isSymbol(tokens[2], u')');
    if (!endsOrIsCast(tokens, called ? 3 : 1))
        return {};
    if (token.text == u"TRUE" || token.text == u"FALSE" || token.text == u"NULL")
        return called ? std::nullopt : std::optional(token.text);
    if (token.text == u"NOW" || token.text == u"CURRENT_TIMESTAMP")
        return QStringLiteral("CURRENT_TIMESTAMP");
    if (token.text == u"CURRENT_DATE" || token.text == u"LOCALTIMESTAMP")
        return token.text;
    return {};
}

} // namespace gangway::h2
