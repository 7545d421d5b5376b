// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "redaction.h"

#include <QRegularExpression>

#include <array>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

struct Pattern
{
    QRegularExpression expression;
    QString replacement;
};

Pattern pattern(const QString &expression, const QString &replacement)
{
    Pattern made{QRegularExpression(expression, QRegularExpression::CaseInsensitiveOption), replacement};
    made.expression.optimize();
    Q_ASSERT_X(made.expression.isValid(), "redaction", qPrintable(made.expression.errorString()));
    return made;
}

/// In this order: a password in an address may itself hold '?' and '#', so it goes before the query does.
const std::array<Pattern, 16> &patterns()
{
    // The separator between a name and its value, also inside escaped JSON and escaped addresses.
    const QString separator = uR"((?:\\*["'])?\s*(?:=>|[:=]|%3d)\s*)"_s;
    const QString name = uR"(((?:password|passwd|passphrase|pwd|(?<![a-z])pass(?![a-z])|secret|token(?!s)|credential)"
                         uR"(|signature|(?<![a-z])sig(?![a-z])|metabase\.session)"
                         uR"(|(?:api|access|private|secret|encryption|account|signing)[_. -]?key)[\w.-]{0,64}))"_s
                         + u'(' + separator + u')';
    static const std::array<Pattern, 16> all = {
        pattern(uR"(-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----.*?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----|\z))"_s
                    .prepend(u"(?s)"_s),
                u"[secret]"_s),
        // Headers, to the end of the quotes or of the line.
        pattern(uR"(\b((?:proxy-)?authorization|(?:set-)?cookie|x-api-key|x-metabase-(?:session|apikey)))"
                uR"(((?:\\*["'])?\s*[:=]\s*)(?:(["'])(?:[^"'\\\r\n]|\\.)*+|[^"'\r\n][^\r\n]*+))"_s,
                uR"(\1\2\3[secret])"_s),
        pattern(uR"(\bBearer\s+[A-Za-z0-9._~+/=-]{6,})"_s, u"Bearer [secret]"_s),
        pattern(uR"(\bBasic\s+(?=[A-Za-z+/]*[0-9=])[A-Za-z0-9+/]{8,}={0,2})"_s, u"Basic [secret]"_s),
        // Passwords in addresses. After the colon of a web address there may be a port instead.
        pattern(uR"(\b((?:https?|wss?|ftps?|s3)://)([^\s"/?#:@]*):(?!\d{1,5}(?:[/?#\s"]|$))[^\s"]*@)"_s,
                uR"(\1\2:[secret]@)"_s),
        pattern(uR"(\b(https?://)[^\s"/?#:@]+@)"_s, uR"(\1[secret]@)"_s),
        pattern(uR"(\b((?!https?:|wss?:|ftps?:|s3:)[a-z][a-z0-9+.-]{1,30}://)([^\s"/?#:@]*):[^\s"]*@)"_s,
                uR"(\1\2:[secret]@)"_s),
        // Queries and fragments of addresses.
        pattern(uR"(\b((?:jdbc:[a-z0-9]{1,30}:|[a-z][a-z0-9+.-]{1,30}://)[^\s"?#]*)([?#])[^\s"]+)"_s,
                uR"(\1\2[secret])"_s),
        pattern(uR"(\b((?:https?|s3|jdbc)%3a[^\s"]*?%3f)[^\s"]+)"_s, uR"(\1[secret])"_s),
        pattern(uR"(\b(?-i:mb_)[A-Za-z0-9+/=_-]{20,})"_s, u"[secret]"_s),
        pattern(uR"(\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*)"_s, u"[secret]"_s),
        pattern(uR"(\b(?-i:(?:AKIA|ASIA)[A-Z0-9]{16})\b)"_s, u"[secret]"_s),
        // Names that announce a secret; its value in quotes that are themselves escaped, in quotes, or up to the
        // next space. Bare words that say "nothing" stay readable.
        pattern(name + uR"((\\+)(["'])(?s:.*?)(?:(?<!\\)\3\4|$))"_s, uR"(\1\2\3\4[secret]\3\4)"_s),
        pattern(name + uR"((["'])(?:(?!\3)[^\\]|\\.)*+(?:\3|$|(?=\\)))"_s, uR"(\1\2\3[secret]\3)"_s),
        pattern(name + uR"((?!(?:null|true|false)(?:[\s,}\]]|$))(?!\\*["'])\S+)"_s, uR"(\1\2[secret])"_s),
        // Amazon's and Google's query words, where an address was cut before its host.
        pattern(uR"(\b(X-(?:Amz|Goog)-(?:Credential|Security-Token|Signature))(=|%3d)[^&\s"]+)"_s,
                uR"(\1\2[secret])"_s),
    };
    return all;
}

} // namespace

QString redactPatterns(const QString &text)
{
    QString out = text;
    for (const Pattern &each : patterns()) {
        // Written out instead of QString::replace(): a match that gives up (PCRE's limits) must not read as
        // "nothing there".
        qsizetype at = 0;
        QString next;
        bool hasMatched = false;
        auto matches = each.expression.globalMatch(out);
        if (!matches.isValid())
            return u"[withheld]"_s;
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (!match.isValid())
                return u"[withheld]"_s;
            hasMatched = true;
            next += QStringView(out).sliced(at, match.capturedStart() - at);
            for (qsizetype i = 0; i < each.replacement.size(); ++i) {
                if (each.replacement[i] == u'\\' && i + 1 < each.replacement.size())
                    next += match.capturedView(each.replacement[++i].digitValue());
                else
                    next += each.replacement[i];
            }
            at = match.capturedEnd();
        }
        if (hasMatched) {
            next += QStringView(out).sliced(at);
            out = next;
        }
    }
    return out;
}

bool looksSecret(const QString &text)
{
    return redactPatterns(text) != text;
}

} // namespace gangway
