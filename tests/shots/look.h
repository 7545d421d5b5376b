// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QSize>
#include <QString>

#include <vector>

/// The ways a window may have to look.
namespace shots {

struct Look
{
    QString name;
    QSize size{760, 520};
    bool isDark = false;
    bool isRightToLeft = false;
    double textScale = 1;
    bool isPseudo = false; ///< Every sentence a third longer, in brackets (tests/translations/catalogue.h).
};

/// Smallest and large, light, dark, from the right, with text twice as large in each of them, and with longer words.
std::vector<Look> looks();

/// Lets the program look so, until the next one.
void wear(const Look &look);

QPalette lightPalette();
QPalette darkPalette();

} // namespace shots
