// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/h2/reader.h"
#include "core/journeys/h2backup.h"
#include "core/journeys/h2snapshot.h"
#include "core/journeys/sameness.h"
#include "core/metabase/applicationdatabase.h"
#include "tests/core/formats/h2/h2judge.h"
#include "tests/core/metabase/snapshot/held.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gangway;
using namespace gangway::h2::test;
using namespace gangway::test;
using namespace Qt::StringLiterals;

namespace {

const QString sample = QStringLiteral(GANGWAY_SOURCE_DIR "/resources/sample/metabase.db.mv.db");
/// The published key of the demo that the encrypted file comes from.
constexpr const char *demoKey = "abcdefghijklmnopqrstuvwxyz";

/// What a test is told of an error: all of it.
QString words(const Error &error)
{
    return error.what + u'\n' + error.detail + u'\n' + error.next;
}

Result<H2Snapshot> snapshot(const QString &source, const QString &target, const metabase::SnapshotOptions &options = {},
                            const Steering &steering = {})
{
    auto opened = inspect::openSource(source);
    if (!opened)
        return opened.error();
    return makeH2Snapshot(*opened, {target, options}, steering);
}

QByteArray sqlText(const QByteArray &text)
{
    return "'" + QByteArray(text).replace('\'', "''") + "'";
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class H2SnapshotTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString place(const QString &name) const { return m_folder.filePath(name); }

    /// A copy of a database, changed by H2.
    QString changed(const QString &source, const QString &name, const QByteArray &sql) const
    {
        const QString copy = place(name + u".mv.db"_s);
        const QString script = place(name + u".sql"_s);
        if (!QFile::copy(source, copy)
            || !writeFile(script, sql + "SET DB_CLOSE_DELAY 0;\n")) // or it stays open: Metabase sets -1
            return {};
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        return Judge::run({{copy, {script}}}) ? copy : QString();
    }

    QStringList filesLike(const QString &name) const
    {
        return QDir(m_folder.path()).entryList({name + u"*"_s}, QDir::Files | QDir::Hidden);
    }

private slots:
    void h2ReadsEverySnapshotAsItsOwn()
    {
        if (!Judge::missing().isEmpty())
            QSKIP(qPrintable(Judge::missing()));
        QStringList sources{sample};
        for (const char *name : {"v2-datalake-mb49", "v2-microscopy-mb50-sanitised", "v2-setup-not-done-mb49",
                                 "v1-imdb-mb43", "v1-encrypted-spotify-mb38"}) {
            const QString file = sharedData(u"metabase-h2/%1.mv.db"_s.arg(QLatin1String(name)));
            if (!file.isEmpty())
                sources.append(file);
        }
        QList<Judge::Question> questions;
        QList<QByteArray> ours;
        for (const QString &source : std::as_const(sources)) {
            const QString target = place(u"plain%1.mv.db"_s.arg(ours.size()));
            auto made = snapshot(source, target, {&keyOf(demoKey)});
            QVERIFY2(made, made ? "" : qPrintable(source + u'\n' + words(made.error())));
            QVERIFY(made->rows() > 300);
            const QString proved = place(u"proved%1.mv.db"_s.arg(ours.size()));
            QVERIFY(QFile::copy(target, proved));
            ours.append(dump(target));
            questions << Judge::Question{"dump", target} << Judge::Question{"prove", proved};
        }
        const QList<QByteArray> answers = Judge::ask(questions);
        QCOMPARE(answers.size(), questions.size());
        for (qsizetype i = 0; i < ours.size(); ++i) {
            const QString difference = firstDifference(ours[i], answers[2 * i]);
            QVERIFY2(difference.isEmpty(), qPrintable(sources[i] + u'\n' + difference));
            QVERIFY2(answers[2 * i + 1].isEmpty(), answers[2 * i + 1].constData());
        }
    }

    void rowsAreTheSourcesWhereNoRuleChangesThem()
    {
        auto made = snapshot(sample, place(u"rows"_s));
        QVERIFY2(made, made ? "" : qPrintable(words(made.error())));
        auto source = inspect::openSource(sample);
        const auto wanted = [&made](const TableSchema &table) {
            return made->survey.rules.isCarried(table) && table.name.name != u"METABASE_DATABASE"_s;
        };
        auto expected = digestRows(*source->rows, {}, wanted);
        QVERIFY(expected);
        QVERIFY(expected->size() > 40);
        for (const TableDigest &digest : *expected) {
            const auto found = std::ranges::find(made->tables, digest.table, &TableDigest::table);
            QVERIFY2(found != made->tables.end() && *found == digest, qPrintable(digest.table.display()));
        }
        // The schema is whole.
        auto file = h2::Reader::open(made->path);
        QCOMPARE((*file)->catalogue().tables.size(), source->rows->catalogue().tables.size());
        QCOMPARE((*file)->info().format, 2);
        QCOMPARE(held(**file, u"query_execution"_s, {u"id"_s}).size(), 0);
        QVERIFY(held(**file, u"databasechangelog"_s, {u"id"_s}).size() > 200);
    }

    void identitiesGoOnBehindTheRows()
    {
        auto made = snapshot(sample, place(u"identities"_s));
        QVERIFY(made);
        auto file = h2::Reader::open(made->path);
        int identities = 0;
        for (const TableSchema &table : (*file)->catalogue().tables) {
            for (const Column &column : table.columns) {
                if (column.sequence.name.isEmpty())
                    continue;
                qint64 greatest = 0;
                for (const QByteArrayList &row : held(**file, table.name.name, {column.name}))
                    greatest = std::max(greatest, row.front().toLongLong());
                const auto &all = (*file)->catalogue().sequences;
                const auto sequence = std::ranges::find(all, column.sequence, &SequenceSchema::name);
                QVERIFY(sequence != all.end());
                QVERIFY2(sequence->next == greatest + 1, qPrintable(table.name.name));
                ++identities;
            }
        }
        QVERIFY(identities > 50);
    }

    void aBackupGivesTheSameSnapshot()
    {
        const QString archive = place(u"backup.gangway.tar"_s);
        H2BackupRequest backup;
        backup.source = sample;
        backup.archive = archive;
        QVERIFY(backUpH2(backup, {}));
        auto ofBackup = snapshot(archive, place(u"of-backup"_s));
        QVERIFY2(ofBackup, ofBackup ? "" : qPrintable(words(ofBackup.error())));
        auto ofFile = snapshot(sample, place(u"of-file"_s));
        QVERIFY(ofFile);
        QCOMPARE(contentSha256(ofBackup->tables), contentSha256(ofFile->tables));
        QCOMPARE(ofBackup->inventory, ofFile->inventory);
        // A snapshot of a snapshot is itself.
        auto again = snapshot(ofFile->path, place(u"again"_s));
        QVERIFY2(again, again ? "" : qPrintable(words(again.error())));
        QCOMPARE(contentSha256(again->tables), contentSha256(ofFile->tables));
    }

    void theEncryptedDemoIsRefusedOrComesOutPlain()
    {
        const QString source = sharedData(u"metabase-h2/v1-encrypted-spotify-mb38.mv.db"_s);
        if (source.isEmpty())
            QSKIP("The folder of shared test data is not there.");
        auto missing = snapshot(source, place(u"demo"_s));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, Error::Code::Blocked);
        auto wrong = snapshot(source, place(u"demo"_s), {&wrongKey()});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, Error::Code::Blocked);
        QCOMPARE(filesLike(u"demo"_s), QStringList());

        auto made = snapshot(source, place(u"demo"_s), {&keyOf(demoKey)});
        QVERIFY2(made, made ? "" : qPrintable(words(made.error())));
        QCOMPARE(made->survey.unreadable(), 0);
        QVERIFY(made->survey.decrypted() >= 8);
        auto file = h2::Reader::open(made->path);
        for (const QByteArrayList &row : held(**file, u"setting"_s, {u"key"_s, u"value"_s}))
            QVERIFY2(!metabase::looksEncrypted(row.at(1)), row.at(0).constData());
        for (const QByteArrayList &row : held(**file, u"metabase_database"_s, {u"engine"_s, u"details"_s})) {
            QVERIFY(row.at(1).startsWith('{'));
            QCOMPARE(row.at(1) == "{}", row.at(0) == "h2");
        }
    }

    void everyEncryptedColumnOfARealDatabaseComesOutPlain()
    {
        if (!Judge::missing().isEmpty())
            QSKIP(qPrintable(Judge::missing()));
        const QByteArray uuid = "0190c5de-9c1a-7bc0-8d0e-6b5f3b2a1c00";
        const QString source =
            changed(sample, u"encrypted"_s,
                    "INSERT INTO SETTING(\"KEY\", \"VALUE\") VALUES ('encryption-check', " + sqlText(encrypted(uuid))
                        + ");\n" + "INSERT INTO SETTING(\"KEY\", \"VALUE\") VALUES ('read-only-mode', "
                        + sqlText(encrypted("true")) + ");\n" + "UPDATE CORE_USER SET SETTINGS = "
                        + sqlText(encrypted(R"({"last-acknowledged-version":"1"})")) + ";\n"
                        + "UPDATE METABASE_DATABASE SET ENGINE = 'postgres', DETAILS = "
                        + sqlText(encrypted(R"({"host":"db.example.org"})"))
                        + ", SETTINGS = " + sqlText(encrypted("{}")) + ";\n"
                        + "INSERT INTO SECRET(ID, VERSION, CREATOR_ID, CREATED_AT, NAME, KIND, SOURCE, \"VALUE\") "
                          "VALUES (1, 1, "
                          "(SELECT MIN(ID) FROM CORE_USER), CURRENT_TIMESTAMP, 'ssh', 'ssh-key', 'uploaded', X'"
                        + QByteArray::fromBase64(encrypted("-----BEGIN KEY-----")).toHex()
                        + "');\n"
                        // An old Metabase has no such column, and no list has it either.
                        + "ALTER TABLE COLLECTION ADD COLUMN NOBODY_KNOWS VARCHAR;\n"
                        + "UPDATE COLLECTION SET NOBODY_KNOWS = " + sqlText(encrypted("found by its tag")) + ";\n"
                        + "UPDATE DATABASECHANGELOGLOCK SET LOCKED = TRUE, LOCKGRANTED = CURRENT_TIMESTAMP, LOCKEDBY = "
                          "'me';\n");
        QVERIFY(!source.isEmpty());
        auto made = snapshot(source, place(u"opened"_s), {&rightKey()});
        QVERIFY2(made, made ? "" : qPrintable(words(made.error())));
        auto file = h2::Reader::open(made->path);
        QCOMPARE(held(**file, u"secret"_s, {u"value"_s}), (QList<QByteArrayList>{{"-----BEGIN KEY-----"}}));
        QCOMPARE(held(**file, u"core_user"_s, {u"settings"_s}).front().front(),
                 QByteArray(R"({"last-acknowledged-version":"1"})"));
        QCOMPARE(held(**file, u"metabase_database"_s, {u"details"_s}).front().front(),
                 QByteArray(R"({"host":"db.example.org"})"));
        QCOMPARE(held(**file, u"collection"_s, {u"nobody_knows"_s}).front().front(), QByteArray("found by its tag"));
        QCOMPARE(held(**file, u"databasechangeloglock"_s, {u"locked"_s, u"lockedby"_s}),
                 (QList<QByteArrayList>{{"false", "NULL"}}));
        QByteArrayList keys;
        for (const QByteArrayList &row : held(**file, u"setting"_s, {u"key"_s, u"value"_s})) {
            keys.append(row.at(0));
            if (row.at(0) == "encryption-check")
                QCOMPARE(row.at(1), QByteArray("unencrypted"));
        }
        QVERIFY(keys.contains("encryption-check"));
        QVERIFY(!keys.contains("read-only-mode"));
        // Not one value is left that the key opens: nothing was forgotten.
        auto plain = inspect::openSource(made->path);
        const auto swept = metabase::surveySnapshot(*plain->rows, {&rightKey()}, {});
        QVERIFY(swept);
        QCOMPARE(swept->decrypted(), 0);
        QCOMPARE(Judge::dump({made->path}), QList<QByteArray>{dump(made->path)});
    }

    void orphansAreNamedAndStopOrAreLeftOut()
    {
        if (!Judge::missing().isEmpty())
            QSKIP(qPrintable(Judge::missing()));
        const QString source = changed(sample, u"orphans"_s,
                                       "SET REFERENTIAL_INTEGRITY FALSE;\n"
                                       "DELETE FROM REPORT_CARD WHERE ID = (SELECT MIN(CARD_ID) FROM "
                                       "REPORT_DASHBOARDCARD WHERE CARD_ID IS NOT NULL);\n");
        QVERIFY(!source.isEmpty());
        auto stopped = snapshot(source, place(u"held-back"_s));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Code::Blocked);
        QVERIFY2(stopped.error().detail.contains(u"report_dashboardcard.card_id → report_card: "_s),
                 qPrintable(stopped.error().detail));
        QCOMPARE(filesLike(u"held-back"_s), QStringList());

        metabase::SnapshotOptions options;
        options.leaveOutOrphans = true;
        auto made = snapshot(source, place(u"held-back"_s), options);
        QVERIFY2(made, made ? "" : qPrintable(words(made.error())));
        QVERIFY(made->survey.orphans.leftOut() > 0);
        // H2 itself checks every foreign key when it is told to.
        QByteArray checks;
        auto file = h2::Reader::open(made->path);
        for (const TableSchema &table : (*file)->catalogue().tables) {
            if (!table.foreignKeys.empty())
                checks += "ALTER TABLE \"" + table.name.name.toUtf8() + "\" SET REFERENTIAL_INTEGRITY TRUE CHECK;\n";
        }
        file = Error{}; // H2 takes no file that somebody reads
        QVERIFY(checks.count('\n') > 30);
        QVERIFY(!changed(made->path, u"h2-checked"_s, checks).isEmpty());
    }

    void whatIsThereIsNotReplacedAndWhatFailsLeavesNothing()
    {
        QVERIFY(writeFile(place(u"taken.mv.db"_s), "somebody's"));
        auto refused = snapshot(sample, place(u"taken"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Refused);
        QFile taken(place(u"taken.mv.db"_s));
        QVERIFY(taken.open(QIODevice::ReadOnly));
        QCOMPARE(taken.readAll(), QByteArray("somebody's"));

        // Stopped at every tenth sign of life, through all phases.
        int signs = 0;
        auto whole = snapshot(sample, place(u"stopped-never"_s), {}, {{}, [&signs](const Progress &) { ++signs; }});
        QVERIFY(whole);
        QVERIFY2(signs > 100, qPrintable(QString::number(signs)));
        for (int stopAt = 1; stopAt < signs; stopAt += std::max(1, signs / 10)) {
            std::stop_source stop;
            int seen = 0;
            auto stopped = snapshot(sample, place(u"stopped"_s), {}, {stop.get_token(), [&](const Progress &) {
                                                                          if (++seen == stopAt)
                                                                              stop.request_stop();
                                                                      }});
            if (stopped) { // it was done when it would have looked
                QVERIFY2(stopAt > signs / 2, qPrintable(QString::number(stopAt)));
                QVERIFY(QFile::remove(stopped->path));
                continue;
            }
            QCOMPARE(stopped.error().code, Error::Code::Cancelled);
            QCOMPARE(filesLike(u"stopped."_s), QStringList());
        }
    }

    void otherFilesAreNoApplicationDatabases_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("no tables") << u"metabase-h2/v1-no-tables.mv.db"_s;
        QTest::newRow("the sample data") << u"metabase-h2/v1-sample-dataset-not-an-app-db.mv.db"_s;
    }
    void otherFilesAreNoApplicationDatabases()
    {
        QFETCH(QString, name);
        const QString source = sharedData(name);
        if (source.isEmpty())
            QSKIP("The folder of shared test data is not there.");
        auto refused = snapshot(source, place(u"none"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Blocked);
    }
};

QTEST_GUILESS_MAIN(H2SnapshotTest)
#include "tst_h2snapshot.moc"
