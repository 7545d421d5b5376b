// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldout.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace gangway {

FoldOut::FoldOut(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_content(content)
{
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAutoRaise(true);
    m_button->setCheckable(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    setTitle(title);
    connect(m_button, &QToolButton::toggled, this, [this](bool open) {
        show(open);
        emit toggled(open);
    });
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 4);
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    layout->addWidget(m_content);
    show(false);
}

void FoldOut::setTitle(const QString &title)
{
    m_button->setText(title);
}

bool FoldOut::isOpen() const
{
    return m_button->isChecked();
}

void FoldOut::setOpen(bool open)
{
    m_button->setChecked(open);
}

void FoldOut::show(bool open)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_button->setArrowType(open ? Qt::DownArrow : isMirrored ? Qt::LeftArrow : Qt::RightArrow);
    m_button->setAccessibleDescription(open ? tr("Unfolded") : tr("Folded"));
    m_content->setVisible(open);
}

void FoldOut::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        show(isOpen());
}

} // namespace gangway
