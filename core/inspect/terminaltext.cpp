// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminaltext.h"

#include <QLocale>

#include <algorithm>

namespace gangway::inspect {
namespace {

qsizetype width(const QString &text)
{
    return static_cast<qsizetype>(text.toUcs4().size());
}

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
           || QStringView(u"_./:@%+=,-").contains(c);
}

} // namespace

QString printable(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        switch (QChar::category(c)) {
        case QChar::Other_Control:
            out += c < 0x20 ? QChar(static_cast<char16_t>(0x2400 + c)) : QChar(u'\uFFFD'); // control pictures
            break;
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            out += QChar(u'\uFFFD');
            break;
        default:
            out += QString::fromUcs4(&c, 1);
        }
    }
    return out;
}

QString alignedText(const QList<QStringList> &rows, const QList<bool> &numeric)
{
    QList<qsizetype> widths(numeric.size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width(row[i]));
    }
    QString out;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString pad(widths[i] - width(row[i]), u' ');
            if (i > 0)
                line += QStringLiteral("  ");
            line += numeric[i] ? pad + row[i] : row[i] + pad;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        out += line + u'\n';
    }
    return out;
}

QString counted(qint64 number)
{
    return QLocale().toString(number);
}

QString shellWord(const QString &text)
{
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isPlain))
        return text;
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace gangway::inspect
