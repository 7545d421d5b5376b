// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpwindow.h"

#include "manualpage.h"
#include "ui/icons/icons.h"

#include <QAction>
#include <QDesktopServices>
#include <QEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QToolBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gangway {
namespace {

using namespace Qt::StringLiterals;

constexpr int topicRole = Qt::UserRole;

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_search(new QLineEdit)
    , m_contents(new QTreeWidget)
    , m_page(new ManualPage)
{
    setObjectName(u"helpWindow"_s);
    setWindowIcon(icon(Icon::Help));
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    m_contents->setHeaderHidden(true);
    m_contents->setAccessibleName(tr("Contents"));
    m_page->setAccessibleName(tr("Page of the manual"));
    m_page->setOpenLinks(false);
    m_page->setLayoutDirection(Qt::LeftToRight); // it is written in English
    m_page->setFrameShape(QFrame::NoFrame);

    auto *const side = new QWidget;
    auto *const column = new QVBoxLayout(side);
    column->addWidget(m_search);
    column->addWidget(m_contents, 1);
    auto *const both = new QSplitter;
    both->addWidget(side);
    both->addWidget(m_page);
    both->setStretchFactor(0, 1); // in a small window, too, most of it is for reading
    both->setStretchFactor(1, 2);
    both->setChildrenCollapsible(false);
    setCentralWidget(both);
    addActions();

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::listHits);
    connect(m_search, &QLineEdit::returnPressed, m_contents, [this] {
        if (QTreeWidgetItem *const first = m_contents->topLevelItem(0))
            open(first->data(0, topicRole).toString());
    });
    const auto choose = [this](QTreeWidgetItem *item) {
        if (item)
            open(item->data(0, topicRole).toString());
    };
    connect(m_contents, &QTreeWidget::itemClicked, this, choose);
    connect(m_contents, &QTreeWidget::itemActivated, this, choose);
    connect(m_page, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    listContents();
    const int letter = fontMetrics().averageCharWidth();
    resize(std::max(900, 120 * letter), std::max(640, 40 * fontMetrics().height()));
    both->setSizes({width() / 3, width() * 2 / 3});
    open(u"index"_s);
}

void HelpWindow::addActions()
{
    auto *const bar = addToolBar(tr("Navigation"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_back = bar->addAction(icon(isMirrored ? Icon::Forward : Icon::Back), tr("&Back"), QKeySequence::Back, this,
                            &HelpWindow::goBack);
    m_forward = bar->addAction(icon(isMirrored ? Icon::Back : Icon::Forward), tr("&Forward"), QKeySequence::Forward,
                               this, &HelpWindow::goForward);
    bar->addAction(icon(Icon::Report), tr("&Contents"), this, [this] { open(u"index"_s); });
    const auto onKey = [this](const QKeySequence &key, auto act) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, act);
    };
    onKey(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    onKey(QKeySequence(Qt::Key_Escape), [this] {
        if (m_search->text().isEmpty())
            close();
        else
            m_search->clear();
    });
    onKey(QKeySequence::Close, [this] { close(); });
}

void HelpWindow::listContents()
{
    m_contents->clear();
    for (const Manual::Chapter &chapter : m_manual.chapters()) {
        auto *const item = new QTreeWidgetItem(m_contents, {chapter.title});
        item->setData(0, topicRole, chapter.id);
        for (const Manual::Section &section : chapter.sections) {
            if (section.id.isEmpty())
                continue;
            auto *const below = new QTreeWidgetItem(item, {section.title});
            below->setData(0, topicRole, chapter.id + u'#' + section.id);
        }
    }
    m_contents->setRootIsDecorated(true);
    selectInContents(topic());
}

void HelpWindow::listHits(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        listContents();
        return;
    }
    m_contents->clear();
    m_contents->setRootIsDecorated(false);
    for (const Manual::Hit &hit : m_manual.search(text)) {
        const QString shown = hit.title == hit.chapter ? hit.title : tr("%1 – %2").arg(hit.title, hit.chapter);
        auto *const item = new QTreeWidgetItem(m_contents, {shown});
        item->setToolTip(0, shown);
        item->setData(0, topicRole, hit.topic);
    }
    if (m_contents->topLevelItemCount() == 0) {
        auto *const none = new QTreeWidgetItem(m_contents, {tr("Nothing in the manual holds these words.")});
        none->setFlags(Qt::NoItemFlags);
    }
}

void HelpWindow::search(const QString &text)
{
    m_search->setText(text);
}

void HelpWindow::open(const QString &topic)
{
    QString there = m_manual.has(topic) ? topic : topic.section(u'#', 0, 0);
    if (!m_manual.has(there))
        there = u"index"_s;
    if (there != this->topic()) {
        m_topics.resize(m_at + 1);
        m_topics.append(there);
        ++m_at;
    }
    present(there);
}

void HelpWindow::goBack()
{
    if (m_at > 0)
        present(m_topics.at(--m_at));
}

void HelpWindow::goForward()
{
    if (m_at + 1 < m_topics.size())
        present(m_topics.at(++m_at));
}

void HelpWindow::present(const QString &topic)
{
    const Manual::Chapter *const chapter = m_manual.chapter(topic.section(u'#', 0, 0));
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_topics.size());
    if (!chapter)
        return;
    if (chapter->id != m_shownChapter) {
        m_shownChapter = chapter->id;
        setWindowTitle(tr("%1 – Manual").arg(chapter->title));
        m_page->present(chapter->markdown);
    }
    scrollTo(topic.section(u'#', 1));
    if (m_search->text().isEmpty())
        selectInContents(topic);
}

void HelpWindow::scrollTo(const QString &section)
{
    if (section.isEmpty()) {
        m_page->verticalScrollBar()->setValue(0);
        return;
    }
    for (QTextBlock block = m_page->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || Manual::idOf(block.text()) != section)
            continue;
        QTextCursor cursor(block);
        m_page->setTextCursor(cursor);
        // To the top, not just into view.
        m_page->verticalScrollBar()->setValue(m_page->verticalScrollBar()->value() + m_page->cursorRect(cursor).top());
        return;
    }
}

void HelpWindow::follow(const QUrl &link)
{
    if (link.isRelative()) {
        const QString chapter = link.path().isEmpty() ? m_shownChapter : link.path().section(u'.', 0, 0);
        open(link.hasFragment() ? chapter + u'#' + link.fragment() : chapter);
    } else if (link.scheme() == "https"_L1 || link.scheme() == "http"_L1) {
        QDesktopServices::openUrl(link);
    }
}

void HelpWindow::selectInContents(const QString &topic)
{
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem *const chapter = m_contents->topLevelItem(i);
        if (chapter->data(0, topicRole).toString() != topic.section(u'#', 0, 0))
            continue;
        chapter->setExpanded(true);
        QTreeWidgetItem *chosen = chapter;
        for (int j = 0; j < chapter->childCount(); ++j) {
            if (chapter->child(j)->data(0, topicRole).toString() == topic)
                chosen = chapter->child(j);
        }
        m_contents->setCurrentItem(chosen);
        m_contents->scrollToItem(chosen);
    }
}

void HelpWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // Where a heading is depends on the width, which is only known now.
    QMetaObject::invokeMethod(
        this, [this] { present(topic()); }, Qt::QueuedConnection);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    const bool looksOther = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (looksOther && m_at >= 0) { // the page has colours and sizes in it
        m_shownChapter.clear();
        present(topic());
    }
}

} // namespace gangway
