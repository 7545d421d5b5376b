// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/schema.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace gangway::h2 {

/// What completeCatalogue() had to add or leave out.
struct Completion
{
    QStringList remarks;        ///< Translated sentences on what is left out.
    QSet<QString> newSequences; ///< SQL names of sequences whose state nobody knows: their columns hold the truth.
};

/// Gives a catalogue what every catalogue of H2 has: an index for each key, a sequence for each identity, explicit
/// places of NULLs, names that are unique in a schema. Whatever H2 itself wrote already has them and stays untouched.
///
/// Where the source is no H2, SQL that does not mean the same to H2 is left out and remarked upon.
Completion completeCatalogue(Catalogue &catalogue);

} // namespace gangway::h2
