// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"
#include "reportwords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace gangway::checks {
namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks::Report)
};

constexpr qsizetype mostFindings = 10'000;

Error notAReport(const QString &why)
{
    return {Error::Code::Corrupt, Tr::tr("The report of the checks could not be read."), why,
            Tr::tr("Make the checks again.")};
}

std::optional<Severity> severityFrom(const QString &key)
{
    for (const Severity severity : allSeverities) {
        if (severityKey(severity) == key)
            return severity;
    }
    return {};
}

std::optional<Journey> journeyFrom(const QString &key)
{
    for (const Journey journey : {Journey::MoveToCloud, Journey::Upgrade, Journey::RollBack, Journey::MoveDatabase}) {
        if (journeyKey(journey) == key)
            return journey;
    }
    return {};
}

QStringList texts(const QJsonValue &list)
{
    QStringList strings;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &item : array)
        strings.append(item.toString());
    return strings;
}

Result<Finding> findingFrom(const QJsonObject &json)
{
    const auto severity = severityFrom(json.value(u"severity"_s).toString());
    if (!severity)
        return notAReport(u"severity \"%1\""_s.arg(json.value(u"severity"_s).toString()));
    Finding finding;
    finding.id = json.value(u"id"_s).toString();
    finding.severity = *severity;
    finding.title = json.value(u"title"_s).toString();
    finding.reason = json.value(u"reason"_s).toString();
    finding.next = json.value(u"next"_s).toString();
    finding.decision = json.value(u"decision"_s).toString();
    const QStringList subjects = texts(json.value(u"subjects"_s));
    finding.subjects = subjects.first(std::min(subjects.size(), Finding::maxSubjects));
    finding.subjectCount = json.value(u"subjectCount"_s).toInteger();
    const QStringList phrases = texts(json.value(u"phrases"_s));
    if (phrases.size() == 3 + finding.subjects.size()) { // title, reason, next
        finding.phrases = phrases;
        finding.speak();
    }
    return finding;
}

} // namespace

Result<Report> Report::fromJson(const QJsonObject &json)
{
    if (json.value(u"format"_s).toString() != "gangway-check-report"_L1)
        return notAReport(u"format \"%1\""_s.arg(json.value(u"format"_s).toString()));
    if (json.value(u"formatVersion"_s).toInt() != formatVersion)
        return notAReport(u"format version %1"_s.arg(json.value(u"formatVersion"_s).toInt()));
    const auto journey = journeyFrom(json.value(u"journey"_s).toString());
    if (!journey)
        return notAReport(u"journey \"%1\""_s.arg(json.value(u"journey"_s).toString()));
    const QJsonObject about = json.value(u"metabase"_s).toObject();
    auto inventory = metabase::Inventory::fromJson(about.value(u"inventory"_s).toObject());
    if (!inventory)
        return inventory.error();
    Report report;
    report.journey = *journey;
    report.source = json.value(u"source"_s).toString();
    report.madeAt = QDateTime::fromString(json.value(u"madeAt"_s).toString(), Qt::ISODate);
    report.version = about.value(u"version"_s).toString();
    report.siteName = about.value(u"siteName"_s).toString();
    report.inventory = *inventory;
    const QJsonArray findings = json.value(u"findings"_s).toArray();
    if (findings.size() > mostFindings)
        return notAReport(u"%1 findings"_s.arg(findings.size()));
    for (const QJsonValue &item : findings) {
        auto finding = findingFrom(item.toObject());
        if (!finding)
            return finding.error();
        report.findings.push_back(std::move(*finding));
    }
    const QJsonArray followUps = json.value(u"followUps"_s).toArray();
    for (const QJsonValue &item : followUps) {
        const QJsonObject followUp = item.toObject();
        report.followUps.push_back({followUp.value(u"id"_s).toString(), followUp.value(u"title"_s).toString(),
                                    followUp.value(u"why"_s).toString(), followUp.value(u"what"_s).toString(),
                                    texts(followUp.value(u"subjects"_s))});
    }
    return report;
}

} // namespace gangway::checks
