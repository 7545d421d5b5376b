// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gangway {

/// The same path or address, for a label: it may be broken into lines behind `/`, `-` and `.` and within long runs,
/// where a label by itself breaks at spaces only, and reads from the left in every language. For eyes; what is copied
/// is the text itself.
inline QString breakable(const QString &code)
{
    constexpr QChar zeroWidthSpace(0x200B);
    constexpr QChar leftToRightIsolate(0x2066);
    constexpr QChar popIsolate(0x2069);
    constexpr int longestRun = 16;
    QString text(leftToRightIsolate);
    int run = 0;
    for (const QChar c : code) {
        text += c;
        ++run;
        const bool isBorder = c == QLatin1Char('/') || c == QLatin1Char('-') || c == QLatin1Char('.');
        if (isBorder || (run >= longestRun && !c.isHighSurrogate())) {
            text += zeroWidthSpace;
            run = 0;
        }
    }
    return text + popIsolate;
}

/// A text of which some words are paths, addresses or versions, too long to stand in one piece: only those are changed.
inline QString withBreakableCode(const QString &text)
{
    constexpr qsizetype longestPiece = 16;
    QString out;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from;
        bool isCode = false;
        for (; to < text.size() && !text[to].isSpace(); ++to)
            isCode = isCode || text[to] == QLatin1Char('/') || text[to].isDigit();
        const QString word = text.sliced(from, to - from);
        out += isCode && word.size() > longestPiece ? breakable(word) : word;
        if (to < text.size())
            out += text[to++];
        from = to;
    }
    return out;
}

} // namespace gangway
