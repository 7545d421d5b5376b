// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

#include <utility>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

// begin, context, part, sentence, part, comment, part, number, then for each place in the sentence: part, its number,
// '=', what stands there; end. The control characters are none that sentences have.
constexpr QChar beginSign(0x02);
constexpr QChar partSign(0x1F);
constexpr QChar endSign(0x03);
constexpr QChar percentSign(0x1A); // so that arg() finds the places only
constexpr int deepest = 8;
constexpr qsizetype longestSentence = 64 * 1024; // of one sentence with all that stands in it
constexpr qsizetype fixedParts = 4;

thread_local int recordings = 0;

/// Nobody records for as long as it lives.
class Speaking final
{
public:
    Speaking()
        : m_before(std::exchange(recordings, 0))
    {}
    ~Speaking() { recordings = m_before; }
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    int m_before;
};

const QRegularExpression &placePattern()
{
    static const QRegularExpression expression(u"%(L?)([0-9]{1,2})"_s);
    return expression;
}

QString withPercent(QString text)
{
    return text.replace(percentSign, u'%');
}

/// The sentence with what stands in it put in all at once.
QString filled(const QString &sentence, const QMap<int, QString> &values)
{
    QString out;
    qsizetype from = 0;
    for (auto found = placePattern().globalMatch(sentence); found.hasNext() && out.size() < longestSentence;) {
        const QRegularExpressionMatch place = found.next();
        out += QStringView(sentence).sliced(from, place.capturedStart() - from);
        out += values.value(place.capturedView(2).toInt(), place.captured());
        from = place.capturedEnd();
    }
    out += QStringView(sentence).sliced(from);
    return out.left(longestSentence);
}

class Speaker final
{
public:
    explicit Speaker(const QString &text)
        : m_text(text)
    {}

    /// Words and phrases up to the end, or to what ends a part.
    QString say(int depth)
    {
        QString out;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (depth > 0 && (c == partSign || c == endSign))
                break;
            ++m_at;
            if (c == beginSign && depth < deepest)
                out += phrase(depth + 1);
            else if (c != beginSign && c != partSign && c != endSign)
                out += c;
        }
        return out;
    }

private:
    QString phrase(int depth)
    {
        QStringList parts;
        do {
            parts.append(say(depth));
        } while (m_at < m_text.size() && m_text[m_at++] == partSign);
        if (parts.size() < fixedParts)
            return {};
        QMap<int, QString> values;
        for (const QString &value : parts.sliced(fixedParts)) {
            const qsizetype sign = value.indexOf(u'=');
            values.insert(value.left(sign).toInt(), value.sliced(sign + 1));
        }
        const QByteArray context = parts[0].toUtf8();
        const QByteArray sentence = withPercent(parts[1]).toUtf8();
        const QByteArray comment = withPercent(parts[2]).toUtf8();
        return filled(QCoreApplication::translate(context.constData(), sentence.constData(),
                                                  comment.isEmpty() ? nullptr : comment.constData(), parts[3].toInt()),
                      values);
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

PhraseRecording::PhraseRecording()
{
    ++recordings;
}

PhraseRecording::~PhraseRecording()
{
    --recordings;
}

QString spoken(const QString &text)
{
    if (!text.contains(beginSign))
        return text;
    const Speaking speaking;
    return Speaker(text).say(0);
}

QString PhraseTranslator::translate(const char *context, const char *source, const char *comment, int n) const
{
    if (recordings == 0)
        return {};
    const QString sentence = QString::fromUtf8(source);
    const auto hidden = [](QString text) { return text.replace(u'%', percentSign); };
    QString phrase = beginSign + QString::fromUtf8(context) + partSign + hidden(sentence) + partSign
                     + hidden(QString::fromUtf8(comment)) + partSign + QString::number(n);
    QMap<int, QString> seen;
    for (auto found = placePattern().globalMatch(sentence); found.hasNext();) {
        const QRegularExpressionMatch place = found.next();
        seen.insert(place.capturedView(2).toInt(), place.captured());
    }
    for (auto place = seen.cbegin(); place != seen.cend(); ++place)
        phrase += partSign + QString::number(place.key()) + u'=' + place.value();
    return phrase + endSign;
}

} // namespace gangway
