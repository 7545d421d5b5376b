// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "legiblestyle.h"

#include "tone.h"

#include <QGuiApplication>
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

} // namespace

int LegibleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *more) const
{
    return hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft()
               ? 0
               : QProxyStyle::styleHint(hint, option, widget, more);
}

void LegibleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isRing = element == PE_IndicatorRadioButton;
    const bool isField = element == PE_FrameLineEdit;
    if (!isRing && !isField && element != PE_IndicatorCheckBox)
        return;
    if (isField && option->state.testFlag(State_HasFocus))
        return; // it has the colour of what is chosen
    if (baseStyle()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0)
        return; // others have frames of their own, in places of their own
    painter->save();
    painter->setPen(frameColor(option->palette));
    painter->setBrush(Qt::NoBrush);
    painter->setRenderHint(QPainter::Antialiasing, element != PE_IndicatorCheckBox);
    if (isRing)
        painter->drawEllipse(ringIn(option->rect));
    else if (isField)
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), fieldCorner, fieldCorner);
    else
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace gangway
