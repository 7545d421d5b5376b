// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gangway {

/// Looks at what the program needs to work, without a display and without touching anybody's runs: prints a line for
/// each, and gives 0 when all is there.
int selfTest();

} // namespace gangway
