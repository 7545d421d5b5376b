// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/rateestimator.h"
#include "core/steering.h"

#include <QString>

namespace gangway {

/// `41 MB/s`, `1,200 rows/s`; empty where there is no speed yet.
[[nodiscard]] QString speedText(Progress::Unit unit, const Rate &rate);
/// `about 6–9 min`, `less than a minute`; empty while unknown.
[[nodiscard]] QString remainingText(const Rate &rate);
/// `65 %`; empty where the total is not known.
[[nodiscard]] QString percentText(const Progress &progress);

} // namespace gangway
