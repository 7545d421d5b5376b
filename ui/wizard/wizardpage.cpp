// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizardpage.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QWizard>

namespace gangway {

using namespace Qt::StringLiterals;

WizardPage::WizardPage(movetocloud::Page page, MoveContext &move, QWidget *parent)
    : QWizardPage(parent)
    , m_page(page)
    , m_move(move)
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
    , m_hint(new QLabel)
    , m_scroll(new QScrollArea)
    , m_body(new QVBoxLayout)
{
    m_title->setWordWrap(true);
    m_title->setObjectName(u"title"_s);
    m_subtitle->setWordWrap(true);
    m_subtitle->setObjectName(u"subtitle"_s);
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
    inside->setLayout(m_body);
    m_scroll->setObjectName(u"body"_s);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_body->setContentsMargins(0, 0, 0, 0);

    auto *const column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_subtitle);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_hint);
    setHeadingFont();
}

void WizardPage::pin(QWidget *widget)
{
    m_pinned = widget;
    placePinned(true);
}

void WizardPage::placePinned(bool isInView)
{
    auto *const column = static_cast<QVBoxLayout *>(layout());
    if ((isInView ? column : m_body)->indexOf(m_pinned) >= 0)
        return;
    QWidget *const focus = m_pinned->focusWidget();
    const bool hasFocus = focus && focus->hasFocus();
    if (isInView) {
        m_body->removeWidget(m_pinned);
        column->insertWidget(column->indexOf(m_scroll), m_pinned);
    } else {
        column->removeWidget(m_pinned);
        m_body->insertWidget(0, m_pinned);
    }
    m_pinned->show();
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
    if (hint == m_hint->text() && m_hint->isHidden() == hint.isEmpty())
        return;
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    makeRoom(); // a page that is not laid out yet is not told
}

QString WizardPage::hint() const
{
    return m_hint->text();
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

/// What cannot scroll comes first: with large text in a small window the sentence of why is left to readers.
void WizardPage::makeRoom()
{
    const QLayout *const column = layout();
    const QMargins edges = column->contentsMargins();
    const int inside = width() - edges.left() - edges.right();
    const auto heightOf = [inside](const QLayoutItem *item) {
        return item->hasHeightForWidth() ? item->heightForWidth(inside) : item->sizeHint().height();
    };
    constexpr int linesOfBody = 3;
    int needed = edges.top() + edges.bottom() + linesOfBody * fontMetrics().height();
    for (int i = 0; i < column->count(); ++i) {
        const QLayoutItem *const item = column->itemAt(i);
        const QWidget *const widget = item->widget();
        if (widget == m_subtitle || widget == m_scroll || widget == m_pinned || item->isEmpty())
            continue;
        needed += heightOf(item) + column->spacing();
    }
    if (m_pinned) {
        const int pinned = m_pinned->heightForWidth(inside) + column->spacing();
        placePinned(needed + pinned <= height());
        needed += pinned;
    }
    needed += m_subtitle->heightForWidth(inside) + column->spacing();
    m_subtitle->setVisible(!m_subtitle->text().isEmpty() && needed <= height());
}

void WizardPage::resizeEvent(QResizeEvent *event)
{
    QWizardPage::resizeEvent(event);
    makeRoom();
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
