// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SqlParser that reads everything that is neither a table nor a key.
#include "sqlparser.h"

namespace gangway::h2 {

bool SqlParser::sequence(SequenceSchema &sequence, bool oldDialect)
{
    if (!words({u"CREATE", u"SEQUENCE"}))
        return false;
    words({u"IF", u"NOT", u"EXISTS"});
    if (!qualified(sequence.name))
        return false;
    bool restarts = false;
    while (peek().kind != Kind::End) {
        std::int64_t value = 0;
        if (word(u"AS")) {
            Column column;
            if (!type(column))
                return false;
            sequence.type = column.type.declared;
        } else if (words({u"START", u"WITH"})) {
            if (!number(sequence.start))
                return false;
        } else if (words({u"RESTART", u"WITH"})) {
            if (!number(sequence.next))
                return false;
            restarts = true;
        } else if (words({u"INCREMENT", u"BY"})) {
            if (!number(sequence.increment))
                return false;
        } else if (word(u"MINVALUE")) {
            if (!number(value))
                return false;
            sequence.minimum = value;
        } else if (word(u"MAXVALUE")) {
            if (!number(value))
                return false;
            sequence.maximum = value;
        } else if (word(u"CACHE")) {
            if (!number(sequence.cache))
                return false;
        } else if (words({u"NO", u"CACHE"}) || word(u"NOCACHE")) {
            sequence.cache = 0;
        } else if (word(u"CYCLE")) {
            sequence.cycle = true;
        } else if (word(u"EXHAUSTED")) {
            sequence.exhausted = true;
        } else if (word(u"BELONGS_TO_TABLE")) {
            sequence.belongsToTable = true;
        } else if (!words({u"NO", u"CYCLE"}) && !words({u"NO", u"MINVALUE"}) && !words({u"NO", u"MAXVALUE"})) {
            return false;
        }
    }
    if (!restarts)
        sequence.next = sequence.start;
    if (oldDialect) // START WITH is where it stands; where it once started is not kept
        sequence.start = sequence.next;
    return true;
}

bool SqlParser::view(ViewSchema &view)
{
    if (!word(u"CREATE"))
        return false;
    words({u"OR", u"REPLACE"});
    word(u"FORCE");
    if (!word(u"VIEW"))
        return false;
    words({u"IF", u"NOT", u"EXISTS"});
    if (!qualified(view.name) || (word(u"COMMENT") && !string(view.comment)))
        return false;
    if (isSymbol(u'(') && !names(view.columns))
        return false;
    if (!word(u"AS"))
        return false;
    view.sql = m_sql.mid(peek().begin);
    return !view.sql.isEmpty();
}

bool SqlParser::domain(TableName &name, Column &column, QString *check)
{
    if (!words({u"CREATE", u"DOMAIN"}))
        return false;
    words({u"IF", u"NOT", u"EXISTS"});
    if (!qualified(name))
        return false;
    word(u"AS");
    if (!type(column))
        return false;
    if (check)
        return columnOptions(column, *check);
    if (word(u"DEFAULT") && !expression(column.defaultSql))
        return false;
    if (words({u"ON", u"UPDATE"}) && !expression(column.onUpdateSql))
        return false;
    return true; // 1.4 may add NOT NULL, SELECTIVITY and CHECK: those are repeated at each column
}

bool SqlParser::schema(QString &name)
{
    if (!words({u"CREATE", u"SCHEMA"}))
        return false;
    words({u"IF", u"NOT", u"EXISTS"});
    return this->name(name);
}

bool SqlParser::setting(QString &name, QString &value)
{
    if (!word(u"SET") || !this->name(name))
        return false;
    value = m_sql.mid(peek().begin);
    return true;
}

} // namespace gangway::h2
