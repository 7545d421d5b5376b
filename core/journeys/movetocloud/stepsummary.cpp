// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepsummary.h"

#include "core/checks/reportwords.h"
#include "core/metabase/inventory.h"
#include "followupwords.h"
#include "movetocloud.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace gangway::movetocloud {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::movetocloud)
};

QString sizeText(const QJsonValue &bytes)
{
    return QLocale().formattedDataSize(bytes.toInteger(), 1, QLocale::DataSizeSIFormat);
}

QString checksSummary(const QJsonObject &result)
{
    QStringList counts;
    for (const auto severity :
         {checks::Severity::Decision, checks::Severity::Warning, checks::Severity::Info, checks::Severity::Passed}) {
        const QString key = checks::severityKey(severity);
        if (const qint64 count = result.value(key).toInteger(); count > 0)
            counts.append(checks::countText(severity, count));
    }
    return Tr::tr("Metabase %1; %2").arg(result.value(u"version"_s).toString(), counts.join(u", "_s));
}

QString snapshotSummary(const QJsonObject &result)
{
    QStringList lines{
        Tr::tr("%1; %2 rows that move, read back and equal")
            .arg(sizeText(result.value(u"bytes"_s)), QLocale().toString(result.value(u"rows"_s).toInteger()))};
    qint64 decrypted = 0;
    for (const QJsonValue column : result.value(u"decrypted"_s).toArray())
        decrypted += column[u"values"_s].toInteger();
    if (decrypted > 0)
        lines.append(Tr::tr("%1 values decrypted").arg(QLocale().toString(decrypted)));
    if (const qint64 left = result.value(u"rowsLeftOut"_s).toInteger(); left > 0)
        lines.append(Tr::tr("%1 rows left out, as decided").arg(QLocale().toString(left)));
    return lines.join(u'\n');
}

QString verifySummary(const QJsonObject &result)
{
    const auto expected = metabase::Inventory::fromJson(result.value(u"expected"_s).toObject());
    const auto found = metabase::Inventory::fromJson(result.value(u"found"_s).toObject());
    if (!expected || !found)
        return {};
    QStringList lines{u"%1 %2 %3"_s.arg(QString(), -14).arg(Tr::tr("before"), 8).arg(Tr::tr("cloud"), 8)};
    const QLocale locale;
    for (const auto &field : metabase::Inventory::fields()) {
        if (!field.essential)
            continue;
        lines.append(u"%1 %2 %3"_s.arg(metabase::Inventory::title(field), -14)
                         .arg(locale.toString((*expected).*field.count), 8)
                         .arg(locale.toString((*found).*field.count), 8));
    }
    return lines.join(u'\n');
}

QString followUpsSummary(const QJsonObject &result)
{
    QStringList lines;
    const QJsonArray list = followUpsOf(result);
    for (const QJsonValue &item : list)
        lines.append(u"[ ] "_s + item.toObject().value(u"title"_s).toString());
    return lines.join(u'\n');
}

} // namespace

QString stepSummary(const QString &stepId, const QJsonObject &result)
{
    if (stepId == stepid::checks)
        return checksSummary(result);
    if (stepId == stepid::backup) {
        return Tr::tr("%1 rows in %2 tables, read back and equal\n%3")
            .arg(QLocale().toString(result.value(u"rows"_s).toInteger()))
            .arg(result.value(u"tables"_s).toInteger())
            .arg(result.value(u"archive"_s).toString());
    }
    if (stepId == stepid::snapshot)
        return snapshotSummary(result);
    if (stepId == stepid::upload) {
        return Tr::tr("%1 sent in %n part(s), SHA-256 as the snapshot's", nullptr, result.value(u"parts"_s).toInt())
            .arg(sizeText(result.value(u"bytes"_s)));
    }
    if (stepId == stepid::setUp) {
        return Tr::tr("%1 runs Metabase %2")
            .arg(result.value(u"address"_s).toString(), result.value(u"version"_s).toString());
    }
    if (stepId == stepid::verify)
        return verifySummary(result);
    if (stepId == stepid::followUps)
        return followUpsSummary(result);
    return {};
}

} // namespace gangway::movetocloud
