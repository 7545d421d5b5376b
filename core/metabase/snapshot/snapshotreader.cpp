// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotreader.h"

namespace gangway::metabase {

namespace {

class LeaveOutRule final : public RowRule
{
public:
    explicit LeaveOutRule(const NumberSet &numbers)
        : m_numbers(numbers)
    {}
    Result<Fate> apply(std::span<Value>, qint64 number, RowBatch &) override
    {
        return m_numbers.contains(static_cast<quint64>(number)) ? Fate::LeftOut : Fate::Kept;
    }

private:
    const NumberSet &m_numbers;
};

/// The changelog holds nothing that was ever encrypted.
bool isChangelog(const TableSchema &table)
{
    return table.name.name.startsWith(QLatin1String("databasechangelog"), Qt::CaseInsensitive);
}

} // namespace

Result<std::unique_ptr<SnapshotReader>> SnapshotReader::open(RowReader &source, const SnapshotRules &rules,
                                                             const Choice &choice)
{
    if (auto good = rules.check(source.catalogue()); !good)
        return good.error();
    std::unique_ptr<SnapshotReader> reader(new SnapshotReader);
    std::map<TableName, TableRules> tables;
    for (const TableSchema &table : source.catalogue().tables) {
        TableRules &made = tables[table.name];
        made.isEmptied = !rules.isCarried(table);
        if (made.isEmptied)
            continue;
        made.rules = rules.rowRules(table);
        auto decryption = std::make_shared<DecryptionRule>(table, choice.key, choice.unreadable);
        if (decryption->hasWork() && !isChangelog(table)) {
            reader->m_decryption.push_back(decryption);
            made.rules.push_back(std::move(decryption));
        }
    }
    reader->m_ruled = std::make_unique<RuledReader>(source, source.catalogue(), std::move(tables));
    return reader;
}

void SnapshotReader::settle(const Outcome &outcome)
{
    std::map<TableName, TableRules> tables;
    for (const auto &[name, left] : outcome.rows)
        tables[name].rows = left;
    for (const auto &[name, set] : outcome.leaveOut)
        tables[name].rules.push_back(std::make_shared<LeaveOutRule>(set));
    Catalogue catalogue = m_ruled->catalogue();
    outcome.identities.settle(catalogue);
    m_thinned = std::make_unique<RuledReader>(*m_ruled, std::move(catalogue), std::move(tables));
}

const Catalogue &SnapshotReader::catalogue() const
{
    return m_thinned ? m_thinned->catalogue() : m_ruled->catalogue();
}

Result<std::unique_ptr<RowCursor>> SnapshotReader::openTable(const TableName &table)
{
    return m_thinned ? m_thinned->openTable(table) : m_ruled->openTable(table);
}

std::vector<ColumnTally> SnapshotReader::tallies() const
{
    std::vector<ColumnTally> all;
    for (const auto &rule : m_decryption) {
        for (const ColumnTally &tally : rule->tallies()) {
            if (tally.decrypted + tally.unreadable > 0)
                all.push_back(tally);
        }
    }
    return all;
}

} // namespace gangway::metabase
