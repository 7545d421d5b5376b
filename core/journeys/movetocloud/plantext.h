// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/plan.h"

#include <QString>

namespace gangway::movetocloud {

/// The plan as it is shown on the terminal before anything happens.
[[nodiscard]] QString planText(const Plan &plan);

} // namespace gangway::movetocloud
