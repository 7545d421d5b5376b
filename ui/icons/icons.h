// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStringList>

namespace gangway {

/// Our own pictures of things that can be done, on a grid of 24 by 24: a bare desktop theme has none. Lines, in the
/// colour of text. What says a state is a Glyph.
enum class Icon {
    Back,
    Forward,
    Open,
    Folder,
    Copy,
    Save,
    Refresh,
    Help,
    Settings,
    Run,
    Stop,
    Inspect,
    Database,
    Report,
    Bundle,
    Move,
    Upgrade,
    RollBack,
};

/// The picture, drawn as large as it is shown, light or dark as the program's palette is at that moment: an icon that
/// was set once follows the desktop. Needs no plug-in.
QIcon icon(Icon which);

/// The program's own, for windows and the desktop.
QIcon applicationIcon();

/// As the files are named, in the order of Icon.
QStringList iconNames();

} // namespace gangway
