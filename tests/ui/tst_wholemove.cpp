// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gangway/services.h"
#include "core/jobs/home.h"
#include "movehand.h"
#include "storevisitor.h"
#include "ui/help/helpwindow.h"
#include "ui/home/mainwindow.h"
#include "ui/home/runlist.h"
#include "ui/pages/finishpage.h"
#include "ui/pages/runpage.h"
#include "ui/pages/storepage.h"
#include "ui/pages/verifypage.h"
#include "ui/run/runpresenter.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/breakable.h"
#include "ui/widgets/comparisontable.h"
#include "ui/widgets/findingsview.h"
#include "ui/widgets/followuplist.h"
#include "ui/widgets/instancebox.h"
#include "windowkit.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <memory>

using namespace gangway;
using namespace Qt::StringLiterals;
using namespace hand;
using movetocloud::Page;
using windowkit::grab;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// One move of the sample, from the card on Home to the reports, as the desktop program is put together, by mouse and
/// keyboard alone, to the real stand-in cloud. Each function is a part of the way and goes on where the one before it
/// ended.
class WholeMoveTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<MainWindow> m_home;
    StoreVisitor m_visitor;
    MoveWizard *m_wizard = nullptr;
    QString m_runId;

    void comeToFront(QWidget &window)
    {
        window.activateWindow(); // where there is no window manager, nobody else does it
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    void goOn() { click(m_wizard->button(QWizard::NextButton)); }

    /// Whether the page in view has that sentence.
    bool isSaid(const QString &sentence) const
    {
        const auto labels = pageIn(*m_wizard)->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && withoutBreaks(label->text()) == sentence;
        });
    }

    /// What the dialog in view is told: a name, and Enter.
    void nameFile(const QString &path)
    {
        QTRY_VERIFY(topLevel<QFileDialog>());
        auto *const dialog = topLevel<QFileDialog>();
        comeToFront(*dialog);
        auto *const name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        click(name);
        press(*dialog, Qt::Key_A, Qt::ControlModifier);
        type(*dialog, path);
        press(*dialog, Qt::Key_Return);
        QTRY_VERIFY(!topLevel<QFileDialog>());
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_preferences = std::make_unique<Preferences>();
        m_workplace = std::make_unique<Workplace>(m_folder.path());
        serve(*m_workplace, *m_preferences);
        m_home = std::make_unique<MainWindow>(*m_workplace);
        m_home->show();
        comeToFront(*m_home);
    }

    /// What comes after a part that did not work would only repeat its fault.
    void init()
    {
        static bool isBroken = false;
        isBroken = isBroken || QTest::currentTestFailed();
        if (isBroken)
            QSKIP("the way to here is not open");
    }

    void theCardOnHomeOpensTheMove()
    {
        click(m_home->findChild<QAbstractButton *>(u"moveCard"_s));
        QTRY_VERIFY(topLevel<MoveWizard>());
        m_wizard = topLevel<MoveWizard>();
        comeToFront(*m_wizard);
        QCOMPARE(pageIn(*m_wizard)->page(), Page::Source);
    }

    void theSampleIsChosen()
    {
        QVERIFY(!canGoOn(*m_wizard));
        click(buttonNamed(*m_wizard, u"Use the sample"_s));
        QTRY_VERIFY_WITH_TIMEOUT(canGoOn(*m_wizard), patience);
        QCOMPARE(hint(*m_wizard), QString());
        goOn();
        QTRY_COMPARE(pageIn(*m_wizard)->page(), Page::Checks);
    }

    void theChecksLetItPass()
    {
        QTRY_VERIFY_WITH_TIMEOUT(canGoOn(*m_wizard), patience);
        QVERIFY(find<FindingsView>(*m_wizard, "findings")->shownCount() > 0);
        tabTo(m_wizard->button(QWizard::NextButton));
        press(*m_wizard, Qt::Key_Space);
        QTRY_COMPARE(pageIn(*m_wizard)->page(), Page::Plan);
    }

    void thePlanIsStarted()
    {
        QAbstractButton *const start = m_wizard->button(QWizard::CommitButton);
        tabTo(start);
        QCOMPARE(start->text(), u"&Start move"_s);
        press(*m_wizard, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(pageIn(*m_wizard)->page(), Page::Run, patience);
        m_runId = m_wizard->session().runId();
    }

    void theSnapshotIsUploaded()
    {
        QTRY_VERIFY_WITH_TIMEOUT(canGoOn(*m_wizard), patience);
        grab(*m_wizard, u"whole-uploaded"_s);
        goOn();
        QTRY_COMPARE(pageIn(*m_wizard)->page(), Page::Store);
    }

    void theStoreIsGivenAnOrder()
    {
        auto *const store = pageOf<StorePage>(*m_wizard, Page::Store);
        QTRY_COMPARE_WITH_TIMEOUT(m_wizard->run().situation(), Situation::OrderNeeded, patience);
        click(bannerButton(store, RunAction::OpenStore));
        QTRY_VERIFY2_WITH_TIMEOUT(m_visitor.page().contains(u"Set up your Metabase Cloud"_s),
                                  qPrintable(m_visitor.page()), patience);
        m_visitor.order(u"www"_s); // a name that the cloud keeps for itself
        QVERIFY2(m_visitor.page().contains(u"is taken"_s), qPrintable(m_visitor.page()));
        m_visitor.order(u"acme"_s);
        QVERIFY2(m_visitor.page().contains(u"Your new Metabase"_s), qPrintable(m_visitor.page()));

        click(store->address()->field());
        type(*m_wizard, m_visitor.code(u"http://"_s));
        press(*m_wizard, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_wizard->run().situation(), Situation::KeyNeeded, patience);
        grab(*m_wizard, u"whole-key"_s);
        click(store->key()->field());
        type(*m_wizard, m_visitor.code(u"mb_"_s));
        click(store->key()->useButton());
        QTRY_COMPARE_WITH_TIMEOUT(m_wizard->run().situation(), Situation::Complete, patience);
        goOn();
        QTRY_COMPARE(pageIn(*m_wizard)->page(), Page::Verify);
    }

    void bothSidesAreEqual()
    {
        const auto *const table = pageOf<VerifyPage>(*m_wizard, Page::Verify)->table();
        QTRY_VERIFY(table->isVisible());
        const auto &inside = m_wizard->session().source()->inventory;
        const auto counts = comparedCounts(inside, inside);
        QCOMPARE(table->rowCount(), static_cast<int>(counts.size()));
        qint64 all = 0;
        for (int row = 0; row < table->rowCount(); ++row) {
            const ComparedCount &count = counts[static_cast<std::size_t>(row)];
            all += count.found;
            QCOMPARE(table->item(row, 0)->text(), count.title);
            QCOMPARE(table->item(row, 1)->text(), QLocale().toString(count.found));
            QCOMPARE(table->item(row, 2)->text(), QLocale().toString(count.found));
            QCOMPARE(table->item(row, 3)->text(), u"equal"_s);
        }
        QVERIFY(all > 0);
        grab(*m_wizard, u"whole-verify"_s);
        goOn();
        QTRY_COMPARE(pageIn(*m_wizard)->page(), Page::Finish);
    }

    void whatIsDoneIsTicked()
    {
        const auto *const list = pageOf<FinishPage>(*m_wizard, Page::Finish)->followUps();
        QTRY_VERIFY_WITH_TIMEOUT(!list->boxes().empty(), patience);
        QCheckBox *const first = list->boxes().front();
        tabTo(first);
        press(*m_wizard, Qt::Key_Space);
        const QString ticks = runFolderPath(m_folder.path(), m_runId) + u"/follow-ups-done.json"_s;
        QTRY_VERIFY(contents(ticks).contains(first->objectName().toUtf8()));
        grab(*m_wizard, u"whole-finish"_s);
    }

    void theReportIsSaved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("page") << u"report.html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("paper") << u"report.pdf"_s << QByteArray("%PDF-");
    }
    void theReportIsSaved()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, beginning);
        const QString path = m_folder.filePath(name);
        click(buttonNamed(*m_wizard, u"Save report"_s));
        nameFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(u"The report is in %1."_s.arg(path)), patience);
        QVERIFY(contents(path).startsWith(beginning));
        QVERIFY(contents(path).size() > 2000);
    }

    void theManualOpensWhereThePageIsExplained()
    {
        comeToFront(*m_wizard);
        press(*m_wizard, Qt::Key_F1);
        QTRY_VERIFY(topLevel<HelpWindow>());
        QCOMPARE(topLevel<HelpWindow>()->topic(), u"move-to-cloud#finish"_s);
        topLevel<HelpWindow>()->close();
        QTRY_VERIFY(!topLevel<HelpWindow>());
        comeToFront(*m_wizard);
    }

    void homeHasTheRunWithItsTicks()
    {
        click(m_wizard->button(QWizard::FinishButton));
        QTRY_VERIFY(!topLevel<MoveWizard>());
        comeToFront(*m_home);
        QTreeWidget *const runs = m_home->earlier()->list();
        QTRY_COMPARE_WITH_TIMEOUT(runs->topLevelItemCount(), 1, patience);
        QCOMPARE(runs->topLevelItem(0)->text(2), u"verified"_s);
        clickAt(runs->viewport(), runs->visualItemRect(runs->topLevelItem(0)).center());
        click(buttonNamed(*m_home, u"Open"_s));
        QTRY_VERIFY_WITH_TIMEOUT(topLevel<MoveWizard>(), patience);
        const MoveWizard *const again = topLevel<MoveWizard>();
        QCOMPARE(pageIn(*again)->page(), Page::Finish);
        const auto *const list = pageOf<FinishPage>(*again, Page::Finish)->followUps();
        QTRY_VERIFY_WITH_TIMEOUT(!list->boxes().empty(), patience);
        QVERIFY(list->boxes().front()->isChecked());
        QCOMPARE(list->done().size(), 1);
    }

    void closingHomeClosesEverything()
    {
        m_home->close(); // the button of the window's frame, which no test can press
        QTRY_VERIFY(!topLevel<MainWindow>());
        QTRY_VERIFY(!topLevel<MoveWizard>());
    }

    void cleanupTestCase()
    {
        m_home.reset();
        m_workplace.reset();
    }
};

QTEST_MAIN(WholeMoveTest)
#include "tst_wholemove.moc"
