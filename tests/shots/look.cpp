// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look.h"

#include "ui/widgets/legiblestyle.h"

#include <QApplication>
#include <QFont>

namespace shots {

using namespace Qt::StringLiterals;

namespace {

constexpr double usualPoints = 10;

QPalette paletteOf(QRgb window, QRgb base, QRgb text, QRgb button, QRgb highlight)
{
    QPalette palette{QColor(button), QColor(window)};
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(text));
    palette.setColor(QPalette::Base, QColor(base));
    palette.setColor(QPalette::AlternateBase, QColor(window));
    palette.setColor(QPalette::ToolTipBase, QColor(base));
    palette.setColor(QPalette::Highlight, QColor(highlight));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(highlight));
    QColor faint(text);
    faint.setAlphaF(0.65F);
    palette.setColor(QPalette::PlaceholderText, faint);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(0xffeff0f1, 0xfffcfcfc, 0xff232629, 0xfff4f5f6, 0xff1b66c9);
}

QPalette darkPalette()
{
    QPalette palette = paletteOf(0xff20262d, 0xff171b20, 0xffe6ebf0, 0xff2b323b, 0xff2f6fb8);
    palette.setColor(QPalette::Link, QColor(0xff7db4ff));
    return palette;
}

std::vector<Look> looks()
{
    std::vector<Look> all(8);
    all[0].name = u"light"_s;
    all[1].name = u"large-window"_s;
    all[1].size = {1920, 1080};
    all[2].name = u"dark"_s;
    all[2].isDark = true;
    all[3].name = u"right-to-left"_s;
    all[3].isRightToLeft = true;
    all[4].name = u"large-text"_s;
    all[4].textScale = 2;
    all[5].name = u"long-words"_s;
    all[5].isPseudo = true;
    all[6].name = u"large-text-dark"_s;
    all[6].textScale = 2;
    all[6].isDark = true;
    all[7].name = u"large-text-large-window"_s;
    all[7].textScale = 2;
    all[7].size = {1920, 1080};
    return all;
}

void wear(const Look &look)
{
    QApplication::setStyle(new gangway::LegibleStyle(u"Fusion"_s));
    QApplication::setPalette(look.isDark ? darkPalette() : lightPalette());
    QApplication::setLayoutDirection(look.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    QFont font(u"DejaVu Sans"_s);
    font.setPointSizeF(usualPoints * look.textScale);
    QApplication::setFont(font);
}

} // namespace shots
