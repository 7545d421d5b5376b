// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runsteps.h"

#include <QByteArray>

namespace gangway::test {

/// A run whose work can be judged afterwards: each step but the last appends lines to a file of its own in
/// @p folder, noting after each few how far it has come; the last compares all files with the digests the
/// steps reported. Part of each line depends on a secret the first step keeps.
Steps ledgerSteps(const QString &folder, int files, int linesPerFile);
Plan ledgerPlan(const Steps &steps);

/// The files' names and digests.
QByteArray ledgerDigest(const QString &folder);
/// Hex SHA-256 of one of them; empty when it is not there.
QString ledgerFileDigest(const QString &folder, const QString &stepId);

} // namespace gangway::test
