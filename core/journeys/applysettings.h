// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "core/support/log.h"

namespace gangway {

/// What is logged: $GANGWAY_LOG, else the settings' level, else "info".
LogLevel chosenLogLevel(const Settings &settings);

/// Lets the program follow its settings from now on: its proxy, and what is logged. Transfers under way stay as they
/// began.
void applySettings(const Settings &settings);

} // namespace gangway
