// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/schema.h"
#include "oldtypes.h"

#include <QStringList>

#include <map>
#include <vector>

namespace gangway::h2 {

/// What the values of some tables need, by table: one for each column.
using OldExtents = std::map<TableName, std::vector<OldExtent>>;

struct UpgradedCatalogue
{
    Catalogue catalogue;
    QStringList remarks; ///< Translated sentences on what is not as it was.
};

/// A catalogue of H2 1.4 as one of H2 2.1: what H2 2.1.214 makes of the same database by RUNSCRIPT … FROM_1X, but that
/// values decide where it would cut them, that columns named like new keywords keep working, and that TEXT and the
/// like stay large objects.
UpgradedCatalogue upgradeCatalogue(const Catalogue &old, const OldExtents &extents);

} // namespace gangway::h2
