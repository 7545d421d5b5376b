// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/choicenames.h"
#include "core/formats/h2/errors.h"
#include "core/jobs/journal.h"
#include "core/journeys/movetocloud/preflight.h"
#include "movehand.h"
#include "rehearsedrun.h"
#include "ui/pages/runpage.h"
#include "ui/run/runpresenter.h"
#include "ui/widgets/errorpanel.h"
#include "windowkit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMessageBox>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

using namespace gangway;
using namespace Qt::StringLiterals;
using namespace hand;
using movetocloud::Page;
using movetocloud::Session;
using windowkit::grab;

namespace {

/// Another process that has a file open for writing and locked, as Java has a database.
class Holder
{
public:
    explicit Holder(const QString &path)
    {
        const QByteArray name = QFile::encodeName(path);
        int ready[2];
        if (::pipe(ready) != 0)
            return;
        m_child = ::fork();
        if (m_child == 0) {
            const int file = ::open(name.constData(), O_RDWR);
            struct flock lock = {};
            lock.l_type = F_WRLCK;
            lock.l_whence = SEEK_SET;
            const char done = ::fcntl(file, F_SETLK, &lock) == 0 ? 'y' : 'n';
            (void)!::write(ready[1], &done, 1);
            for (;;)
                ::pause();
        }
        char done = 'n';
        m_holds = ::read(ready[0], &done, 1) == 1 && done == 'y';
        ::close(ready[0]);
        ::close(ready[1]);
    }
    ~Holder() { release(); }
    Q_DISABLE_COPY_MOVE(Holder)

    [[nodiscard]] bool holds() const { return m_holds; }
    void release()
    {
        if (m_child <= 0)
            return;
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
        m_child = -1;
    }

private:
    pid_t m_child = -1;
    bool m_holds = false;
};

/// A disk of its own, whose size can be changed; errno where this process may not have one.
class OwnDisk
{
public:
    explicit OwnDisk(const QString &folder)
        : m_folder(QFile::encodeName(folder))
    {
        m_error = ::mkdir(m_folder.constData(), 0700) == 0
                          && ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, "size=1200m,mode=0700") == 0
                      ? 0
                      : errno;
    }
    ~OwnDisk()
    {
        if (m_error == 0)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(OwnDisk)

    [[nodiscard]] int error() const { return m_error; }
    [[nodiscard]] bool fill() { return resize("size=512k"); }
    [[nodiscard]] bool empty() { return resize("size=1200m"); }

private:
    [[nodiscard]] bool resize(const char *size)
    {
        return ::mount("tmpfs", m_folder.constData(), "tmpfs", MS_REMOUNT, size) == 0;
    }

    QByteArray m_folder;
    int m_error = 0;
};

/// The stand-in cloud this process has started.
pid_t cloudProcess()
{
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &process : processes) {
        QFile file(u"/proc/%1/stat"_s.arg(process));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray stat = file.readAll();
        const qsizetype end = stat.lastIndexOf(')');
        if (stat.contains("(gangway-rehear") && stat.mid(end + 2).split(' ').value(1).toInt() == ::getpid())
            return process.toInt();
    }
    return -1;
}

Session checkedSample()
{
    auto source = movetocloud::lookAtSource(RehearsedRun::sample(), {}, {});
    movetocloud::PreflightRequest request;
    request.source = source->path;
    Session session;
    session.setSource(*std::move(source));
    session.setReport(*movetocloud::preflight(request, {}));
    return session;
}

/// Where the keyboard can be in the window.
QList<QWidget *> keyboardPlaces(const MoveWizard &wizard)
{
    QList<QWidget *> places;
    const auto widgets = wizard.findChildren<QWidget *>();
    for (QWidget *const widget : widgets) {
        if (widget->window() == &wizard && widget->isVisible() && widget->isEnabled()
            && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
            places.append(widget);
    }
    return places;
}

const char *placeName(Page page, const QWidget &place)
{
    static QByteArray name;
    name = movetocloud::supportCode(page).toUtf8() + ' ' + place.metaObject()->className() + ' '
           + place.objectName().toUtf8();
    return name.constData();
}

/// What the page in view says that did not happen; empty: nothing.
Error toldBy(const MoveWizard &wizard)
{
    const auto *const panel = wizard.currentPage()->findChild<ErrorPanel *>();
    return panel && panel->isVisible() ? panel->error() : Error{};
}

} // namespace

/// What somebody meets who goes a wrong way: it is told in words, nothing is lost, and the same page goes on once the
/// reason is gone.
class WrongPathsTest final : public QObject
{
    Q_OBJECT

    QNetworkAccessManager m_network;

    /// From now on the cloud has these faults.
    bool misbehave(const QUrl &store, const QString &spec)
    {
        QNetworkRequest request(store.resolved(QUrl(u"/rehearsal/misbehave"_s)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const QJsonObject body{{u"misbehave"_s, QJsonArray{spec}}};
        QNetworkReply *const reply = m_network.post(request, QJsonDocument(body).toJson());
        QSignalSpy finished(reply, &QNetworkReply::finished);
        return finished.wait(30'000) && reply->error() == QNetworkReply::NoError;
    }

    static void read(MoveWizard &wizard, const QString &path)
    {
        click(find<QLineEdit>(wizard, "sourcePath"));
        press(wizard, Qt::Key_A, Qt::ControlModifier);
        type(wizard, path);
        press(wizard, Qt::Key_Return);
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aFileInUseIsReadOnceItIsFree()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"metabase.db.mv.db"_s);
        QVERIFY(QFile::copy(RehearsedRun::sample(), file));
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        Holder holder(file);
        QVERIFY(holder.holds());
        Workplace workplace(folder.path());
        MoveWizard wizard(workplace, {});
        wizard.show();
        read(wizard, file);
        QTRY_VERIFY_WITH_TIMEOUT(!toldBy(wizard).what.isEmpty(), patience);
        const Error told = toldBy(wizard);
        QCOMPARE(told.code, Error::Code::InUse);
        QVERIFY2(told.what.contains(u"is in use by a running program"_s), qPrintable(told.what));
        QVERIFY2(told.detail.contains(u"tst_wrongpaths"_s), qPrintable(told.detail));
        QVERIFY2(told.next.contains(u"Stop Metabase"_s), qPrintable(told.next));
        QVERIFY(!canGoOn(wizard));
        QVERIFY2(hint(wizard).contains(u"press Enter in the field to try again"_s), qPrintable(hint(wizard)));
        grab(wizard, u"wrong-in-use"_s);
        holder.release();
        press(wizard, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(canGoOn(wizard), patience);
        QVERIFY(toldBy(wizard).what.isEmpty());
    }

    void aFileWithNothingLeftIsNotSaidToBeWorthSaving()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"metabase.db.mv.db"_s);
        QFile sample(RehearsedRun::sample());
        QVERIFY(sample.open(QIODevice::ReadOnly));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sample.read(8192) + QByteArray(500'000, '\0')); // its header, and not one chunk
        file.close();
        Workplace workplace(folder.path());
        MoveWizard wizard(workplace, {});
        wizard.show();
        read(wizard, path);
        QTRY_VERIFY_WITH_TIMEOUT(!toldBy(wizard).what.isEmpty(), patience);
        const Error told = toldBy(wizard);
        QCOMPARE(told.code, Error::Code::Corrupt);
        QVERIFY2(told.next.contains(u"Use an older backup"_s), qPrintable(told.next));
        QVERIFY2(!told.next.contains(u"salvage"_s) && !told.next.contains(u"Inspect"_s), qPrintable(told.next));
        grab(wizard, u"wrong-nothing-left"_s);
    }

    void whatCanBeDoneIsCalledAsThisFrontEndCallsIt()
    {
        const QTemporaryDir folder;
        const Workplace window(folder.path());
        const QString inWindow = h2::damaged(u"a.mv.db"_s, {}, {}).next;
        QVERIFY2(inWindow.contains(u"“Inspect a backup or database file”"_s), qPrintable(inWindow));
        QVERIFY2(!inWindow.contains(u"--"_s), qPrintable(inWindow));
        QCOMPARE(choiceName(Choice::RehearseAnew), u"“Move Metabase to Metabase Cloud”"_s);
        QCOMPARE(choiceName(Choice::PlanAnew), u"“Move Metabase to Metabase Cloud”"_s);
        QCOMPARE(choiceName(Choice::InspectFile), u"“Inspect a backup or database file” on Home"_s);
        QCOMPARE(choiceName(Choice::CheckFile), u"the page Checks of a move"_s);
        setChoiceNames(nullptr);
        const QString inTerminal = h2::damaged(u"a.mv.db"_s, {}, {}).next;
        QVERIFY2(inTerminal.endsWith(u"gangwayctl convert FILE --to NEW --salvage"_s), qPrintable(inTerminal));
        QCOMPARE(choiceName(Choice::RehearseAnew), u"--fresh"_s);
        QCOMPARE(choiceName(Choice::PlanAnew), u"gangwayctl plan move-to-cloud"_s);
        QCOMPARE(choiceName(Choice::InspectFile), u"gangwayctl inspect"_s);
        QCOMPARE(choiceName(Choice::CheckFile), u"gangwayctl preflight"_s);
    }

    void aFolderWithoutMetabaseSaysWhatBelongsThere()
    {
        const QTemporaryDir folder;
        Workplace workplace(folder.path());
        MoveWizard wizard(workplace, {});
        wizard.show();
        read(wizard, folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(!toldBy(wizard).what.isEmpty(), patience);
        const Error told = toldBy(wizard);
        QVERIFY2(told.what.contains(folder.path()), qPrintable(told.what));
        QVERIFY2(told.detail.contains(u"metabase.db.mv.db"_s), qPrintable(told.detail));
        QVERIFY2(told.next.contains(u"the folder Metabase runs in"_s), qPrintable(told.next));
        grab(wizard, u"wrong-folder"_s);
        read(wizard, RehearsedRun::sample());
        QTRY_VERIFY_WITH_TIMEOUT(canGoOn(wizard), patience);
    }

    void escapeBeforeTheStartLeavesNothing_data()
    {
        QTest::addColumn<Page>("page");
        QTest::newRow("source") << Page::Source;
        QTest::newRow("checks") << Page::Checks;
        QTest::newRow("plan") << Page::Plan;
    }
    void escapeBeforeTheStartLeavesNothing()
    {
        QFETCH(Page, page);
        const QTemporaryDir folder;
        Workplace workplace(folder.path());
        MoveWizard wizard(workplace, checkedSample());
        wizard.show();
        wizard.showPage(Page::Source);
        while (pageIn(wizard)->page() < page) {
            QTRY_VERIFY_WITH_TIMEOUT(canGoOn(wizard), patience);
            click(wizard.button(QWizard::NextButton));
            QVERIFY(!QTest::currentTestFailed());
        }
        QCOMPARE(pageIn(wizard)->page(), page);
        press(wizard, Qt::Key_Escape);
        QTRY_VERIFY(!wizard.isVisible());
        auto journal = Journal::open(folder.path());
        QVERIFY(journal->runs()->empty());
    }

    void escapeAsksWhileItRunsAndClosesAfterwards()
    {
        RehearsedRun rehearsed;
        QVERIFY(rehearsed.startCloud());
        Workplace workplace(rehearsed.home());
        MoveWizard wizard(workplace, {});
        wizard.run().setRehearsalServer(rehearsed.server());
        wizard.run().begin(movetocloud::makePlan(rehearsed.answers()), u"A move"_s);
        wizard.show();
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::OrderNeeded, patience);

        // Wherever the keyboard is, one question, and Escape means that nothing was meant.
        for (const Page page : movetocloud::allPages) {
            wizard.showPage(page);
            QTRY_COMPARE(pageIn(wizard)->page(), page);
            const QList<QWidget *> places = keyboardPlaces(wizard);
            QVERIFY(!places.isEmpty());
            for (QWidget *const place : places) {
                place->setFocus();
                press(wizard, Qt::Key_Escape);
                QVERIFY2(wizard.question() && wizard.question()->isVisible(), placeName(page, *place));
                QCOMPARE(wizard.findChildren<QMessageBox *>().size(), 1);
                press(*wizard.question(), Qt::Key_Escape);
                QTRY_VERIFY(!wizard.question());
                QVERIFY(wizard.isVisible() && wizard.run().isRunning());
            }
        }
        QVERIFY(!wizard.close());
        QVERIFY(wizard.question());
        grab(*wizard.question(), u"escape-question"_s);
        press(*wizard.question(), Qt::Key_Escape);
        QTRY_VERIFY(!wizard.question());

        const auto closesAtOnce = [&wizard] {
            for (const Page page : movetocloud::allPages) {
                wizard.show();
                wizard.showPage(page);
                QTRY_COMPARE(pageIn(wizard)->page(), page);
                press(wizard, Qt::Key_Escape);
                QVERIFY2(!wizard.isVisible() && !wizard.question(), qPrintable(movetocloud::supportCode(page)));
            }
            wizard.show();
        };
        wizard.run().stop();
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::Stopped, patience);
        closesAtOnce();
        QVERIFY(!QTest::currentTestFailed());

        wizard.run().start();
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::OrderNeeded, patience);
        wizard.run().fillInForMe();
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::KeyNeeded, patience);
        wizard.run().fillInForMe();
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::Complete, patience);
        QTRY_VERIFY(!wizard.run().isRunning());
        closesAtOnce();
        QVERIFY(!QTest::currentTestFailed());
        auto journal = Journal::open(rehearsed.home());
        QCOMPARE(journal->runs()->front().state, RunState::Verified);
    }

    void aQuestionGoesAwayWithWhatItAskedAbout()
    {
        RehearsedRun rehearsed;
        QVERIFY(rehearsed.startCloud());
        Workplace workplace(rehearsed.home());
        MoveWizard wizard(workplace, {});
        wizard.run().setRehearsalServer(rehearsed.server());
        wizard.run().begin(movetocloud::makePlan(rehearsed.answers()), u"A move"_s);
        wizard.show();
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::OrderNeeded, patience);
        press(wizard, Qt::Key_Escape);
        QVERIFY(wizard.question());
        wizard.run().stop();
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::Stopped, patience);
        QTRY_VERIFY(!wizard.question());
        QVERIFY(wizard.isVisible());
    }

    void aFullDiskIsToldAndGoneOnFrom()
    {
        RehearsedRun rehearsed;
        const QString disk = rehearsed.path(u"disk"_s);
        OwnDisk own(disk);
        if (own.error() != 0)
            QSKIP(qPrintable(u"a disk of its own cannot be had here: %1"_s.arg(qt_error_string(own.error()))));
        Workplace workplace(rehearsed.home());
        MoveWizard wizard(workplace, checkedSample());
        wizard.show();
        QCOMPARE(pageIn(wizard)->page(), Page::Plan);
        QAbstractButton *const start = wizard.button(QWizard::CommitButton);
        QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), patience);

        // Full before the start: the page says so, and does not start.
        QVERIFY(own.fill());
        click(find<QLineEdit>(wizard, "archive"));
        press(wizard, Qt::Key_A, Qt::ControlModifier);
        type(wizard, disk + u"/backup.gangway.tar"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hint(wizard).contains(u"There is not enough space"_s), patience);
        QVERIFY2(hint(wizard).contains(u"1.1 GB more have to stay free"_s), qPrintable(hint(wizard)));
        QVERIFY(!find<QLabel>(wizard, "space")->isVisible()); // once is enough
        QVERIFY(!start->isEnabled());
        grab(wizard, u"wrong-no-space-plan"_s);
        QVERIFY(own.empty());
        press(wizard, Qt::Key_Backspace);
        type(wizard, u"r"_s);
        QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), patience);
        const QString needed = find<QLabel>(wizard, "space")->text();
        QVERIFY2(needed.contains(u"MB are needed"_s), qPrintable(needed)); // twice the sample, and no margin in it

        // Full while it runs: nothing claims to be a backup, and Try again goes on.
        QVERIFY(own.fill());
        click(start);
        QTRY_COMPARE_WITH_TIMEOUT(pageIn(wizard)->page(), Page::Run, patience);
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::Failed, patience);
        QTRY_VERIFY(!toldBy(wizard).what.isEmpty());
        const Error told = toldBy(wizard);
        QCOMPARE(told.code, Error::Code::NoSpace);
        QVERIFY2(told.what.contains(disk), qPrintable(told.what));
        QVERIFY(!told.detail.isEmpty());
        QVERIFY2(told.next.contains(u"space"_s), qPrintable(told.next));
        QCOMPARE(QDir(disk).entryList({u"*.tar*"_s}, QDir::Files | QDir::Hidden), QStringList());
        grab(wizard, u"wrong-no-space-run"_s);
        QVERIFY(own.empty());
        click(bannerButton(pageOf<RunPage>(wizard, Page::Run), RunAction::Continue));
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::OrderNeeded, patience);
        QVERIFY(QFile::exists(disk + u"/backup.gangway.tar"_s));
        wizard.run().stop();
        QTRY_VERIFY(!wizard.run().isRunning());
    }

    void aCloudThatEndsBeforeTheStartIsStartedAgain()
    {
        RehearsedRun rehearsed;
        Workplace workplace(rehearsed.home());
        MoveWizard wizard(workplace, checkedSample());
        wizard.show();
        QCOMPARE(pageIn(wizard)->page(), Page::Plan);
        QAbstractButton *const start = wizard.button(QWizard::CommitButton);
        QTRY_VERIFY_WITH_TIMEOUT(start->isVisible() && start->isEnabled(), patience);
        const pid_t cloud = cloudProcess();
        QVERIFY(cloud > 0);
        ::kill(cloud, SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(!toldBy(wizard).what.isEmpty(), patience);
        const Error told = toldBy(wizard);
        QCOMPARE(told.what, u"The rehearsal cloud has ended."_s);
        QVERIFY2(told.next.contains(u"started again"_s), qPrintable(told.next));
        grab(wizard, u"wrong-cloud-down"_s);
        click(start);
        QTRY_COMPARE_WITH_TIMEOUT(pageIn(wizard)->page(), Page::Run, patience);
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::OrderNeeded, patience);
        QVERIFY(cloudProcess() != cloud);
        wizard.run().stop();
        QTRY_VERIFY(!wizard.run().isRunning());
    }

    void aStoreThatIsDownIsToldInTheEnd()
    {
        if (!qEnvironmentVariableIsSet("GANGWAY_TEST_LONG"))
            QSKIP("it is tried again for up to a minute: in the long form only");
        RehearsedRun rehearsed;
        movetocloud::Answers answers = rehearsed.answers();
        answers.storeApi = answers.store = QUrl(u"http://localhost:9"_s); // nobody listens there
        Workplace workplace(rehearsed.home());
        MoveWizard wizard(workplace, {});
        wizard.run().begin(movetocloud::makePlan(answers), u"A move"_s);
        wizard.showPage(Page::Run);
        wizard.show();
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::Failed, 3 * patience);
        QTRY_VERIFY(!toldBy(wizard).what.isEmpty());
        const Error told = toldBy(wizard);
        QCOMPARE(told.code, Error::Code::Unreachable);
        QVERIFY2(told.what.contains(u"localhost"_s), qPrintable(told.what));
        QVERIFY(!told.detail.isEmpty() && !told.next.isEmpty());
        grab(wizard, u"wrong-store-down"_s);
        QVERIFY(bannerButton(pageOf<RunPage>(wizard, Page::Run), RunAction::Continue));
    }

    void aNetworkThatIsCutInTheUploadIsTriedAgain()
    {
        RehearsedRun rehearsed;
        QVERIFY(rehearsed.startCloud());
        QVERIFY(misbehave(rehearsed.server()->store(), u"reset=put:65536x2"_s));
        Workplace workplace(rehearsed.home());
        MoveWizard wizard(workplace, {});
        wizard.run().setRehearsalServer(rehearsed.server());
        wizard.run().begin(movetocloud::makePlan(rehearsed.answers()), u"A move"_s);
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::OrderNeeded, patience);
        QVERIFY(wizard.run().failures().empty());
        wizard.run().stop();
        QTRY_VERIFY(!wizard.run().isRunning());
    }
};

QTEST_MAIN(WrongPathsTest)
#include "tst_wrongpaths.moc"
