// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSet>
#include <QString>

namespace gangway {

/// Which of a run's follow-ups somebody has done: `<run>/follow-ups-done.json`, a list of their ids. Plain functions
/// that wait for the disk.
Result<QSet<QString>> loadFollowUpTicks(const QString &runFolder);
/// All of them or, on an error, what was there before.
Result<> saveFollowUpTicks(const QString &runFolder, const QSet<QString> &ids);

} // namespace gangway
