// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace gangway::movetocloud {

/// The databases of earlier moves that are still there, the latest first, each once. Reads the journal.
Result<QStringList> recentSources(const QString &home, qsizetype most);

} // namespace gangway::movetocloud
