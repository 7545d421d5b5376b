// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace gangway {

/// The style of the desktop, but for what cannot be made out in it.
///
/// Lines below letters that mark their keys are left out where the program is read from the right: a line in the middle
/// of an Arabic word tears its joined letters apart, and the word no longer fits its button. The keys work all the
/// same.
///
/// Labels that wrap keep the width of a space free at their left there: Qt moves a line that ends in a space by that
/// space, and a full one by so much out of its label, which cuts its last letter.
///
/// Fusion, which stands in where a desktop brings no style of its own, draws the boxes of check boxes, the rings of
/// radio buttons and the frames of fields in a darker shade of the window: on a dark one that is none, and on a
/// light one little. They are framed in a shade of the words beside them, with a contrast of 3:1 at least.
class LegibleStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *more) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    [[nodiscard]] bool framesAnew() const;
};

} // namespace gangway
