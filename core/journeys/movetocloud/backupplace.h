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
    qint64 neededBytes = 0; ///< For the backup and the snapshot.
    qint64 spareBytes = 0;  ///< Has to stay free beside them, for what else is on the disk.

    [[nodiscard]] bool isEnough() const { return freeBytes - spareBytes >= neededBytes; }
};

/// Looks, and changes nothing. Refused where the folder cannot be written to, or the file is there already.
Result<BackupPlace> lookAtBackupPlace(const QString &archive, qint64 sourceBytes);

} // namespace gangway::movetocloud
