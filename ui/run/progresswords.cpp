// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progresswords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace gangway {
namespace {

using namespace std::chrono_literals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::Progress)
};

constexpr std::chrono::seconds hoursFrom = 2h; // below that minutes say it better

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

QString speedText(Progress::Unit unit, const Rate &rate)
{
    if (!rate.perSecond)
        return {};
    const qint64 perSecond = std::llround(*rate.perSecond);
    switch (unit) {
    case Progress::Unit::Bytes:
        return Tr::tr("%1/s").arg(QLocale().formattedDataSize(perSecond, 1, QLocale::DataSizeSIFormat));
    case Progress::Unit::Rows:
        return Tr::tr("%1 rows/s").arg(number(perSecond));
    case Progress::Unit::Tables:
    case Progress::Unit::Items:
        break; // too few for a speed to mean anything
    }
    return {};
}

QString remainingText(const Rate &rate)
{
    if (!rate.remaining)
        return {};
    const auto [least, most] = *rate.remaining;
    if (most <= 1min)
        return Tr::tr("less than a minute");
    const bool isInHours = most >= hoursFrom;
    const std::chrono::seconds unit = isInHours ? 1h : 60s;
    const qint64 from = least / unit;
    const qint64 to = (most + unit - 1s) / unit;
    if (isInHours) {
        return from == to || from == 0 ? Tr::tr("about %1 h").arg(number(to))
                                       : Tr::tr("about %1–%2 h").arg(number(from), number(to));
    }
    if (from == 0)
        return Tr::tr("less than %1 min").arg(number(to));
    return from == to ? Tr::tr("about %1 min").arg(number(to))
                      : Tr::tr("about %1–%2 min").arg(number(from), number(to));
}

QString percentText(const Progress &progress)
{
    if (progress.total <= 0)
        return {};
    const qint64 percent = 100 * std::min(progress.done, progress.total) / progress.total;
    return Tr::tr("%1 %").arg(number(percent));
}

} // namespace gangway
