// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace gangway::movetocloud {

/// What is known of the place a backup is to go.
struct BackupPlace
{
    QString folder;
    qint64 freeBytes = 0;
    qint64 neededBytes = 0; ///< The backup and the snapshot, and a margin.

    [[nodiscard]] bool isEnough() const { return freeBytes >= neededBytes; }
};

/// Looks, and changes nothing. Refused where the folder cannot be written to, or the file is there already.
Result<BackupPlace> lookAtBackupPlace(const QString &archive, qint64 sourceBytes);

} // namespace gangway::movetocloud
