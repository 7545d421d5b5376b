// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/text/tablefilewriter.h"
#include "core/rows/copyrows.h"
#include "core/rows/rowreader.h"
#include "core/steering.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace gangway::inspect {

enum class ExportFormat { Csv, Json, Sql };

/// `csv`, `json`, `sql`.
[[nodiscard]] std::optional<ExportFormat> exportFormat(QStringView name);

/// What an export made, and which tables it could not.
struct ExportReport
{
    struct Failure
    {
        TableName table;
        Error error;
    };
    QString folder;
    std::vector<TableFileWriter::File> files;
    std::vector<Failure> failures;

    /// A table could not be read; what cannot be told in the format is no damage.
    [[nodiscard]] bool metDamage() const;
    /// Removes the files.
    void takeBack();
    /// `{folder, files: [{schema, table, file, rows, bytes}], failures: [{schema, table, what, detail, next}]}`
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QString toText() const;
};

/// Writes the tables that @p take accepts (none given: all) to files in @p folder, which is made with mode 0700 if it
/// is not there. Every file is complete or absent.
///
/// A table whose rows cannot be read, or have no form in this format, is a failure in the report and the others are
/// exported all the same. A folder that cannot be written, a full disk or a stop ends the export and removes the files
/// it made. A file that is already there is never replaced: it is refused before the first row is read.
Result<ExportReport> exportTables(RowReader &reader, const QString &folder, ExportFormat format,
                                  const TableFilter &take, const Steering &steering);

} // namespace gangway::inspect
