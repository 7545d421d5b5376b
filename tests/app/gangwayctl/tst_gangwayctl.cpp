// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metabase/encryption.h"
#include "program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace program;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sha256(const QString &path)
{
    return QString::fromLatin1(QCryptographicHash::hash(contents(path), QCryptographicHash::Sha256).toHex());
}

/// The sample as it would be with MB_ENCRYPTION_SECRET_KEY set; empty where H2 is not there to change it.
QString encryptedSample(const QString &base, const QByteArray &secret)
{
    const QString jar = QStringLiteral(GANGWAY_H2_JAR);
    const auto key = gangway::metabase::EncryptionKey::derive(gangway::Secret(secret));
    if (!key || !QFile::exists(jar) || !QFile::copy(sample(), base + u".mv.db"_s))
        return {};
    QFile::setPermissions(base + u".mv.db"_s, QFile::ReadOwner | QFile::WriteOwner);
    const auto text = [&key](const char *plain) { return QString::fromLatin1(*key->encryptText(plain)); };
    const QString sql = u"INSERT INTO SETTING(\"KEY\", \"VALUE\") VALUES ('encryption-check', '%1');"
                        "UPDATE SETTING SET \"VALUE\" = '%2' WHERE \"KEY\" = 'site-name';"
                        "UPDATE CORE_USER SET SETTINGS = '%3';"
                        "UPDATE METABASE_DATABASE SET DETAILS = '%4' WHERE ENGINE <> 'h2'; SHUTDOWN"_s.arg(
                            text("0190c5de-9c1a-7bc0-8d0e-6b5f3b2a1c00"), text("A site"), text("{}"),
                            text(R"({"host":"db.example.org"})"));
    const int code =
        QProcess::execute(u"java"_s, {u"-cp"_s, jar, u"org.h2.tools.Shell"_s, u"-url"_s, u"jdbc:h2:file:"_s + base,
                                      u"-user"_s, QString(), u"-password"_s, QString(), u"-sql"_s, sql});
    return code == 0 ? base + u".mv.db"_s : QString();
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    for (const QFileInfo &entry : QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (entry.isDir())
            files += filesBelow(entry.filePath());
        else
            files.append(entry.filePath());
    }
    return files;
}

} // namespace

class GangwayctlTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_home;

    QString place(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void init()
    {
        m_home = place(QString::fromLatin1(QTest::currentTestFunction()) + u"-home"_s);
        QVERIFY(QDir().mkpath(m_home));
        QVERIFY(QFile::setPermissions(m_home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void aRehearsalMovesTheSampleAndProvesIt()
    {
        const QString before = sha256(sample());
        const Ended ended = run(m_home, {u"rehearse"_s, u"--progress"_s, u"json"_s});
        QVERIFY2(ended.code == 0, qPrintable(ended.errors));
        const QJsonObject last = ended.events().last();
        const QJsonObject run = last.value(u"run"_s).toObject();
        QCOMPARE(run.value(u"state"_s).toString(), u"verified"_s);
        QCOMPARE(sha256(sample()), before);

        const Ended status = program::run(m_home, {u"status"_s, run.value(u"id"_s).toString(), u"--json"_s});
        QCOMPARE(status.code, 0);
        QJsonObject results;
        for (const QJsonValue &step : status.json().value(u"steps"_s).toArray())
            results.insert(step[u"id"_s].toString(), step[u"result"_s]);
        QCOMPARE(results[u"backup"_s][u"sha256"_s].toString(), before);
        QCOMPARE(results[u"upload"_s][u"sha256"_s], results[u"snapshot"_s][u"sha256"_s]);
        QCOMPARE(results[u"verify"_s][u"expected"_s], results[u"snapshot"_s][u"inventory"_s]);
        const QJsonValue found = results[u"verify"_s][u"found"_s];
        QCOMPARE(found[u"dashboards"_s].toInt(), 1); // the second one is archived
        QCOMPARE(found[u"people"_s].toInt(), 1);
        QVERIFY(!results[u"follow-ups"_s][u"followUps"_s].toArray().isEmpty());
        const QString archive = results[u"backup"_s][u"archive"_s].toString();
        QCOMPARE(program::run(m_home, {u"verify"_s, archive}).code, 0);
        // The snapshot and the secrets are gone with the end of the run; what is left is private.
        for (const QString &file : filesBelow(m_home)) {
            const bool isRuns = file.startsWith(m_home + u"/runs/"_s);
            QVERIFY2(!isRuns || (!file.endsWith(u".mv.db"_s) && !file.endsWith(u"/secrets"_s)), qPrintable(file));
            const auto others = QFile::permissions(file)
                                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther);
            QVERIFY2(!others, qPrintable(file));
        }
    }

    void aStockTarHoldsTheVeryFile()
    {
        const QString archive = place(u"stock.gangway.tar"_s);
        QCOMPARE(run(m_home, {u"backup"_s, sample(), u"--to"_s, archive}).code, 0);
        const QString out = place(u"stock"_s);
        QVERIFY(QDir().mkpath(out));
        QCOMPARE(QProcess::execute(u"tar"_s, {u"-xf"_s, archive, u"-C"_s, out}), 0);
        QCOMPARE(sha256(out + u"/appdb/metabase.db.mv.db"_s), sha256(sample()));
        QVERIFY(QFile::exists(out + u"/manifest.json"_s));
    }

    void restoreRefusesToOverwriteAndKeepsWhatWasThere()
    {
        const QString archive = place(u"restore.gangway.tar"_s);
        QCOMPARE(run(m_home, {u"backup"_s, sample(), u"--to"_s, archive}).code, 0);
        const QString target = place(u"restored/metabase.db"_s);
        QVERIFY(QDir().mkpath(QFileInfo(target).path()));
        QCOMPARE(run(m_home, {u"restore"_s, archive, u"--to"_s, target}).code, 0);
        QCOMPARE(sha256(target + u".mv.db"_s), sha256(sample()));
        QCOMPARE(run(m_home, {u"restore"_s, archive, u"--to"_s, target}).code, 1);
        const QString kept = place(u"kept.gangway.tar"_s);
        QCOMPARE(run(m_home, {u"restore"_s, archive, u"--to"_s, target, u"--keep-existing"_s, kept}).code, 0);
        QCOMPARE(run(m_home, {u"verify"_s, u"--structure"_s, kept}).code, 0);
    }

    void wrongInputIsAThreePartErrorAndLeavesNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("random") << QByteArray("\x13\x37random bytes that are nothing", 30).repeated(500);
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(4000, 'x');
        QTest::newRow("pg_dump") << "PGDMP" + QByteArray(4000, '\1');
        QTest::newRow("encrypted H2") << "H2encrypt\n" + QByteArray(8190, 'x');
        QTest::newRow("PageStore") << "-- H2 0.5/B -- \n" + QByteArray(8190, 'x');
        QTest::newRow("truncated") << contents(sample()).left(200'000);
    }

    void wrongInputIsAThreePartErrorAndLeavesNothing()
    {
        QFETCH(QByteArray, content);
        const QString folder = place(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(QDir().mkpath(folder));
        const QString file = folder + u"/metabase.db.mv.db"_s;
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(content);
        out.close();
        const QString archive = folder + u"/backup.gangway.tar"_s;
        const Ended ended = run(m_home, {u"backup"_s, file, u"--to"_s, archive});
        QCOMPARE(ended.code, 1);
        const QStringList lines = ended.errors.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(lines.size() >= 2 && lines.last().startsWith(u"  "_s), qPrintable(ended.errors));
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{u"metabase.db.mv.db"_s});
        QCOMPARE(contents(file), content);
        QCOMPARE(run(m_home, {u"rehearse"_s, file}).code == 0, false);
    }

    void missingFileIsSaidWithItsName()
    {
        const Ended ended = run(m_home, {u"backup"_s, place(u"nowhere/metabase.db"_s)});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.errors.contains(u"nowhere"_s), qPrintable(ended.errors));
    }

    void wrongUsageEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown command") << QStringList{u"teleport"_s};
        QTest::newRow("unknown option") << QStringList{u"runs"_s, u"--nonsense"_s};
        QTest::newRow("missing argument") << QStringList{u"verify"_s};
        QTest::newRow("one too many") << QStringList{u"status"_s, u"a"_s, u"b"_s};
        QTest::newRow("unknown journey") << QStringList{u"preflight"_s, u"move-to-moon"_s, u"x"_s};
        QTest::newRow("password in an address")
            << QStringList{u"backup"_s, u"postgres://metabase:secret@db.example.org/metabase"_s};
        QTest::newRow("a snapshot to nowhere") << QStringList{u"snapshot"_s, u"x.mv.db"_s};
        QTest::newRow("an unknown choice")
            << QStringList{u"snapshot"_s, u"x.mv.db"_s, u"--to"_s, u"y.mv.db"_s, u"--unreadable"_s, u"guess"_s};
        QTest::newRow("nobody to ask") << QStringList{u"run"_s, u"nothing.json"_s, u"--limit"_s};
    }

    void wrongUsageEndsWithTwo()
    {
        QFETCH(QStringList, arguments);
        const Ended ended = run(m_home, arguments);
        QCOMPARE(ended.code, 2);
        QVERIFY(!ended.errors.isEmpty());
        QVERIFY(!ended.errors.contains(u"secret"_s) || arguments.first() != u"backup"_s);
    }

    void everyCommandTeachesItself()
    {
        const Ended overview = run(m_home, {u"--help"_s});
        QCOMPARE(overview.code, 0);
        for (const QString &command :
             {u"inspect"_s, u"backup"_s, u"verify"_s, u"restore"_s, u"snapshot"_s, u"convert"_s, u"preflight"_s,
              u"plan"_s, u"run"_s, u"rehearse"_s, u"runs"_s, u"status"_s}) {
            QVERIFY2(overview.output.contains(u"  "_s + command), qPrintable(command));
            const Ended help = run(m_home, {command, u"--help"_s});
            QCOMPARE(help.code, 0);
            QVERIFY2(help.output.contains(u"Usage: gangwayctl "_s + command), qPrintable(help.output));
        }
    }

    void aPlanIsShownSavedAndHoldsNoSecret()
    {
        const QString file = place(u"plan.json"_s);
        const Ended planned =
            run(m_home, {u"plan"_s, u"move-to-cloud"_s, sample(), u"--backup-to"_s, m_folder.path(), u"--to"_s, file});
        QVERIFY2(planned.code == 0, qPrintable(planned.errors));
        QVERIFY(planned.output.contains(u"way back:"_s));
        const QJsonObject plan = QJsonDocument::fromJson(contents(file)).object();
        QCOMPARE(plan[u"journey"_s].toString(), u"move-to-cloud"_s);
        QCOMPARE(plan[u"steps"_s].toArray().size(), 7);
        // Nothing is asked without a terminal, and nothing begun without an agreement.
        QCOMPARE(run(m_home, {u"run"_s, file}).code, 2);
    }

    void anUnreachableStoreEndsAsAPassingFault()
    {
        const QString file = place(u"unreachable.json"_s);
        QCOMPARE(run(m_home, {u"plan"_s, u"move-to-cloud"_s, sample(), u"--backup-to"_s, m_folder.path(), u"--to"_s,
                              file, u"--store-api"_s, u"http://127.0.0.1:1"_s, u"--store"_s, u"http://127.0.0.1:1"_s,
                              u"--accept-decisions"_s})
                     .code,
                 0);
        auto process = start(m_home, {u"run"_s, file, u"--yes"_s, u"--progress"_s, u"json"_s});
        // It keeps trying for minutes; one look at a retry is enough, then a person stops it.
        QByteArray seen;
        QTRY_VERIFY_WITH_TIMEOUT((process->waitForReadyRead(100), seen += process->readAllStandardOutput(),
                                  seen.contains("\"id\":\"upload\"")),
                                 60'000);
        process->terminate();
        const Ended ended = finish(*process);
        QVERIFY2(ended.code == 3 || ended.code == 75, qPrintable(ended.errors));
        QVERIFY(program::run(m_home, {u"runs"_s}).output.contains(u"can be continued"_s));
    }

    void aSnapshotIsMadeReadBackAndToldAsJson()
    {
        const QString target = place(u"made.mv.db"_s);
        const Ended ended = run(m_home, {u"snapshot"_s, sample(), u"--to"_s, target, u"--json"_s});
        QVERIFY2(ended.code == 0, qPrintable(ended.errors));
        const QJsonObject json = ended.json();
        QCOMPARE(json[u"path"_s].toString(), target);
        QCOMPARE(json[u"bytes"_s].toInteger(), QFileInfo(target).size());
        QVERIFY(json[u"rows"_s].toInteger() > 1000);
        QCOMPARE(json[u"orphans"_s].toArray().size(), 0);
        QVERIFY(!json[u"leftBehind"_s].toArray().isEmpty());
        const QJsonObject inside = run(m_home, {u"inspect"_s, target, u"--json"_s}).json();
        QCOMPARE(inside[u"problems"_s].toArray().size(), 0);
        QCOMPARE(inside[u"metabase"_s][u"dashboards"_s], json[u"inventory"_s][u"dashboards"_s]);
        // Nothing is replaced, and what is there stays as it was.
        const QString before = sha256(target);
        QCOMPARE(run(m_home, {u"snapshot"_s, sample(), u"--to"_s, target}).code, 1);
        QCOMPARE(sha256(target), before);
    }

    void anEncryptedDatabaseMovesWithItsKey()
    {
        const QByteArray secret = "the secret key of a test";
        const QString source = encryptedSample(place(u"encrypted"_s), secret);
        if (source.isEmpty())
            QSKIP("needs the H2 jar (libh2-java) to make an encrypted database");
        const auto keyFile = [this](const QString &name, const QByteArray &key) {
            QFile file(place(name));
            if (!file.open(QIODevice::WriteOnly))
                return QString();
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            file.write(key + '\n');
            return file.fileName();
        };
        const QString wrong = keyFile(u"wrong"_s, "somebody else's secret key");
        const QString right = keyFile(u"right"_s, secret);
        const Ended missing = run(m_home, {u"rehearse"_s, source, u"--progress"_s, u"json"_s});
        QCOMPARE(missing.code, 5);
        QVERIFY2(missing.errors.contains(u"MB_ENCRYPTION_SECRET_KEY"_s), qPrintable(missing.errors));
        QCOMPARE(run(m_home, {u"rehearse"_s, source, u"--key-file"_s, wrong}).code, 5);
        const Ended moved = run(m_home, {u"rehearse"_s, source, u"--key-file"_s, right, u"--progress"_s, u"json"_s});
        QVERIFY2(moved.code == 0, qPrintable(moved.errors));
        QCOMPARE(moved.events().last()[u"run"_s][u"state"_s].toString(), u"verified"_s);
        // The key is nowhere: not in the journal, not in a report, not in a log.
        for (const QString &file : filesBelow(m_home))
            QVERIFY2(!contents(file).contains(secret), qPrintable(file));
    }

    void inspectPrintsTheDocumentedJson()
    {
        const Ended ended = run(m_home, {u"inspect"_s, sample(), u"--json"_s});
        QVERIFY2(ended.code == 0, qPrintable(ended.errors));
        const QJsonObject json = ended.json();
        QCOMPARE(json[u"format"_s].toString(), u"h2-2"_s);
        QCOMPARE(json[u"file"_s][u"sha256"_s].toString(), sha256(sample()));
        QCOMPARE(json[u"metabase"_s][u"dashboards"_s].toInt(), 1);
        QCOMPARE(json[u"metabase"_s][u"archivedDashboards"_s].toInt(), 1);
        QCOMPARE(json[u"problems"_s].toArray().size(), 0);
        QCOMPARE(json[u"tables"_s].toArray().size(), 81);
    }

    void theSettingsAreFollowed()
    {
        QFile file(m_home + u"/settings.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            QJsonDocument(QJsonObject{{u"backupsFolder"_s, place(u"kept"_s)}, {u"uploadKilobytesPerSecond"_s, 1234}})
                .toJson());
        file.close();
        const QStringList words{u"plan"_s, u"move-to-cloud"_s, sample(), u"--json"_s};
        const Ended chosen = run(m_home, words);
        QVERIFY2(chosen.code == 0, qPrintable(chosen.errors));
        const QJsonValue answers = chosen.json()[u"answers"_s];
        QVERIFY(answers[u"archive"_s].toString().startsWith(place(u"kept"_s)));
        QCOMPARE(answers[u"bytesPerSecond"_s].toInteger(), 1'234'000);

        const Ended told = run(m_home, words + QStringList{u"--limit-rate"_s, u"0"_s, u"--backup-to"_s, m_home});
        QCOMPARE(told.json()[u"answers"_s][u"bytesPerSecond"_s].toInteger(), 0);
        QVERIFY(told.json()[u"answers"_s][u"archive"_s].toString().startsWith(m_home));
    }

    void settingsThatCannotBeReadAreNamedAndPassedOver()
    {
        QFile file(m_home + u"/settings.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        const Ended ended = run(m_home, {u"runs"_s});
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.errors.contains(file.fileName()), qPrintable(ended.errors));
    }
};

QTEST_GUILESS_MAIN(GangwayctlTest)
#include "tst_gangwayctl.moc"
