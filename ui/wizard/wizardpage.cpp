// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizardpage.h"

#include "ui/widgets/breakable.h"
#include "ui/widgets/readingwidth.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWizard>

#include <algorithm>

namespace gangway {

using namespace Qt::StringLiterals;

WizardPage::WizardPage(movetocloud::Page page, MoveContext &move, QWidget *parent)
    : QWizardPage(parent)
    , m_page(page)
    , m_move(move)
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
    , m_why(new QWidget)
    , m_hint(new QLabel)
    , m_scroll(new QScrollArea)
    , m_lead(new QVBoxLayout)
    , m_body(new QVBoxLayout)
{
    m_title->setWordWrap(true);
    m_title->setObjectName(u"title"_s);
    m_subtitle->setWordWrap(true);
    m_subtitle->setObjectName(u"subtitle"_s);
    QLayout *const why = asWideAsRead(m_subtitle);
    why->setContentsMargins({});
    m_why->setLayout(why);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(u"hint"_s);
    m_hint->setVisible(false);
    auto *const code = new QLabel(movetocloud::supportCode(page));
    code->setObjectName(u"supportCode"_s);
    code->setForegroundRole(QPalette::PlaceholderText);
    code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    code->setToolTip(tr("What this page is called on the telephone"));
    code->setAccessibleName(tr("Support code %1").arg(code->text()));

    auto *const top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(code, 0, Qt::AlignTop);

    auto *const inside = new QWidget;
    auto *const rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(m_lead);
    rows->addLayout(m_body, 1);
    m_scroll->setObjectName(u"body"_s);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_scroll->verticalScrollBar()->installEventFilter(this);

    auto *const column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_why);
    column->addWidget(m_scroll, 1);
    column->addLayout(asWideAsRead(m_hint));
    setHeadingFont();
}

void WizardPage::pin(QWidget *widget)
{
    m_pinned = widget;
    keepInView(m_pinned, true);
}

/// Above what scrolls, or as a part of it; there, how it stands comes before the sentence of why.
void WizardPage::keepInView(QWidget *widget, bool isInView)
{
    auto *const column = static_cast<QVBoxLayout *>(layout());
    if ((isInView ? column : m_lead)->indexOf(widget) >= 0)
        return;
    const bool isHidden = widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
    QWidget *const focus = widget->focusWidget();
    const bool hasFocus = focus && focus->hasFocus();
    (isInView ? m_lead : column)->removeWidget(widget);
    const bool isWhy = widget == m_why;
    if (isInView)
        column->insertWidget(isWhy ? 1 : column->indexOf(m_scroll), widget);
    else
        m_lead->insertWidget(isWhy ? -1 : 0, widget);
    widget->setVisible(!isHidden); // a new parent hides it
    if (hasFocus)
        focus->setFocus();
}

int WizardPage::nextId() const
{
    const auto next = movetocloud::pageAfter(m_page, session().facts());
    const int id = next ? static_cast<int>(*next) : -1;
    return wizard() && wizard()->page(id) ? id : -1;
}

QString WizardPage::helpTopic() const
{
    return u"move-to-cloud"_s;
}

bool WizardPage::isEditable() const
{
    return movetocloud::isEditable(m_page, session().facts());
}

void WizardPage::setHeading(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    makeRoom();
    setAccessibleName(title);
    setAccessibleDescription(subtitle);
}

void WizardPage::setHint(const QString &hint)
{
    if (hint == m_hintWords && m_hint->isHidden() == hint.isEmpty())
        return;
    m_hintWords = hint;
    m_hint->setText(withBreakableCode(hint));
    m_hint->setAccessibleName(hint);
    m_hint->setVisible(!hint.isEmpty());
    makeRoom(); // a page that is not laid out yet is not told
}

QString WizardPage::hint() const
{
    return m_hintWords;
}

void WizardPage::setHeadingFont()
{
    QFont font = this->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_settingFont = true;
    m_title->setFont(font);
    m_settingFont = false;
}

/// With large text in a small window there is no room for everything above what scrolls: the sentence of why scrolls
/// then, too, and after it what is pinned.
void WizardPage::makeRoom()
{
    const QLayout *const column = layout();
    const QMargins edges = column->contentsMargins();
    const int inside = width() - edges.left() - edges.right();
    const auto heightOf = [inside](const QLayoutItem *item) {
        return item->hasHeightForWidth() ? item->heightForWidth(inside) : item->sizeHint().height();
    };
    constexpr int linesOfBody = 3;
    int needed = edges.top() + edges.bottom()
                 + std::max(linesOfBody * fontMetrics().height(), m_scroll->minimumSizeHint().height());
    for (int i = 0; i < column->count(); ++i) {
        const QLayoutItem *const item = column->itemAt(i);
        const QWidget *const widget = item->widget();
        if (widget == m_why || widget == m_scroll || (m_pinned && widget == m_pinned) || item->isEmpty())
            continue;
        needed += heightOf(item) + column->spacing();
    }
    if (m_pinned) {
        needed += m_pinned->heightForWidth(inside) + column->spacing();
        keepInView(m_pinned, needed <= height());
    }
    needed += m_why->heightForWidth(inside) + column->spacing();
    keepInView(m_why, needed <= height());
}

void WizardPage::resizeEvent(QResizeEvent *event)
{
    QWizardPage::resizeEvent(event);
    makeRoom();
}

void WizardPage::showEvent(QShowEvent *event)
{
    QWizardPage::showEvent(event);
    layOut();
}

void WizardPage::layOut()
{
    // A layout that finds it needs more room asks the one around it, and waits until that has answered.
    constexpr int deepest = 8;
    for (int round = 0; round < deepest; ++round)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

bool WizardPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->verticalScrollBar() && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        keepOffScrollBar(event->type() == QEvent::Show);
    return QWizardPage::eventFilter(watched, event);
}

/// Words that end at a scroll bar read as if they went on below it.
void WizardPage::keepOffScrollBar(bool isShown)
{
    const int gap = isShown ? fontMetrics().height() / 3 : 0;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_scroll->widget()->layout()->setContentsMargins(isMirrored ? gap : 0, 0, isMirrored ? 0 : gap, 0);
}

bool WizardPage::event(QEvent *event)
{
    const bool isDone = QWizardPage::event(event);
    if (event->type() == QEvent::LayoutRequest)
        makeRoom();
    return isDone;
}

void WizardPage::changeEvent(QEvent *event)
{
    QWizardPage::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_settingFont)
        setHeadingFont();
}

} // namespace gangway
