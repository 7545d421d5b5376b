// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/schema.h"

#include <QSet>
#include <QString>

#include <map>

namespace gangway {

/// Whether the schema is where a source puts tables unless told otherwise: `PUBLIC`, `dbo`, none.
[[nodiscard]] bool isDefaultSchema(const QString &schema);

/// File names for tables, whatever the tables are called.
///
/// A name is one path component that every common file system keeps as it is: no separator, control, bidirectional
/// or wildcard character, no leading dot or dash, no trailing dot or space, none of the names Windows keeps for
/// devices, and with room under 255 bytes for the ending a writer adds while it works. What is not allowed becomes
/// `_`; a name too long is cut and ends in `~` and eight digits of its SHA-256; of names that would be the same
/// file, without case and in any Unicode form, the second is `name~2`.
///
/// A schema other than the source's default one (`PUBLIC`, `dbo`, none) goes in front: `audit.LOG.csv`.
class ExportNames final
{
public:
    /// Names for all tables of @p catalogue, so that a table's file is called the same whichever tables are taken.
    /// @p suffix with its dot, such as `.csv`.
    ExportNames(const Catalogue &catalogue, const QString &suffix);

    /// The file name; empty for a table that is not in the catalogue.
    [[nodiscard]] QString fileName(const TableName &table) const;

private:
    void add(const TableName &table, const QString &suffix);

    std::map<TableName, QString> m_names;
    QSet<QString> m_taken;
};

} // namespace gangway
