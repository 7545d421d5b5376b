// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durablefile.h"
#include "core/jobs/home.h"
#include "core/jobs/journal.h"
#include "core/language/interpreter.h"
#include "faults.h"
#include "look.h"
#include "scenes.h"
#include "tests/translations/catalogue.h"
#include "ui/pages/finishpage.h"
#include "ui/pages/verifypage.h"
#include "ui/run/runpresenter.h"
#include "ui/widgets/comparisontable.h"
#include "ui/widgets/followuplist.h"
#include "ui/wizard/movewizard.h"
#include "ui/wizard/wizardpage.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace gangway;
using namespace Qt::StringLiterals;

/// Why a picture is known to show a fault; whoever mends one is told by the test to take it out here.
const char *knownFault(QByteArrayView picture)
{
    constexpr std::pair<const char *, const char *> known[] = {
        {"inspect long-words", "the site's name is data, and in no language"},
        {"inspect-damaged long-words", "the site's name is data, and in no language"},
    };
    for (const auto &[name, why] : known) {
        if (picture == name)
            return why;
    }
    return nullptr;
}

namespace {

/// What is wrong with a page in the pictures people see of it, from the very first on, before layouts have asked for
/// more room.
class Frames final : public QObject
{
public:
    explicit Frames(QWidget *page)
        : m_page(page)
    {
        page->installEventFilter(this);
    }

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QStringList faults() const { return m_faults; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            ++m_count;
            for (const QString &fault : shots::clippedTexts(*m_page))
                m_faults.append(u"frame %1: %2"_s.arg(m_count).arg(fault));
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget *m_page;
    QStringList m_faults;
    int m_count = 0;
};

/// Whether a page of a run that has ended shows what it has to.
bool isFilled(const MoveWizard &wizard, movetocloud::Page page)
{
    if (!wizard.run().record())
        return false;
    const auto *const finish = qobject_cast<FinishPage *>(wizard.pageAt(page));
    const auto *const verify = qobject_cast<VerifyPage *>(wizard.pageAt(page));
    return (!finish || !finish->followUps()->boxes().empty()) && (!verify || verify->table()->isVisible());
}

} // namespace

/// Grabs every window in every look into build/…/shots, for whoever looks at them, and finds what a program can find.
class ShotsTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QDir m_shots{QStringLiteral(GANGWAY_BINARY_DIR "/shots")};
    QTranslator m_pseudo;
    QString m_runId;
    movetocloud::Session m_planned;

private slots:
    void initTestCase()
    {
        QVERIFY(m_shots.mkpath(u"."_s));
        const QString catalogue = m_folder.filePath(u"pseudo.qm"_s);
        QVERIFY(catalogue::makePseudo(catalogue, m_folder.path()));
        QVERIFY(m_pseudo.load(catalogue));

        const QString home = m_folder.filePath(u"home"_s);
        QVERIFY(ensurePrivateDirectory(home));
        qputenv("GANGWAY_HOME", QFile::encodeName(home));
        const auto run = shots::rehearsedRun();
        QVERIFY2(run, qPrintable(run ? QString() : run.error().detail));
        m_runId = *run;
        Interpreter interpreter;
        interpreter.speak(u"en"_s); // its findings can then be said in other languages
        const auto planned = shots::checkedSample();
        QVERIFY2(planned, qPrintable(planned ? QString() : planned.error().what));
        m_planned = *planned;
    }

    void cleanup()
    {
        QApplication::removeTranslator(&m_pseudo);
        QLocale::setDefault(QLocale::system());
    }

    void everyWindowCanBeReadInEveryLook_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<int>("look");
        const auto scenes = shots::scenes();
        const auto looks = shots::looks();
        for (std::size_t scene = 0; scene < scenes.size(); ++scene) {
            for (std::size_t look = 0; look < looks.size(); ++look) {
                QTest::newRow(qPrintable(u"%1 %2"_s.arg(scenes[scene].name, looks[look].name)))
                    << static_cast<int>(scene) << static_cast<int>(look);
            }
        }
    }
    void everyWindowCanBeReadInEveryLook()
    {
        QFETCH(int, scene);
        QFETCH(int, look);
        const shots::Scene shown = shots::scenes()[static_cast<std::size_t>(scene)];
        const shots::Look worn = shots::looks()[static_cast<std::size_t>(look)];
        Preferences preferences;
        shots::wear(worn);
        if (worn.isPseudo)
            QApplication::installTranslator(&m_pseudo);
        Interpreter interpreter;
        movetocloud::Session planned = m_planned;
        if (worn.isRightToLeft) {
            interpreter.speak(u"ar"_s); // what is written from the left stays there, in whatever layout
            checks::Report report = *planned.report();
            for (checks::Finding &finding : report.findings)
                finding.speak();
            planned.setReport(std::move(report));
        }
        Workplace workplace(gangwayHomePath());
        shots::Ground ground{workplace, preferences, m_runId, planned};
        const auto window = shown.make(ground);
        if (!shown.hasOwnSize)
            window->resize(worn.size);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        shots::settle();
        QVERIFY(window->grab().save(m_shots.filePath(u"%1-%2.png"_s.arg(shown.name, worn.name))));

        QStringList faults =
            shots::clippedTexts(*window) + shots::overlongLines(*window) + shots::namelessControls(*window);
        if (worn.isPseudo)
            faults += shots::untranslatableTexts(*window);
        if (!shown.hasOwnSize && worn.textScale <= 1 && !worn.isPseudo && window->size() != worn.size)
            faults.append(u"needs %1 by %2"_s.arg(window->width()).arg(window->height()));
        if (const char *known = knownFault(QTest::currentDataTag()))
            QEXPECT_FAIL("", known, Continue);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"\n    "_s)));
    }

    void aPageIsWholeFromItsFirstFrame_data()
    {
        QTest::addColumn<movetocloud::Page>("page");
        for (const movetocloud::Page page : movetocloud::allPages)
            QTest::newRow(qPrintable(movetocloud::supportCode(page))) << page;
    }
    void aPageIsWholeFromItsFirstFrame()
    {
        QFETCH(movetocloud::Page, page);
        const auto looks = shots::looks();
        const auto worn = std::ranges::find(looks, u"large-text"_s, &shots::Look::name);
        shots::wear(*worn);
        Workplace workplace(gangwayHomePath());
        const bool isBegun = page > movetocloud::Page::Plan;
        movetocloud::Session session = m_planned;
        if (isBegun) {
            auto journal = Journal::open(gangwayHomePath());
            session = *movetocloud::Session::ofRun(*journal->run(m_runId));
        }
        MoveWizard wizard(workplace, session);
        wizard.resize(worn->size);
        // As the first page of its window, and when somebody comes to it from another. What a page shows of a run is
        // read while it is open: each frame counts.
        for (const bool isFirst : {true, false}) {
            if (!isFirst) {
                wizard.showPage(page == movetocloud::Page::Source ? movetocloud::Page::Checks
                                                                  : movetocloud::Page::Source);
                shots::settle();
            }
            const Frames frames(wizard.pageAt(page));
            wizard.showPage(page);
            wizard.show();
            QTRY_VERIFY(frames.count() > 0);
            QTRY_VERIFY(!isBegun || isFilled(wizard, page));
            shots::settle();
            QVERIFY2(frames.faults().isEmpty(), qPrintable(frames.faults().join(u"\n    "_s)));
        }
    }

    void whatIsCutOrNamelessIsFound()
    {
        shots::wear(shots::looks().front());
        QWidget window;
        auto *const label = new QLabel(u"A sentence that needs some room"_s, &window);
        label->setGeometry(0, 0, 40, 20);
        auto *const wrapped = new QLabel(u"A sentence that would need several lines of text"_s, &window);
        wrapped->setWordWrap(true);
        wrapped->setGeometry(0, 30, 120, 12);
        auto *const button = new QPushButton(u"Start everything"_s, &window);
        button->setGeometry(0, 60, 30, 24);
        auto *const field = new QLineEdit(&window);
        window.resize(200, 200);
        window.show();
        QCOMPARE(shots::clippedTexts(window).size(), 3);
        QCOMPARE(shots::namelessControls(window).size(), 1);
        QCOMPARE(shots::overlongLines(window).size(), 0);
        field->resize(2000, 24);
        wrapped->setText(u"word "_s.repeated(40));
        QCOMPARE(shots::overlongLines(window).size(), 1);
        wrapped->resize(2000, 24);
        QCOMPARE(shots::overlongLines(window).size(), 2);
        QCOMPARE(shots::untranslatableTexts(window).size(), 3);
        label->setText(u"⟦Á sééntééncéé⟧"_s);
        QCOMPARE(shots::untranslatableTexts(window).size(), 2);
    }
};

QTEST_MAIN(ShotsTest)
#include "tst_shots.moc"
