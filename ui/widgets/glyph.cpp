// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glyph.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace gangway {
namespace {

constexpr double stroke = 2.0; // of a field of 24 by 24
constexpr double field = 24.0;

QPen penOf(const QColor &color, double width = stroke)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void letter(QPainter &painter, const QColor &color, const QPainterPath &strokes, const QPointF &dot)
{
    painter.setPen(penOf(color));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(12, 12), 9.5, 9.5);
    painter.drawPath(strokes);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(dot, 1.4, 1.4);
}

void info(QPainter &painter, const QColor &color)
{
    QPainterPath stem({12, 11.5});
    stem.lineTo(12, 16.8);
    letter(painter, color, stem, {12, 7.6});
}

void question(QPainter &painter, const QColor &color)
{
    QPainterPath hook({9, 9.4});
    hook.cubicTo(9, 5.2, 15.2, 5.4, 15, 9.4);
    hook.cubicTo(14.9, 11.4, 12, 11.6, 12, 13.6);
    letter(painter, color, hook, {12, 17});
}

void lock(QPainter &painter, const QColor &color)
{
    QPainterPath bow({7.5, 11});
    bow.lineTo(7.5, 8);
    bow.cubicTo(7.5, 1.6, 16.5, 1.6, 16.5, 8);
    bow.lineTo(16.5, 11);
    painter.drawPath(bow);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(5, 11, 14, 10), 1.5, 1.5);
}

void arrow(QPainter &painter)
{
    painter.drawLine(QPointF(3, 12), QPointF(20, 12));
    painter.drawPolyline(QPolygonF({{13.5, 5.5}, {20.5, 12}, {13.5, 18.5}}));
}

void cloud(QPainter &painter)
{
    QPainterPath path({6.5, 18.5});
    path.cubicTo(1.6, 18.5, 1.4, 12, 6, 11.6);
    path.cubicTo(6.2, 5, 15, 4.2, 16.4, 9.6);
    path.cubicTo(23, 9, 23.4, 18.5, 17.5, 18.5);
    path.closeSubpath();
    painter.drawPath(path);
}

void hand(QPainter &painter)
{
    QPainterPath path({8, 13});
    path.lineTo(8, 5.2);
    path.cubicTo(8, 2.6, 11.2, 2.6, 11.2, 5.2);
    path.lineTo(11.2, 10.4);
    path.lineTo(17, 11.6);
    path.cubicTo(19.6, 12.2, 19.6, 14, 19.2, 16);
    path.lineTo(18, 21);
    path.lineTo(10, 21);
    path.lineTo(5, 15.4);
    path.cubicTo(3.6, 13.2, 6, 11.6, 8, 13.6);
    painter.drawPath(path);
}

void clock(QPainter &painter)
{
    painter.drawEllipse(QPointF(12, 12), 9.5, 9.5);
    painter.drawPolyline(QPolygonF({{12, 6.5}, {12, 12}, {16, 14.5}}));
}

void cross(QPainter &painter)
{
    painter.drawLine(QPointF(5.5, 5.5), QPointF(18.5, 18.5));
    painter.drawLine(QPointF(18.5, 5.5), QPointF(5.5, 18.5));
}

} // namespace

void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &place, const QColor &color, bool isMirrored)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(place.width(), place.height());
    painter.translate(place.center().x() - side / 2, place.center().y() - side / 2);
    painter.scale(side / field, side / field);
    if (isMirrored && (glyph == Glyph::Arrow || glyph == Glyph::Hand)) {
        painter.translate(field, 0);
        painter.scale(-1, 1);
    }
    painter.setPen(penOf(color));
    painter.setBrush(Qt::NoBrush);
    switch (glyph) {
    case Glyph::Info:
        info(painter, color);
        break;
    case Glyph::Lock:
        lock(painter, color);
        break;
    case Glyph::Arrow:
        arrow(painter);
        break;
    case Glyph::Cloud:
        cloud(painter);
        break;
    case Glyph::Hand:
        hand(painter);
        break;
    case Glyph::Clock:
        clock(painter);
        break;
    case Glyph::Square:
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(5.5, 5.5, 13, 13), 1, 1);
        break;
    case Glyph::Cross:
        painter.setPen(penOf(color, 2.8));
        cross(painter);
        break;
    case Glyph::Question:
        question(painter, color);
        break;
    case Glyph::Tick:
        painter.setPen(penOf(color, 2.8));
        painter.drawPolyline(QPolygonF({{4.5, 12.8}, {9.8, 18}, {19.5, 6.4}}));
        break;
    case Glyph::Circle:
        painter.drawEllipse(QPointF(12, 12), 7, 7);
        break;
    case Glyph::Dot:
        painter.setBrush(color);
        painter.drawEllipse(QPointF(12, 12), 6, 6);
        break;
    case Glyph::Dash:
        painter.drawLine(QPointF(6, 12), QPointF(18, 12));
        break;
    case Glyph::Pause:
        painter.setBrush(color);
        painter.drawRect(QRectF(7, 6, 2.5, 12));
        painter.drawRect(QRectF(14.5, 6, 2.5, 12));
        break;
    }
    painter.restore();
}

QIcon glyphIcon(Glyph glyph, const QColor &color)
{
    QIcon icon;
    for (const int side : {16, 22, 32, 48}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintGlyph(painter, glyph, QRectF(0, 0, side, side), color);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

GlyphLabel::GlyphLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void GlyphLabel::set(Glyph glyph, const QColor &color)
{
    if (m_glyph == glyph && m_color == color)
        return;
    m_glyph = glyph;
    m_color = color;
    update();
}

void GlyphLabel::setLines(double lines)
{
    m_lines = lines;
    updateGeometry();
}

QSize GlyphLabel::sizeHint() const
{
    const int side = static_cast<int>(fontMetrics().height() * m_lines);
    return {side, side};
}

void GlyphLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal margin = height() / 10.0;
    const QRectF place = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    paintGlyph(painter, m_glyph, place, m_color, layoutDirection() == Qt::RightToLeft);
}

} // namespace gangway
