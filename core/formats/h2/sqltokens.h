// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace gangway::h2 {

/// A piece of H2's SQL.
struct SqlToken
{
    enum class Kind {
        Word,   ///< Bare, in upper case.
        Name,   ///< Quoted: `"a"`, `U&"a"`; never a keyword.
        String, ///< `'a'`, `U&'a'`, `$$a$$`; decoded.
        Number,
        Symbol, ///< One character, except `<>` and the like, which never matter here.
        End,
    };

    Kind kind = Kind::End;
    QString text;
    qsizetype begin = 0; ///< In the statement.
    qsizetype end = 0;
};

/// Takes a statement apart; comments and blanks are left out. What is not understood becomes a symbol, what is not
/// closed reaches to the end: a parser sees that something is missing. The last token is End.
std::vector<SqlToken> sqlTokens(QStringView sql);

/// Undoes the Java escapes of H2 1.4's STRINGDECODE('…').
QString decodeJavaString(QStringView text);

} // namespace gangway::h2
