// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/home.h"
#include "core/jobs/journal.h"
#include "core/jobs/runlock.h"
#include "core/journeys/movetocloud/movetocloud.h"
#include "core/journeys/rehearsal/rehearsal.h"
#include "hand.h"
#include "ui/home/mainwindow.h"
#include "ui/home/runlist.h"
#include "ui/home/unfinishedruns.h"
#include "ui/inspector/inspectwindow.h"
#include "ui/widgets/banner.h"
#include "ui/wizard/movewizard.h"
#include "windowkit.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace gangway;
using namespace Qt::StringLiterals;
using namespace windowkit;
using hand::topLevel;
using movetocloud::Page;

namespace {

constexpr int patience = 60'000;

movetocloud::Answers someAnswers()
{
    movetocloud::Answers answers;
    answers.source = rehearsal::samplePath();
    answers.archive = u"/nowhere/backup.gangway.tar"_s;
    answers.storeApi = answers.store = QUrl(u"http://127.0.0.1:9"_s);
    return answers;
}

/// A home with one run in it, as another program would have left it.
struct Home
{
    QTemporaryDir folder;
    QString runId;

    void addRun(RunState state)
    {
        auto journal = Journal::open(folder.path());
        const auto answers = someAnswers();
        runId = journal->create(movetocloud::makePlan(answers), movetocloud::runTitle(answers))->id;
        if (state != RunState::Ready)
            (void)journal->recordRunState(runId, state);
    }
    [[nodiscard]] RunState state() const
    {
        auto journal = Journal::open(folder.path());
        return journal->run(runId)->state;
    }
};

} // namespace

class HomeTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aFreshHomeOffersWhatThereIs()
    {
        Home home;
        Workplace workplace(home.folder.path());
        MainWindow window(workplace);
        window.show();
        QVERIFY(window.findChild<QAbstractButton *>(u"moveCard"_s)->isVisible());
        QVERIFY(window.findChild<QAbstractButton *>(u"inspectCard"_s)->isVisible());
        QVERIFY(!window.unfinished()->isVisible());
        QVERIFY(!window.earlier()->list()->isVisible());
        grab(window, u"home-empty"_s);
    }

    void aRunThatWasCutShortCanGoOn()
    {
        Home home;
        home.addRun(RunState::Running); // and nobody holds its lock
        Workplace workplace(home.folder.path());
        MainWindow window(workplace);
        window.show();
        QTRY_VERIFY_WITH_TIMEOUT(window.unfinished()->banner(home.runId), patience);
        Banner *const banner = window.unfinished()->banner(home.runId);
        QVERIFY(banner->text().state.contains(u"was cut short"_s));
        QVERIFY(banner->button(UnfinishedRuns::Continue));
        QVERIFY(banner->button(UnfinishedRuns::Report));
        grab(window, u"home-interrupted"_s);
        QTest::mouseClick(banner->button(UnfinishedRuns::Continue), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(topLevel<MoveWizard>(), patience);
        auto *const wizard = topLevel<MoveWizard>();
        QCOMPARE(wizard->currentId(), static_cast<int>(Page::Run));
        QCOMPARE(wizard->session().runId(), home.runId);
        window.openRun(home.runId);
        QCoreApplication::processEvents();
        int wizards = 0;
        const auto windows = QApplication::topLevelWidgets();
        for (const QWidget *const other : windows)
            wizards += qobject_cast<const MoveWizard *>(other) && other->isVisible() ? 1 : 0;
        QCOMPARE(wizards, 1);
        wizard->reject();
        QTRY_VERIFY(!topLevel<MoveWizard>());
    }

    void aRunOfAnotherProgramIsWatchedAndItsEndIsSeen()
    {
        Home home;
        Workplace workplace(home.folder.path());
        MainWindow window(workplace);
        window.show();
        home.addRun(RunState::Running);
        {
            auto lock = RunLock::take(runFolderPath(home.folder.path(), home.runId));
            QVERIFY(lock);
            QTRY_VERIFY_WITH_TIMEOUT(
                window.unfinished()->banner(home.runId)
                    && window.unfinished()->banner(home.runId)->text().state.contains(u"under way"_s),
                patience);
            QVERIFY(!window.unfinished()->banner(home.runId)->button(UnfinishedRuns::Discard));
        }
        // Its owner is gone, and nobody wrote that down.
        QTRY_VERIFY_WITH_TIMEOUT(window.unfinished()->banner(home.runId)->text().state.contains(u"was cut short"_s),
                                 patience);
        {
            auto journal = Journal::open(home.folder.path());
            QVERIFY(journal->recordRunState(home.runId, RunState::Verified));
        }
        QTRY_VERIFY_WITH_TIMEOUT(!window.unfinished()->banner(home.runId), patience);
        QTRY_COMPARE(window.earlier()->list()->topLevelItemCount(), 1);
        QCOMPARE(window.earlier()->list()->topLevelItem(0)->text(2), u"verified"_s);
        grab(window, u"home-earlier"_s);
        window.openRun(home.runId);
        QTRY_VERIFY_WITH_TIMEOUT(topLevel<MoveWizard>(), patience);
        QCOMPARE(topLevel<MoveWizard>()->currentId(), static_cast<int>(Page::Finish));
        QVERIFY(window.close());
        QTRY_VERIFY(!topLevel<MoveWizard>());
    }

    void discardingAsksAndThenTakesBack()
    {
        Home home;
        home.addRun(RunState::Stopped);
        Workplace workplace(home.folder.path());
        MainWindow window(workplace);
        window.show();
        QTRY_VERIFY_WITH_TIMEOUT(window.unfinished()->banner(home.runId), patience);
        const auto ask = [&] {
            QTest::mouseClick(window.unfinished()->banner(home.runId)->button(UnfinishedRuns::Discard), Qt::LeftButton);
            return window.findChild<QMessageBox *>(u"discardQuestion"_s);
        };
        QPointer<QMessageBox> question = ask();
        QVERIFY(question);
        QVERIFY(question->defaultButton()->text().contains(u"Keep"_s));
        grab(*question, u"discard-question"_s);
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(!question);
        QCOMPARE(home.state(), RunState::Stopped);
        question = ask();
        QVERIFY(question);
        const auto buttons = question->buttons();
        for (QAbstractButton *const button : buttons) {
            if (button->text().contains(u"Discard"_s))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_COMPARE_WITH_TIMEOUT(home.state(), RunState::Undone, patience);
        QTRY_COMPARE_WITH_TIMEOUT(window.earlier()->list()->topLevelItemCount(), 1, patience);
        QVERIFY(!window.unfinished()->isVisible());
    }

    void aFileIsInspected()
    {
        Home home;
        Workplace workplace(home.folder.path());
        MainWindow window(workplace);
        window.show();
        window.inspect(rehearsal::samplePath());
        auto *const inspector = topLevel<InspectWindow>();
        QVERIFY(inspector);
        QTRY_VERIFY_WITH_TIMEOUT(inspector->summary(), patience);
        auto *const tables = inspector->findChild<QTableView *>(u"tables"_s);
        QVERIFY(tables->isVisible());
        QVERIFY(tables->model()->rowCount() > 50);
        QCOMPARE(namelessControls(*inspector), QStringList());
        QCOMPARE(cutTexts(*inspector), QStringList());
        grab(*inspector, u"inspect-sample"_s);
        QTest::mouseClick(inspector->findChild<QPushButton *>(u"checkEverything"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(inspector->findChild<QLabel *>(u"state"_s)->text().contains(u"can be read"_s),
                                 patience);
        window.close();
        QTRY_VERIFY(!topLevel<InspectWindow>());
    }

    void whatCannotBeOpenedSaysWhatItIs()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"notes.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("remember the milk\n");
        file.close();
        InspectWindow known(file.fileName());
        known.show();
        QTRY_VERIFY_WITH_TIMEOUT(known.summary(), patience);
        QVERIFY(!known.summary()->opened);
        grab(known, u"inspect-text"_s);
        InspectWindow missing(folder.filePath(u"missing"_s));
        missing.show();
        QTRY_VERIFY_WITH_TIMEOUT(missing.findChild<QWidget *>(u"errorPanel"_s), patience);
        grab(missing, u"inspect-missing"_s);
    }

    void everythingIsNamedAndWhole_data()
    {
        QTest::addColumn<double>("textSize");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("isMirrored");
        QTest::newRow("small window") << 1.0 << QSize(760, 520) << false;
        QTest::newRow("text twice as large") << 2.0 << QSize(760, 520) << false;
        QTest::newRow("right to left") << 1.0 << QSize(1920, 1080) << true;
    }
    void everythingIsNamedAndWhole()
    {
        QFETCH(double, textSize);
        QFETCH(QSize, size);
        QFETCH(bool, isMirrored);
        const QFont font = QApplication::font();
        QFont larger = font;
        larger.setPointSizeF(font.pointSizeF() * textSize);
        QApplication::setFont(larger);
        QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        {
            Home home;
            home.addRun(RunState::Verified);
            home.addRun(RunState::Failed);
            Workplace workplace(home.folder.path());
            MainWindow window(workplace);
            window.resize(size);
            window.show();
            QTRY_VERIFY_WITH_TIMEOUT(window.unfinished()->banner(home.runId), patience);
            QCoreApplication::processEvents();
            grab(window, u"home-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
            QCOMPARE(namelessControls(window), QStringList());
            QCOMPARE(cutTexts(window), QStringList());
            QVERIFY(window.width() <= size.width() && window.height() <= size.height());
        }
        QApplication::setFont(font);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(HomeTest)
#include "tst_homewindow.moc"
