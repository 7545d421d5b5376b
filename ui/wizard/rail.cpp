// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rail.h"

#include "railitem.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace gangway {

using namespace Qt::StringLiterals;
using movetocloud::Stage;

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_note(new QLabel)
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Steps"));
    for (QLabel *const label : {m_title, m_note}) {
        label->setWordWrap(true);
        label->setMargin(4);
    }
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_note->setVisible(false);

    auto *const column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addSpacing(8);
    const int count = static_cast<int>(movetocloud::allStages.size());
    for (int i = 0; i < count; ++i) {
        auto *const item = new RailItem(movetocloud::allStages[static_cast<std::size_t>(i)], i + 1, count);
        item->installEventFilter(this);
        connect(item, &RailItem::clicked, this, [this, item] { emit chosen(item->stage()); });
        column->addWidget(item);
        m_items.push_back(item);
    }
    column->addStretch(1);
}

void Rail::setTitle(const QString &title, const QString &note)
{
    m_title->setText(title);
    m_note->setText(note);
    makeRoom();
}

/// The steps come first: with large text in a small window, what the title bar says as well is left out.
void Rail::makeRoom()
{
    const QMargins edges = layout()->contentsMargins();
    const int inside = width() - edges.left() - edges.right();
    int needed = edges.top() + edges.bottom();
    for (const RailItem *const item : m_items)
        needed += item->sizeHint().height() + layout()->spacing();
    for (const QLabel *const label : {m_title, m_note}) {
        if (!label->text().isEmpty())
            needed += label->heightForWidth(inside) + 2 * layout()->spacing();
    }
    const bool fits = needed <= height();
    m_title->setVisible(fits);
    m_note->setVisible(fits && !m_note->text().isEmpty());
}

void Rail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

RailItem *Rail::item(Stage stage) const
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [stage](const RailItem *item) { return item->stage() == stage; });
    return found == m_items.end() ? nullptr : *found;
}

void Rail::set(const movetocloud::Facts &facts, movetocloud::Page current)
{
    using movetocloud::StageState;
    const Stage here = movetocloud::stageOf(current);
    const Stage goesOn = movetocloud::stageOf(movetocloud::pageToContinue(facts));
    for (RailItem *const item : m_items) {
        const Stage stage = item->stage();
        const StageState state = movetocloud::stageState(stage, facts);
        item->setStage(state, stage == here);
        // What lies ahead is reached by its button, once it may be.
        item->setEnabled(stage == here || stage < here || state == StageState::Done
                         || (facts.hasRun && stage <= goesOn));
        item->setFocusPolicy(stage == here ? Qt::TabFocus : Qt::NoFocus);
    }
}

void Rail::takeFocus()
{
    for (RailItem *const item : m_items) {
        if (item->isCurrent())
            item->setFocus(Qt::ShortcutFocusReason);
    }
}

void Rail::moveFocus(const RailItem *from, int by)
{
    const int count = static_cast<int>(m_items.size());
    const auto at = static_cast<int>(std::find(m_items.begin(), m_items.end(), from) - m_items.begin());
    for (int i = at + by; i >= 0 && i < count; i += by) {
        RailItem *const item = m_items[static_cast<std::size_t>(i)];
        if (item->isEnabled()) {
            item->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *const item = static_cast<RailItem *>(watched);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        moveFocus(item, -1);
        return true;
    case Qt::Key_Down:
        moveFocus(item, +1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit chosen(item->stage());
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace gangway
