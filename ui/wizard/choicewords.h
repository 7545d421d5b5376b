// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/choicenames.h"

namespace gangway {

/// What a choice is called in the window, for setChoiceNames(): the words on what is clicked, or where it is.
[[nodiscard]] QString windowChoiceName(Choice choice);

} // namespace gangway
