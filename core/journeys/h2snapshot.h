// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/durablefile.h"
#include "core/inspect/source.h"
#include "core/metabase/inventory.h"
#include "core/metabase/snapshot/survey.h"
#include "core/result.h"
#include "core/rows/rowdigest.h"
#include "core/steering.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace gangway {

/// A snapshot as Metabase Cloud takes it: an H2 2.1 file with what moves, in plain text.
struct H2SnapshotRequest
{
    QString target; ///< The file, with or without `.mv.db`.
    metabase::SnapshotOptions options;
    DurableFile::Existing existing = DurableFile::Existing::Refuse;
};

struct H2Snapshot
{
    QString path; ///< With `.mv.db`.
    qint64 bytes = 0;
    metabase::SnapshotSurvey survey; ///< Of the source.
    std::vector<TableDigest> tables; ///< Read back from the file.
    metabase::Inventory inventory;   ///< Counted in the file.
    QStringList remarks;             ///< Translated sentences on what H2 2.1 has otherwise than the source.

    [[nodiscard]] qint64 rows() const;
    /// `{path, bytes, rows, tables, contentSha256, inventory, remarks, …}` and what SnapshotSurvey::toJson() says.
    [[nodiscard]] QJsonObject toJson() const;
};

/// Reads a closed H2 database of any format as its snapshot would: nothing is written. Blocked with the reason where
/// none can be made; what people have to decide is in the survey's verdict().
Result<metabase::SnapshotSurvey> surveyH2(inspect::Source &source, const metabase::SnapshotOptions &options,
                                          const Steering &steering);

/// Makes a snapshot of an opened database or backup. The file gets its name only after it was read back:
///
/// - every table's rows and content checksum equal the source's as the rules show it, taken in the pass that wrote
/// them;
/// - the file passes every check there is (h2::checkFile());
/// - all foreign keys hold, and nothing in it looks encrypted, except what was decided to be kept.
///
/// The source is only read; one that changes meanwhile is an error (InUse). On any error no file is left.
Result<H2Snapshot> makeH2Snapshot(inspect::Source &source, const H2SnapshotRequest &request, const Steering &steering);

} // namespace gangway
