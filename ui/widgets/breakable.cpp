// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "breakable.h"

#include <QGuiApplication>
#include <QLabel>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace gangway {
namespace {

constexpr QChar zeroWidthSpace(0x200B);
constexpr QChar wordJoiner(0x2060);
// Not the isolates of newer Unicode: where a font has none, another one sets how high the line is.
constexpr QChar leftToRight(0x202A);
constexpr QChar asBefore(0x202C);
constexpr QChar fromRight(0x200F);
constexpr qsizetype longestRun = 16;
constexpr qsizetype longestWord = 40;

bool isBorder(QChar c)
{
    return c == u'/' || c == u'\\' || c == u'-' || c == u'.';
}

/// Of a sentence around a word, not of the word. Brackets go with what is in them, or they would not be seen as a pair.
bool isOfSentence(QChar c)
{
    constexpr QStringView marks = u"\"',;:.!?\u00ab\u00bb\u2018\u2019\u201a\u201c\u201d\u201e\u2039\u203a\u3001"
                                  u"\u3002\u300c\u300d\u060c\u061b\u061f";
    return marks.contains(c);
}

bool isFromRight(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

bool wantsBreaks(QStringView word)
{
    const bool isCode =
        std::any_of(word.begin(), word.end(), [](QChar c) { return c == u'/' || c == u'\\' || c.isDigit(); });
    return word.size() > (isCode ? longestRun : longestWord);
}

} // namespace

QString breakable(const QString &code)
{
    QString text(leftToRight);
    const qsizetype scheme = code.indexOf(QLatin1String("://"));
    const qsizetype host = scheme < 0 || scheme > longestRun ? 0 : scheme + 3;
    qsizetype run = 0;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        text += c;
        ++run;
        const bool isLast = i + 1 == code.size();
        if (i + 1 == host && !isLast)
            text += wordJoiner;                                         // or lines break behind any `/`
        const bool goesOn = !isLast && isBorder(c) && code[i + 1] == c; // as "//" and "--" do
        if (i < host || isLast || goesOn)
            continue;
        if (isBorder(c) || (run >= longestRun && !c.isHighSurrogate())) {
            text += zeroWidthSpace;
            run = 0;
        }
    }
    return text + asBefore;
}

QString withBreakableCode(const QString &text)
{
    QString out;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from;
        while (to < text.size() && !text[to].isSpace())
            ++to;
        qsizetype first = from;
        while (first < to && isOfSentence(text[first]))
            ++first;
        qsizetype last = to;
        while (last > first && isOfSentence(text[last - 1]))
            --last;
        const QString word = text.sliced(first, last - first);
        out += QStringView(text).sliced(from, first - from);
        out += wantsBreaks(word) ? breakable(word) : word;
        out += QStringView(text).sliced(last, to - last);
        if (to < text.size())
            out += text[to++];
        from = to;
    }
    return out;
}

QString asRead(const QString &text)
{
    if (!QGuiApplication::isRightToLeft())
        return text;
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (std::any_of(line.cbegin(), line.cend(), isFromRight))
            line.prepend(fromRight);
    }
    return lines.join(u'\n');
}

QString withoutBreaks(QString shown)
{
    QString text;
    for (const QChar c : std::as_const(shown)) {
        const bool isOurs = c == fromRight && (text.isEmpty() || text.back() == u'\n');
        if (!isOurs && c != zeroWidthSpace && c != wordJoiner && c != leftToRight && c != asBefore)
            text += c;
    }
    return text;
}

void alignAsWindow(QLabel &label)
{
    const auto side = label.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    label.setAlignment(side | Qt::AlignAbsolute | (label.alignment() & Qt::AlignVertical_Mask));
}

} // namespace gangway
