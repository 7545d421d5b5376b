// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gangway {

class Preferences;
class Workplace;

/// Brings up the windows that any other one may ask for. One manual; the settings beside whoever asked. Both arguments
/// have to live as long as the windows do.
void serve(Workplace &workplace, Preferences &preferences);

} // namespace gangway
