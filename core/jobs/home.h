// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace gangway {

/// Where Gangway keeps what it remembers: the journal, run folders and logs. One folder per user.
///
/// $GANGWAY_HOME, else the folder of the settings, else $XDG_STATE_HOME/gangway, else ~/.local/state/gangway. Relative
/// values are ignored, as the XDG base directory specification asks. Nothing is created by this function. The settings
/// are read once: a program that runs stays where it began.
QString gangwayHomePath();

/// The same folder, made with mode 0700 when it is not there.
///
/// A folder that belongs to somebody else, or that others may write into, is refused: they could swap the
/// journal under us. The mode of a folder that was there before is the user's choice and is not changed.
Result<QString> gangwayHome();

/// `<home>/runs/<id>`, made with mode 0700. Refuses anything that is not a run id (see isRunId()).
Result<QString> ensureRunFolder(const QString &home, const QString &runId);
/// The path only; nothing is created or checked.
QString runFolderPath(const QString &home, const QString &runId);

/// Eight characters of a-z and 2-7, drawn by the system's random generator: 40 bits, easy to read aloud.
QString newRunId();
bool isRunId(QStringView text);

} // namespace gangway
