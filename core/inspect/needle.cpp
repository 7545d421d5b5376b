// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "needle.h"

#include <algorithm>

namespace gangway::inspect {
namespace {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

} // namespace

Needle::Needle(const QString &text)
    : m_text(text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    const QByteArray utf8 = text.toUtf8();
    if (ascii) {
        for (const char c : utf8)
            m_lower.append(lower(c));
        m_overlap = utf8.size() - 1;
    } else {
        m_overlap = 4 * text.size() + 4; // case folding may change a character's length in UTF-8
    }
}

qsizetype Needle::find(QByteArrayView hay) const
{
    if (m_lower.isEmpty()) {
        const QString text = QString::fromUtf8(hay);
        const qsizetype at = text.indexOf(m_text, 0, Qt::CaseInsensitive);
        return at < 0 ? -1 : text.first(at).toUtf8().size();
    }
    const qsizetype last = hay.size() - m_lower.size();
    for (qsizetype at = 0; at <= last; ++at) {
        if (lower(hay[at]) != m_lower[0])
            continue;
        const bool same = std::equal(m_lower.begin(), m_lower.end(), hay.begin() + at,
                                     [](char wanted, char c) { return wanted == lower(c); });
        if (same)
            return at;
    }
    return -1;
}

QString excerpt(QByteArrayView hay, qsizetype at)
{
    constexpr qsizetype before = 40;
    constexpr qsizetype longest = 120;
    qsizetype from = std::clamp<qsizetype>(at - before, 0, hay.size());
    while (from > 0 && from < hay.size() && isContinuation(hay[from]))
        --from;
    // Four bytes a character at most; the end may cut one, which chop() below takes away.
    const QByteArrayView around = hay.sliced(from, std::min<qsizetype>(4 * longest, hay.size() - from));
    QString text = QString::fromUtf8(around).left(longest);
    if (text.endsWith(QChar::ReplacementCharacter) || (!text.isEmpty() && text.back().isHighSurrogate()))
        text.chop(1);
    for (QChar &c : text) {
        if (c.isSpace())
            c = u' ';
    }
    return text.trimmed();
}

} // namespace gangway::inspect
