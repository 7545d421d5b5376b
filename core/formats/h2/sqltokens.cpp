// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqltokens.h"

namespace gangway::h2 {
namespace {

bool isWordStart(QChar c)
{
    return c.isLetter() || c == u'_' || c == u'@' || c == u'#' || c.isSurrogate();
}

bool isWordPart(QChar c)
{
    return isWordStart(c) || c.isDigit() || c == u'$';
}

/// Undoes `\0041` and `\+01F600`; a doubled escape stands for itself.
QString decodeUnicode(const QString &text, QChar escape)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != escape) {
            out += text[i];
            continue;
        }
        if (i + 1 < text.size() && text[i + 1] == escape) {
            out += escape;
            ++i;
            continue;
        }
        const bool wide = i + 1 < text.size() && text[i + 1] == u'+';
        const qsizetype digits = wide ? 6 : 4;
        const qsizetype from = i + (wide ? 2 : 1);
        bool ok = false;
        const uint point = from + digits <= text.size() ? QStringView(text).sliced(from, digits).toUInt(&ok, 16) : 0;
        if (!ok || point > 0x10ffff) {
            out += text[i];
            continue;
        }
        if (point < 0x10000)
            out += QChar(static_cast<char16_t>(point));
        else
            out += QChar::fromUcs4(point);
        i = from + digits - 1;
    }
    return out;
}

class Lexer final
{
public:
    explicit Lexer(QStringView sql)
        : m_sql(sql)
    {}

    std::vector<SqlToken> all()
    {
        std::vector<SqlToken> tokens;
        do {
            tokens.push_back(next());
        } while (tokens.back().kind != SqlToken::Kind::End);
        return tokens;
    }

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_sql.size() ? m_sql[m_at + ahead] : QChar();
    }

    void skipBlanks()
    {
        for (;;) {
            if (m_at < m_sql.size() && (peek().isSpace() || peek() < u' ')) {
                ++m_at;
            } else if (peek() == u'-' && peek(1) == u'-') {
                while (m_at < m_sql.size() && peek() != u'\n')
                    ++m_at;
            } else if (peek() == u'/' && peek(1) == u'*') {
                const qsizetype end = m_sql.indexOf(u"*/", m_at + 2);
                m_at = end < 0 ? m_sql.size() : end + 2;
            } else {
                return;
            }
        }
    }

    /// From the opening quote on; a doubled quote is one.
    QString quoted(QChar quote)
    {
        QString out;
        ++m_at;
        while (m_at < m_sql.size()) {
            const QChar c = m_sql[m_at++];
            if (c == quote) {
                if (peek() != quote)
                    break;
                ++m_at;
            }
            out += c;
        }
        return out;
    }

    QChar unicodeEscape()
    {
        const qsizetype before = m_at;
        skipBlanks();
        if (m_sql.sliced(m_at).startsWith(u"UESCAPE", Qt::CaseInsensitive)) {
            m_at += 7;
            skipBlanks();
            if (peek() == u'\'') {
                const QString escape = quoted(u'\'');
                if (escape.size() == 1)
                    return escape[0];
            }
        }
        m_at = before;
        return u'\\';
    }

    SqlToken next()
    {
        skipBlanks();
        SqlToken token;
        token.begin = m_at;
        if (m_at >= m_sql.size()) {
            token.end = m_at;
            return token;
        }
        const QChar c = peek();
        const bool unicode = (c == u'U' || c == u'u') && peek(1) == u'&' && (peek(2) == u'"' || peek(2) == u'\'');
        if (unicode)
            m_at += 2;
        if (const QChar quote = peek(); quote == u'"' || quote == u'\'' || quote == u'`') {
            token.kind = quote == u'\'' ? SqlToken::Kind::String : SqlToken::Kind::Name;
            token.text = quoted(quote);
            if (unicode)
                token.text = decodeUnicode(token.text, unicodeEscape());
        } else if (c == u'$' && peek(1) == u'$') {
            token.kind = SqlToken::Kind::String;
            const qsizetype end = m_sql.indexOf(u"$$", m_at + 2);
            const qsizetype stop = end < 0 ? m_sql.size() : end;
            token.text = m_sql.sliced(m_at + 2, stop - m_at - 2).toString();
            m_at = end < 0 ? stop : stop + 2;
        } else if (isWordStart(c)) {
            token.kind = SqlToken::Kind::Word;
            while (m_at < m_sql.size() && isWordPart(peek()))
                ++m_at;
            token.text = m_sql.sliced(token.begin, m_at - token.begin).toString().toUpper();
        } else if (c.isDigit() || (c == u'.' && peek(1).isDigit())) {
            token.kind = SqlToken::Kind::Number;
            while (m_at < m_sql.size() && (peek().isLetterOrNumber() || peek() == u'.'))
                ++m_at;
            token.text = m_sql.sliced(token.begin, m_at - token.begin).toString();
        } else {
            token.kind = SqlToken::Kind::Symbol;
            token.text = c;
            ++m_at;
        }
        token.end = m_at;
        return token;
    }

    QStringView m_sql;
    qsizetype m_at = 0;
};

} // namespace

std::vector<SqlToken> sqlTokens(QStringView sql)
{
    return Lexer(sql).all();
}

QString decodeJavaString(QStringView text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            out += text[i];
            continue;
        }
        const QChar c = text[++i];
        switch (c.unicode()) {
        case u't':
            out += u'\t';
            break;
        case u'r':
            out += u'\r';
            break;
        case u'n':
            out += u'\n';
            break;
        case u'b':
            out += u'\b';
            break;
        case u'f':
            out += u'\f';
            break;
        case u'u': {
            bool ok = false;
            const ushort unit = i + 4 < text.size() ? text.sliced(i + 1, 4).toUShort(&ok, 16) : ushort(0);
            if (ok) {
                out += QChar(unit);
                i += 4;
            } else {
                out += c;
            }
            break;
        }
        default:
            if (c >= u'0' && c <= u'7' && i + 2 < text.size()) {
                bool ok = false;
                const ushort unit = text.sliced(i, 3).toUShort(&ok, 8);
                if (ok) {
                    out += QChar(unit);
                    i += 2;
                    break;
                }
            }
            out += c;
        }
    }
    return out;
}

} // namespace gangway::h2
