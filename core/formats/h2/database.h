// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lobstorage.h"
#include "objects.h"
#include "reader.h"
#include "store.h"
#include "tablescan.h"
#include "transactions.h"

namespace gangway::h2 {

/// An opened file: what Reader, its cursors and checkFile() share.
class Database final
{
public:
    static Result<std::shared_ptr<const Database>> open(std::shared_ptr<const ByteSource> source);

    [[nodiscard]] const FileInfo &info() const { return m_info; }
    [[nodiscard]] const Store &store() const { return *m_store; }
    [[nodiscard]] const Objects &objects() const { return m_objects; }
    [[nodiscard]] const Transactions &transactions() const { return m_transactions; }
    [[nodiscard]] LobStorage &lobs() const { return *m_lobs; }

    /// The map with a table's rows; an empty one when the file has none.
    [[nodiscard]] StoredMap mapOf(const TableName &table) const;
    /// Fails when the table is empty only because its map cannot be found any more.
    [[nodiscard]] Result<> checkMapOf(const TableName &table) const;
    [[nodiscard]] static std::vector<ValueRule> rulesOf(const TableSchema &table);
    /// The column whose values are the keys of the table's rows; -1: its rows are counted.
    [[nodiscard]] static int keyColumn(const Store &store, const Objects &objects, const TableSchema &table);

private:
    Database() = default;
    Result<> loadObjects();
    void countRows();
    void writeRemarks();

    FileInfo m_info;
    std::shared_ptr<const Store> m_store;
    Transactions m_transactions;
    std::shared_ptr<LobStorage> m_lobs;
    Objects m_objects;
};

} // namespace gangway::h2
