// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpdate.h"

#include <QRegularExpression>
#include <QString>

namespace gangway::http {

QDateTime parseHttpDate(QByteArrayView text)
{
    using namespace Qt::StringLiterals;
    if (text.size() > 40)
        return {};
    // Read by hand: QLocale would read it as local time first, which has gaps.
    static const QRegularExpression usual(
        u"^[A-Z][a-z]{2,8}, (?<d>\\d\\d)[ -](?<m>[A-Z][a-z]{2})[ -](?<y>\\d{4}|\\d\\d) (?<t>\\d\\d:\\d\\d:\\d\\d) GMT$"_s);
    static const QRegularExpression asctime(
        u"^[A-Z][a-z]{2} (?<m>[A-Z][a-z]{2}) (?<d>\\d{1,2}) (?<t>\\d\\d:\\d\\d:\\d\\d) (?<y>\\d{4})$"_s);
    const QString value = QString::fromLatin1(text).simplified();
    auto match = usual.match(value);
    if (!match.hasMatch())
        match = asctime.match(value);
    if (!match.hasMatch())
        return {};
    static const QString months = u"JanFebMarAprMayJunJulAugSepOctNovDec"_s;
    const qsizetype month = months.indexOf(match.capturedView(u"m"));
    int year = match.capturedView(u"y").toInt();
    if (match.capturedLength(u"y") == 2) // the nearer century
        year += year < 70 ? 2000 : 1900;
    const QDate date(year, static_cast<int>(month / 3) + 1, match.capturedView(u"d").toInt());
    const QTime time = QTime::fromString(match.captured(u"t"_s), u"HH:mm:ss"_s);
    if (month < 0 || month % 3 != 0 || !date.isValid() || !time.isValid())
        return {};
    return QDateTime(date, time, Qt::UTC);
}

} // namespace gangway::http
