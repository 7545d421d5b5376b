// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/schema.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gangway::h2::test {

/// A database that H2 makes, to be copied by us and compared.
struct CopyCase
{
    QString name;
    QByteArray sql;          ///< Makes it, behind `script`.
    QString script = {};     ///< A file that makes it; may be empty.
    QString asked = {};      ///< A file of statements that both have to answer alike; empty: changesTo() makes them.
    bool manyTables = false; ///< Too many to query each index.
};

/// Larger with @p isLong.
std::vector<CopyCase> copyCases(bool isLong);

/// Statements that delete, change and add rows in every table of a catalogue, compact the file, and count what is there
/// then. Which rows depends on their values alone, not on where they stand.
QByteArray changesTo(const Catalogue &catalogue);

} // namespace gangway::h2::test
