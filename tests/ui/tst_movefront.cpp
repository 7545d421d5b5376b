// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/journal.h"
#include "core/journeys/movetocloud/movetocloud.h"
#include "core/journeys/rehearsal/rehearsal.h"
#include "movehand.h"
#include "ui/pages/checkspage.h"
#include "ui/pages/planpage.h"
#include "ui/pages/sourcepage.h"
#include "ui/widgets/errorpanel.h"
#include "ui/widgets/findingsview.h"
#include "ui/wizard/rail.h"
#include "ui/wizard/railitem.h"
#include "windowkit.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace gangway;
using namespace Qt::StringLiterals;
using namespace windowkit;
using hand::patience;
using movetocloud::Page;
using movetocloud::Session;
using movetocloud::Stage;

namespace {

movetocloud::SourceFacts someSource()
{
    movetocloud::SourceFacts facts;
    facts.named = facts.path = u"/srv/metabase/metabase.db.mv.db"_s;
    facts.bytes = 1'900'000;
    facts.siteName = u"Acme"_s;
    facts.keyState = metabase::KeyState::NotEncrypted;
    return facts;
}

checks::Report reportWith(std::initializer_list<checks::Severity> severities)
{
    checks::Report report;
    int number = 0;
    for (const auto severity : severities) {
        ++number;
        report.findings.push_back(checks::found("some-check", severity, u"Finding %1 <b>"_s.arg(number),
                                                u"Because of <script>&\"%1"_s, u"Do what is right"_s));
    }
    return report;
}

Session checkedSession(std::initializer_list<checks::Severity> severities)
{
    Session session;
    session.setSource(someSource());
    session.setReport(reportWith(severities));
    return session;
}

/// A wizard in a home of its own.
struct Window
{
    explicit Window(Session session = {})
        : workplace(folder.path())
        , wizard(workplace, std::move(session))
    {
        wizard.resize(900, 640);
        wizard.show();
        (void)QTest::qWaitForWindowActive(&wizard);
    }

    template<typename Type>
    Type *find(const char *name)
    {
        return hand::find<Type>(wizard, name);
    }
    [[nodiscard]] bool canGoOn() const { return hand::canGoOn(wizard); }
    void goOn() { QTest::keyClick(wizard.button(QWizard::NextButton), Qt::Key_Space); }
    [[nodiscard]] QString hint() const { return hand::hint(wizard); }
    [[nodiscard]] WizardPage *page() const { return hand::pageIn(wizard); }

    QTemporaryDir folder;
    Workplace workplace;
    MoveWizard wizard;
};

} // namespace

/// From the first page to the commit, as somebody at the keyboard goes.
class MoveFrontTest final : public QObject
{
    Q_OBJECT

    void closingAsksOnce(Window &window)
    {
        QTest::keyClick(&window.wizard, Qt::Key_Escape);
        QVERIFY(window.wizard.question());
        QMessageBox *const question = window.wizard.question();
        QVERIFY(window.wizard.isVisible());
        grab(*question, u"close-question"_s);
        window.wizard.close();
        QCOMPARE(window.wizard.question(), question);
        QVERIFY(question->defaultButton()->text().contains(u"Keep"_s));
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(!window.wizard.question());
        QVERIFY(window.wizard.isVisible());
    }

    void readingWhatWentBefore(Window &window)
    {
        QTest::mouseClick(window.wizard.rail()->item(Stage::Source), Qt::LeftButton);
        QTRY_COMPARE(window.page()->page(), Page::Source);
        QVERIFY(!window.find<QLineEdit>("sourcePath")->isEnabled());
        grab(window.wizard, u"source-read-again"_s);
        QAbstractButton *const back = window.wizard.button(QWizard::CustomButton1);
        QVERIFY(back->isVisible());
        QTest::mouseClick(back, Qt::LeftButton);
        QTRY_VERIFY(window.page()->page() >= Page::Run);
    }

    void stoppingClosesTheWindow(Window &window)
    {
        window.wizard.reject();
        if (QMessageBox *const question = window.wizard.question()) {
            const auto buttons = question->buttons();
            for (QAbstractButton *const button : buttons) {
                if (button->text().contains(u"Stop"_s))
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(!window.wizard.isVisible(), patience);
        auto journal = Journal::open(window.folder.path());
        QTRY_VERIFY(journal->runs()->front().state != RunState::Running);
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aMoveIsBegunByKeyboardAlone()
    {
        Window window;
        QCOMPARE(window.page()->page(), Page::Source);
        QVERIFY(!window.canGoOn());
        QVERIFY(!window.hint().isEmpty());
        QCOMPARE(QApplication::focusWidget(), window.find<QLineEdit>("sourcePath"));
        grab(window.wizard, u"source-empty"_s);
        QTest::keyClicks(QApplication::focusWidget(), rehearsal::samplePath());
        QVERIFY2(!window.canGoOn(), "typed is not read");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(window.canGoOn(), patience);
        QCOMPARE(window.wizard.session().source()->version.major, 50);
        QCOMPARE(window.page()->page(), Page::Source);
        grab(window.wizard, u"source-read"_s);

        window.goOn();
        QCOMPARE(window.page()->page(), Page::Checks);
        QVERIFY(!window.canGoOn());
        QTRY_VERIFY_WITH_TIMEOUT(window.canGoOn(), patience);
        QVERIFY(window.find<FindingsView>("findings")->shownCount() > 0);
        grab(window.wizard, u"checks"_s);

        window.goOn();
        QCOMPARE(window.page()->page(), Page::Plan);
        QAbstractButton *const start = window.wizard.button(QWizard::CommitButton);
        QTRY_VERIFY_WITH_TIMEOUT(start->isVisible() && start->isEnabled(), patience);
        QCOMPARE(start->text(), u"&Start move"_s);
        grab(window.wizard, u"plan"_s);
        QVERIFY(window.find<QPlainTextEdit>("letter")->toPlainText().contains(u"Metabase Cloud"_s));
        QVERIFY(window.find<QPlainTextEdit>("commands")->toPlainText().contains(u"gangwayctl plan move-to-cloud"_s));
        {
            auto journal = Journal::open(window.folder.path());
            QVERIFY2(journal->runs()->empty(), "something was written before the commit");
        }
        QTest::keyClick(start, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(window.page()->page(), Page::Run, patience);
        {
            auto journal = Journal::open(window.folder.path());
            QCOMPARE(journal->runs()->size(), std::size_t(1));
            QVERIFY(journal->runs()->front().title.startsWith(u"Rehearsal"_s));
        }
        QVERIFY(!window.wizard.button(QWizard::BackButton)->isVisible());
        grab(window.wizard, u"run"_s);
        closingAsksOnce(window);
        readingWhatWentBefore(window);
        stoppingClosesTheWindow(window);
    }

    void whatBlocksSaysSo()
    {
        Window window(
            checkedSession({checks::Severity::Blocker, checks::Severity::Decision, checks::Severity::Passed}));
        QCOMPARE(window.page()->page(), Page::Checks);
        QVERIFY(!window.canGoOn());
        QVERIFY(window.hint().contains(u"Put right first"_s));
        QVERIFY(!window.find<QCheckBox>("accept")->isVisible());
        grab(window.wizard, u"checks-blocked"_s);
    }

    void decisionsAreAcceptedBeforeItGoesOn()
    {
        Window window(
            checkedSession({checks::Severity::Decision, checks::Severity::Warning, checks::Severity::Passed}));
        QCOMPARE(window.page()->page(), Page::Checks);
        QVERIFY(!window.canGoOn());
        auto *const accept = window.find<QCheckBox>("accept");
        QVERIFY(accept->isVisible());
        grab(window.wizard, u"checks-decision"_s);
        QTest::keyClick(accept, Qt::Key_Space);
        QVERIFY(window.canGoOn());
        QTest::keyClick(accept, Qt::Key_Space);
        QVERIFY(!window.canGoOn());
    }

    void theSettingsDecideWhereTheBackupGoesAndHowFastItIsSent()
    {
        QTemporaryDir backups;
        Session session = checkedSession({checks::Severity::Passed});
        session.setCloud(movetocloud::Cloud::Metabase);
        session.setReport(reportWith({checks::Severity::Passed}));
        Window window(session);
        Settings settings;
        settings.backupsFolder = backups.path();
        settings.uploadKilobytesPerSecond = 2500;
        window.wizard.showPage(Page::Checks);
        window.workplace.setSettings(settings); // while the window is open: what counts is the plan
        window.goOn();
        QCOMPARE(window.page()->page(), Page::Plan);
        const movetocloud::Answers &answers = window.wizard.session().answers();
        QCOMPARE(QFileInfo(answers.archive).absolutePath(), backups.path());
        QVERIFY(QFileInfo(answers.archive).fileName().startsWith(u"metabase-"_s));
        QCOMPARE(window.find<QLineEdit>("archive")->text(), answers.archive);
        QCOMPARE(answers.bytesPerSecond, 2'500'000);
        QCOMPARE(window.wizard.session().plan()->answers[u"bytesPerSecond"_s].toInteger(), 2'500'000);
        QVERIFY(window.find<QPlainTextEdit>("commands")->toPlainText().contains(u"--limit-rate 2500"_s));

        // Without them: beside what is moved, and as fast as it goes. What somebody typed stays.
        window.wizard.back();
        window.workplace.setSettings({});
        window.goOn();
        QCOMPARE(QFileInfo(answers.archive).absolutePath(), u"/srv/metabase"_s);
        QCOMPARE(answers.bytesPerSecond, 0);
        auto *const archive = window.find<QLineEdit>("archive");
        archive->selectAll();
        QTest::keyClicks(archive, u"/elsewhere/own.gangway.tar"_s);
        window.wizard.back();
        window.workplace.setSettings(settings);
        window.goOn();
        QCOMPARE(answers.archive, u"/elsewhere/own.gangway.tar"_s);
    }

    void findingsAreFilteredAndShownAsText()
    {
        Window window(
            checkedSession({checks::Severity::Decision, checks::Severity::Warning, checks::Severity::Passed}));
        auto *const findings = window.find<FindingsView>("findings");
        QCOMPARE(findings->shownCount(), 2);
        QVERIFY(findings->toPlainText().contains(u"<script>"_s));
        QTest::mouseClick(window.find<QCheckBox>("showPassed"), Qt::LeftButton, {}, QPoint(8, 8));
        QCOMPARE(findings->shownCount(), 3);
        QTest::keyClicks(window.find<QLineEdit>("filter"), u"finding 2"_s);
        QCOMPARE(findings->shownCount(), 1);
        QTest::keyClicks(window.find<QLineEdit>("filter"), u" nowhere"_s);
        QCOMPARE(findings->shownCount(), 0);
    }

    void whatIsNoDatabaseSaysWhyOnThePage()
    {
        Window window;
        const QString file = window.folder.filePath(u"picture.mv.db"_s);
        QFile picture(file);
        QVERIFY(picture.open(QIODevice::WriteOnly));
        picture.write("\x89PNG\r\n\x1a\n0000");
        picture.close();
        static_cast<SourcePage *>(window.page())->choose(file);
        QTRY_VERIFY_WITH_TIMEOUT(window.page()->findChild<ErrorPanel *>(), patience);
        QVERIFY(!window.canGoOn());
        QVERIFY(window.hint().contains(u"can be read"_s));
        grab(window.wizard, u"source-refused"_s);
    }

    void aDroppedFileIsRead()
    {
        Window window;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(rehearsal::samplePath())});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(window.page(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(window.page(), &drop);
        QTRY_VERIFY_WITH_TIMEOUT(window.canGoOn(), patience);
    }

    void anEncryptedSourceAsksForItsKey()
    {
        auto source = someSource();
        source.keyState = metabase::KeyState::KeyMissing;
        Session session;
        session.setSource(source);
        session.setReport(reportWith({checks::Severity::Blocker}));
        Window window(session);
        window.wizard.showPage(Page::Source);
        QTRY_COMPARE(window.page()->page(), Page::Source);
        auto *const key = window.find<QLineEdit>("encryptionKey");
        QVERIFY(key->isVisible());
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        QVERIFY(!window.canGoOn());
        QVERIFY(window.hint().contains(u"key"_s));
        grab(window.wizard, u"source-key"_s);
    }

    void theOtherCloudAsksForTheChecksAgain()
    {
        Window window(checkedSession({checks::Severity::Passed}));
        window.wizard.showPage(Page::Source);
        QTRY_COMPARE(window.page()->page(), Page::Source);
        QTest::mouseClick(window.find<QRadioButton>("toCloud"), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(window.wizard.session().facts().isCheckOutdated);
        QVERIFY(window.wizard.rail()->item(Stage::Checks)->accessibleName().contains(u"to be checked again"_s));
    }

    void theRailSaysWhereOneIs()
    {
        Window window(checkedSession({checks::Severity::Blocker}));
        Rail *const rail = window.wizard.rail();
        QCOMPARE(rail->item(Stage::Checks)->accessibleName(), u"step 2 of 6, Checks, current"_s);
        QCOMPARE(rail->item(Stage::Source)->accessibleName(), u"step 1 of 6, Source, done"_s);
        QCOMPARE(rail->item(Stage::Run)->accessibleName(), u"step 4 of 6, Run, to do"_s);
        QVERIFY(!rail->item(Stage::Run)->isEnabled());
        QTest::keyClick(&window.wizard, Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), rail->item(Stage::Checks));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QCOMPARE(QApplication::focusWidget(), rail->item(Stage::Source));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(window.page()->page(), Page::Source);
        QTest::keyClick(&window.wizard, Qt::Key_F6);
        QTest::keyClick(&window.wizard, Qt::Key_F6);
        QVERIFY(!rail->isAncestorOf(QApplication::focusWidget()));
    }

    void everythingIsNamedAndWhole_data()
    {
        QTest::addColumn<double>("textSize");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isMirrored");
        QTest::newRow("usual") << 1.0 << QSize(900, 640) << false << false;
        QTest::newRow("small window") << 1.0 << QSize(760, 520) << false << false;
        QTest::newRow("text twice as large") << 2.0 << QSize(760, 520) << false << false;
        QTest::newRow("large window, dark") << 1.0 << QSize(1920, 1080) << true << false;
        QTest::newRow("right to left, dark") << 1.0 << QSize(900, 640) << true << true;
    }
    void everythingIsNamedAndWhole()
    {
        QFETCH(double, textSize);
        QFETCH(QSize, size);
        QFETCH(bool, isDark);
        QFETCH(bool, isMirrored);
        const QFont font = QApplication::font();
        const QPalette palette = QApplication::palette();
        QFont larger = font;
        larger.setPointSizeF(font.pointSizeF() * textSize);
        QApplication::setFont(larger);
        if (isDark)
            QApplication::setPalette(darkPalette());
        QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        {
            Window window(checkedSession({checks::Severity::Decision, checks::Severity::Info}));
            window.wizard.resize(size);
            const QString suffix = u"-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
            window.wizard.showPage(Page::Source);
            for (const Page page : {Page::Source, Page::Checks, Page::Plan}) {
                QCOMPARE(window.page()->page(), page);
                QCoreApplication::processEvents();
                grab(window.wizard, movetocloud::supportCode(page) + suffix);
                QCOMPARE(namelessControls(window.wizard), QStringList());
                QTRY_COMPARE(cutTexts(window.wizard).join(u" | "_s), QString());
                QVERIFY2(window.wizard.width() <= size.width() && window.wizard.height() <= size.height(),
                         "the window does not fit");
                if (page == Page::Checks)
                    QTest::keyClick(window.find<QCheckBox>("accept"), Qt::Key_Space);
                if (page != Page::Plan)
                    window.wizard.next();
            }
        }
        QApplication::setFont(font);
        QApplication::setPalette(palette);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(MoveFrontTest)
#include "tst_movefront.moc"
