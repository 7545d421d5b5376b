// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "damagereport.h"
#include "objects.h"
#include "reader.h"
#include "salvagetable.h"

#include <memory>
#include <set>
#include <vector>

namespace gangway::h2 {

/// What is left of a database: which tables there are, where their rows are, and what is wrong with all that.
class SalvageDatabase final
{
public:
    static Result<std::shared_ptr<SalvageDatabase>> open(std::shared_ptr<const ByteSource> source,
                                                         const Steering &steering);

    [[nodiscard]] const FileInfo &info() const { return m_info; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_objects.catalogue; }
    /// Gives the catalogue's tables the numbers of rows that the account has.
    void countRows();
    /// In the order of the catalogue's tables.
    [[nodiscard]] const std::vector<SalvageSource> &sources() const { return m_sources; }
    [[nodiscard]] const StoreRemains &remains() const { return *m_remains; }
    [[nodiscard]] const Transactions &transactions() const { return m_transactions; }
    [[nodiscard]] SalvageLobs &lobs() { return *m_lobs; }
    /// Of the file and its catalogue; tables are added as they are read.
    [[nodiscard]] DamageReport &report() { return m_report; }

private:
    SalvageDatabase() = default;
    void loadTransactions();
    void loadCatalogue();
    std::vector<SysRecord> readRecords(const StoredMap &map);
    [[nodiscard]] const StoredMap *findSysMap(StoredMap &nameless) const;
    void reportStrange(const std::vector<StrangeRecord> &strange);
    void dropWhatNeedsLostThings();
    void findTables(const std::vector<StrangeRecord> &strange);
    void addTable(TableSchema table, const StoredMap &map);
    void addLostTables(const std::vector<StrangeRecord> &strange);
    void addLostTable(const TableName &name, const StoredMap &map);
    SalvageSource sourceOf(const TableSchema &table, const StoredMap &map) const;
    std::vector<StoredMap> findMaps();
    [[nodiscard]] bool fits(const SalvageSource &source) const;
    [[nodiscard]] std::int64_t rowsInIndexes(const TableSchema &table) const;
    void note(Problem::Severity severity, const QString &where, const QString &what);
    void fillInfo();

    std::shared_ptr<const StoreRemains> m_remains;
    Transactions m_transactions;
    std::unique_ptr<SalvageLobs> m_lobs;
    Objects m_objects;
    /// Whose records may be of an earlier state, or wrong. Their numbers may be those of others.
    std::set<std::int64_t> m_unsureObjects;
    std::size_t m_tablesDeclared = 0;
    std::vector<SalvageSource> m_sources;
    struct Nameless
    {
        StoredMap map;
        std::size_t columns = 0; ///< Its rows have; 0: it has no rows.
    };
    std::vector<Nameless> m_nameless;                            // while tables are looked for
    bool m_lacksRows = false;                                    // of a table that has a declaration
    std::vector<std::pair<TableSchema, SalvageSource>> m_tables; // so are these
    DamageReport m_report;
    FileInfo m_info;
};

} // namespace gangway::h2
