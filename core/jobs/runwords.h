// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steering.h"
#include "runrecord.h"

#include <QString>

/// What runs are called where people read of them: the same words in the window and on the terminal.
namespace gangway {

/// The translated word for a state, such as "interrupted, can be continued".
[[nodiscard]] QString stateText(RunState state);
/// "to do", "begun", "done", …
[[nodiscard]] QString stepStateText(StepState state);

/// `31.4 of 48.0 MB`, `18,204 rows`: a quantity for people, through the locale.
[[nodiscard]] QString progressText(const Progress &progress);

} // namespace gangway
