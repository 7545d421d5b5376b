// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/home.h"
#include "core/support/log.h"
#include "rehearsedrun.h"
#include "ui/report/runreport.h"
#include "ui/run/followupticks.h"
#include "ui/run/runaction.h"
#include "ui/run/runpresenter.h"

#include <QProcess>
#include <QStandardPaths>

using namespace gangway;
using namespace Qt::StringLiterals;
namespace stepid = movetocloud::stepid;

namespace {

constexpr int patience = 120'000;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Begins a rehearsal and waits until the store wants a person.
void beginUntilOrder(RunPresenter &presenter, const RehearsedRun &rehearsed, movetocloud::Answers answers)
{
    presenter.begin(movetocloud::makePlan(answers), u"A move"_s);
    QTRY_COMPARE_WITH_TIMEOUT(presenter.situation(), Situation::OrderNeeded, patience);
    Q_UNUSED(rehearsed)
}

} // namespace

/// A run as a window sees it, against the real stand-in cloud.
class RunPresenterTest final : public QObject
{
    Q_OBJECT

private slots:
    void aRehearsalIsRunToItsProof()
    {
        RehearsedRun rehearsed;
        QVERIFY(rehearsed.startCloud());
        LogOptions logging;
        logging.folder = rehearsed.home() + u"/log"_s;
        logging.level = LogLevel::Trace;
        QVERIFY(startLog(logging));
        RunPresenter presenter(rehearsed.home());
        presenter.setRehearsalServer(rehearsed.server());
        QList<Situation> seen;
        connect(&presenter, &RunPresenter::situationChanged, this, [&seen](Situation now) { seen.append(now); });
        beginUntilOrder(presenter, rehearsed, rehearsed.answers());
        QVERIFY(presenter.isRehearsal());
        QVERIFY(presenter.isRunning());
        QVERIFY(presenter.facts().isBackedUp);
        QVERIFY(presenter.facts().isUploaded);
        const auto link = presenter.storeLink();
        QVERIFY(link);

        QVERIFY(!presenter.answerAddress(u"two words"_s));
        QVERIFY(!presenter.answerAddress(u"http://bi.example.org"_s)); // not without TLS
        QVERIFY(!presenter.answerAddress(u"https://me:secret@bi.example.org"_s));
        QCOMPARE(presenter.situation(), Situation::OrderNeeded);
        presenter.fillInForMe();
        QTRY_COMPARE_WITH_TIMEOUT(presenter.situation(), Situation::KeyNeeded, patience);

        // A key that is not one: nothing is claimed, and it is asked for again.
        presenter.answerKey(Secret("mb_this-is-not-a-key"));
        QTRY_COMPARE_WITH_TIMEOUT(presenter.situation(), Situation::Unverified, patience);
        QTRY_COMPARE(presenter.failures().size(), 1U);
        presenter.start();
        QTRY_COMPARE_WITH_TIMEOUT(presenter.situation(), Situation::KeyNeeded, patience);
        QCOMPARE(presenter.failures().size(), 1U); // stays until it is dismissed
        presenter.dismiss(0);
        QVERIFY(presenter.failures().empty());
        presenter.fillInForMe();
        QTRY_COMPARE_WITH_TIMEOUT(presenter.situation(), Situation::Complete, patience);
        QTRY_VERIFY(presenter.record()->state == RunState::Verified);
        QTRY_VERIFY(presenter.comparedSides().has_value());
        QCOMPARE(presenter.comparedSides()->expected.dashboards, 1);
        QCOMPARE(presenter.comparedSides()->found.dashboards, 1);

        for (const Situation situation : {Situation::Checking, Situation::OrderNeeded, Situation::Provisioning,
                                          Situation::KeyNeeded, Situation::Unverified, Situation::Complete})
            QVERIFY2(seen.contains(situation), qPrintable(QString::number(static_cast<int>(situation))));
        for (const Situation situation : {Situation::Elsewhere, Situation::Failed, Situation::Stopped})
            QVERIFY(!seen.contains(situation)); // not even for a moment

        // What is told of it names no secret.
        stopLog();
        const RunReport report = RunReport::of(presenter, {});
        const QString html = reportHtml(report, ReportLook::Browser);
        QVERIFY(html.contains(u"Moved and verified."_s));
        const QByteArray id = link->reveal().toByteArray().split('=').last();
        QVERIFY(id.size() > 10);
        QVERIFY(!html.contains(QString::fromUtf8(id)));
        QVERIFY(!contents(rehearsed.home() + u"/log/gangway.log"_s).contains(id));
        QVERIFY(contents(rehearsed.home() + u"/log/gangway.log"_s).contains("Uploading"));
        QVERIFY(!contents(rehearsed.home() + u"/journal.sqlite"_s).contains(id));

        const QString pdf = rehearsed.path(u"report.pdf"_s);
        QVERIFY(saveReportPdf(report, pdf));
        QCOMPARE(QFile(pdf).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(contents(pdf).startsWith("%PDF"));
        if (!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
            QProcess reader;
            reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
            QVERIFY(reader.waitForFinished());
            const QString text = QString::fromUtf8(reader.readAllStandardOutput())
                                     .normalized(QString::NormalizationForm_KC); // without ligatures
            QVERIFY(text.contains(u"Moved and verified."_s));
            QVERIFY(text.contains(u"Dashboards"_s));
        }
    }

    void whatWasBegunHereGoesOnInAnotherWindow()
    {
        RehearsedRun rehearsed;
        QVERIFY(rehearsed.startCloud());
        QString id;
        {
            RunPresenter first(rehearsed.home());
            first.setRehearsalServer(rehearsed.server());
            beginUntilOrder(first, rehearsed, rehearsed.answers());
            id = first.runId();
            first.fillInForMe();
            QTRY_COMPARE_WITH_TIMEOUT(first.situation(), Situation::KeyNeeded, patience);

            // Meanwhile nobody else may have it.
            RunPresenter other(rehearsed.home());
            other.setRehearsalServer(rehearsed.server());
            other.open(id);
            QTRY_COMPARE(other.situation(), Situation::Elsewhere);
            other.start();
            QTRY_COMPARE(other.failures().size(), 1U);
            QCOMPARE(other.failures().front().error.code, Error::Code::InUse);
            QCOMPARE(other.situation(), Situation::Elsewhere);
            first.stop();
            QTRY_COMPARE_WITH_TIMEOUT(first.situation(), Situation::Stopped, patience);
            QVERIFY(first.failures().empty()); // a stop is no failure
        }
        RunPresenter second(rehearsed.home());
        second.setRehearsalServer(rehearsed.server());
        second.open(id);
        QTRY_COMPARE(second.situation(), Situation::Stopped);
        QVERIFY(second.facts().isSetUp);
        QVERIFY(!second.address().isEmpty());
        second.start();
        QTRY_COMPARE_WITH_TIMEOUT(second.situation(), Situation::KeyNeeded, patience);
        second.fillInForMe();
        QTRY_COMPARE_WITH_TIMEOUT(second.situation(), Situation::Complete, patience);
    }

    void anAddressCanBeChangedWhileItIsWatched()
    {
        RehearsedRun rehearsed;
        QVERIFY(rehearsed.startCloud());
        RunPresenter presenter(rehearsed.home());
        presenter.setRehearsalServer(rehearsed.server());
        beginUntilOrder(presenter, rehearsed, rehearsed.answers());
        QVERIFY(presenter.answerAddress(u"http://127.0.0.1:1"_s)); // nobody is there
        QTRY_COMPARE_WITH_TIMEOUT(presenter.situation(), Situation::Provisioning, patience);
        QVERIFY(presenter.canChangeAddress());
        QList<Situation> seen;
        connect(&presenter, &RunPresenter::situationChanged, this, [&seen](Situation now) { seen.append(now); });
        presenter.changeAddress();
        QTRY_VERIFY_WITH_TIMEOUT(presenter.facts().question == Question::Address, patience);
        QCOMPARE(seen, QList<Situation>{Situation::OrderNeeded});
        presenter.fillInForMe();
        QTRY_COMPARE_WITH_TIMEOUT(presenter.situation(), Situation::KeyNeeded, patience);
    }

    void aPauseIsNoStopAndAnUndoKeepsTheBackup()
    {
        RehearsedRun rehearsed;
        QVERIFY(rehearsed.startCloud());
        const movetocloud::Answers answers = rehearsed.answers();
        RunPresenter presenter(rehearsed.home());
        presenter.setRehearsalServer(rehearsed.server());
        presenter.begin(movetocloud::makePlan(answers), u"A move"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isOffered(RunAction::Pause, presenter.situation()), patience);
        presenter.pause();
        QTRY_COMPARE_WITH_TIMEOUT(presenter.situation(), Situation::Paused, patience);
        QVERIFY(!presenter.isRunning());
        presenter.start();
        QTRY_COMPARE_WITH_TIMEOUT(presenter.situation(), Situation::OrderNeeded, patience);
        const QString snapshot = presenter.runFolder() + u"/snapshot.mv.db"_s;
        QVERIFY(QFile::exists(snapshot));
        presenter.undo();
        QTRY_COMPARE_WITH_TIMEOUT(presenter.situation(), Situation::Undone, patience);
        QVERIFY(!QFile::exists(snapshot));
        QVERIFY(QFile::exists(answers.archive));
        presenter.start();
        QVERIFY(!presenter.isRunning());
    }

    void aRunThatCannotBeWrittenDownIsTriedAgain()
    {
        RehearsedRun rehearsed;
        QVERIFY(rehearsed.startCloud());
        const QString home = rehearsed.path(u"home"_s);
        RunPresenter presenter(home); // not there yet
        presenter.setRehearsalServer(rehearsed.server());
        QSignalSpy failed(&presenter, &RunPresenter::openFailed);
        presenter.begin(movetocloud::makePlan(rehearsed.answers()), u"A move"_s);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(presenter.situation(), Situation::Planned);
        QCOMPARE(presenter.failures().size(), 1U);
        QVERIFY(QDir().mkdir(home));
        presenter.start();
        QTRY_VERIFY_WITH_TIMEOUT(presenter.isRunning(), patience);
    }

    void ticksAreKeptWithTheRun()
    {
        QTemporaryDir folder;
        QVERIFY(loadFollowUpTicks(folder.path())->isEmpty());
        QVERIFY(saveFollowUpTicks(folder.path(), {u"mail"_s, u"saml"_s}));
        QCOMPARE(*loadFollowUpTicks(folder.path()), (QSet<QString>{u"mail"_s, u"saml"_s}));
        QFile file(folder.filePath(u"follow-ups-done.json"_s));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("{ no list");
        file.close();
        const auto damaged = loadFollowUpTicks(folder.path());
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().code, Error::Code::Corrupt);
    }
};

QTEST_MAIN(RunPresenterTest)
#include "tst_runpresenter.moc"
