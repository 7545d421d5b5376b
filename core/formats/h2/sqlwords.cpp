// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlwords.h"

#include <algorithm>

namespace gangway::h2 {
namespace {

constexpr char16_t highestPlain = 0x7f;

void appendHex(QString &out, uint number, int digits)
{
    out += QString::number(number, 16).rightJustified(digits, u'0');
}

QString quoted(QStringView text, QChar quote)
{
    QString out;
    out.reserve(text.size() + 4);
    const bool plain =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c.unicode() <= highestPlain; });
    if (!plain)
        out += QLatin1String("U&");
    out += quote;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (plain || (c >= u' ' && c.unicode() < highestPlain)) {
            if (c == quote || (!plain && c == u'\\'))
                out += c;
            out += c;
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += QLatin1String("\\+");
            appendHex(out, QChar::surrogateToUcs4(c, text[++i]), 6);
        } else {
            out += u'\\';
            appendHex(out, c.unicode(), 4);
        }
    }
    return out + quote;
}

} // namespace

QString quotedName(QStringView name)
{
    return quoted(name, u'"');
}

QString quotedName(const TableName &name)
{
    return (name.schema.isEmpty() ? QStringLiteral("\"PUBLIC\"") : quotedName(QStringView(name.schema)))
           + QLatin1Char('.') + quotedName(QStringView(name.name));
}

QString quotedString(QStringView text)
{
    return quoted(text, u'\'');
}

} // namespace gangway::h2
