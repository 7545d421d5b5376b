// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/steering.h"

#include <QString>

#include <memory>
#include <vector>

namespace gangway::h2 {

class ByteSource;

/// Something an integrity check found.
struct Problem
{
    enum class Severity {
        Note,    ///< Unusual, nothing is lost: the file was not closed in order.
        Warning, ///< Rows are readable; H2 will repair or complain.
        Error,   ///< Something cannot be read.
    };

    Severity severity = Severity::Error;
    QString where; ///< Table, map, chunk or offset. Not translated.
    QString what;  ///< One translated sentence.
    QString next;  ///< One translated sentence; may be empty.
};

/// Reads the whole file and checks everything that can be checked: headers, checksums and places of chunks, every
/// page against its position, key order and entry counts, space accounting, names of maps, every row's values, every
/// large object, and that each index has exactly the entries of its table. Reports progress in bytes.
///
/// A file that cannot be opened at all gives the Error that Reader::open() gives; a damaged one a list that names
/// each place (at most 1,000 of them). An empty list means: nothing wrong was found. Memory grows with the
/// number of pages and rows only as far as needed to compare indexes (about one bit per row).
Result<std::vector<Problem>> checkFile(const QString &path, const Steering &steering);
Result<std::vector<Problem>> checkFile(std::shared_ptr<const ByteSource> source, const Steering &steering);

} // namespace gangway::h2
