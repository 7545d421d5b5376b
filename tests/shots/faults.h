// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

/// What is wrong with how a window looks or reads, as far as a program can tell.
namespace shots {

/// Labels and buttons that do not have the room their text needs, areas that are cut or scroll from side to side.
QStringList clippedTexts(const QWidget &window);

/// Sentences whose lines, and fields which are longer than an eye finds its way back along.
QStringList overlongLines(const QWidget &window);

/// Controls the keyboard reaches and no reader can name.
QStringList namelessControls(const QWidget &window);

/// Sentences that did not pass through tr(): shown without the pseudo-language's brackets.
QStringList untranslatableTexts(const QWidget &window);

} // namespace shots
