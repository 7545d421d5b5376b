// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QProxyStyle>

namespace gangway {

/// The style of the desktop, but for the lines below letters that mark their keys, where the program is read from the
/// right: a line in the middle of an Arabic word tears its joined letters apart, and the word no longer fits its
/// button. The keys work all the same.
class JoinedLettersStyle final : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *more) const override
    {
        return hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft()
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, more);
    }
};

} // namespace gangway
