// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filekind.h"

namespace gangway::inspect {

/// Fills in `sentence` and `next`.
void addWords(FileIdentity &identity);

} // namespace gangway::inspect
