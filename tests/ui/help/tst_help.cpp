// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"
#include "ui/wizard/movewizard.h"
#include "ui/wizard/wizardpage.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QFont>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextLayout>
#include <QTextTable>
#include <QTreeWidget>

using namespace gangway;
using namespace Qt::StringLiterals;

class HelpTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyLinkOfTheManualLeadsSomewhere()
    {
        const Manual manual;
        QVERIFY(manual.chapters().size() >= 8);
        static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
        for (const Manual::Chapter &chapter : manual.chapters()) {
            QVERIFY2(chapter.title != chapter.id, qPrintable(chapter.id)); // has a heading
            auto links = link.globalMatch(chapter.markdown);
            while (links.hasNext()) {
                const QString target = links.next().captured(1);
                if (target.startsWith("https://"_L1))
                    continue;
                const QString topic = QString(target).remove(u".md"_s);
                QVERIFY2(manual.has(topic), qPrintable(chapter.id + u" leads to "_s + target));
            }
        }
    }

    void everyPageOfTheWizardIsExplained()
    {
        const QTemporaryDir home;
        Workplace workplace(home.path());
        const MoveWizard wizard(workplace, movetocloud::Session());
        const Manual manual;
        int pages = 0;
        for (const auto page : movetocloud::allPages) {
            const WizardPage *const shown = wizard.pageAt(page);
            if (!shown)
                continue;
            ++pages;
            QVERIFY2(manual.has(shown->helpTopic()), qPrintable(shown->helpTopic()));
        }
        QVERIFY(pages > 0);
        for (const auto *section : {"source", "checks", "plan", "run", "store", "verify", "finish"})
            QVERIFY2(manual.has(u"move-to-cloud#"_s + QString::fromLatin1(section)), section);
    }

    void aTopicIsShownAtItsHeading()
    {
        HelpWindow window;
        window.resize(700, 400);
        window.show();
        window.open(u"move-to-cloud#verify"_s);
        QCOMPARE(window.topic(), u"move-to-cloud#verify"_s);
        auto *const page = window.findChild<QTextBrowser *>();
        QVERIFY(page->verticalScrollBar()->value() > 0);
        QCOMPARE(page->textCursor().block().text(), u"Verify"_s);
        QVERIFY(page->cursorRect().top() < page->height() / 4);
    }

    /// With text twice as large in the smallest window, no word of a table is torn, and nothing scrolls sideways.
    void tablesBreakNoWords_data()
    {
        QTest::addColumn<QString>("chapter");
        const Manual manual;
        for (const Manual::Chapter &chapter : manual.chapters())
            QTest::newRow(qPrintable(chapter.id)) << chapter.id;
    }
    void tablesBreakNoWords()
    {
        QFETCH(QString, chapter);
        const QFont before = QApplication::font();
        const auto back = qScopeGuard([&before] { QApplication::setFont(before); });
        QFont large(u"DejaVu Sans"_s);
        large.setPointSize(20);
        QApplication::setFont(large);
        HelpWindow window;
        window.resize(760, 520);
        window.show();
        window.open(chapter);
        auto *const page = window.findChild<QTextBrowser *>();
        QTextDocument &manual = *page->document();
        for (QTextFrame *const frame : manual.rootFrame()->childFrames()) {
            const auto *const table = qobject_cast<QTextTable *>(frame);
            QVERIFY(!table
                    || table->cellAt(0, 0).firstCursorPosition().block() // a table behind code loses its first
                           == table->cellAt(0, 0).lastCursorPosition().block());
            const QRectF place = manual.documentLayout()->frameBoundingRect(frame);
            QVERIFY2(place.right() <= page->viewport()->width(), qPrintable(QString::number(place.right())));
        }
        QCOMPARE(page->horizontalScrollBar()->maximum(), 0);
        page->selectAll();
        page->copy();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(!copied.isEmpty() && !copied.contains(QChar(0x200B)) && !copied.contains(QChar(0x2060)));
        for (QTextBlock block = manual.begin(); block.isValid(); block = block.next()) {
            if (!QTextCursor(block).currentTable())
                continue;
            for (int line = 1; line < block.layout()->lineCount(); ++line) {
                const qsizetype at = block.layout()->lineAt(line).textStart();
                const QString words = block.text();
                const bool isTorn = words[at - 1].isLetterOrNumber() && words[at].isLetterOrNumber();
                QVERIFY2(!isTorn, qPrintable(words.first(at) + u'|' + words.sliced(at)));
            }
        }
    }

    /// On a wide screen, an eye finds its way back along each line.
    void linesAreNoLongerThanTheyAreRead()
    {
        HelpWindow window;
        window.resize(1920, 1080);
        window.show();
        window.open(u"commands"_s);
        auto *const page = window.findChild<QTextBrowser *>();
        const int letter = page->fontMetrics().averageCharWidth();
        QVERIFY(page->viewport()->width() > 150 * letter);
        int longest = 0;
        for (QTextBlock block = page->document()->begin(); block.isValid(); block = block.next()) {
            for (int line = 0; line < block.layout()->lineCount(); ++line)
                longest = std::max(longest, static_cast<int>(block.layout()->lineAt(line).naturalTextWidth()) / letter);
        }
        QVERIFY2(longest > 80 && longest < 120, qPrintable(QString::number(longest)));
        // In a smaller window they go with it.
        window.resize(760, 520);
        QTRY_VERIFY(page->viewport()->width() < 100 * letter);
        QTRY_COMPARE(page->horizontalScrollBar()->maximum(), 0);
    }

    void whatIsNotThereLeadsToTheNearest()
    {
        HelpWindow window;
        window.open(u"backups#no-such-section"_s);
        QCOMPARE(window.topic(), u"backups"_s);
        window.open(u"no-such-chapter"_s);
        QCOMPARE(window.topic(), u"index"_s);
    }

    void theWayBackAndForward()
    {
        HelpWindow window;
        window.open(u"backups"_s);
        window.open(u"rehearsal"_s);
        window.goBack();
        QCOMPARE(window.topic(), u"backups"_s);
        window.goForward();
        QCOMPARE(window.topic(), u"rehearsal"_s);
        window.goBack();
        window.goBack();
        QCOMPARE(window.topic(), u"index"_s);
        window.goBack();
        QCOMPARE(window.topic(), u"index"_s);
        window.open(u"commands"_s);
        window.goForward();
        QCOMPARE(window.topic(), u"commands"_s);
    }

    void searchingListsSectionsAndEnterOpensTheFirst()
    {
        HelpWindow window;
        window.show();
        auto *const search = window.findChild<QLineEdit *>(u"search"_s);
        auto *const contents = window.findChild<QTreeWidget *>();
        const int chapters = contents->topLevelItemCount();
        QTest::keyClicks(search, u"exit codes"_s);
        QVERIFY(contents->topLevelItemCount() > 0);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(window.topic(), u"commands#exit-codes"_s);
        QTest::keyClicks(search, u" xyzzy"_s);
        QCOMPARE(contents->topLevelItemCount(), 1);
        QCOMPARE(contents->topLevelItem(0)->flags(), Qt::NoItemFlags);
        search->clear();
        QCOMPARE(contents->topLevelItemCount(), chapters);
    }
};

QTEST_MAIN(HelpTest)
#include "tst_help.moc"
