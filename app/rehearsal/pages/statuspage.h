// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/instances.h"

#include <QByteArray>

namespace gangway::rehearsal {

/// How the start of an ordered instance goes; reloads itself until there is an outcome.
QByteArray statusPage(const Migration &migration, const std::optional<Instances::View> &view);

} // namespace gangway::rehearsal
