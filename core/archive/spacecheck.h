// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace gangway {

/// What must stay free on a disk beside the bytes to be written.
///
/// A disk filled to the brim stops more than a backup: the databases and logs on it. The default is meant for
/// servers; on purpose it does not shrink for small files.
struct SpaceMargin
{
    int percent = 5;
    qint64 bytes = qint64(1) << 30;

    /// Beside so many.
    [[nodiscard]] qint64 of(qint64 written) const;
};

/// Fails with NoSpace, naming what is needed, kept free and free, when the disk of @p target cannot take @p bytes and
/// the margin.
Result<> checkSpace(const QString &target, qint64 bytes, const SpaceMargin &margin);

} // namespace gangway
