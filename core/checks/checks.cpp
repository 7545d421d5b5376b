// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "core/phrases.h"
#include "rules.h"

#include <QCoreApplication>

namespace gangway::checks {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::checks)
};

constexpr Journeys everyJourney =
    Journeys(Journey::MoveToCloud) | Journey::Upgrade | Journey::RollBack | Journey::MoveDatabase;
constexpr Journeys toCloud = Journey::MoveToCloud;
constexpr Journeys moves = Journeys(Journey::MoveToCloud) | Journey::MoveDatabase;

/// In the order of the report: what could stop everything first, small print last.
constexpr Check checkList[] = {
    {"readable", everyJourney, &checkReadable},
    {"setup", everyJourney, &checkSetup},
    {"version", everyJourney, &checkVersion},
    {"upgrade-finished", everyJourney, &checkUpgradeFinished},
    {"migration-lock", everyJourney, &checkMigrationLock},
    {"read-only-mode", everyJourney, &checkReadOnlyMode},
    {"cloud-migration", toCloud, &checkCloudMigration},
    {"cluster", everyJourney, &checkCluster},
    {"encryption-key", everyJourney, &checkEncryptionKey},
    {"encrypted-leftovers", everyJourney, &checkEncryptedLeftovers},
    {"references", moves, &checkReferences},
    {"duplicates", Journeys(moves) | Journey::Upgrade, &checkDuplicates},
    {"transforms", toCloud, &checkTransforms},
    {"paid-features", moves, &checkPaidFeatures},
    {"not-moving", moves, &checkNotMoving},
    {"file-data-sources", toCloud, &checkFileSources},
    {"drivers", toCloud, &checkDrivers},
    {"private-hosts", toCloud, &checkPrivateHosts},
    {"ssh-tunnels", toCloud, &checkSshTunnels},
    {"allow-list", toCloud, &checkAllowList},
    {"secret-files", toCloud, &checkSecretFiles},
    {"sample-database", toCloud, &checkSampleDatabase},
    {"sign-in", toCloud, &checkSignIn},
    {"embedding", toCloud, &checkEmbedding},
    {"site-address", toCloud, &checkSiteAddress},
    {"mail", toCloud, &checkMail},
    {"webhooks", toCloud, &checkWebhooks},
    {"environment-settings", toCloud, &checkEnvironmentSettings},
    {"size", everyJourney, &checkSize},
};

Finding recognised(const metabase::Recognition &recognition)
{
    const QString title = Tr::tr("Metabase application database");
    if (recognition.isApplication())
        return passed("application-database", title, recognition.reason);
    return found(
        "application-database", Severity::Blocker, Tr::tr("This is not a Metabase application database"),
        recognition.reason,
        recognition.kind == metabase::DatabaseKind::Unfinished
            ? Tr::tr("Start the Metabase that made it once and let it finish, or choose another file.")
            : Tr::tr("Choose the database that Metabase keeps its own data in: on H2, the file metabase.db.mv.db."));
}

Finding unfinished(const Check &check, const Error &error)
{
    Finding finding =
        found(check.id, Severity::Blocker, Tr::tr("The check \"%1\" could not finish").arg(QLatin1String(check.id)),
              error.what, error.next);
    if (!error.detail.isEmpty())
        finding.addSubject(error.detail);
    return finding;
}

} // namespace

QString journeyKey(Journey journey)
{
    switch (journey) {
    case Journey::MoveToCloud:
        return QStringLiteral("move-to-cloud");
    case Journey::Upgrade:
        return QStringLiteral("upgrade");
    case Journey::RollBack:
        return QStringLiteral("roll-back");
    case Journey::MoveDatabase:
        break;
    }
    return QStringLiteral("move-database");
}

std::span<const Check> allChecks()
{
    return checkList;
}

Result<Report> runChecks(const CheckContext &context, const Steering &steering)
{
    Report report;
    report.journey = context.journey;
    report.madeAt = QDateTime::currentDateTimeUtc();
    report.version = context.database.version().text();
    report.siteName = context.database.settings.siteName();
    report.inventory = context.database.inventory;
    report.findings.push_back(recognised(context.database.recognition));
    if (!context.database.recognition.isApplication())
        return report;

    qint64 total = 0;
    for (const Check &check : checkList)
        total += check.journeys.testFlag(context.journey) ? 1 : 0;
    qint64 done = 0;
    for (const Check &check : checkList) {
        if (!check.journeys.testFlag(context.journey))
            continue;
        if (steering.isStopped())
            return stoppedError();
        steering.tell({Progress::Unit::Items, done, total, QLatin1String(check.id)});
        // A check tells rows; whoever watches counts checks, and sees which table is being read.
        Findings findings = check.run(
            context, Steering{steering.stop, [&](const Progress &rows) {
                                  steering.tell({Progress::Unit::Items, done, total,
                                                 QStringLiteral("%1: %2").arg(QLatin1String(check.id), rows.what)});
                              }});
        if (findings)
            report.findings.insert(report.findings.end(), findings->begin(), findings->end());
        else if (findings.error().code == Error::Code::Cancelled)
            return findings.error();
        else
            report.findings.push_back(unfinished(check, findings.error()));
        steering.tell({Progress::Unit::Items, ++done, total, QLatin1String(check.id)});
    }
    if (context.journey == Journey::MoveToCloud)
        report.followUps = metabase::followUps(context.database, context.target, context.environmentNames);
    return report;
}

namespace {

Result<Report> recordedReport(RowReader &reader, const CheckRequest &request, const Steering &steering)
{
    const PhraseRecording recording;
    auto database = metabase::readApplicationDatabase(reader, request.key, steering);
    if (!database)
        return database.error();
    const metabase::TableFinder tables(reader.catalogue(), database->recognition.schema);
    CheckContext context{reader,          tables,          *database,
                         request.journey, request.target,  request.environmentNames,
                         request.toMajor, request.thorough};
    context.leavesOutOrphans = request.leavesOutOrphans;
    context.decidedUnreadable = request.decidedUnreadable;
    Result<Report> report = runChecks(context, steering);
    if (report)
        report->source = request.source;
    return report;
}

} // namespace

Result<Report> checkDatabase(RowReader &reader, const CheckRequest &request, const Steering &steering)
{
    const Steering spokenSteering{steering.stop, [&steering](Progress progress) {
                                      progress.what = spoken(progress.what);
                                      steering.tell(progress);
                                  }};
    auto report = recordedReport(reader, request, spokenSteering);
    if (!report) {
        Error why = report.error();
        for (QString *const text : {&why.what, &why.detail, &why.next})
            *text = spoken(*text);
        return why;
    }
    for (Finding &finding : report->findings)
        finding.speak();
    report->version = spoken(report->version);
    report->siteName = spoken(report->siteName);
    for (metabase::FollowUp &followUp : report->followUps) {
        for (QString *const text : {&followUp.title, &followUp.why, &followUp.what})
            *text = spoken(*text);
        for (QString &subject : followUp.subjects)
            subject = spoken(subject);
    }
    return report;
}

} // namespace gangway::checks
