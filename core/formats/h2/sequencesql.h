// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/schema.h"

#include <QString>

namespace gangway::h2 {

/// The CREATE SEQUENCE that H2 2.1 keeps for a sequence of this state.
QString sequenceSql(const SequenceSchema &sequence);

} // namespace gangway::h2
