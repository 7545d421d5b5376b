// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "legiblestyle.h"

#include "tone.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace gangway {
namespace {

constexpr double wellSeen = 3.5; // a contrast; a thin curve is seen less than its colour
constexpr qreal fieldCorner = 2; // Fusion's

/// The faintest shade of the words that is seen against what is inside a frame and against what is around it.
QColor frameColor(const QPalette &palette)
{
    const QColor inside = palette.color(QPalette::Base);
    const QColor around = palette.color(QPalette::Window);
    const QColor words = palette.color(QPalette::WindowText);
    for (const double share : {0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9}) {
        const QColor shade = mixed(inside, words, share);
        if (std::min(contrast(shade, inside), contrast(shade, around)) >= wellSeen)
            return shade;
    }
    return words;
}

/// Where Fusion draws the ring of a radio button: around the pixel below and right of its middle.
QRectF ringIn(const QRect &rect)
{
    const int width = rect.width() + (rect.width() + 1) % 2;
    const QPointF middle = rect.center() + QPoint(1, 1);
    const QPointF corner(width / 2.0 - 1, width / 2.0 - 1);
    return {middle - corner, middle + corner};
}

enum class Shape { Box, Ring, Field };

void drawFrame(Shape shape, const QStyleOption &option, QPainter &painter)
{
    if (shape == Shape::Field && option.state.testFlag(QStyle::State_HasFocus))
        return; // it has the colour of what is chosen
    painter.save();
    painter.setPen(frameColor(option.palette));
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF around = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (shape == Shape::Ring)
        painter.drawEllipse(ringIn(option.rect));
    else if (shape == Shape::Box)
        painter.drawRect(around);
    else
        painter.drawRoundedRect(around, fieldCorner, fieldCorner);
    painter.restore();
}

} // namespace

void LegibleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *const label = qobject_cast<QLabel *>(widget);
    if (!label || !label->wordWrap() || label->layoutDirection() != Qt::RightToLeft)
        return;
    QMargins margins = label->contentsMargins();
    margins.setLeft(std::max(margins.left(), label->fontMetrics().horizontalAdvance(QLatin1Char(' '))));
    label->setContentsMargins(margins);
}

int LegibleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *more) const
{
    return hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft()
               ? 0
               : QProxyStyle::styleHint(hint, option, widget, more);
}

bool LegibleStyle::framesAnew() const
{
    // Others have frames of their own, in places of their own.
    return baseStyle()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0;
}

void LegibleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorCheckBox && framesAnew())
        drawFrame(Shape::Box, *option, *painter);
    else if (element == PE_IndicatorRadioButton && framesAnew())
        drawFrame(Shape::Ring, *option, *painter);
    else if (element == PE_FrameLineEdit && framesAnew())
        drawFrame(Shape::Field, *option, *painter);
}

void LegibleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox && framesAnew())
        drawFrame(Shape::Field, *option, *painter);
}

} // namespace gangway
