// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsalprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The Store's calls and what the program keeps of them.
class TestProtocol : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RehearsalProgram> m_cloud;

private slots:
    void init()
    {
        m_cloud = std::make_unique<RehearsalProgram>();
        QVERIFY(m_cloud->start());
    }
    void cleanup() { m_cloud.reset(); }

    void aNewMigrationHasAnIdAndALink()
    {
        const auto answer =
            request("POST", m_cloud->store() + "/api/v2/migration", R"({"local_mb_version":"v1.57.8"})");
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.headers.value("x-gangway-rehearsal"), "1");
        QCOMPARE(answer.json()[u"id"].toString().size(), 36);
        QVERIFY(answer.json()[u"upload_url"].toString().startsWith(QString::fromLatin1(m_cloud->storage())));
    }

    void versionsThatCannotMoveAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("before 50") << QByteArray(R"({"local_mb_version":"v0.49.20"})");
        QTest::newRow("no version") << QByteArray(R"({"local_mb_version":"banana"})");
        QTest::newRow("a number") << QByteArray(R"({"local_mb_version":57})");
        QTest::newRow("a version that goes on") << QByteArray(R"({"local_mb_version":"v0.57.8; x"})");
        QTest::newRow("nothing said") << QByteArray("{}");
    }
    void versionsThatCannotMoveAreRefused()
    {
        QFETCH(QByteArray, body);
        const auto answer = request("POST", m_cloud->store() + "/api/v2/migration", body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.headers.value("content-type"), "text/plain; charset=utf-8");
        QVERIFY(!answer.body.isEmpty());
    }

    void partsAreJoinedInTheirOrder()
    {
        const auto migration = m_cloud->create();
        const auto upload = m_cloud->multipart(migration, 3);
        QCOMPARE(upload.links.size(), 3);
        const QByteArray first(300000, 'a');
        const QByteArray second(300000, 'b');
        QList<QByteArray> etags(3);
        etags[2] = request("PUT", upload.link(3), "end").headers.value("etag");
        etags[0] = request("PUT", upload.link(1), "sent again later").headers.value("etag");
        const QByteArray lost = etags[0];
        etags[0] = request("PUT", upload.link(1), first).headers.value("etag");
        QVERIFY(etags[0].startsWith('"') && etags[0].endsWith('"') && etags[0] != lost);

        QCOMPARE(m_cloud->complete(migration, upload, etags).status, 400); // part 2 is not there
        etags[1] = request("PUT", upload.link(2), second).headers.value("etag");
        QCOMPARE(m_cloud->complete(migration, upload, {lost, etags[1], etags[2]}).status, 400);
        QCOMPARE(m_cloud->complete(migration, upload, {etags[0], etags[1]}).status, 400);
        auto other = upload;
        other.id = "00000000-0000-0000-0000-000000000000";
        QCOMPARE(m_cloud->complete(migration, other, etags).status, 404);
        QCOMPARE(m_cloud->complete(migration, upload, etags).status, 200);
        QVERIFY(m_cloud->snapshot(migration) == first + second + "end");
        QCOMPARE(m_cloud->timesStored(1), 2);
        QCOMPARE(m_cloud->timesStored(2), 1);

        QCOMPARE(m_cloud->complete(migration, upload, etags).status, 200); // asked again after a lost answer
        QCOMPARE(request("PUT", upload.link(2), second).status, 404);
        QCOMPARE(m_cloud->uploaded(migration).status, 200);
        QVERIFY(QDir(m_cloud->state() + u"/migrations/"_s + QString::fromLatin1(migration.id))
                    .entryList({u"incoming*"_s})
                    .isEmpty());
    }

    void partsOutliveAKill()
    {
        const auto migration = m_cloud->create();
        const auto upload = m_cloud->multipart(migration, 3);
        QList<QByteArray> etags(3);
        etags[0] = request("PUT", upload.link(1), "one").headers.value("etag");
        request("PUT", upload.link(2), "first try");
        etags[1] = request("PUT", upload.link(2), "two").headers.value("etag");
        PlainConnection half(upload.link(3));
        QVERIFY(half.write(headOf("PUT", upload.link(3), {}, 1000) + QByteArray(500, 'x')));
        const QByteArray store = m_cloud->store();
        m_cloud->kill();

        QVERIFY(m_cloud->start());
        QCOMPARE(m_cloud->store(), store);
        QCOMPARE(m_cloud->timesStored(1), 1);
        QCOMPARE(m_cloud->timesStored(2), 2);
        QCOMPARE(m_cloud->timesStored(3), 0);
        etags[2] = request("PUT", upload.link(3), "three").headers.value("etag");
        QCOMPARE(m_cloud->complete(migration, upload, etags).status, 200);
        QCOMPARE(m_cloud->snapshot(migration), "onetwothree");

        m_cloud->kill();
        QVERIFY(m_cloud->start());
        QCOMPARE(m_cloud->snapshot(migration), "onetwothree");
        QCOMPARE(m_cloud->uploaded(migration).status, 200);
    }

    void theWholeTakesThePlaceOfPartsAndTheyItsPlace()
    {
        const auto migration = m_cloud->create();
        QCOMPARE(RehearsalProgram::put(migration, "whole").status, 200);
        const auto upload = m_cloud->multipart(migration, 2);
        const QList<QByteArray> etags{request("PUT", upload.link(1), "one").headers.value("etag"),
                                      request("PUT", upload.link(2), "two").headers.value("etag")};
        QCOMPARE(m_cloud->snapshot(migration), "whole");
        QCOMPARE(m_cloud->complete(migration, upload, etags).status, 200);
        QCOMPARE(m_cloud->snapshot(migration), "onetwo");
        QCOMPARE(RehearsalProgram::put(migration, "the whole again").status, 200);
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(m_cloud->snapshotFiles(migration).size(), 1);
            QCOMPARE(m_cloud->snapshot(migration), "the whole again");
            m_cloud->kill();
            QVERIFY(m_cloud->start());
        }
        QCOMPARE(m_cloud->uploaded(migration).status, 200);
    }

    void anotherMultipartCallRenewsTheLinks()
    {
        const auto migration = m_cloud->create();
        const auto first = m_cloud->multipart(migration, 2);
        request("PUT", first.link(1), "one");
        const auto again = m_cloud->multipart(migration, 2);
        QCOMPARE(again.id, first.id);
        QCOMPARE(m_cloud->timesStored(1), 1);
        QCOMPARE(m_cloud->misbehave({u"multipart-again=new"_s}), 200);
        const auto anew = m_cloud->multipart(migration, 2);
        QVERIFY(anew.id != first.id);
        QCOMPARE(request("PUT", first.link(1), "one").status, 404);
        QCOMPARE(m_cloud->timesStored(1), 0);
    }

    void keysCanBeSpelledInSnakeCase()
    {
        const auto migration = m_cloud->create();
        QCOMPARE(m_cloud->misbehave({u"keys=snake"_s}), 200);
        const auto answer = request("PUT", m_cloud->call(migration, "multipart"), R"({"part_count":1})").json();
        QVERIFY(answer.contains(u"multipart_urls"));
        QVERIFY(answer[u"multipart_upload_id"].isString());
        QVERIFY(!answer.contains(u"multipart-urls"));
    }

    void smallPartsAreRefusedWhereS3WouldRefuseThem()
    {
        QCOMPARE(m_cloud->misbehave({u"smallest-part=10B"_s}), 200);
        const auto migration = m_cloud->create();
        const auto upload = m_cloud->multipart(migration, 2);
        QList<QByteArray> etags{request("PUT", upload.link(1), "123456789").headers.value("etag"),
                                request("PUT", upload.link(2), "1").headers.value("etag")};
        QCOMPARE(m_cloud->complete(migration, upload, etags).status, 400);
        etags[0] = request("PUT", upload.link(1), "1234567890").headers.value("etag");
        QCOMPARE(m_cloud->complete(migration, upload, etags).status, 200);
    }

    void anUploadIsOverWhenTheClientSaysSo()
    {
        const auto migration = m_cloud->create();
        QCOMPARE(m_cloud->uploaded(migration).status, 400);
        QCOMPARE(RehearsalProgram::put(migration, "snapshot").status, 200);
        QCOMPARE(m_cloud->uploaded(migration).status, 200);
        QCOMPARE(m_cloud->uploaded(migration).status, 200);
        QCOMPARE(RehearsalProgram::put(migration, "another").status, 403);
        QCOMPARE(request("PUT", m_cloud->call(migration, "multipart"), R"({"part_count":1})").status, 409);
        QCOMPARE(m_cloud->snapshot(migration), "snapshot");
    }

    void unknownMigrationsAreNotFound()
    {
        const QByteArray base = m_cloud->store() + "/api/v2/migration/";
        const QByteArray id = "00000000-0000-0000-0000-000000000000";
        QCOMPARE(request("PUT", base + id + "/multipart", R"({"part_count":1})").status, 404);
        QCOMPARE(request("PUT", base + id + "/multipart/complete", "{}").status, 404);
        QCOMPARE(request("PUT", base + id + "/uploaded").status, 404);
        QCOMPARE(request("GET", base + id).status, 404);
        QCOMPARE(request("DELETE", base + id + "/uploaded").status, 404);
    }

    void everythingItKeepsIsPrivate()
    {
        const auto migration = m_cloud->create();
        const auto upload = m_cloud->multipart(migration, 2);
        request("PUT", upload.link(1), "one");
        QCOMPARE(RehearsalProgram::put(migration, "snapshot").status, 200);
        int files = 0;
        for (QDirIterator all(m_cloud->state(), QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                              QDirIterator::Subdirectories);
             all.hasNext();) {
            struct stat found
            {
            };
            QCOMPARE(::lstat(QFile::encodeName(all.next()).constData(), &found), 0);
            QCOMPARE(found.st_mode & 0777U, S_ISDIR(found.st_mode) ? 0700U : 0600U);
            ++files;
        }
        QVERIFY(files >= 8);
    }

    void aStateIsHeldByOneProgramAtATime()
    {
        QProcess second;
        second.start(RehearsalProgram::executable(), {u"--state"_s, m_cloud->state()});
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.readAllStandardError().contains("Another rehearsal"));
    }

    void otherPeoplesFoldersAreNeitherFilledNorCleared()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"thesis.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QProcess program;
        program.start(RehearsalProgram::executable(), {u"--state"_s, folder.path(), u"--fresh"_s});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 1);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), {u"thesis.txt"_s});
    }

    void freshForgetsWhatWasRehearsed()
    {
        const auto migration = m_cloud->create();
        m_cloud->kill();
        QVERIFY(m_cloud->start({u"--fresh"_s}));
        QVERIFY(m_cloud->status()[u"migrations"].toArray().isEmpty());
        QCOMPARE(m_cloud->uploaded(migration).status, 404);
    }

    void nobodyElseOnTheNetworkReachesIt()
    {
        const auto isListening = [](const QByteArray &line) { return line.split(' ').value(3) == "0A"; };
        for (const QByteArray &address : {m_cloud->store(), m_cloud->storage()}) {
            const QByteArray port = address.sliced(address.lastIndexOf(':') + 1);
            const QByteArray hex = QByteArray::number(port.toInt(), 16).toUpper().rightJustified(4, '0');
            int found = 0;
            for (const QString &table : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
                QFile file(table);
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                for (const QByteArray &line : file.readAll().split('\n')) {
                    const QByteArray entry = line.simplified();
                    if (!isListening(entry) || !entry.split(' ').value(1).endsWith(':' + hex))
                        continue;
                    QCOMPARE(entry.split(' ').value(1), "0100007F:" + hex);
                    ++found;
                }
            }
            QCOMPARE(found, 1);
        }
        QProcess program;
        program.start(RehearsalProgram::executable(), {u"--host"_s, u"0.0.0.0"_s});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 2);
    }

    void itEndsWhenItIsTold()
    {
        QCOMPARE(m_cloud->stop(), 0);
        QVERIFY(m_cloud->start());
        PlainConnection busy(m_cloud->store());
        QVERIFY(busy.write("POST / HTTP/1.1\r\n"));
        m_cloud->process().closeWriteChannel();
        QVERIFY(m_cloud->process().waitForFinished());
        QCOMPARE(m_cloud->process().exitCode(), 0);
    }

    void theReadyLineCanGoToAFile()
    {
        m_cloud->kill();
        QTemporaryDir folder;
        const QString ready = folder.filePath(u"ready.json"_s);
        QProcess program;
        program.start(RehearsalProgram::executable(),
                      {u"--state"_s, m_cloud->state(), u"--until-stdin-closes"_s, u"--ready-file"_s, ready});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(ready), 20000);
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished());
        QVERIFY(program.readAllStandardOutput().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProtocol)
#include "tst_protocol.moc"
