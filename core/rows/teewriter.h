// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowwriter.h"

namespace gangway {

/// Gives every row to two writers, such as a file and a digest, so that both are of the very same pass.
///
/// Both must outlive it. The first error of either ends the copy; the other one is then left as it is.
class TeeWriter final : public RowWriter
{
public:
    TeeWriter(RowWriter &first, RowWriter &second)
        : m_first(first)
        , m_second(second)
    {}

    Result<> begin(const Catalogue &catalogue) override;
    Result<> beginTable(const TableSchema &table) override;
    Result<> write(const RowBatch &batch) override;
    Result<> endTable() override;
    Result<> finish() override;

private:
    RowWriter &m_first;
    RowWriter &m_second;
};

} // namespace gangway
