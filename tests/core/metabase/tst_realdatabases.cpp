// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/h2/reader.h"
#include "core/metabase/applicationdatabase.h"
#include "realdatabases.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace gangway;
using namespace gangway::metabase;
using namespace gangway::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString h2Jar = QStringLiteral(GANGWAY_H2_JAR);

/// The numbers that H2 itself answers, one statement after the other; empty where there is no H2 here.
QList<qint64> askH2(const QString &file, const QStringList &counts)
{
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.mv.db"_s);
    if (!QFileInfo::exists(h2Jar) || !QFile::copy(file, copy))
        return {};
    QStringList selects;
    for (const QString &count : counts)
        selects.append(u"(SELECT COUNT(*) FROM %1)"_s.arg(count));
    QProcess java;
    java.start(u"java"_s, {u"-cp"_s, h2Jar, u"org.h2.tools.Shell"_s, u"-url"_s,
                           u"jdbc:h2:file:%1/copy;ACCESS_MODE_DATA=r"_s.arg(folder.path()), u"-user"_s, u""_s,
                           u"-password"_s, u""_s, u"-sql"_s, u"SELECT %1"_s.arg(selects.join(u" || ' ' || "_s))});
    if (!java.waitForFinished(60'000) || java.exitCode() != 0)
        return {};
    const QList<QByteArray> lines = java.readAllStandardOutput().split('\n');
    QList<qint64> numbers;
    for (const QByteArray &word : lines.value(1).split(' '))
        numbers.append(word.trimmed().toLongLong());
    return numbers.size() == counts.size() ? numbers : QList<qint64>();
}

ApplicationDatabase read(const QString &path)
{
    auto reader = h2::Reader::open(path);
    if (!reader) {
        qWarning("%s: %s", qPrintable(reader.error().what), qPrintable(reader.error().detail));
        return {};
    }
    auto database = readApplicationDatabase(**reader, nullptr, {});
    return database ? std::move(*database) : ApplicationDatabase();
}

} // namespace

class RealDatabasesTest : public QObject
{
    Q_OBJECT

private slots:
    void versionsAreThoseOfTheChangelog_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tag");
        QTest::newRow("sample") << sampleDatabase() << u"0.50 (v50.2024-01-10T03:27:20)"_s << u"v0.50.20"_s;
        QTest::newRow("0.49") << sharedData(u"metabase-h2/v2-datalake-mb49.mv.db"_s)
                              << u"0.49 (v49.2024-03-26T20:27:58)"_s << u"v0.49.2"_s;
        QTest::newRow("0.49 without cards") << sharedData(u"metabase-h2/v2-setup-not-done-mb49.mv.db"_s)
                                            << u"0.49 (v49.2024-03-26T20:27:58)"_s << u"v0.49.0"_s;
    }
    void versionsAreThoseOfTheChangelog()
    {
        QFETCH(QString, file);
        QFETCH(QString, text);
        QFETCH(QString, tag);
        if (file.isEmpty())
            QSKIP("The folder of shared test data is not there.");
        const ApplicationDatabase database = read(file);
        QVERIFY(database.recognition.isApplication());
        QVERIFY(database.damage.empty());
        QCOMPARE(database.version().text(), text);
        QCOMPARE(database.version().tag(), tag);
    }

    void countsAreThoseOfH2_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("sample") << sampleDatabase();
        QTest::newRow("0.49") << sharedData(u"metabase-h2/v2-datalake-mb49.mv.db"_s);
        QTest::newRow("0.49 never set up") << sharedData(u"metabase-h2/v2-setup-not-done-mb49.mv.db"_s);
    }
    void countsAreThoseOfH2()
    {
        QFETCH(QString, file);
        if (file.isEmpty())
            QSKIP("The folder of shared test data is not there.");
        const QList<qint64> expected = askH2(
            file,
            {u"CORE_USER WHERE TYPE = 'personal' AND IS_ACTIVE AND ID <> 13371338"_s, u"PERMISSIONS_GROUP"_s,
             u"COLLECTION WHERE NOT ARCHIVED AND PERSONAL_OWNER_ID IS NULL AND NAMESPACE IS NULL AND COALESCE(TYPE, '') <> 'trash'"_s,
             u"REPORT_CARD WHERE NOT ARCHIVED AND TYPE = 'question'"_s,
             u"REPORT_CARD WHERE NOT ARCHIVED AND TYPE = 'model'"_s, u"REPORT_DASHBOARD WHERE NOT ARCHIVED"_s,
             u"METABASE_DATABASE WHERE NOT IS_AUDIT"_s,
             u"PULSE WHERE NOT COALESCE(ARCHIVED, FALSE) AND ALERT_CONDITION IS NULL"_s,
             u"PULSE WHERE NOT COALESCE(ARCHIVED, FALSE) AND ALERT_CONDITION IS NOT NULL"_s, u"API_KEY"_s,
             u"REPORT_CARD WHERE ARCHIVED"_s, u"QRTZ_SCHEDULER_STATE"_s});
        if (expected.isEmpty())
            QSKIP("H2 itself (libh2-java) is not installed.");
        const ApplicationDatabase database = read(file);
        const Inventory &counts = database.inventory;
        const QList<qint64> found{counts.people, counts.groups,     counts.collections,   counts.questions,
                                  counts.models, counts.dashboards, counts.databases,     counts.subscriptions,
                                  counts.alerts, counts.apiKeys,    counts.archivedCards, database.nodes};
        QCOMPARE(found, expected);
    }

    void theSampleIsWhatItsDescriptionSays()
    {
        const ApplicationDatabase database = read(sampleDatabase());
        QCOMPARE(database.inventory.people, 1);
        QCOMPARE(database.inventory.questions + database.inventory.models, 18);
        QCOMPARE(database.inventory.models, 2);
        QCOMPARE(database.inventory.dashboards + database.inventory.archivedDashboards, 2);
        QCOMPARE(database.inventory.dashboards, 1);
        QCOMPARE(database.inventory.metrics, 0);
        QCOMPARE(database.settings.siteName(), u"Microscopy Metabase"_s);
        QCOMPARE(database.settings.siteUrl(), u"http://localhost:3000"_s);
        QVERIFY(database.settings.isSet(u"embedding-secret-key"_s));
        QVERIFY(!database.settings.value(u"embedding-secret-key"_s));
        QCOMPARE(database.encryption.key, KeyState::NotEncrypted);
        QVERIFY(database.encryption.leftovers().empty());
        QCOMPARE(database.dataSources.size(), 1u);
        QCOMPARE(database.dataSources.front().display(), u"BIOMERO (PostgreSQL, db.example.internal)"_s);
        QVERIFY(!database.lock.isHeld);
        QVERIFY(!QByteArray(QJsonDocument(database.toJson()).toJson()).contains("not-a-real-password"));
    }

    void anEmptyInstallationHasNobody()
    {
        const QString file = sharedData(u"metabase-h2/v2-setup-not-done-mb49.mv.db"_s);
        if (file.isEmpty())
            QSKIP("The folder of shared test data is not there.");
        const ApplicationDatabase database = read(file);
        QCOMPARE(database.accounts, 0);
        QCOMPARE(database.inventory.people, 0);
        QCOMPARE(database.inventory.sampleDatabases, 1);
    }
};

QTEST_GUILESS_MAIN(RealDatabasesTest)
#include "tst_realdatabases.moc"
