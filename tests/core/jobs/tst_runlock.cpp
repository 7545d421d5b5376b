// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jobs/runlock.h"
#include "journalscript.h"
#include "ledgersteps.h"
#include "player.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace gangway;
using namespace gangway::test;
using namespace Qt::StringLiterals;

namespace {

/// A process that takes and releases the lock of a folder when told.
class Racer
{
public:
    explicit Racer(const QString &folder)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(playerPath(), {u"race"_s, folder});
        answer();
    }
    ~Racer() { kill(); }
    Racer(const Racer &) = delete;
    Racer &operator=(const Racer &) = delete;

    void tell(char order)
    {
        m_process.write(&order, 1);
        m_process.waitForBytesWritten();
    }
    QByteArray answer()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(10'000)) {
        }
        return m_process.readLine().trimmed();
    }
    QByteArray ask(char order)
    {
        tell(order);
        return answer();
    }
    qint64 pid() const { return m_process.processId(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace

class TestRunLock : public QObject
{
    Q_OBJECT

private slots:
    void oneOwnerAtATime()
    {
        const QTemporaryDir folder;
        QVERIFY(!RunLock::holder(folder.path()));
        {
            const auto first = RunLock::take(folder.path());
            QVERIFY(first);
            const auto holder = RunLock::holder(folder.path());
            QVERIFY(holder);
            QCOMPARE(holder->pid, QCoreApplication::applicationPid());
            QVERIFY(holder->since.isValid());
            const auto second = RunLock::take(folder.path());
            QVERIFY(!second);
            QCOMPARE(second.error().code, Error::Code::InUse);
            QVERIFY(second.error().what.contains(QString::number(QCoreApplication::applicationPid())));
        }
        QVERIFY(!RunLock::holder(folder.path()));
        QVERIFY(RunLock::take(folder.path()));
    }

    void anotherProcessIsNamed()
    {
        const QTemporaryDir folder;
        Racer other(folder.path());
        QCOMPARE(other.ask('t'), "taken");
        const auto refused = RunLock::take(folder.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::InUse);
        QVERIFY2(refused.error().what.contains(QString::number(other.pid())), qPrintable(refused.error().what));
        QCOMPARE(RunLock::holder(folder.path())->pid, other.pid());
    }

    void aRaceHasOneWinner_data()
    {
        QTest::addColumn<int>("racers");
        QTest::newRow("two") << 2;
        QTest::newRow("five") << 5;
    }
    void aRaceHasOneWinner()
    {
        QFETCH(int, racers);
        const QTemporaryDir folder(fastTemplate());
        std::vector<std::unique_ptr<Racer>> all;
        for (int i = 0; i < racers; ++i)
            all.push_back(std::make_unique<Racer>(folder.path()));
        const int races = isLongTest() ? 10'000 : 100;
        for (int race = 0; race < races; ++race) {
            // Another one is told first each time, and all before any answer is read.
            for (int i = 0; i < racers; ++i)
                all[static_cast<size_t>((i + race) % racers)]->tell('t');
            int taken = 0;
            int refused = 0;
            for (const auto &racer : all) {
                const QByteArray answer = racer->answer();
                QVERIFY2(answer == "taken" || answer == "refused", answer.constData());
                ++(answer == "taken" ? taken : refused);
            }
            QCOMPARE(taken, 1);
            QCOMPARE(refused, racers - 1);
            for (const auto &racer : all)
                racer->tell('r');
            for (const auto &racer : all)
                QCOMPARE(racer->answer(), "released");
        }
    }

    void aKilledHolderIsFreedAtOnce()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < (isLongTest() ? 200 : 10); ++i) {
            Racer holder(folder.path());
            QCOMPARE(holder.ask('t'), "taken");
            QVERIFY(!RunLock::take(folder.path()));
            holder.kill();
            QVERIFY(RunLock::take(folder.path()));
            QFile::remove(folder.filePath(u"owner"_s));
        }
    }

    void whatIsWrittenInTheFileDecidesNothing_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("a living pid") << QByteArray(
            R"({"pid":1,"host":"elsewhere","since":"2026-01-01T00:00:00.000Z"})");
        QTest::newRow("from the future") << QByteArray(R"({"pid":1,"host":"x","since":"2999-01-01T00:00:00.000Z"})");
        QTest::newRow("nonsense") << QByteArray(5000, '{');
        QTest::newRow("empty") << QByteArray();
    }
    void whatIsWrittenInTheFileDecidesNothing()
    {
        QFETCH(QByteArray, contents);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"lock"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
        file.close();
        // Left by one who died: free, however young it looks.
        QVERIFY(!RunLock::holder(folder.path()));
        {
            const auto lock = RunLock::take(folder.path());
            QVERIFY(lock);
            // Held: not free, however old or broken it looks.
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(contents);
            file.close();
            QVERIFY(RunLock::holder(folder.path()));
            const auto second = RunLock::take(folder.path());
            QVERIFY(!second);
            QCOMPARE(second.error().code, Error::Code::InUse);
        }
        QVERIFY(RunLock::take(folder.path()));
    }

    void aLinkInThePlaceOfTheLockIsRefused()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::link(folder.filePath(u"elsewhere"_s), folder.filePath(u"lock"_s)));
        QVERIFY(!RunLock::take(folder.path()));
        QVERIFY(!QFile::exists(folder.filePath(u"elsewhere"_s)));
    }

    void theSecondOfTwoRunsIsRefused()
    {
        const QTemporaryDir folder(fastTemplate());
        const QString home = folder.path();
        const Steps steps = ledgerSteps(home, 1, 5);
        auto journal = Journal::open(home);
        QVERIFY(journal);
        const auto run = journal->create(ledgerPlan(steps), u"Ledger"_s);
        QVERIFY(run);
        Racer owner(home + u"/runs/"_s + run->id);
        QCOMPARE(owner.ask('t'), "taken");
        const auto refused = runSteps(home, run->id, steps, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::InUse);
        QVERIFY(refused.error().what.contains(QString::number(owner.pid())));
        QCOMPARE(journal->run(run->id)->state, RunState::Ready); // nothing was recorded
        owner.kill();
        const auto ran = runSteps(home, run->id, steps, {});
        QVERIFY(ran);
        QCOMPARE(ran->state, RunState::Verified);
    }
};

QTEST_GUILESS_MAIN(TestRunLock)
#include "tst_runlock.moc"
