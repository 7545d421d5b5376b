// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking.h"
#include "core/formats/h2/reader.h"
#include "tests/core/metabase/realdatabases.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace gangway;
using namespace gangway::checks;
using namespace gangway::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString h2Jar = QStringLiteral(GANGWAY_H2_JAR);

Report reportOn(const QString &path, Journey journey = Journey::MoveToCloud)
{
    auto reader = h2::Reader::open(path);
    if (!reader) {
        qWarning("%s: %s", qPrintable(reader.error().what), qPrintable(reader.error().detail));
        return {};
    }
    CheckRequest request;
    request.journey = journey;
    request.thorough = true;
    return check(**reader, request);
}

/// Changes a copy of the sample with H2 itself. Empty where there is no H2 here.
QString changedSample(const QTemporaryDir &folder, const QString &sql)
{
    const QString copy = folder.filePath(u"metabase.db.mv.db"_s);
    if (!QFileInfo::exists(h2Jar) || !QFile::copy(sampleDatabase(), copy))
        return {};
    QFile(copy).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QProcess java;
    java.start(u"java"_s, {u"-cp"_s, h2Jar, u"org.h2.tools.Shell"_s, u"-url"_s,
                           u"jdbc:h2:file:%1/metabase.db"_s.arg(folder.path()), u"-user"_s, QString(), u"-password"_s,
                           QString(), u"-sql"_s, sql});
    if (!java.waitForFinished(60000) || java.exitCode() != 0)
        return {};
    const QByteArray said = java.readAllStandardOutput();
    if (said.contains("Error:"))
        qFatal("%s", said.constData());
    return copy;
}

} // namespace

class RealDatabasesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theSampleCanMove()
    {
        const Report report = reportOn(sampleDatabase());
        QVERIFY2(!report.blocks(), qPrintable(report.toText()));
        QCOMPARE(severityOf(report, "references"), Severity::Passed);
        QCOMPARE(severityOf(report, "upgrade-finished"), Severity::Passed);
        QCOMPARE(severityOf(report, "duplicates"), Severity::Passed);
        QCOMPARE(severityOf(report, "private-hosts"), Severity::Warning);
        QVERIFY(saidBy(report, "private-hosts").contains(u"db.example.internal"_s));
        QCOMPARE(severityOf(report, "embedding"), Severity::Info);
    }

    void anEmptyInstallationIsStopped()
    {
        const QString file = sharedData(u"metabase-h2/v2-setup-not-done-mb49.mv.db"_s);
        if (file.isEmpty())
            QSKIP("The folder of shared test data is not there.");
        const Report report = reportOn(file);
        QVERIFY(report.blocks());
        QCOMPARE(severityOf(report, "setup"), Severity::Blocker);
        QCOMPARE(severityOf(report, "version"), Severity::Decision); // 0.49
    }

    void aDockerHostIsALocalName()
    {
        const QString file = sharedData(u"metabase-h2/v2-datalake-mb49.mv.db"_s);
        if (file.isEmpty())
            QSKIP("The folder of shared test data is not there.");
        const Report report = reportOn(file);
        QVERIFY(!report.blocks());
        QVERIFY(
            saidBy(report, "private-hosts").contains(u"datalake-trino-coordinator is a name of your own network"_s));
        QCOMPARE(severityOf(report, "references"), Severity::Passed);
        QCOMPARE(severityOf(report, "upgrade-finished"), Severity::Passed);
    }

    void aVeryOldDatabaseMayHaveDroppedTablesByItsOwnSql()
    {
        for (const QString &name :
             {u"metabase-h2/v1-encrypted-spotify-mb38.mv.db"_s, u"metabase-h2/v1-imdb-mb43.mv.db"_s}) {
            const QString file = sharedData(name);
            if (file.isEmpty())
                QSKIP("The folder of shared test data is not there.");
            const Report report = reportOn(file);
            QCOMPARE(severityOf(report, "upgrade-finished"), Severity::Passed);
            QCOMPARE(severityOf(report, "references"), Severity::Passed);
        }
    }

    void whatH2BrokeIsFound()
    {
        QTemporaryDir folder;
        const QString file = changedSample(
            folder,
            u"SET REFERENTIAL_INTEGRITY FALSE;"
            "UPDATE METABASE_FIELDVALUES SET FIELD_ID = 999000 + ID WHERE ID IN (SELECT MIN(ID) FROM "
            "METABASE_FIELDVALUES "
            "UNION SELECT MAX(ID) FROM METABASE_FIELDVALUES);"
            "UPDATE REPORT_DASHBOARDCARD SET CARD_ID = 4711 WHERE ID = (SELECT MIN(ID) FROM REPORT_DASHBOARDCARD);"
            "SET REFERENTIAL_INTEGRITY TRUE;"
            "UPDATE DATABASECHANGELOGLOCK SET LOCKED = TRUE, LOCKEDBY = 'bi-01', LOCKGRANTED = TIMESTAMP '2026-11-20 "
            "03:14:00';"
            "INSERT INTO SETTING(\"KEY\", \"VALUE\") VALUES ('read-only-mode', 'true');"
            "INSERT INTO CLOUD_MIGRATION(EXTERNAL_ID, UPLOAD_URL, STATE, PROGRESS, CREATED_AT, UPDATED_AT) "
            "VALUES ('id', 'https://upload.example.org', 'upload', 60, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP);"
            "INSERT INTO SANDBOXES(GROUP_ID, TABLE_ID) SELECT 1, MIN(ID) FROM METABASE_TABLE;"
            "DROP TABLE FIELD_USAGE"_s);
        if (file.isEmpty())
            QSKIP("H2 itself (libh2-java) is not installed.");
        const Report report = reportOn(file);
        QCOMPARE(severityOf(report, "references"), Severity::Blocker);
        const QString references = saidBy(report, "references");
        QVERIFY2(references.contains(u"metabase_fieldvalues.field_id, rows: 2"_s), qPrintable(references));
        QVERIFY2(references.contains(u"report_dashboardcard.card_id, rows: 1"_s), qPrintable(references));
        QVERIFY2(references.contains(u"4711 is not in report_card"_s), qPrintable(references));
        QCOMPARE(severityOf(report, "migration-lock"), Severity::Blocker);
        QVERIFY(saidBy(report, "migration-lock").contains(u"bi-01"_s));
        QCOMPARE(severityOf(report, "read-only-mode"), Severity::Decision);
        QCOMPARE(severityOf(report, "cloud-migration"), Severity::Decision);
        QVERIFY(!report.toHtml().contains(u"upload.example.org"_s));
        QCOMPARE(severityOf(report, "paid-features"), Severity::Decision);
        QCOMPARE(severityOf(report, "upgrade-finished"), Severity::Blocker);
        QVERIFY(saidBy(report, "upgrade-finished").contains(u"field_usage"_s));
    }
};

QTEST_GUILESS_MAIN(RealDatabasesTest)
#include "tst_realdatabases.moc"
