// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jobs/home.h"
#include "core/jobs/journal.h"
#include "core/jobs/runlock.h"
#include "core/support/redaction.h"
#include "journalscript.h"
#include "player.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <atomic>
#include <thread>

using namespace gangway;
using namespace gangway::test;
using namespace Qt::StringLiterals;

namespace {

/// Runs SQL on a journal from outside.
void executeOn(const QString &home, const QString &sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
        database.setDatabaseName(home + u"/journal.sqlite"_s);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(u"outside"_s);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void aRunIsRemembered()
    {
        const QTemporaryDir home(fastTemplate());
        QString id;
        {
            auto journal = Journal::open(home.path());
            QVERIFY(journal);
            const auto run = journal->create(samplePlan(3), u"Move bi.example.org"_s);
            QVERIFY(run);
            id = run->id;
            QVERIFY(isRunId(id));
            QVERIFY(QDir(runFolderPath(home.path(), id)).exists());
        }
        const auto journal = Journal::open(home.path());
        const auto run = journal->run(id);
        QVERIFY(run);
        QCOMPARE(run->title, u"Move bi.example.org"_s);
        QCOMPARE(run->journey, u"sample"_s);
        QCOMPARE(run->state, RunState::Ready);
        QVERIFY(run->plan == samplePlan(3));
        QCOMPARE(run->steps.size(), size_t(3));
        QCOMPARE(run->steps[2].id, u"step-2"_s);
        QCOMPARE(run->steps[2].state, StepState::Pending);
        QVERIFY(qAbs(run->created.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        QVERIFY(!run->readOnlySource);
    }

    void stepsKeepResultsErrorsAndAttempts()
    {
        const QTemporaryDir home(fastTemplate());
        auto journal = Journal::open(home.path());
        const QString id = journal->create(samplePlan(2), u"Sample"_s)->id;
        QVERIFY(journal->recordStepBegun(id, u"step-0"_s));
        QVERIFY(journal->recordStepEnded(id, u"step-0"_s, StepState::Failed,
                                         {Error::Code::Unreachable, u"No answer."_s, u"ECONNRESET"_s, u"Again."_s}));
        auto step = journal->run(id)->steps[0];
        QCOMPARE(step.state, StepState::Failed);
        QCOMPARE(step.attempts, 1);
        QCOMPARE(step.error->code, Error::Code::Unreachable);
        QCOMPARE(step.error->what, u"No answer."_s);
        QCOMPARE(step.error->detail, u"ECONNRESET"_s);
        QCOMPARE(step.error->next, u"Again."_s);
        QVERIFY(step.finished.isValid());

        QVERIFY(journal->recordStepBegun(id, u"step-0"_s));
        step = journal->run(id)->steps[0];
        QCOMPARE(step.state, StepState::Begun);
        QCOMPARE(step.attempts, 2);
        QVERIFY(!step.error);
        QVERIFY(!step.finished.isValid());

        const QJsonObject result{{u"sha256"_s, u"ab"_s}, {u"bytes"_s, 9007199254740993LL}};
        QVERIFY(journal->recordStepCompleted(id, u"step-0"_s, result));
        step = journal->run(id)->steps[0];
        QCOMPARE(step.state, StepState::Completed);
        QCOMPARE(step.result, result);
        QCOMPARE(step.result["bytes"_L1].toInteger(), 9007199254740993LL);
        QCOMPARE(journal->run(id)->stepsCompleted, 1);
        QCOMPARE(journal->run(id)->stepsTotal, 2);
    }

    void notesAreReplacedTogether()
    {
        const QTemporaryDir home(fastTemplate());
        auto journal = Journal::open(home.path());
        const QString id = journal->create(samplePlan(2), u"Sample"_s)->id;
        const QJsonObject notes{{u"a"_s, 1},
                                {u"b"_s, u"text"_s},
                                {u"c"_s, QJsonArray{1, 2}},
                                {u"d"_s, QJsonObject{{u"x"_s, false}}},
                                {u"e"_s, 9007199254740993LL}};
        QVERIFY(journal->setNotes(id, u"step-0"_s, notes));
        QCOMPARE(*journal->notes(id, u"step-0"_s), notes);
        QCOMPARE(journal->notes(id, u"step-0"_s)->value(u"e"_s).toInteger(), 9007199254740993LL);
        QVERIFY(journal->notes(id, u"step-1"_s)->isEmpty());
        QVERIFY(journal->setNotes(id, u"step-0"_s, {{u"a"_s, 2}, {u"b"_s, QJsonValue::Null}}));
        QCOMPARE(journal->notes(id, u"step-0"_s)->value(u"a"_s).toInt(), 2);
        QVERIFY(!journal->notes(id, u"step-0"_s)->contains(u"b"_s));
        // Undone, it is as if it had never been.
        QVERIFY(journal->recordUndone(id, u"step-0"_s));
        QVERIFY(journal->notes(id, u"step-0"_s)->isEmpty());
    }

    void theReadOnlySourceIsRememberedSinceTheFirstTime()
    {
        const QTemporaryDir home(fastTemplate());
        auto journal = Journal::open(home.path());
        const QString id = journal->create(samplePlan(1), u"Sample"_s)->id;
        QVERIFY(journal->setReadOnlySource(id, u"bi.example.org"_s));
        const auto first = journal->runs()->front().readOnlySource;
        QVERIFY(first);
        QCOMPARE(first->where, u"bi.example.org"_s);
        QVERIFY(first->since.isValid());
        QVERIFY(journal->setReadOnlySource(id, u"bi.example.org"_s));
        QCOMPARE(journal->run(id)->readOnlySource->since, first->since);
        QVERIFY(journal->clearReadOnlySource(id));
        QVERIFY(!journal->run(id)->readOnlySource);
    }

    void runningWithoutAnOwnerIsInterrupted()
    {
        const QTemporaryDir home(fastTemplate());
        auto journal = Journal::open(home.path());
        const QString id = journal->create(samplePlan(1), u"Sample"_s)->id;
        for (const RunState state : {RunState::Running, RunState::Undoing}) {
            QVERIFY(journal->recordRunState(id, state));
            QCOMPARE(journal->run(id)->state, RunState::Interrupted);
            QCOMPARE(journal->runs()->front().state, RunState::Interrupted);
            const auto lock = RunLock::take(runFolderPath(home.path(), id));
            QVERIFY(lock);
            QCOMPARE(journal->run(id)->state, state);
        }
        for (const RunState state : {RunState::Stopped, RunState::Failed, RunState::Done, RunState::Verified}) {
            QVERIFY(journal->recordRunState(id, state));
            QCOMPARE(journal->run(id)->state, state);
        }
    }

    void runsAreListedNewestFirst()
    {
        const QTemporaryDir home(fastTemplate());
        auto journal = Journal::open(home.path());
        QVERIFY(journal->runs()->empty());
        for (int i = 0; i < 5; ++i)
            QVERIFY(journal->create(samplePlan(1), u"Run %1"_s.arg(i)));
        const auto runs = journal->runs();
        QCOMPARE(runs->size(), size_t(5));
        QCOMPARE(runs->front().title, u"Run 4"_s);
        QCOMPARE(runs->back().title, u"Run 0"_s);
    }

    void whatIsNotThereIsNotFound()
    {
        const QTemporaryDir home(fastTemplate());
        auto journal = Journal::open(home.path());
        const QString id = journal->create(samplePlan(1), u"Sample"_s)->id;
        QCOMPARE(journal->run(u"aaaaaaaa"_s).error().code, Error::Code::NotFound);
        QCOMPARE(journal->run(u"' OR 1=1 --"_s).error().code, Error::Code::NotFound);
        QCOMPARE(journal->recordStepBegun(id, u"step-9"_s).error().code, Error::Code::NotFound);
        QCOMPARE(journal->recordRunState(u"aaaaaaaa"_s, RunState::Done).error().code, Error::Code::NotFound);
        QVERIFY(!journal->setNotes(id, u"step-9"_s, {{u"a"_s, 1}}));
    }

    void noSecretGetsIn()
    {
        const QTemporaryDir home(fastTemplate());
        const QByteArray canary = "Kanarienvogel-0815-im-Journal";
        processRedactor().addKnown(Secret(canary));
        {
            auto journal = Journal::open(home.path());
            const QString id = journal->create(samplePlan(1), u"Run of "_s + QString::fromLatin1(canary))->id;
            const QString signedUrl = u"https://s3.example.org/k?X-Amz-Signature=deadbeefdeadbeef"_s;
            const QString known = QString::fromLatin1(canary.toBase64());
            for (const QJsonObject &object :
                 {QJsonObject{{u"url"_s, signedUrl}}, QJsonObject{{u"x"_s, known}},
                  QJsonObject{{u"uploadToken"_s, u"abc"_s}}, QJsonObject{{QString::fromLatin1(canary), 1}}}) {
                QVERIFY(!journal->setNotes(id, u"step-0"_s, object));
                QVERIFY(!journal->recordStepCompleted(id, u"step-0"_s, object));
            }
            QCOMPARE(journal->run(id)->steps[0].state, StepState::Pending);
            QVERIFY(journal->recordStepEnded(id, u"step-0"_s, StepState::Failed,
                                             {Error::Code::Refused, u"No "_s + QString::fromLatin1(canary), signedUrl,
                                              u"postgres://app:hunter22@db/mb"_s}));
            QVERIFY(journal->setReadOnlySource(id, u"https://me:hunter22@bi.example.org"_s));
        }
        const QByteArray bytes = bytesOf(home.filePath(u"journal.sqlite"_s));
        QVERIFY(bytes.contains("s3.example.org"));
        QVERIFY(!bytes.contains("Kanarienvogel"));
        QVERIFY(!bytes.contains("deadbeef"));
        QVERIFY(!bytes.contains("hunter22"));
        QVERIFY(!bytes.contains(canary.toBase64()));
    }

    void aNewerJournalIsRefusedAndLeftAlone()
    {
        const QTemporaryDir home(fastTemplate());
        QVERIFY(Journal::open(home.path()));
        executeOn(home.path(), u"PRAGMA user_version=2"_s);
        const QByteArray before = bytesOf(home.filePath(u"journal.sqlite"_s));
        const auto journal = Journal::open(home.path());
        QVERIFY(!journal);
        QCOMPARE(journal.error().code, Error::Code::WrongVersion);
        QVERIFY(journal.error().detail.contains(u"2"_s));
        QCOMPARE(bytesOf(home.filePath(u"journal.sqlite"_s)), before);
    }

    void anotherProgramsDatabaseIsRefusedAndLeftAlone()
    {
        const QTemporaryDir home(fastTemplate());
        QVERIFY(Journal::open(home.path()));
        executeOn(home.path(), u"PRAGMA application_id=42"_s);
        const QByteArray before = bytesOf(home.filePath(u"journal.sqlite"_s));
        QCOMPARE(Journal::open(home.path()).error().code, Error::Code::Corrupt);
        QCOMPARE(bytesOf(home.filePath(u"journal.sqlite"_s)), before);
    }

    void damageIsToldAndNeverCrashes()
    {
        const QTemporaryDir home(fastTemplate());
        const QString path = home.filePath(u"journal.sqlite"_s);
        {
            auto journal = Journal::open(home.path());
            JournalScript script;
            for (const auto &change : script.changes)
                QVERIFY(change(*journal));
        }
        const QByteArray whole = bytesOf(path);
        const auto put = [&](const QByteArray &bytes) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(bytes);
        };
        put(QByteArray("This is not SQLite. ").repeated(300));
        QCOMPARE(Journal::open(home.path()).error().code, Error::Code::Corrupt);
        QRandomGenerator random(11);
        for (int round = 0; round < 300; ++round) {
            QByteArray damaged = whole;
            for (int i = 0; i < 1 + round % 50; ++i)
                damaged[random.bounded(damaged.size())] = static_cast<char>(random.bounded(256));
            put(damaged);
            (void)journalContents(home.path());
        }
        put(whole);
        QVERIFY(journalContents(home.path()).startsWith('['));
    }

    void aRecordThatMakesNoSenseIsCorrupt_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("unknown state") << u"UPDATE runs SET state = 'dancing'"_s;
        QTest::newRow("unknown step state") << u"UPDATE steps SET state = 'dancing'"_s;
        QTest::newRow("plan that is none") << u"UPDATE runs SET plan = '{}'"_s;
        QTest::newRow("deep plan") << u"UPDATE runs SET plan = replace(hex(zeroblob(50000)), '00', '[')"_s;
        QTest::newRow("a step too few") << u"DELETE FROM steps WHERE position = 1"_s;
        QTest::newRow("steps out of order") << u"UPDATE steps SET position = position + 10 WHERE position = 0"_s;
    }
    void aRecordThatMakesNoSenseIsCorrupt()
    {
        QFETCH(QString, sql);
        const QTemporaryDir home(fastTemplate());
        QString id;
        {
            auto journal = Journal::open(home.path());
            id = journal->create(samplePlan(2), u"Sample"_s)->id;
        }
        executeOn(home.path(), sql);
        const auto run = Journal::open(home.path())->run(id);
        QVERIFY(!run);
        QCOMPARE(run.error().code, Error::Code::Corrupt);
    }

    void aJournalOthersMayReadIsRefused()
    {
        const QTemporaryDir home(fastTemplate());
        QVERIFY(Journal::open(home.path()));
        QVERIFY(QFile::setPermissions(home.filePath(u"journal.sqlite"_s),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QCOMPARE(Journal::open(home.path()).error().code, Error::Code::Refused);
    }

    void aLinkInThePlaceOfTheJournalIsRefused()
    {
        const QTemporaryDir home(fastTemplate());
        QVERIFY(QFile::link(home.filePath(u"elsewhere"_s), home.filePath(u"journal.sqlite"_s)));
        QCOMPARE(Journal::open(home.path()).error().code, Error::Code::Refused);
        QVERIFY(!QFile::exists(home.filePath(u"elsewhere"_s)));
    }

    void threadsWriteAtTheSameTime()
    {
        const QTemporaryDir home(fastTemplate());
        std::atomic<int> failures = 0;
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                for (int round = 0; round < 3; ++round) {
                    auto journal = Journal::open(home.path()); // opened, used and closed on this thread
                    if (!journal) {
                        ++failures;
                        return;
                    }
                    const auto run = journal->create(samplePlan(1), u"Thread %1"_s.arg(t));
                    for (int i = 0; run && i < 5; ++i) {
                        if (!journal->setNotes(run->id, u"step-0"_s, {{u"i"_s, i}}))
                            ++failures;
                    }
                    failures += run ? 0 : 1;
                }
            });
        }
        threads.clear();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(Journal::open(home.path())->runs()->size(), size_t(12));
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
