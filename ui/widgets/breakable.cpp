// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "breakable.h"

#include <algorithm>

namespace gangway {
namespace {

constexpr QChar zeroWidthSpace(0x200B);
// Not the isolates of newer Unicode: where a font has none, another one sets how high the line is.
constexpr QChar leftToRight(0x202A);
constexpr QChar asBefore(0x202C);
constexpr qsizetype longestRun = 16;
constexpr qsizetype longestWord = 40;

bool isBorder(QChar c)
{
    return c == u'/' || c == u'\\' || c == u'-' || c == u'.';
}

/// Of a sentence around a word, not of the word.
bool isOfSentence(QChar c)
{
    constexpr QStringView marks = u"\"'()[]<>,;:.!?\u00ab\u00bb\u2018\u2019\u201a\u201c\u201d\u201e\u2039\u203a\u3001"
                                  u"\u3002\u300c\u300d\u060c\u061b\u061f";
    return marks.contains(c);
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

QString withoutBreaks(QString shown)
{
    return shown.removeIf([](QChar c) { return c == zeroWidthSpace || c == leftToRight || c == asBefore; });
}

} // namespace gangway
