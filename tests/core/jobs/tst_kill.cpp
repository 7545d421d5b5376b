// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jobs/home.h"
#include "core/jobs/runsteps.h"
#include "ledgersteps.h"
#include "player.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace gangway;
using namespace gangway::test;
using namespace Qt::StringLiterals;

namespace {

/// A planned run on a disk of its own.
struct Disk
{
    QTemporaryDir folder{fastTemplate()};
    int files;
    int lines;
    QString runId;

    Disk(int fileCount, int lineCount)
        : files(fileCount)
        , lines(lineCount)
    {
        QDir(folder.path()).mkdir(u"home"_s);
        QDir(folder.path()).mkdir(u"out"_s);
        auto journal = Journal::open(home());
        const auto run = journal->create(ledgerPlan(ledgerSteps(out(), files, lines)), u"Ledgers"_s);
        runId = run->id;
    }
    QString home() const { return folder.filePath(u"home"_s); }
    QString out() const { return folder.filePath(u"out"_s); }
    QStringList command() const
    {
        return {u"run"_s, home(), runId, out(), QString::number(files), QString::number(lines)};
    }
};

QStringList leftovers(const QString &folder)
{
    QStringList found;
    QDirIterator it(folder, {u"*.gangway-part"_s, u"*-journal"_s, u"secrets"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        found.append(it.next());
    return found;
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

    /// Never a step recorded as done whose work is not.
    void checkRecord(const Disk &disk)
    {
        const auto journal = Journal::open(disk.home());
        QVERIFY2(journal, journal ? "" : qPrintable(journal.error().detail));
        const auto run = journal->run(disk.runId);
        QVERIFY2(run, run ? "" : qPrintable(run.error().detail));
        for (const StepRecord &step : run->steps) {
            if (step.state == StepState::Completed && step.id != u"compare"_s)
                QCOMPARE(ledgerFileDigest(disk.out(), step.id), step.result["sha256"_L1].toString());
        }
        QVERIFY(run->state == RunState::Ready || run->state == RunState::Interrupted
                || run->state == RunState::Verified);
        if (run->state == RunState::Verified)
            QVERIFY(!QFile::exists(runFolderPath(disk.home(), disk.runId) + u"/secrets"_s));
    }

    void checkEnd(const Disk &disk, const QByteArray &expected)
    {
        const Played ended = play(disk.command(), disk.home());
        QVERIFY2(ended.exitCode == 0, ended.lines.join(' ').constData());
        QCOMPARE(ended.lines, QList<QByteArray>{"verified"});
        QCOMPARE(ledgerDigest(disk.out()), expected);
        checkRecord(disk);
        QCOMPARE(leftovers(disk.folder.path()), QStringList());
    }

private slots:
    void aRunKilledAtRandomEndsAsIfItHadNotBeen()
    {
        const Disk whole(5, 60);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(play(whole.command(), whole.home()).lines, QList<QByteArray>{"verified"});
        const int duration = static_cast<int>(timer.elapsed());
        const QByteArray expected = ledgerDigest(whole.out());
        QCOMPARE(expected.count('\n'), 5);

        const int rounds = isLongTest() ? 200 : 20;
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        int kills = 0;
        for (int round = 0; round < rounds; ++round) {
            const Disk disk(5, 60);
            for (int kill = 0; kill < 3; ++kill) {
                QProcess process;
                process.start(playerPath(), disk.command());
                // Waits for the end, but not long: what makes it a kill at a random time.
                if (!process.waitForFinished(1 + random.bounded(duration))) {
                    process.kill();
                    process.waitForFinished();
                    ++kills;
                }
                checkRecord(disk);
                if (QTest::currentTestFailed())
                    break;
            }
            checkEnd(disk, expected);
            if (QTest::currentTestFailed())
                qFatal("round %d of seed %u", round, seed);
        }
        qInfo("%d rounds, %d kills, an undisturbed run takes %d ms", rounds, kills, duration);
        QVERIFY(kills >= rounds / 2);
    }

    void aRunKilledAtAnyCallEndsAsIfItHadNotBeen()
    {
        const Disk whole(2, 10);
        QCOMPARE(play(whole.command(), whole.home()).lines, QList<QByteArray>{"verified"});
        const QByteArray expected = ledgerDigest(whole.out());
        // Every call in the long form. Coprime to how many calls a transaction makes, so that all kinds come up.
        const int stride = isLongTest() ? 1 : 7;
        int kills = 0;
        for (int k = 1;; k += stride) {
            const Disk disk(2, 10);
            const Played played =
                play(disk.command(), disk.home(), Fault{disk.folder.path(), k, "kill", {}, false, {}});
            checkRecord(disk);
            checkEnd(disk, expected);
            if (QTest::currentTestFailed() || !played.isKilled)
                break;
            ++kills;
        }
        qInfo("%d kills", kills);
        QVERIFY(kills * stride > 100);
    }

    void aRunOnAFailingDiskNeverClaimsWhatIsNot()
    {
        const Disk whole(2, 10);
        QCOMPARE(play(whole.command(), whole.home()).lines, QList<QByteArray>{"verified"});
        const QByteArray expected = ledgerDigest(whole.out());
        const int stride = isLongTest() ? 1 : 13;
        for (const QByteArray &error : {QByteArray("ENOSPC"), QByteArray("EIO")}) {
            int failures = 0;
            for (int k = 1;; k += stride) {
                const Disk disk(2, 10);
                // From that call on, as a full disk stays full till somebody frees some space.
                const Played played =
                    play(disk.command(), disk.home(), Fault{disk.folder.path(), k, error, {}, true, {}});
                QVERIFY(!played.isKilled);
                const auto journal = Journal::open(disk.home());
                const auto run = journal->run(disk.runId);
                QVERIFY(run);
                for (const StepRecord &step : run->steps) {
                    if (step.state == StepState::Completed && step.id != u"compare"_s)
                        QCOMPARE(ledgerFileDigest(disk.out(), step.id), step.result["sha256"_L1].toString());
                }
                if (played.exitCode == 0)
                    break;
                checkEnd(disk, expected);
                if (QTest::currentTestFailed())
                    qFatal("%s at call %d", error.constData(), k);
                ++failures;
            }
            qInfo("%s: %d failures", error.constData(), failures);
            QVERIFY(failures * stride > 100);
        }
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
