// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rowdigest.h"
#include "core/rows/rowreader.h"
#include "core/steering.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace gangway::h2 {

/// A database file that was made from another source, and is proved to hold the same rows.
struct Conversion
{
    QString file; ///< With its suffix.
    qint64 bytes = 0;
    qint64 rows = 0;
    std::vector<TableDigest> tables; ///< Of both sides: they are equal.
    /// Translated sentences: what had to become another type, what could not be kept.
    QStringList remarks;
};

/// The file that is made when @p to is asked for, with or without `.mv.db`. Refused where there is one already: linking
/// decides in the end, but that is after all the work.
Result<QString> conversionTarget(const QString &to);
/// What conversionTarget() says of @p file, and what is to be said of one that is written beside it.
Error existsAlready(const QString &file);

/// Writes everything @p from has into a new H2 2.1 database file: a copy without waste where it is a file of H2 2.x, a
/// file for H2 2.1 where it is one of H2 1.4 (oldcatalogue.h says what becomes of what).
///
/// The source is read once (twice where the types of H2 1.4 depend on the values). The new file is then read back, and
/// gets its name only when every table's row count and content checksum equal the source's: a difference is
/// Error::Code::Different. An existing file is never replaced. Stopped or failed, nothing is left behind.
Result<Conversion> convertDatabase(RowReader &from, const QString &to, const Steering &steering);

/// The same for a database file of any format this program reads, with or without `.mv.db`; fails as well when
/// somebody changed the file meanwhile.
Result<Conversion> convertDatabase(const QString &from, const QString &to, const Steering &steering);

} // namespace gangway::h2
