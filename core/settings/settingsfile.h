// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

namespace gangway {

/// The one file that all of Gangway's programs read: `$GANGWAY_HOME/settings.json`, else
/// `$XDG_CONFIG_HOME/gangway/settings.json`, else `~/.config/gangway/settings.json`.
QString settingsPath();

/// Defaults where there is no file. One that cannot be read is an error that names it; the caller goes on with
/// defaults, and says so.
Result<Settings> loadSettings(const QString &path = settingsPath());

/// Checks, then replaces the file (mode 0600). Members that a newer Gangway put there stay.
Result<> saveSettings(const Settings &settings, const QString &path = settingsPath());

} // namespace gangway
