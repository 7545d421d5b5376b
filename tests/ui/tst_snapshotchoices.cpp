// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/journal.h"
#include "core/journeys/movetocloud/duechoices.h"
#include "core/journeys/movetocloud/preflight.h"
#include "core/journeys/movetocloud/sessionofrun.h"
#include "core/metabase/encryption.h"
#include "rehearsedrun.h"
#include "ui/pages/checkspage.h"
#include "ui/pages/planpage.h"
#include "ui/pages/runpage.h"
#include "ui/run/runaction.h"
#include "ui/widgets/banner.h"
#include "ui/wizard/movewizard.h"
#include "windowkit.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTextBrowser>

using namespace gangway;
using namespace Qt::StringLiterals;
using movetocloud::Page;

namespace {

constexpr int patience = 240'000;

/// The sample with dashboards that show a question which is not there, and with a person's settings that no key opens.
/// False where H2 is not there to make it.
bool makeTroubled(const QString &file)
{
    const QString jar = QStringLiteral(GANGWAY_H2_JAR);
    const auto key = metabase::EncryptionKey::derive(Secret("a key that is forgotten"));
    if (!key || !QFile::exists(jar) || !QFile::copy(RehearsedRun::sample(), file))
        return false;
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    const QString sql =
        u"SET REFERENTIAL_INTEGRITY FALSE; DELETE FROM REPORT_CARD WHERE ID = (SELECT MIN(CARD_ID) FROM "
        "REPORT_DASHBOARDCARD WHERE CARD_ID IS NOT NULL); UPDATE CORE_USER SET SETTINGS = '%1'; SHUTDOWN"_s.arg(
            QString::fromLatin1(*key->encryptText("{}")));
    return QProcess::execute(u"java"_s, {u"-cp"_s, jar, u"org.h2.tools.Shell"_s, u"-url"_s,
                                         u"jdbc:h2:file:"_s + QString(file).chopped(6), u"-user"_s, QString(),
                                         u"-password"_s, QString(), u"-sql"_s, sql})
           == 0;
}

} // namespace

/// What stops a snapshot, decided where it is found.
class SnapshotChoicesTest final : public QObject
{
    Q_OBJECT

    RehearsedRun m_rehearsed;
    QString m_source;

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_source = m_rehearsed.path(u"troubled.mv.db"_s);
        if (!makeTroubled(m_source))
            QSKIP("needs the H2 jar (libh2-java) to make such a database");
        QVERIFY(m_rehearsed.startCloud());
    }

    void theyAreDecidedBelowTheFindings()
    {
        auto facts = movetocloud::lookAtSource(m_source, {}, {});
        QVERIFY(facts);
        movetocloud::PreflightRequest request;
        request.source = m_source;
        auto report = movetocloud::preflight(request, {});
        QVERIFY(report);
        QCOMPARE(movetocloud::dueChoices(*report), (movetocloud::DueChoices{true, true}));
        movetocloud::Session session;
        session.setSource(*std::move(facts));
        session.setReport(*std::move(report));
        const QTemporaryDir home; // with a stand-in cloud of its own
        Workplace workplace(home.path());
        MoveWizard wizard(workplace, session);
        wizard.resize(900, 640);
        wizard.show();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        WizardPage *const page = wizard.pageAt(Page::Checks);
        QCOMPARE(wizard.currentPage(), page);
        QVERIFY(!page->isComplete());
        QVERIFY(page->findChild<QLabel *>(u"hint"_s)->text().contains(u"decided on below"_s));
        auto *const unreadable = page->findChild<QComboBox *>(u"unreadable"_s);
        auto *const orphans = page->findChild<QCheckBox *>(u"leaveOutOrphans"_s);
        QVERIFY(unreadable->isVisible() && orphans->isVisible());
        // What can be decided is called as it is called on the page, not as it is typed.
        const QString findings = page->findChild<QTextBrowser *>(u"findings"_s)->toPlainText();
        QVERIFY2(findings.contains(u"“Empty them in the snapshot”"_s), qPrintable(findings));
        QVERIFY2(findings.contains(u"“Leave out rows that refer to nothing”"_s), qPrintable(findings));
        QVERIFY2(!findings.contains(u"--"_s), qPrintable(findings));
        windowkit::grab(wizard, u"checks-choices"_s);
        QCOMPARE(windowkit::namelessControls(wizard), QStringList());
        QTRY_COMPARE(windowkit::cutTexts(wizard).join(u" | "_s), QString());

        // Each decision is looked at with all checks again.
        QTest::keyClick(orphans, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(wizard.session().report(), patience);
        QCOMPARE(movetocloud::dueChoices(*wizard.session().report()), (movetocloud::DueChoices{true, false}));
        QTRY_VERIFY(orphans->isVisible() && orphans->isChecked()); // may still be undone
        unreadable->setFocus();
        QTest::keyClick(unreadable, Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(wizard.session().report() && !wizard.session().report()->blocks(), patience);
        QCOMPARE(wizard.session().answers().unreadable, metabase::Unreadable::Reset);
        windowkit::grab(wizard, u"checks-chosen"_s);
        auto *const accept = page->findChild<QCheckBox *>(u"accept"_s);
        QTRY_VERIFY(page->findChild<QWidget *>(u"findings"_s)->isVisible());
        if (accept->isVisible())
            QTest::keyClick(accept, Qt::Key_Space);
        QVERIFY(page->isComplete());

        // The plan has them as gangwayctl would write them, and the run keeps to it.
        wizard.next();
        QTRY_COMPARE(wizard.currentPage(), wizard.pageAt(Page::Plan));
        const QString commands = wizard.currentPage()->findChild<QPlainTextEdit *>(u"commands"_s)->toPlainText();
        QVERIFY2(commands.contains(u"--unreadable reset"_s) && commands.contains(u"--leave-out-orphans"_s),
                 qPrintable(commands));
        QAbstractButton *const start = wizard.button(QWizard::CommitButton);
        QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), patience);
        QTest::keyClick(start, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::OrderNeeded, patience);
        const QJsonObject answers = wizard.run().record()->plan.answers;
        QCOMPARE(answers[u"unreadable"_s].toString(), u"reset"_s);
        QCOMPARE(answers[u"leaveOutOrphans"_s].toBool(), true);
        wizard.run().stop();
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::Stopped, patience);
    }

    void aRunThatStopsForThemIsPlannedAgain()
    {
        QString id;
        {
            auto journal = Journal::open(m_rehearsed.home());
            id = journal->create(movetocloud::makePlan(m_rehearsed.answers(m_source)), u"A move"_s)->id;
        }
        Workplace workplace(m_rehearsed.home());
        std::optional<movetocloud::Session> asked;
        connect(&workplace, &Workplace::moveAsked, this,
                [&asked](const movetocloud::Session &session) { asked = session; });
        MoveWizard wizard(workplace, *movetocloud::sessionOfRun(m_rehearsed.home(), id));
        wizard.run().setRehearsalServer(m_rehearsed.server());
        wizard.show();
        QTRY_VERIFY(wizard.run().record().has_value());
        wizard.run().start();
        QTRY_COMPARE_WITH_TIMEOUT(wizard.run().situation(), Situation::Blocked, patience);
        QTRY_VERIFY(!wizard.run().isRunning());
        auto *const page = qobject_cast<RunPage *>(wizard.pageAt(Page::Run));
        QPushButton *const again = page->banner()->button(static_cast<int>(RunAction::PlanAgain));
        QVERIFY(again);
        const Error why = wizard.run().failures().empty() ? Error{} : wizard.run().failures().back().error;
        QVERIFY2(!why.detail.isEmpty() && !(why.detail + why.next).contains(u"--"_s), qPrintable(why.detail));
        windowkit::grab(wizard, u"run-blocked"_s);
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY(asked);
        QVERIFY(!wizard.isVisible());

        // The new window reads the same file by itself; nothing was carried over unseen.
        MoveWizard next(workplace, *asked);
        next.show();
        QCOMPARE(next.currentPage(), next.pageAt(Page::Source));
        QVERIFY(!next.session().answers().acceptDecisions);
        QTRY_VERIFY_WITH_TIMEOUT(next.session().source(), patience);
        QCOMPARE(next.session().source()->path, m_source);
        QTRY_VERIFY(next.pageAt(Page::Source)->isComplete());
        next.next();
        QTRY_VERIFY_WITH_TIMEOUT(next.session().report(), patience);
        QCOMPARE(movetocloud::dueChoices(*next.session().report()), (movetocloud::DueChoices{true, true}));
    }
};

QTEST_MAIN(SnapshotChoicesTest)
#include "tst_snapshotchoices.moc"
