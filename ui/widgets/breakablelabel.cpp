// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "breakablelabel.h"

#include "breakable.h"
#include "facttable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace gangway {

BreakableLabel::BreakableLabel(const QString &words, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *const copying = new QAction(FactTable::tr("Copy"), this);
    connect(copying, &QAction::triggered, this, &BreakableLabel::copy);
    addAction(copying);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    alignAsWindow(*this);
    setWords(words);
}

void BreakableLabel::setWords(const QString &words)
{
    m_words = words;
    setText(asRead(withBreakableCode(words)));
    setAccessibleName(words);
}

void BreakableLabel::copy() const
{
    QGuiApplication::clipboard()->setText(hasSelectedText() ? withoutBreaks(selectedText()) : m_words);
}

void BreakableLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignAsWindow(*this);
}

void BreakableLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && hasSelectedText())
        copy();
    else
        QLabel::keyPressEvent(event);
}

void BreakableLabel::mouseReleaseEvent(QMouseEvent *event)
{
    QLabel::mouseReleaseEvent(event);
    QClipboard *const clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && hasSelectedText())
        clipboard->setText(withoutBreaks(selectedText()), QClipboard::Selection);
}

} // namespace gangway
