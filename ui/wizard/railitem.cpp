// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "railitem.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace gangway {

using movetocloud::StageState;

namespace {

constexpr int padding = 6;

} // namespace

RailItem::RailItem(movetocloud::Stage stage, int number, int count, QWidget *parent)
    : QAbstractButton(parent)
    , m_stage(stage)
    , m_number(number)
    , m_count(count)
{
    setText(movetocloud::stageName(stage));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    tellReaders();
}

void RailItem::setStage(StageState state, bool isCurrent)
{
    if (state == m_state && isCurrent == m_isCurrent)
        return;
    m_state = state;
    m_isCurrent = isCurrent;
    tellReaders();
    update();
}

void RailItem::tellReaders()
{
    QString state;
    switch (m_state) {
    case StageState::ToDo:
        state = m_isCurrent ? tr("current") : tr("to do");
        break;
    case StageState::Done:
        state = m_isCurrent ? tr("current, done") : tr("done");
        break;
    case StageState::Again:
        state = m_isCurrent ? tr("current, to be checked again") : tr("to be checked again");
        break;
    }
    //: %1 of %2 are numbers, %3 is a step such as Checks, %4 how it stands
    setAccessibleName(tr("step %1 of %2, %3, %4").arg(m_number).arg(m_count).arg(text(), state));
    setToolTip(m_state == StageState::Again ? tr("To be checked again") : QString());
}

QFont RailItem::currentFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QColor RailItem::ink() const
{
    QColor ink = palette().color(QPalette::Active, QPalette::WindowText);
    if (!isEnabled() && !m_isCurrent)
        ink.setAlphaF(0.65F); // fainter than what can be chosen, and still to be read: the palette's own is neither
    return ink;
}

int RailItem::markSize() const
{
    return fontMetrics().ascent();
}

QSize RailItem::sizeHint() const
{
    // As wide as it is when it is current, so that the rail keeps its width.
    const QFontMetrics metrics(currentFont());
    const int widest = std::max(metrics.horizontalAdvance(text()), 14 * metrics.averageCharWidth());
    return {markSize() + widest + 4 * padding, metrics.height() + padding};
}

void RailItem::paintMark(QPainter &painter, const QRectF &place) const
{
    const double width = std::max(1.5, place.height() / 9);
    painter.setPen(QPen(ink(), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QRectF inner = place.adjusted(width, width, -width, -width);
    if (m_isCurrent) {
        painter.setBrush(ink());
        painter.drawEllipse(inner);
    } else if (m_state == StageState::Done) {
        QPainterPath tick;
        tick.moveTo(inner.left(), inner.center().y());
        tick.lineTo(inner.left() + inner.width() * 0.38, inner.bottom());
        tick.lineTo(inner.right(), inner.top());
        painter.drawPath(tick);
    } else if (m_state == StageState::Again) {
        painter.drawLine(QPointF(inner.center().x(), inner.top()),
                         QPointF(inner.center().x(), inner.top() + inner.height() * 0.6));
        painter.drawPoint(QPointF(inner.center().x(), inner.bottom()));
    } else {
        painter.drawEllipse(inner);
    }
}

void RailItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect inside = rect().adjusted(padding, 0, -padding, 0);
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    if (underMouse() && isEnabled() && !m_isCurrent) {
        QColor wash = palette().color(QPalette::Highlight);
        wash.setAlphaF(0.15F);
        painter.fillRect(rect(), wash);
    }
    const int size = markSize();
    paintMark(painter, mirrored({inside.left(), inside.center().y() - size / 2, size, size}));
    painter.setFont(m_isCurrent ? currentFont() : font());
    painter.setPen(ink());
    const QRect words = mirrored(inside.adjusted(size + 2 * padding, 0, 0, 0));
    painter.drawText(
        words, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), text());
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(1, 1, -1, -1);
        option.backgroundColor = palette().color(QPalette::Window);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void RailItem::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace gangway
