// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

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

/// Lines of text of which some are paths: only those are changed.
inline QString withBreakablePaths(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.startsWith(u'/'))
            line = breakable(line);
    }
    return lines.join(u'\n');
}

} // namespace gangway
