// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/journal.h"
#include "core/journeys/movetocloud/duechoices.h"
#include "core/journeys/movetocloud/followupwords.h"
#include "core/journeys/movetocloud/movetocloud.h"
#include "core/journeys/movetocloud/session.h"
#include "core/journeys/rehearsal/rehearsal.h"
#include "core/language/interpreter.h"
#include "core/metabase/followups.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace gangway;
using namespace gangway::movetocloud;
using namespace Qt::StringLiterals;

namespace {

SourceFacts someSource(const QString &path = u"/srv/metabase.db.mv.db"_s)
{
    SourceFacts facts;
    facts.path = path;
    facts.bytes = 4096;
    return facts;
}

checks::Report reportWith(checks::Severity severity)
{
    checks::Report report;
    report.findings.push_back(checks::found("some-check", severity, u"title"_s, u"reason"_s, u"next"_s));
    return report;
}

Session readySession()
{
    Session session;
    session.setSource(someSource());
    session.setCloud(Cloud::Rehearsal, QUrl(u"http://127.0.0.1:35001"_s));
    session.setArchive(u"/srv/backup.gangway.tar"_s);
    session.setReport(reportWith(checks::Severity::Warning));
    return session;
}

RunRecord recordOf(const Plan &plan)
{
    RunRecord run;
    run.id = u"abcd2345"_s;
    run.plan = plan;
    run.journey = plan.journey;
    for (const StepInfo &step : plan.steps)
        run.steps.push_back({step.id, StepState::Pending, 0, {}, {}, {}, {}});
    return run;
}

/// A language in which every sentence stands in brackets.
class Brackets final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'[' + QString::fromUtf8(source) + u']';
    }
};

} // namespace

class TestMoveSession final : public QObject
{
    Q_OBJECT

private slots:
    void startsWithNothing()
    {
        const Session session;
        QVERIFY(!session.source());
        QVERIFY(!session.hasStore());
        QCOMPARE(session.facts(), Facts());
        QVERIFY(!session.plan());
    }

    void aPlanIsMadeOfCheckedAnswers()
    {
        Session session = readySession();
        QVERIFY(session.facts().mayStart);
        const auto plan = session.plan();
        QVERIFY(plan);
        QCOMPARE(plan->journey, journeyName);
        session.setArchive(u"relative.tar"_s);
        QCOMPARE(session.plan().error().code, Error::Code::Usage);
    }

    void anotherSourceOutdatesTheReport()
    {
        Session session = readySession();
        session.setSource(someSource(u"/srv/other.mv.db"_s));
        QVERIFY(!session.report());
        QVERIFY(session.facts().isCheckOutdated);
        QVERIFY(!session.facts().mayStart);
        QVERIFY2(session.answers().archive.isEmpty(), "the backup's name is that of another source");
        session.setReport(reportWith(checks::Severity::Passed));
        QVERIFY(!session.facts().isCheckOutdated);
    }

    void theSameSourceReadAgainKeepsTheReport()
    {
        Session session = readySession();
        session.setSource(someSource());
        QVERIFY(session.report());
        QCOMPARE(session.answers().archive, u"/srv/backup.gangway.tar"_s);
    }

    void anotherKeyRegionOrCloudOutdatesTheReport()
    {
        Session withKey = readySession();
        SourceFacts source = someSource();
        source.key = Secret("0123456789abcdef");
        withKey.setSource(source);
        QVERIFY(withKey.facts().isCheckOutdated);

        Session withRegion = readySession();
        withRegion.setRegion(u"eu-central-1"_s);
        QVERIFY(withRegion.facts().isCheckOutdated);

        Session withCloud = readySession();
        withCloud.setCloud(Cloud::Metabase);
        QVERIFY(withCloud.facts().isCheckOutdated);
        QCOMPARE(withCloud.answers().storeApi, Answers::defaultStoreApi());
    }

    void whatIsDecidedAboutTheSnapshotIsForOneSourceAndOutdatesTheReport()
    {
        Session session = readySession();
        session.setSnapshotChoices(metabase::Unreadable::Stop, false);
        QVERIFY2(session.report(), "nothing was decided otherwise");
        session.setSnapshotChoices(metabase::Unreadable::Keep, true);
        QVERIFY(session.facts().isCheckOutdated);
        const auto plan = session.plan();
        QCOMPARE(plan->answers[u"unreadable"_s].toString(), u"keep"_s);
        QVERIFY(plan->answers[u"leaveOutOrphans"_s].toBool());
        session.setSource(someSource());
        QVERIFY(session.answers().leaveOutOrphans);
        session.setSource(someSource(u"/srv/other.mv.db"_s));
        QVERIFY(!session.answers().leaveOutOrphans);
        QCOMPARE(session.answers().unreadable, metabase::Unreadable::Stop);
    }

    void whatStopsTheSnapshotIsToldByItsFinding_data()
    {
        using S = checks::Severity;
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<S>("severity");
        QTest::addColumn<DueChoices>("due");
        QTest::newRow("references") << QByteArray("references") << S::Blocker << DueChoices{false, true};
        QTest::newRow("references, decided") << QByteArray("references") << S::Warning << DueChoices();
        QTest::newRow("leftovers") << QByteArray("encrypted-leftovers") << S::Blocker << DueChoices{true, false};
        QTest::newRow("of every row") << QByteArray(orphansFinding) << S::Blocker << DueChoices{false, true};
        QTest::newRow("of every value") << QByteArray(unreadableFinding) << S::Blocker << DueChoices{true, false};
        QTest::newRow("something else") << QByteArray("setup") << S::Blocker << DueChoices();
    }
    void whatStopsTheSnapshotIsToldByItsFinding()
    {
        QFETCH(QByteArray, id);
        QFETCH(checks::Severity, severity);
        checks::Report report;
        report.findings.push_back(checks::found(id.constData(), severity, u"title"_s, u"reason"_s, u"next"_s));
        QTEST(dueChoices(report), "due");
    }

    void aMovePlannedAgainKeepsItsAnswersAndIsCheckedAnew()
    {
        Session session = readySession();
        session.setUploadLimit(5000);
        session.acceptDecisions(true);
        const Session again = Session::anew(*Answers::fromJson(session.plan()->answers));
        QCOMPARE(again.answers().source, u"/srv/metabase.db.mv.db"_s);
        QCOMPARE(again.answers().bytesPerSecond, 5000);
        QCOMPARE(again.cloud(), Cloud::Rehearsal);
        QVERIFY(!again.source() && !again.report() && !again.run());
        QVERIFY(again.answers().archive.isEmpty()); // that name may be taken
        QVERIFY(!again.answers().acceptDecisions);
    }

    void stepsAreCalledInTheLanguageThatIsSpokenNow()
    {
        Plan plan = *readySession().plan();
        const QStringList before = stepTitles(plan);
        QCOMPARE(before.front(), plan.steps.front().title);
        Brackets brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        QCOMPARE(stepTitles(plan).front(), u'[' + before.front() + u']');
        QCOMPARE(stepTitles(plan).size(), static_cast<qsizetype>(plan.steps.size()));
        // What another version does is called as it was written.
        plan.steps[1].id = u"unheard-of"_s;
        QCOMPARE(stepTitles(plan).at(1), before.at(1));
        plan.journey = u"another"_s;
        QCOMPARE(stepTitles(plan), before);
        QCoreApplication::removeTranslator(&brackets);
    }

    void aRunIsCalledInTheLanguageOfWhoReads()
    {
        const QTemporaryDir home;
        Answers answers = readySession().answers();
        Interpreter interpreter;
        interpreter.speak(u"de"_s);
        auto journal = Journal::open(home.path());
        QVERIFY(journal);
        const auto rehearsed = journal->create(makePlan(answers), runTitle(answers));
        QVERIFY(rehearsed);
        answers.storeApi = QUrl(u"https://store-api.example.org"_s);
        const auto real = journal->create(makePlan(answers), runTitle(answers));
        QVERIFY(real);
        QVERIFY2(real->title.contains(u"umziehen"_s), qPrintable(real->title));
        QVERIFY2(rehearsed->title.endsWith(real->title), qPrintable(rehearsed->title));
        QVERIFY(rehearsed->title != real->title);
        interpreter.speak(u"en"_s);
        const auto runs = journal->runs();
        QVERIFY(runs);
        QCOMPARE(runs->at(0).title, u"Move metabase.db.mv.db to Metabase Cloud"_s);
        QCOMPARE(runs->at(1).title, u"Rehearsal: Move metabase.db.mv.db to Metabase Cloud"_s);
        // What an older version wrote down is shown as it is.
        QCOMPARE(journal->create(makePlan(answers), u"Umziehen"_s)->title, u"Umziehen"_s);
    }

    void whatIsLeftIsToldInTheLanguageThatIsSpokenNow()
    {
        metabase::FollowUpFacts facts;
        facts.target.address = u"https://new.metabaseapp.com"_s;
        facts.people = 3;
        QJsonArray list = metabase::toJson(metabase::followUps(facts));
        list.append(QJsonObject{{u"id"_s, u"unheard-of"_s}, {u"title"_s, u"Something"_s}});
        QJsonObject result{{u"followUps"_s, list}, {u"facts"_s, facts.toJson()}};
        QCOMPARE(followUpsOf(result), list);
        Brackets brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        const QJsonArray now = followUpsOf(result);
        result.remove(u"facts"_s); // as older versions wrote it
        const QJsonArray old = followUpsOf(result);
        QCoreApplication::removeTranslator(&brackets);
        QCOMPARE(now.size(), list.size());
        QCOMPARE(now.first()[u"title"_s].toString(), u"[Keep the old instance stopped]"_s);
        QVERIFY(now.at(1)[u"what"_s].toString().contains(u"https://new.metabaseapp.com"_s));
        QCOMPARE(now.last(), list.last()); // another version's stays as it was written
        QCOMPARE(old, list);
    }

    void decisionsAreAcceptedForOneReportOnly()
    {
        Session session = readySession();
        session.setReport(reportWith(checks::Severity::Decision));
        QVERIFY(!session.facts().mayStart);
        session.acceptDecisions(true);
        QVERIFY(session.facts().mayStart);
        session.setReport(reportWith(checks::Severity::Decision));
        QVERIFY(!session.facts().mayStart);
    }

    void aBlockerIsNotAccepted()
    {
        Session session = readySession();
        session.setReport(reportWith(checks::Severity::Blocker));
        session.acceptDecisions(true);
        QVERIFY(!session.facts().mayStart);
    }

    void aRunBringsItsAnswers()
    {
        Session session = readySession();
        RunRecord run = recordOf(*session.plan());
        run.state = RunState::Interrupted;
        run.steps[0].state = StepState::Completed;
        const auto again = Session::ofRun(run, reportWith(checks::Severity::Info));
        QVERIFY(again);
        QCOMPARE(again->cloud(), Cloud::Rehearsal);
        QCOMPARE(again->answers().source, session.answers().source);
        QCOMPARE(again->runId(), run.id);
        const Facts facts = again->facts();
        QVERIFY(facts.hasRun && facts.isChecked && !facts.isUploaded);
        QCOMPARE(pageToContinue(facts), Page::Run);
    }

    void whatStepsCompletedIsWhereOneGoesOn()
    {
        Session session = readySession();
        RunRecord run = recordOf(*session.plan());
        run.state = RunState::Interrupted;
        const auto complete = [&run](const QString &id) {
            for (StepRecord &step : run.steps) {
                step.state = StepState::Completed;
                if (step.id == id)
                    break;
            }
        };
        complete(stepid::upload);
        QCOMPARE(pageToContinue(Session::ofRun(run)->facts()), Page::Store);
        complete(stepid::setUp);
        QCOMPARE(pageToContinue(Session::ofRun(run)->facts()), Page::Verify);
        complete(stepid::followUps);
        run.state = RunState::Verified;
        QCOMPARE(pageToContinue(Session::ofRun(run)->facts()), Page::Finish);
    }

    void aPlanThatMakesNoSenseIsRefused()
    {
        RunRecord run = recordOf(*readySession().plan());
        run.plan.answers.insert(u"source"_s, u"relative"_s);
        QCOMPARE(Session::ofRun(run).error().code, Error::Code::Usage);
    }

    void theSampleIsAMetabase()
    {
        const auto facts = lookAtSource(rehearsal::samplePath(), {}, {});
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().detail));
        QCOMPARE(facts->version.major, 50);
        QVERIFY(facts->inventory.questions > 0);
        QCOMPARE(facts->keyState, metabase::KeyState::NotEncrypted);
        QVERIFY(!facts->wantsKey());
        QCOMPARE(facts->bytes, QFileInfo(facts->path).size());
    }

    void anEnvironmentFileIsTakenForWhatItIs()
    {
        const QTemporaryDir folder;
        const QString database = folder.filePath(u"metabase.db.mv.db"_s);
        QVERIFY(QFile::copy(rehearsal::samplePath(), database));
        QFile file(folder.filePath(u"metabase.env"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("MB_DB_TYPE=h2\nMB_DB_FILE=" + folder.filePath(u"metabase.db"_s).toUtf8()
                   + "\nMB_ENCRYPTION_SECRET_KEY=0123456789abcdef0123\nMB_SITE_NAME=Acme\n");
        file.close();
        const auto facts = lookAtSource(file.fileName(), {}, {});
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().what + facts.error().detail));
        QCOMPARE(facts->path, database);
        QVERIFY(facts->environmentNames.contains(u"MB_SITE_NAME"_s));
        QVERIFY2(!facts->environment.contains("0123456789abcdef0123"), "the key is a secret");
        QVERIFY(facts->key == Secret("0123456789abcdef0123"));
    }

    void whatIsNoMetabaseIsRefusedWithWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<QString>("name");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n0000") << u"metabase.db.mv.db"_s;
        QTest::newRow("notes") << QByteArray("remember the milk\n") << u"notes.txt"_s;
        QTest::newRow("nothing") << QByteArray() << u"metabase.db.mv.db"_s;
    }
    void whatIsNoMetabaseIsRefusedWithWhatToDo()
    {
        QFETCH(QByteArray, contents);
        QFETCH(QString, name);
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
        file.close();
        const auto facts = lookAtSource(file.fileName(), {}, {});
        QVERIFY(!facts);
        QVERIFY(!facts.error().what.isEmpty());
        QVERIFY(!facts.error().next.isEmpty());
    }

    void noTwoBackupsAreSuggestedTheSamePlace()
    {
        const QTemporaryDir folder;
        QSet<QString> places;
        for (int i = 1; i <= 20; ++i) { // of which several fall into one second
            const QString place = suggestedArchive(u"/srv/metabase.db.mv.db"_s, folder.path());
            QVERIFY(QFileInfo(place).fileName().startsWith("metabase-2"_L1));
            QVERIFY(place.endsWith(".gangway.tar"_L1));
            QFile file(place);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::NewOnly));
            places.insert(place);
            QCOMPARE(places.size(), i);
        }
    }
};

QTEST_GUILESS_MAIN(TestMoveSession)
#include "tst_movesession.moc"
