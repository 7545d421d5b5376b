// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include "reportwords.h"

#include <QJsonArray>

#include <algorithm>

namespace gangway::checks {

qsizetype Report::count(Severity severity) const
{
    return std::ranges::count(findings, severity, &Finding::severity);
}

Severity Report::worst() const
{
    Severity worst = Severity::Passed;
    for (const Finding &finding : findings)
        worst = std::min(worst, finding.severity);
    return worst;
}

std::vector<Finding> Report::sorted() const
{
    std::vector<Finding> list = findings;
    std::ranges::stable_sort(list, {}, &Finding::severity);
    return list;
}

QJsonObject Report::toKeptJson() const
{
    QJsonObject json = toJson();
    QJsonArray list = json.value(QLatin1String("findings")).toArray();
    for (std::size_t i = 0; i < findings.size(); ++i) {
        if (findings[i].phrases.isEmpty())
            continue;
        QJsonObject finding = list[static_cast<qsizetype>(i)].toObject();
        finding.insert(QStringLiteral("phrases"), QJsonArray::fromStringList(findings[i].phrases));
        list[static_cast<qsizetype>(i)] = finding;
    }
    json.insert(QStringLiteral("findings"), list);
    return json;
}

QJsonObject Report::toJson() const
{
    QJsonObject summary;
    for (const Severity severity : allSeverities)
        summary.insert(severityKey(severity), static_cast<qint64>(count(severity)));
    QJsonArray list;
    for (const Finding &finding : findings)
        list.append(finding.toJson());
    return {{QStringLiteral("format"), QStringLiteral("gangway-check-report")},
            {QStringLiteral("formatVersion"), formatVersion},
            {QStringLiteral("journey"), journeyKey(journey)},
            {QStringLiteral("source"), source},
            {QStringLiteral("madeAt"), madeAt.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("metabase"), QJsonObject{{QStringLiteral("version"), version},
                                                     {QStringLiteral("siteName"), siteName},
                                                     {QStringLiteral("inventory"), inventory.toJson()}}},
            {QStringLiteral("summary"), summary},
            {QStringLiteral("findings"), list},
            {QStringLiteral("followUps"), metabase::toJson(followUps)}};
}

} // namespace gangway::checks
