// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../digest.h"
#include "../steering.h"
#include "copyrows.h"
#include "rowwriter.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <vector>

namespace gangway {

/// Row count and content checksum of one table.
///
/// The checksum is the sum modulo 2^256 of the SHA-256 of every row, so it does not depend on the order of rows.
/// A row's digest covers each column's name (lower case) and exact value in the order of the names, so it does not
/// depend on the order of columns, on the width of integer types, on spaces at the end of a CHAR, or on how a source
/// keeps large objects. Sums need no floating point, and a row that is there twice counts twice.
struct TableDigest
{
    TableName table;
    qint64 rows = 0;
    QByteArray sha256; ///< 64 lower-case hexadecimal characters.

    friend bool operator==(const TableDigest &, const TableDigest &) = default;
};

/// A writer that keeps nothing but digests.
class RowDigestWriter final : public RowWriter
{
public:
    Result<> begin(const Catalogue &catalogue) override;
    Result<> beginTable(const TableSchema &table) override;
    Result<> write(const RowBatch &batch) override;
    Result<> endTable() override;
    Result<> finish() override;

    /// In the order the tables came.
    [[nodiscard]] const std::vector<TableDigest> &digests() const { return m_digests; }

private:
    Result<> addValue(const Value &value, const ColumnType &type);
    void addBytes(char kind, QByteArrayView bytes);
    char *room(std::size_t size);
    void passOn();
    Sha256::Bytes takeRow();

    std::vector<TableDigest> m_digests;
    std::vector<ColumnType> m_types;
    std::vector<std::size_t> m_order;
    Sha256::Bytes m_names{};
    std::array<std::uint64_t, 4> m_sum{}; // least significant first
    std::vector<char> m_buffer;           // the row so far, or what of it is not in m_long yet
    std::size_t m_used = 0;
    Sha256 m_long; // rows that are not kept in whole
    bool m_isLong = false;
};

/// Digests of all tables (or those @p take accepts), read once in constant memory.
Result<std::vector<TableDigest>> digestRows(RowReader &from, const Steering &steering, const TableFilter &take = {});

/// What differs between two sides, one line of facts per table.
struct TableDifference
{
    TableName table;
    std::optional<TableDigest> left; ///< Absent: the table is not there.
    std::optional<TableDigest> right;
};
/// Tables whose rows or checksums differ or that only one side has. Empty: the same rows on both sides.
/// Schemas and names compare without case, since each kind of database folds them its own way.
std::vector<TableDifference> compareDigests(const std::vector<TableDigest> &left,
                                            const std::vector<TableDigest> &right);

} // namespace gangway
