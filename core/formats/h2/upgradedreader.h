// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rowreader.h"
#include "core/steering.h"
#include "oldcatalogue.h"

#include <memory>

namespace gangway::h2 {

/// A database of H2 1.4 seen as one of H2 2.1: its catalogue (oldcatalogue.h) and its values (oldvalues.h).
class UpgradedReader final : public RowReader
{
public:
    /// Reads the tables whose types depend on their values once. @p from must outlive this reader.
    static Result<std::unique_ptr<UpgradedReader>> open(RowReader &from, const Steering &steering);

    [[nodiscard]] const Catalogue &catalogue() const override { return m_upgraded.catalogue; }
    Result<std::unique_ptr<RowCursor>> openTable(const TableName &table) override;
    /// On what is not as it was.
    [[nodiscard]] const QStringList &remarks() const { return m_upgraded.remarks; }

private:
    UpgradedReader(RowReader &from, UpgradedCatalogue upgraded)
        : m_from(from)
        , m_upgraded(std::move(upgraded))
    {}

    RowReader &m_from;
    UpgradedCatalogue m_upgraded;
};

} // namespace gangway::h2
