// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/home.h"
#include "core/jobs/journal.h"
#include "core/support/log.h"
#include "movehand.h"
#include "rehearsedrun.h"
#include "tests/doubles/eventloopwatch.h"
#include "tests/doubles/largemetabase.h"
#include "tests/doubles/listeningdesktop.h"
#include "ui/pages/finishpage.h"
#include "ui/pages/runpage.h"
#include "ui/pages/storepage.h"
#include "ui/pages/verifypage.h"
#include "ui/run/runactions.h"
#include "ui/run/runcompanion.h"
#include "ui/run/statuswindow.h"
#include "ui/widgets/comparisontable.h"
#include "ui/widgets/foldout.h"
#include "ui/widgets/followuplist.h"
#include "ui/widgets/instancebox.h"
#include "ui/widgets/logview.h"
#include "ui/widgets/phaseline.h"
#include "ui/widgets/phaselist.h"
#include "ui/widgets/runcontrols.h"
#include "windowkit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QRandomGenerator>
#include <QToolButton>

#include <csignal>
#include <cstdio>
#include <map>

using namespace gangway;
using namespace Qt::StringLiterals;
using namespace hand;
using movetocloud::Page;
using windowkit::grab;
namespace stepid = movetocloud::stepid;

namespace {

movetocloud::Session sessionOf(const QString &home, const QString &runId)
{
    auto journal = Journal::open(home);
    return *movetocloud::Session::ofRun(*journal->run(runId));
}

/// A run that was planned and not begun.
QString plannedRun(const QString &home, const movetocloud::Answers &answers)
{
    auto journal = Journal::open(home);
    return journal->create(movetocloud::makePlan(answers), movetocloud::runTitle(answers))->id;
}

/// The window on a rehearsal of the sample that was planned and not begun.
struct PlannedMove
{
    RehearsedRun rehearsed;
    bool hasCloud = rehearsed.startCloud();
    Workplace workplace{rehearsed.home()};
    MoveWizard wizard{workplace, sessionOf(rehearsed.home(), plannedRun(rehearsed.home(), rehearsed.answers()))};

    PlannedMove() { wizard.run().setRehearsalServer(rehearsed.server()); }
};

/// Parts whose answer the client has written down: number → etag.
std::map<QString, QString> notedParts(const QString &home, const QString &run)
{
    std::map<QString, QString> parts;
    auto journal = Journal::open(home);
    const auto notes = journal->notes(run, stepid::upload);
    for (auto note = notes->begin(); note != notes->end(); ++note) {
        if (note.key().startsWith(u"part."_s))
            parts[note.key().sliced(5)] = note.value()[u"etag"_s].toString();
    }
    return parts;
}

} // namespace

/// The real window, driven as somebody at the keyboard would, against a real stand-in cloud.
class MoveWizardTest final : public QObject
{
    Q_OBJECT

    ListeningDesktop m_desktop;

    /// From the run page to the end, with mouse and keyboard.
    void goToTheEnd(MoveWizard &wizard)
    {
        auto *const run = pageOf<RunPage>(wizard, Page::Run);
        auto *const store = pageOf<StorePage>(wizard, Page::Store);
        auto *const verify = pageOf<VerifyPage>(wizard, Page::Verify);
        if (wizard.currentPage() == run) {
            QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::OrderNeeded, patience);
            QCOMPARE(run->phases()->line(stepid::upload)->text().state, StepState::Completed);
            QCOMPARE(run->phases()->sourceLine()->text().state, StepState::Completed);
            QTRY_VERIFY(run->isComplete());
            grab(wizard, u"run-uploaded"_s);
            QTest::keyClick(wizard.button(QWizard::NextButton), Qt::Key_Space);
        }
        QTRY_COMPARE(wizard.currentPage(), store);
        grab(wizard, u"store-order"_s);
        // What is no address is said beside the field.
        store->address()->field()->setFocus();
        QTest::keyClicks(store->address()->field(), u"no address"_s);
        QTest::keyClick(store->address()->field(), Qt::Key_Return);
        QCOMPARE(wizard.currentPage(), store);
        QVERIFY(store->address()->field()->accessibleDescription().contains(u"no address"_s));
        grab(wizard, u"store-no-address"_s);
        click(store->fillInButton());
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::KeyNeeded, patience);
        grab(wizard, u"store-key"_s);
        // A key that is none, by keyboard; then the right one.
        QLineEdit *const field = store->key()->field();
        QTRY_VERIFY(field->isVisible());
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTRY_COMPARE(wizard.focusWidget(), field); // what is asked for can be typed at once
        QTest::keyClicks(field, u"mb_not-a-key"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->text().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::Unverified, patience);
        grab(wizard, u"store-refused"_s);
        click(bannerButton(store, RunAction::Continue));
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::KeyNeeded, patience);
        click(store->fillInButton());
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::Complete, patience);
        QTRY_VERIFY(store->isComplete());
        click(wizard.button(QWizard::NextButton));
        QTRY_COMPARE(wizard.currentPage(), verify);
        QTRY_VERIFY(verify->table()->isVisible());
        for (int row = 0; row < verify->table()->rowCount(); ++row)
            QCOMPARE(verify->table()->item(row, 3)->text(), u"equal"_s);
        grab(wizard, u"verify-equal"_s);
        click(bannerButton(verify, RunAction::ShowWhatIsLeft));
        auto *const finish = pageOf<FinishPage>(wizard, Page::Finish);
        QTRY_COMPARE(wizard.currentPage(), finish);
        QTRY_VERIFY(!finish->followUps()->boxes().empty());
        grab(wizard, u"finish"_s);
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(!ListeningDesktop::isPossible() || m_desktop.startBus());
    }

    void aMoveIsMadeWithMouseAndKeyboard()
    {
        RehearsedRun rehearsed;
        QVERIFY(startLog({rehearsed.home() + u"/log"_s, LogLevel::Info}));
        QVERIFY(rehearsed.startCloud());
        const movetocloud::Answers answers = rehearsed.answers();
        const QString id = plannedRun(rehearsed.home(), answers);
        Workplace workplace(rehearsed.home());
        MoveWizard wizard(workplace, sessionOf(rehearsed.home(), id));
        wizard.run().setRehearsalServer(rehearsed.server());
        wizard.resize(900, 640);
        wizard.show();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        auto *const run = pageOf<RunPage>(wizard, Page::Run);
        QCOMPARE(wizard.currentPage(), run);
        QTRY_VERIFY(wizard.run().record().has_value());
        QVERIFY(!run->isComplete());
        grab(wizard, u"run-planned"_s);

        // The question before a stop: the safe answer is the default, and Escape means it.
        click(bannerButton(run, RunAction::Continue));
        QTRY_VERIFY_WITH_TIMEOUT(isOffered(RunAction::Stop, wizard.run().situation()), patience);
        run->logFold()->setOpen(true);
        goToTheEnd(wizard);
        QVERIFY(!QTest::currentTestFailed());

        auto *const finish = pageOf<FinishPage>(wizard, Page::Finish);
        QCheckBox *const first = finish->followUps()->boxes().front();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Space);
        const QString ticks = runFolderPath(rehearsed.home(), id) + u"/follow-ups-done.json"_s;
        QTRY_VERIFY(QFile::exists(ticks));
        QSignalSpy saved(finish, &FinishPage::reportSaved);
        for (const QString &name : {u"report.html"_s, u"report.pdf"_s}) {
            finish->saveReport(rehearsed.path(name));
            QVERIFY(saved.wait(60'000));
            QVERIFY(QFile(rehearsed.path(name)).size() > 2000);
            if (const QString shots = qEnvironmentVariable("GANGWAY_SHOTS"); !shots.isEmpty())
                QFile::copy(rehearsed.path(name), shots + u'/' + name);
        }
        QCOMPARE(wizard.run().record()->state, RunState::Verified);
        // Earlier pages can be read; there is no way back behind the commit.
        QVERIFY(!wizard.button(QWizard::BackButton)->isVisible());
        wizard.showPage(Page::Run);
        QTRY_COMPARE(wizard.currentPage(), run);
        QTRY_VERIFY(run->findChild<LogView *>()->text().contains(u"Uploading the snapshot"_s));
        grab(wizard, u"run-complete"_s);
        stopLog();
    }

    void stopAsksOnceAndSaysWhatStays()
    {
        PlannedMove move;
        QVERIFY(move.hasCloud);
        MoveWizard &wizard = move.wizard;
        wizard.show();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        auto *const run = pageOf<RunPage>(wizard, Page::Run);
        click(bannerButton(run, RunAction::Continue));
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::OrderNeeded, patience);

        const auto question = [&wizard] { return wizard.findChild<QMessageBox *>(); };
        click(run->controls()->stop());
        QTRY_VERIFY(question() && question()->isVisible());
        QVERIFY(question()->informativeText().contains(u"Nothing on the source was changed"_s));
        grab(*question(), u"stop-question"_s);
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(!question());
        QVERIFY(wizard.run().isRunning());

        // In the background the small window has the state, and closing it brings the large one back.
        click(run->controls()->background());
        QTRY_VERIFY(!wizard.isVisible());
        StatusWindow *const small = wizard.companion()->statusWindow();
        QTRY_VERIFY(small->isVisible());
        QCOMPARE(small->banner()->text().state, run->banner()->text().state);
        grab(*small, u"status-window"_s);
        QTest::keyClick(small, Qt::Key_Escape);
        QTRY_VERIFY(wizard.isVisible() && !small->isVisible());

        click(run->controls()->stop());
        QTRY_VERIFY(question() && question()->isVisible());
        for (QAbstractButton *const button : question()->buttons()) {
            if (question()->buttonRole(button) == QMessageBox::DestructiveRole)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::Stopped, patience);
        QVERIFY(!run->controls()->isVisible());
        QVERIFY(bannerButton(run, RunAction::Undo));
        grab(wizard, u"run-stopped"_s);
    }

    void aRunInTheBackgroundCallsForSomebody()
    {
        if (!ListeningDesktop::isPossible())
            QSKIP("needs dbus-daemon");
        QVERIFY(m_desktop.listen());
        PlannedMove move;
        QVERIFY(move.hasCloud);
        MoveWizard &wizard = move.wizard;
        wizard.show();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        auto *const run = pageOf<RunPage>(wizard, Page::Run);
        const auto notices = [this] {
            QList<QList<QVariant>> all;
            for (const QDBusMessage &call : m_desktop.calls()) {
                if (call.member() == "Notify"_L1)
                    all.append(call.arguments());
            }
            return all;
        };
        const auto said = [&notices](qsizetype which) { return notices().at(which).at(3).toString(); };
        const auto shown = [&wizard] { return wizard.companion()->statusWindow()->banner()->text().state; };

        // In view, it needs nobody's help to be seen.
        click(bannerButton(run, RunAction::Continue));
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::OrderNeeded, patience);
        click(run->controls()->stop());
        QTRY_VERIFY(topLevel<QMessageBox>());
        press(*topLevel<QMessageBox>(), Qt::Key_S, Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::Stopped, patience);
        QCOMPARE(notices().size(), 0);

        // Somebody works in another window; that one is in front before anything can call.
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        click(bannerButton(run, RunAction::Continue));
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::OrderNeeded, patience);
        QTRY_COMPARE(notices().size(), 1);
        click(run->controls()->background());
        QTRY_VERIFY(!wizard.isVisible());
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QCOMPARE(said(0), shown());
        wizard.run().fillInForMe();
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::KeyNeeded, patience);
        QTRY_COMPARE(notices().size(), 2);
        QCOMPARE(said(1), shown());
        wizard.run().fillInForMe();
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::Complete, patience);
        QTRY_COMPARE(notices().size(), 3);
        QCOMPARE(said(2), u"Moved and verified."_s);
        QVERIFY(said(0) != said(1));
    }

    void everyControlHasAName()
    {
        RehearsedRun rehearsed;
        QVERIFY(rehearsed.startCloud());
        const QString id = plannedRun(rehearsed.home(), rehearsed.answers());
        Workplace workplace(rehearsed.home());
        MoveWizard wizard(workplace, sessionOf(rehearsed.home(), id));
        wizard.show();
        for (const Page page : {Page::Run, Page::Store, Page::Verify, Page::Finish}) {
            for (const QWidget *const widget : wizard.pageAt(page)->findChildren<QWidget *>()) {
                const auto *const button = qobject_cast<const QAbstractButton *>(widget);
                const bool isControl = button || widget->inherits("QLineEdit") || widget->inherits("QPlainTextEdit")
                                       || (widget->inherits("QAbstractItemView") && !widget->inherits("QHeaderView"));
                if (!isControl || widget->focusPolicy() == Qt::NoFocus)
                    continue;
                const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
                QVERIFY2(isNamed, widget->metaObject()->className());
            }
        }
    }

    void theWindowIsNeverKeptWaiting()
    {
        const bool isLong = qEnvironmentVariableIsSet("GANGWAY_TEST_LONG");
        RehearsedRun rehearsed;
        QVERIFY(rehearsed.startCloud());
        const QString source = rehearsed.path(u"large.mv.db"_s);
        QVERIFY(test::makeLargeMetabase(RehearsedRun::sample(), source, isLong ? 1'050'000 : 36'000));
        QVERIFY(!isLong || QFile(source).size() > 1 << 30);
        const QString id = plannedRun(rehearsed.home(), rehearsed.answers(source));
        Workplace workplace(rehearsed.home());
        MoveWizard wizard(workplace, sessionOf(rehearsed.home(), id));
        wizard.run().setRehearsalServer(rehearsed.server());
        wizard.show();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        QTRY_VERIFY(wizard.run().record().has_value());
        EventLoopWatch watch;
        click(bannerButton(pageOf<RunPage>(wizard, Page::Run), RunAction::Continue));
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::OrderNeeded, (isLong ? 10 : 1) * patience);
        const auto [blocked, untilTaken] = watch.longest();
        qInfo("%lld bytes moved; the event loop was blocked for at most %.1f ms (%.1f ms with waiting for a processor)",
              static_cast<long long>(QFile(source).size()), blocked.count(), untilTaken.count());
#ifdef NDEBUG
        constexpr double most = 50;
#else
        constexpr double most = 100; // nothing is optimised
#endif
        QVERIFY(blocked.count() < most);
    }

    /// Not a test by itself: what the process does that is killed.
    void child()
    {
        const QString home = qEnvironmentVariable("GANGWAY_TEST_CHILD_HOME");
        if (home.isEmpty())
            QSKIP("this is the process that gets killed");
        Workplace workplace(home);
        MoveWizard wizard(workplace, sessionOf(home, qEnvironmentVariable("GANGWAY_TEST_CHILD_RUN")));
        wizard.show();
        click(bannerButton(pageOf<RunPage>(wizard, Page::Run), RunAction::Continue));
        QTRY_VERIFY_WITH_TIMEOUT(wizard.run().situation() == Situation::Uploading, patience);
        QTRY_VERIFY_WITH_TIMEOUT(notedParts(home, wizard.run().runId()).size() >= 2, patience);
        std::puts("uploading");
        std::fflush(stdout);
        QTRY_VERIFY_WITH_TIMEOUT(false, patience); // the end comes from outside
    }

    void aKilledWindowGoesOnWhereItWas()
    {
        RehearsedRun rehearsed;
        const QString source = rehearsed.path(u"large.mv.db"_s);
        QVERIFY(test::makeLargeMetabase(RehearsedRun::sample(), source, 36'000)); // about 40 MB: seven parts
        QVERIFY(rehearsed.startCloud()); // for its address; the window starts its own again
        movetocloud::Answers answers = rehearsed.answers(source);
        answers.parallelParts = 1;
        answers.bytesPerSecond = 8'000'000;
        const QString id = plannedRun(rehearsed.home(), answers);
        rehearsed.stopCloud();

        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GANGWAY_TEST_CHILD_HOME"_s, rehearsed.home());
        environment.insert(u"GANGWAY_TEST_CHILD_RUN"_s, id);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {u"child"_s});
        QByteArray said;
        while (!said.contains("\nuploading\n") && process.waitForReadyRead(patience))
            said += process.readAllStandardOutput();
        QVERIFY2(said.contains("uploading"), said.constData());
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished());
        const auto noted = notedParts(rehearsed.home(), id);
        QVERIFY(noted.size() >= 2 && noted.size() < 7);

        Workplace workplace(rehearsed.home());
        MoveWizard wizard(workplace, sessionOf(rehearsed.home(), id));
        wizard.show();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        auto *const run = pageOf<RunPage>(wizard, Page::Run);
        QCOMPARE(wizard.currentPage(), run);
        QTRY_COMPARE(wizard.run().situation(), Situation::Interrupted);
        grab(wizard, u"run-interrupted"_s);
        click(bannerButton(run, RunAction::Continue));
        goToTheEnd(wizard);
        QVERIFY(!QTest::currentTestFailed());
        // What was finished before the kill was kept, not sent again.
        for (const auto &[part, etag] : noted)
            QCOMPARE(notedParts(rehearsed.home(), id).at(part), etag);
    }
};

QTEST_MAIN(MoveWizardTest)
#include "tst_movewizard.moc"
