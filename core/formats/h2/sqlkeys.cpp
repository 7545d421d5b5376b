// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SqlParser that reads indexes and constraints.
#include "sqlparser.h"

namespace gangway::h2 {

bool SqlParser::keyColumns(QStringList &names, std::vector<KeyColumn> &keys)
{
    if (!symbol(u'('))
        return false;
    do {
        QString column;
        KeyColumn key;
        if (!name(column))
            return false;
        if (word(u"DESC"))
            key.descending = true;
        else
            word(u"ASC");
        if (words({u"NULLS", u"FIRST"}))
            key.nulls = KeyColumn::Nulls::First;
        else if (words({u"NULLS", u"LAST"}))
            key.nulls = KeyColumn::Nulls::Last;
        names.append(column);
        keys.push_back(key);
    } while (symbol(u','));
    return symbol(u')');
}

bool SqlParser::nulls(QString &out)
{
    if (word(u"DISTINCT"))
        return true;
    out = peek().text;
    return words({u"NOT", u"DISTINCT"}) || words({u"ALL", u"DISTINCT"});
}

bool SqlParser::index(Index &out)
{
    if (!word(u"CREATE"))
        return false;
    IndexSchema &index = out.index;
    if (words({u"PRIMARY", u"KEY"})) {
        index.primaryKey = true;
        index.unique = true;
        if (word(u"HASH"))
            index.method = QStringLiteral("HASH");
    } else {
        if (word(u"UNIQUE")) {
            index.unique = true;
            if (word(u"NULLS") && !nulls(out.nulls))
                return false;
        }
        if (word(u"HASH"))
            index.method = QStringLiteral("HASH");
        else if (word(u"SPATIAL"))
            index.method = QStringLiteral("SPATIAL");
        if (!word(u"INDEX"))
            return false;
    }
    words({u"IF", u"NOT", u"EXISTS"});
    TableName name;
    // H2 1.4 has the comment before ON.
    if (!qualified(name) || (word(u"COMMENT") && !string(index.comment)) || !word(u"ON") || !qualified(out.table)
        || (word(u"COMMENT") && !string(index.comment)) || !keyColumns(out.columns, index.columns))
        return false;
    index.name = name.name;
    out.ordered = index.method.isEmpty();
    const std::size_t own = index.columns.size();
    if (word(u"INCLUDE") && !keyColumns(out.columns, index.columns))
        return false;
    index.included = static_cast<int>(index.columns.size() - own);
    return true;
}

bool SqlParser::constraint(Constraint &out)
{
    if (!word(u"ALTER"))
        return false;
    if (word(u"DOMAIN")) {
        out.kind = Constraint::Kind::OfDomain;
        return true;
    }
    TableName name;
    if (!word(u"TABLE") || !qualified(out.table) || !words({u"ADD", u"CONSTRAINT"}))
        return false;
    words({u"IF", u"NOT", u"EXISTS"});
    if (!qualified(name) || (word(u"COMMENT") && !string(out.comment)))
        return false;
    out.name = name.name;
    TableName index;
    if (words({u"PRIMARY", u"KEY"})) {
        out.kind = Constraint::Kind::PrimaryKey;
        word(u"HASH");
    } else if (word(u"UNIQUE")) {
        out.kind = Constraint::Kind::Unique;
        QString nulls; // its index says the same
        if (word(u"NULLS") && !this->nulls(nulls))
            return false;
    } else if (words({u"FOREIGN", u"KEY"})) {
        out.kind = Constraint::Kind::ForeignKey;
    } else if (word(u"CHECK")) {
        out.kind = Constraint::Kind::Check;
        return isSymbol(u'(') ? parenthesised(out.check) : expression(out.check);
    } else {
        return false;
    }
    std::vector<KeyColumn> keys;
    if (!keyColumns(out.columns, keys) || (word(u"INDEX") && !qualified(index)))
        return false;
    for (const KeyColumn &key : keys) {
        QStringList order;
        if (key.descending)
            order.append(QStringLiteral("DESC"));
        if (key.nulls != KeyColumn::Nulls::Default)
            order.append(key.nulls == KeyColumn::Nulls::First ? QStringLiteral("NULLS FIRST")
                                                              : QStringLiteral("NULLS LAST"));
        out.orders.append(order.join(u' '));
    }
    if (out.orders.join(QString()).isEmpty())
        out.orders.clear();
    out.index = index.name;
    if (out.kind != Constraint::Kind::ForeignKey)
        return true;
    ForeignKey &key = out.foreignKey;
    if (!word(u"REFERENCES") || !qualified(key.references))
        return false;
    std::vector<KeyColumn> ignored; // an order means nothing there
    if (isSymbol(u'(') && !keyColumns(key.referencedColumns, ignored))
        return false;
    if (word(u"INDEX")) {
        if (!qualified(index))
            return false;
        key.referencedIndex = index.name;
    }
    while (word(u"ON")) {
        const bool onDelete = word(u"DELETE");
        if (!onDelete && !word(u"UPDATE"))
            return false;
        QString action;
        if (words({u"SET", u"NULL"}))
            action = QStringLiteral("SET NULL");
        else if (words({u"SET", u"DEFAULT"}))
            action = QStringLiteral("SET DEFAULT");
        else if (words({u"NO", u"ACTION"}))
            action = QStringLiteral("NO ACTION");
        else if (!this->name(action))
            return false;
        (onDelete ? key.onDelete : key.onUpdate) = action;
    }
    return true;
}

} // namespace gangway::h2
