// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/source.h"
#include "core/jobs/home.h"
#include "core/jobs/journal.h"
#include "core/journeys/movetocloud/environmentkey.h"
#include "core/journeys/movetocloud/preflight.h"
#include "core/journeys/movetocloud/sessionofrun.h"
#include "core/metabase/encryptionstate.h"
#include "core/support/log.h"
#include "movehand.h"
#include "rehearsedrun.h"
#include "tests/core/inspect/shareddata.h"
#include "tests/doubles/encryptedmetabase.h"
#include "tests/doubles/memoryvault.h"
#include "ui/pages/runpage.h"
#include "ui/pages/sourcepage.h"
#include "ui/run/waitingattendant.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/databasekeybox.h"
#include "ui/widgets/keepkeybox.h"
#include "ui/wizard/movewizard.h"
#include "windowkit.h"

#include <QCheckBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace gangway;
using namespace Qt::StringLiterals;
using movetocloud::Page;

namespace {

constexpr int patience = 240'000;
constexpr auto demoKey = "abcdefghijklmnopqrstuvwxyz"_L1;

/// A database whose values are encrypted with demoKey; empty where the shared data is not there.
QString encryptedDatabase(const RehearsedRun &rehearsed)
{
    const QString copy = rehearsed.path(u"metabase.db.mv.db"_s);
    if (!QFile::copy(test::sharedData(u"metabase-h2/v1-encrypted-spotify-mb38.mv.db"_s), copy))
        return {};
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    return copy;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// All that the key is for is done: the store takes no Metabase as old as this one.
bool hasSnapshot(const RunPresenter &run)
{
    const RunPhase *const snapshot = run.phase(movetocloud::stepid::snapshot);
    return snapshot && snapshot->state == StepState::Completed;
}

/// The files below @p folder that hold the key, but for the secrets of the run itself. In a snapshot
/// the numbers of rows, a byte each, count up and read like this key.
QStringList filesWithKey(const QString &folder, const QByteArray &key = QByteArray(demoKey.data(), demoKey.size()))
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (files.fileName() != "secrets"_L1 && files.fileName() != "snapshot.mv.db"_L1
            && file.open(QIODevice::ReadOnly) && file.readAll().contains(key))
            found.append(file.fileName());
    }
    return found;
}

Secret rightKey()
{
    return Secret(QByteArrayView(demoKey.data(), demoKey.size()));
}

/// A run of an encrypted database in a window of its own, with a keychain that is only remembered.
struct AskingRun
{
    AskingRun(RehearsedRun &rehearsed, const QString &source, const std::shared_ptr<MemoryVault> &vault)
        : workplace(rehearsed.home())
        , keys(vault, rehearsed.path(u"kept-keys"_s))
    {
        workplace.setKeptKeys(keys);
        QString id;
        {
            auto journal = Journal::open(rehearsed.home());
            id = journal->create(movetocloud::makePlan(rehearsed.answers(source)), u"A move"_s)->id;
        }
        wizard = std::make_unique<MoveWizard>(workplace, *movetocloud::sessionOfRun(rehearsed.home(), id));
        wizard->run().setRehearsalServer(rehearsed.server());
        wizard->resize(900, 640);
        wizard->show();
        box = qobject_cast<RunPage *>(wizard->pageAt(Page::Run))->key();
    }
    /// Until it asks for the key; false where it does not.
    bool start()
    {
        if (!QTest::qWaitFor([this] { return run().record().has_value(); }, patience))
            return false;
        run().start();
        return QTest::qWaitFor([this] { return isAsking(); }, patience);
    }
    RunPresenter &run() const { return wizard->run(); }
    bool isAsking() const { return run().situation() == Situation::DatabaseKeyNeeded && box->field()->isVisible(); }
    QString words() const { return box->keeping()->words()->isVisible() ? box->keeping()->words()->text() : QString(); }
    void type(const QString &key) const
    {
        QTest::keyClicks(box->field(), key);
        QTest::keyClick(box->field(), Qt::Key_Return);
    }

    Workplace workplace;
    KeptKeys keys;
    std::unique_ptr<MoveWizard> wizard;
    DatabaseKeyBox *box = nullptr;
};

} // namespace

/// The key of an encrypted database, where a running move needs it.
class DatabaseKeyTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    /// From the page Source to both sides compared, in somebody's hands. Metabase 0.50, the oldest that the store
    /// takes.
    void anEncryptedMetabaseMovesOnceItsKeyIsGiven()
    {
        const Secret ownKey("kQ3v9sLw0TzX7bNe2RyM");
        RehearsedRun rehearsed;
        const QString source = rehearsed.path(u"metabase.db.mv.db"_s);
        const auto encrypted = test::makeEncryptedMetabase(RehearsedRun::sample(), source, ownKey);
        QVERIFY2(encrypted, encrypted ? "" : qPrintable(encrypted.error().detail));
        QVERIFY(*encrypted > 5);
        const QByteArray before = contents(source);
        Workplace workplace(rehearsed.home());
        const auto vault = std::make_shared<MemoryVault>();
        workplace.setKeptKeys(KeptKeys(vault, rehearsed.path(u"kept-keys"_s)));
        MoveWizard wizard(workplace, movetocloud::Session());
        wizard.resize(900, 640);
        wizard.show();
        const auto goOn = [&wizard](Page page) {
            QTRY_VERIFY2_WITH_TIMEOUT(hand::canGoOn(wizard), qPrintable(hand::hint(wizard)), patience);
            hand::click(wizard.button(QWizard::NextButton));
            QTRY_COMPARE_WITH_TIMEOUT(hand::pageIn(wizard)->page(), page, patience);
        };

        // The page asks for the key, and does not go on without it, or with another one.
        hand::type(wizard, source);
        hand::press(wizard, Qt::Key_Return);
        auto *const field = hand::find<QLineEdit>(wizard, "encryptionKey");
        QTRY_VERIFY_WITH_TIMEOUT(field->isVisible(), patience);
        QVERIFY(!hand::canGoOn(wizard));
        for (const QString &key : {u"somebody else's long secret key"_s, QString::fromUtf8(ownKey.reveal())}) {
            hand::click(field);
            hand::press(wizard, Qt::Key_A, Qt::ControlModifier);
            hand::type(wizard, key);
            hand::press(wizard, Qt::Key_Return);
            const bool isRight = Secret(key.toUtf8()) == ownKey;
            QTRY_VERIFY_WITH_TIMEOUT(
                wizard.session().source() && wizard.session().source()->key == Secret(key.toUtf8()), patience);
            QTRY_COMPARE(hand::canGoOn(wizard), isRight);
        }
        windowkit::grab(wizard, u"encrypted-source"_s);
        goOn(Page::Checks);
        QTRY_VERIFY_WITH_TIMEOUT(wizard.session().report().has_value(), patience);
        if (wizard.session().report()->count(checks::Severity::Decision) > 0)
            hand::click(hand::find<QCheckBox>(wizard, "accept"));
        goOn(Page::Plan);
        QAbstractButton *const start = wizard.button(QWizard::CommitButton);
        QTRY_VERIFY_WITH_TIMEOUT(start->isVisible() && start->isEnabled(), patience);
        QList<Situation> seen;
        connect(&wizard.run(), &RunPresenter::situationChanged, this, [&seen](Situation now) { seen.append(now); });
        hand::click(start);
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::OrderNeeded, patience);

        // What was uploaded is plain: no value of it opens with the key, since none is encrypted.
        const QString snapshot = runFolderPath(rehearsed.home(), wizard.run().runId()) + u"/snapshot.mv.db"_s;
        auto sent = inspect::openSource(snapshot);
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().what));
        const auto key = metabase::EncryptionKey::derive(ownKey);
        const metabase::TableFinder tables(sent->rows->catalogue());
        const auto state = metabase::readEncryptionState(*sent->rows, tables, &*key, {});
        QVERIFY(state);
        QCOMPARE(state->encryptedValues(), 0);
        QVERIFY(!state->columns.empty());

        wizard.run().fillInForMe();
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::KeyNeeded, patience);
        wizard.run().fillInForMe();
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::Complete, patience);
        QVERIFY(!seen.contains(Situation::DatabaseKeyNeeded)); // given once
        QVERIFY(wizard.run().comparedSides().has_value());
        QTRY_VERIFY(!wizard.run().isRunning());
        windowkit::grab(wizard, u"encrypted-complete"_s);
        {
            auto journal = Journal::open(rehearsed.home());
            QCOMPARE(journal->runs()->front().state, RunState::Verified);
        }
        QCOMPARE(contents(source), before);
        QCOMPARE(filesWithKey(rehearsed.home(), ownKey.reveal().toByteArray()), QStringList());
    }

    void aRunThatNeedsItAsksOnItsPage()
    {
        RehearsedRun rehearsed;
        const QString source = encryptedDatabase(rehearsed);
        if (source.isEmpty())
            QSKIP("needs the shared data");
        QVERIFY(startLog({rehearsed.home() + u"/log"_s, LogLevel::Trace}));
        QVERIFY(rehearsed.startCloud());
        QString id;
        {
            auto journal = Journal::open(rehearsed.home());
            id = journal->create(movetocloud::makePlan(rehearsed.answers(source)), u"A move"_s)->id;
        }
        Workplace workplace(rehearsed.home());
        MoveWizard wizard(workplace, *movetocloud::sessionOfRun(rehearsed.home(), id));
        wizard.run().setRehearsalServer(rehearsed.server());
        wizard.resize(900, 640);
        wizard.show();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        auto *const page = qobject_cast<RunPage *>(wizard.pageAt(Page::Run));
        QVERIFY(page);
        QTRY_VERIFY(wizard.run().record().has_value());
        QVERIFY(!page->key()->isVisible());
        wizard.run().start();
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::DatabaseKeyNeeded, patience);
        QLineEdit *const field = page->key()->field();
        QTRY_VERIFY(field->isVisible());
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QVERIFY(!page->key()->continueButton()->isEnabled());
        QVERIFY(!page->key()->problem()->isVisible());
        QVERIFY(wizard.run().isRunning());
        QCoreApplication::processEvents();
        windowkit::grab(wizard, u"run-key"_s);
        QCOMPARE(windowkit::namelessControls(wizard), QStringList());
        QTRY_COMPARE(windowkit::cutTexts(wizard).join(u" | "_s), QString());

        // Wrong ones are said beside the field, and it is asked again as often as it takes.
        for (const QString &wrong : {u"short"_s, u"somebody else's long secret key"_s, u"1234567890123456"_s,
                                     u"abcdefghijklmnopqrstuvwxyZ"_s}) {
            field->setFocus();
            QTest::keyClicks(field, wrong);
            QTest::keyClick(field, Qt::Key_Return);
            QVERIFY(field->text().isEmpty());
            QTRY_VERIFY_WITH_TIMEOUT(wizard.run().facts().isKeyRefused, patience);
            QTRY_VERIFY(page->key()->problem()->isVisible());
            QVERIFY(field->accessibleDescription().contains(u"does not open"_s));
            QTRY_COMPARE(wizard.run().situation(), Situation::DatabaseKeyNeeded);
            QVERIFY(wizard.run().failures().empty());
        }
        QCoreApplication::processEvents();
        windowkit::grab(wizard, u"run-key-wrong"_s);
        QTRY_VERIFY(page->banner()->text().state.contains(u"does not open metabase.db.mv.db"_s));

        // From the server's own file; one without it says so.
        const QString environment = rehearsed.path(u"metabase.env"_s);
        QVERIFY(write(environment, "MB_SITE_NAME=Somewhere\n"));
        page->key()->readEnvironmentFile(environment);
        QTRY_VERIFY(page->key()->problem()->text().contains(u"metabase.env does not set"_s));
        QVERIFY(write(environment, "MB_ENCRYPTION_SECRET_KEY=" + QByteArray(demoKey.data()) + "\n"));
        page->key()->readEnvironmentFile(environment);
        QTRY_VERIFY_WITH_TIMEOUT(hasSnapshot(wizard.run()), patience);
        QVERIFY(!page->key()->isVisible());
        QVERIFY(QFile::remove(environment));
        QTRY_VERIFY_WITH_TIMEOUT(!wizard.run().isRunning(), patience);
        stopLog();
        QCOMPARE(filesWithKey(rehearsed.home()), QStringList());
    }

    void aStopWhileItIsAskedIsAStop()
    {
        RehearsedRun rehearsed;
        const QString source = encryptedDatabase(rehearsed);
        if (source.isEmpty())
            QSKIP("needs the shared data");
        QVERIFY(rehearsed.startCloud());
        RunPresenter presenter(rehearsed.home());
        presenter.setRehearsalServer(rehearsed.server());
        presenter.begin(movetocloud::makePlan(rehearsed.answers(source)), u"A move"_s);
        QTRY_COMPARE_WITH_TIMEOUT(presenter.situation(), Situation::DatabaseKeyNeeded, patience);
        presenter.stop();
        QTRY_COMPARE_WITH_TIMEOUT(presenter.situation(), Situation::Stopped, patience);
        QVERIFY(presenter.failures().empty());
        presenter.start();
        QTRY_COMPARE_WITH_TIMEOUT(presenter.situation(), Situation::DatabaseKeyNeeded, patience);
    }

    void aKeyGivenForTheChecksIsNotAskedForAgain()
    {
        RehearsedRun rehearsed;
        const QString source = encryptedDatabase(rehearsed);
        if (source.isEmpty())
            QSKIP("needs the shared data");
        const Secret key{QByteArrayView(demoKey.data(), demoKey.size())};
        auto facts = movetocloud::lookAtSource(source, key, {});
        QVERIFY(facts);
        movetocloud::PreflightRequest request;
        request.source = source;
        request.key = key;
        auto report = movetocloud::preflight(request, {});
        QVERIFY(report);
        QVERIFY(!report->blocks());
        movetocloud::Session session;
        session.setSource(*std::move(facts));
        session.setReport(*std::move(report));
        session.acceptDecisions(true);
        Workplace workplace(rehearsed.home());
        MoveWizard wizard(workplace, session);
        wizard.show();
        wizard.showPage(Page::Plan);
        QTRY_COMPARE(wizard.currentPage(), wizard.pageAt(Page::Plan));
        QList<Situation> seen;
        connect(&wizard.run(), &RunPresenter::situationChanged, this, [&seen](Situation now) { seen.append(now); });
        QAbstractButton *const start = wizard.button(QWizard::CommitButton);
        QTRY_VERIFY_WITH_TIMEOUT(start->isVisible() && start->isEnabled(), patience);
        QTest::keyClick(start, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(hasSnapshot(wizard.run()), patience);
        QVERIFY(!seen.contains(Situation::DatabaseKeyNeeded));
        QTRY_VERIFY_WITH_TIMEOUT(!wizard.run().isRunning(), patience);
        QCOMPARE(filesWithKey(rehearsed.home()), QStringList());
    }

    void aKeyIsKeptOnceItIsRightAndThenNotAskedForAgain()
    {
        RehearsedRun rehearsed;
        const QString source = encryptedDatabase(rehearsed);
        if (source.isEmpty())
            QSKIP("needs the shared data");
        QVERIFY(startLog({rehearsed.home() + u"/log"_s, LogLevel::Trace}));
        QVERIFY(rehearsed.startCloud());
        const auto vault = std::make_shared<MemoryVault>();
        {
            AskingRun asking(rehearsed, source, vault);
            QVERIFY(asking.start());
            QCOMPARE(asking.words(), QString());
            QCheckBox *const choice = asking.box->keeping()->choice();
            QVERIFY(choice->isVisible() && !choice->isChecked());
            choice->click();
            asking.type(u"somebody else's long secret key"_s);
            QTRY_VERIFY_WITH_TIMEOUT(asking.run().facts().isKeyRefused && asking.isAsking(), patience);
            QCOMPARE(vault->asked(), 0); // a wrong one is not worth keeping
            windowkit::grab(*asking.wizard, u"run-key-keep"_s);
            QCOMPARE(windowkit::namelessControls(*asking.wizard), QStringList());
            QTRY_COMPARE_WITH_TIMEOUT(windowkit::cutTexts(*asking.wizard).join(u" | "_s), QString(),
                                      patience); // once laid out
            asking.type(demoKey);
            QTRY_COMPARE_WITH_TIMEOUT(vault->secrets().size(), std::size_t(1), patience);
            QCOMPARE(vault->secrets().begin()->second, rightKey());
            QCOMPARE(asking.keys.databases(), QStringList{source});
            QVERIFY(!asking.box->isVisible());
            QTRY_VERIFY_WITH_TIMEOUT(!asking.run().isRunning(), patience);
        }
        AskingRun again(rehearsed, source, vault);
        QTRY_VERIFY(again.run().record().has_value());
        again.run().start();
        QTRY_VERIFY_WITH_TIMEOUT(hasSnapshot(again.run()), patience); // nobody typed anything
        QTRY_VERIFY_WITH_TIMEOUT(!again.run().isRunning(), patience);
        QCOMPARE(again.keys.databases(), QStringList{source}); // a rehearsal forgets nothing
        stopLog();
        QCOMPARE(filesWithKey(rehearsed.home()), QStringList());
    }

    /// Wanted if it is at hand, and nobody is to be asked for it.
    void aKeyThatIsNotNeededIsTakenFromAnOpenKeychain()
    {
        const QTemporaryDir folder;
        const QString database = folder.filePath(u"metabase.db.mv.db"_s);
        QVERIFY(write(database, "any"));
        const auto vault = std::make_shared<MemoryVault>();
        const KeptKeys keys(vault, folder.filePath(u"kept-keys"_s));
        WaitingAttendant attendant;
        const auto asked = [&] { return attendant.encryptionKey(movetocloud::KeyNeed::IfAtHand, database, {}); };
        QVERIFY(asked()->isEmpty()); // nowhere to look
        attendant.setKeptKeys(keys);
        QVERIFY(asked()->isEmpty()); // none is kept
        QVERIFY(keys.keep(database, rightKey(), {}));
        QCOMPARE(*asked(), rightKey());
        vault->setSilent(true);
        QVERIFY(asked()->isEmpty());
        vault->setSilent(false);
        vault->failWith(Error{Error::Code::NotFound, u"None."_s, {}, {}});
        QVERIFY(asked()->isEmpty());
        attendant.setDatabaseKey(Secret("what somebody typed"));
        QCOMPARE(*asked(), Secret("what somebody typed"));
        QCOMPARE(attendant.question(), Question::None);
    }

    void aKeyThatIsNotToBeKeptIsNot()
    {
        RehearsedRun rehearsed;
        const QString source = encryptedDatabase(rehearsed);
        if (source.isEmpty())
            QSKIP("needs the shared data");
        QVERIFY(rehearsed.startCloud());
        const auto vault = std::make_shared<MemoryVault>();
        AskingRun asking(rehearsed, source, vault);
        QVERIFY(asking.start());
        asking.type(demoKey);
        QTRY_VERIFY_WITH_TIMEOUT(hasSnapshot(asking.run()), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!asking.run().isRunning(), patience);
        QCOMPARE(vault->asked(), 0);
    }

    void aKeptKeyThatIsNotTheRightOneIsForgotten()
    {
        RehearsedRun rehearsed;
        const QString source = encryptedDatabase(rehearsed);
        if (source.isEmpty())
            QSKIP("needs the shared data");
        QVERIFY(rehearsed.startCloud());
        const auto vault = std::make_shared<MemoryVault>();
        AskingRun asking(rehearsed, source, vault);
        QVERIFY(asking.keys.keep(source, Secret("the key this server had before"), {}));
        QVERIFY(asking.start());
        QTRY_VERIFY_WITH_TIMEOUT(asking.run().facts().isKeyRefused && asking.isAsking(), patience);
        QTRY_VERIFY(asking.keys.databases().isEmpty());
        QVERIFY(vault->secrets().empty());
        QVERIFY(asking.box->keeping()->isChosen()); // as the one before was
        asking.type(demoKey);
        QTRY_COMPARE_WITH_TIMEOUT(vault->secrets().size(), std::size_t(1), patience);
        QCOMPARE(vault->secrets().begin()->second, rightKey());
    }

    void aKeychainThatIsLockedOrRefusesLeavesTheFieldToType()
    {
        RehearsedRun rehearsed;
        const QString source = encryptedDatabase(rehearsed);
        if (source.isEmpty())
            QSKIP("needs the shared data");
        QVERIFY(rehearsed.startCloud());
        const auto vault = std::make_shared<MemoryVault>();
        AskingRun asking(rehearsed, source, vault);
        QVERIFY(asking.keys.keep(source, Secret("never to be had"), {}));
        vault->setSilent(true);
        QVERIFY(asking.start());
        QTRY_VERIFY(asking.words().contains(u"unlocked"_s));
        QVERIFY(asking.box->field()->isEnabled());
        windowkit::grab(*asking.wizard, u"run-key-locked"_s);
        vault->failWith(Error{Error::Code::Refused, u"It refused."_s, u"locked"_s, u"Unlock it."_s});
        vault->setSilent(false);
        QTRY_COMPARE(asking.words(), u"It refused. Unlock it."_s);
        QVERIFY(asking.isAsking());
        QVERIFY(asking.run().failures().empty());

        // Neither does it keep the run waiting when it does not take the key; that is told, and stays until it is read.
        QVERIFY(asking.box->keeping()->isChosen());
        asking.type(demoKey);
        QTRY_VERIFY_WITH_TIMEOUT(hasSnapshot(asking.run()), patience);
        QTRY_VERIFY(asking.box->keeping()->hasProblem());
        QVERIFY(asking.box->isVisible());
        QVERIFY(!asking.box->field()->isVisible());
        QCOMPARE(asking.words(), u"It refused. Unlock it."_s);
    }

    void theSourcePageKeepsAndFindsAKey()
    {
        RehearsedRun rehearsed;
        const QString source = encryptedDatabase(rehearsed);
        if (source.isEmpty())
            QSKIP("needs the shared data");
        const auto vault = std::make_shared<MemoryVault>();
        Workplace workplace(rehearsed.home());
        const KeptKeys keys(vault, rehearsed.path(u"kept-keys"_s));
        workplace.setKeptKeys(keys);
        Settings settings;
        settings.keepsKeys = true;
        workplace.setSettings(settings);
        for (const bool isKept : {false, true}) {
            MoveWizard wizard(workplace, movetocloud::Session());
            wizard.show();
            auto *const page = qobject_cast<SourcePage *>(wizard.pageAt(Page::Source));
            QVERIFY(page);
            page->choose(source);
            if (!isKept) {
                auto *const field = page->findChild<QLineEdit *>(u"encryptionKey"_s);
                QTRY_VERIFY_WITH_TIMEOUT(field->isVisible(), patience);
                QVERIFY(page->findChild<QCheckBox *>(u"keepsKey"_s)->isChecked()); // as the settings say
                QVERIFY(!page->isComplete());
                QTest::keyClicks(field, demoKey);
                QTest::keyClick(field, Qt::Key_Return);
            }
            QTRY_VERIFY_WITH_TIMEOUT(wizard.session().source() && !wizard.session().source()->wantsKey(), patience);
            QCOMPARE(wizard.session().source()->key, rightKey());
            QTRY_COMPARE(vault->secrets().size(), std::size_t(1));
            QTRY_COMPARE(keys.databases(), QStringList{source});
            windowkit::grab(wizard, isKept ? u"source-key-found"_s : u"source-key-keep"_s);
            QTRY_COMPARE(windowkit::cutTexts(wizard).join(u" | "_s), QString());
        }
        QCOMPARE(vault->asked(), 2); // kept once, read once
    }

    void afterTheMoveItselfTheKeyIsForgotten_data()
    {
        QTest::addColumn<bool>("isRehearsal");
        QTest::addColumn<Situation>("before");
        QTest::addColumn<bool>("stays");
        QTest::newRow("the move") << false << Situation::ListingFollowUps << false;
        QTest::newRow("a rehearsal") << true << Situation::ListingFollowUps << true;
        QTest::newRow("an earlier move, opened to be read") << false << Situation::Planned << true;
    }
    void afterTheMoveItselfTheKeyIsForgotten()
    {
        QFETCH(bool, isRehearsal);
        QFETCH(Situation, before);
        QFETCH(bool, stays);
        RehearsedRun rehearsed;
        const QString source = rehearsed.path(u"metabase.db.mv.db"_s);
        QVERIFY(write(source, "any"));
        auto answers = rehearsed.answers(source);
        if (!isRehearsal) {
            answers.storeApi = movetocloud::Answers::defaultStoreApi();
            answers.store = movetocloud::Answers::defaultStore();
        } else {
            answers.storeApi = answers.store = QUrl(u"http://127.0.0.1:1"_s);
        }
        const auto vault = std::make_shared<MemoryVault>();
        Workplace workplace(rehearsed.home());
        const KeptKeys keys(vault, rehearsed.path(u"kept-keys"_s));
        workplace.setKeptKeys(keys);
        QVERIFY(keys.keep(source, rightKey(), {}));
        RunPresenter presenter(rehearsed.home());
        DatabaseKeyBox box(&presenter, workplace);
        {
            auto journal = Journal::open(rehearsed.home());
            presenter.open(journal->create(movetocloud::makePlan(answers), u"A move"_s)->id);
        }
        QTRY_VERIFY(presenter.record().has_value());
        QCOMPARE(presenter.isRehearsal(), isRehearsal);
        emit presenter.situationChanged(Situation::Complete, before);
        if (stays)
            QCOMPARE(vault->asked(), 1);
        else
            QTRY_VERIFY(!keys.has(source));
        QCOMPARE(vault->secrets().empty(), !stays);
    }

    void anEnvironmentFileGivesItsKeyOrSaysWhyNot()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"metabase.env"_s);
        QCOMPARE(movetocloud::keyOfEnvironmentFile(path).hasValue(), false);
        QVERIFY(write(path, "# nothing\nMB_DB_TYPE=h2\n"));
        QCOMPARE(movetocloud::keyOfEnvironmentFile(path).error().code, Error::Code::NotFound);
        QVERIFY(write(path, "export MB_ENCRYPTION_SECRET_KEY=\"a key with blanks\"\n"));
        QCOMPARE(*movetocloud::keyOfEnvironmentFile(path), Secret("a key with blanks"));
    }
};

QTEST_MAIN(DatabaseKeyTest)
#include "tst_databasekey.moc"
