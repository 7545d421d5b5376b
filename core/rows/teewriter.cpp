// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teewriter.h"

namespace gangway {

Result<> TeeWriter::begin(const Catalogue &catalogue)
{
    if (auto begun = m_first.begin(catalogue); !begun)
        return begun;
    return m_second.begin(catalogue);
}

Result<> TeeWriter::beginTable(const TableSchema &table)
{
    if (auto begun = m_first.beginTable(table); !begun)
        return begun;
    return m_second.beginTable(table);
}

Result<> TeeWriter::write(const RowBatch &batch)
{
    if (auto written = m_first.write(batch); !written)
        return written;
    return m_second.write(batch);
}

Result<> TeeWriter::endTable()
{
    if (auto ended = m_first.endTable(); !ended)
        return ended;
    return m_second.endTable();
}

Result<> TeeWriter::finish()
{
    if (auto finished = m_first.finish(); !finished)
        return finished;
    return m_second.finish();
}

} // namespace gangway
