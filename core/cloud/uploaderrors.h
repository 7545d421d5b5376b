// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace gangway::cloud {

/// Interrupted: what ended the upload may pass. @p cause gives the detail.
Error uploadInterrupted(const Error &cause, int partsStored, int parts);
/// Storage said no, and trying again would not change that.
Error storageRefused(const QString &detail);
/// Storage has lost the parts; the next attempt begins anew.
Error partsLost(const QString &detail);
/// Links keep running out before they can be used.
Error linksRunOut(const QString &detail);

} // namespace gangway::cloud
