// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Feeds the salvage of damaged H2 files: opens, reads everything that is left, keeps account. Its cursors never fail,
// its account counts what they gave, and of a file in which nothing is wrong it says that nothing is lost.
#include "core/formats/h2/check.h"
#include "core/formats/h2/reader.h"
#include "core/formats/h2/salvagereader.h"
#include "h2fuzz.h"

#include <algorithm>
#include <map>
#include <optional>

using namespace gangway;
using namespace gangway::h2;

namespace {

constexpr qint64 enoughRows = 20'000;

/// Rows of each table; nothing: too many.
std::optional<std::map<TableName, qint64>> count(SalvageReader &reader)
{
    std::map<TableName, qint64> counts;
    qint64 rows = 0;
    RowBatch batch;
    for (const TableSchema &table : reader.catalogue().tables) {
        auto cursor = reader.openTable(table.name);
        fuzz::require(cursor.hasValue());
        for (bool more = true; more;) {
            const auto next = (*cursor)->next(batch);
            fuzz::require(next.hasValue());
            more = *next;
            counts[table.name] += qint64(batch.rows());
            rows += qint64(batch.rows());
            if (rows > enoughRows)
                return {};
        }
    }
    return counts;
}

void checkAccount(const DamageReport &report, const std::map<TableName, qint64> &counts)
{
    fuzz::require(report.tables.size() == counts.size());
    for (const TableDamage &damage : report.tables) {
        const auto found = counts.find(damage.table);
        fuzz::require(found != counts.end() && found->second == damage.rows && damage.lost >= 0);
        fuzz::require(damage.older + damage.doubtful <= damage.rows);
    }
    fuzz::require(report.isWhole() || !problemsOf(report).empty());
}

/// A file nothing is wrong with gives the same rows either way.
void compareWithReader(const std::shared_ptr<const ByteSource> &source, const DamageReport &report,
                       const std::map<TableName, qint64> &counts)
{
    fuzz::Patience patience;
    const auto problems = checkFile(source, patience.steering());
    if (!problems || std::any_of(problems->begin(), problems->end(), [](const Problem &problem) {
            return problem.severity != Problem::Severity::Note;
        }))
        return;
    auto reader = Reader::open(source);
    if (!reader)
        return;
    fuzz::require(report.isNewestState);
    for (const TableSchema &table : (*reader)->catalogue().tables) {
        const auto found = counts.find(table.name);
        fuzz::require(found != counts.end());
        fuzz::require(table.rows < 0 || found->second == table.rows);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto source = fuzz::input(data, size);
    fuzz::Patience patience;
    auto reader = SalvageReader::open(source, patience.steering());
    if (!reader)
        return 0;
    const auto counts = count(**reader);
    if (!counts || !fuzz::readAll(**reader))
        return 0;
    checkAccount((*reader)->report(), *counts);
    compareWithReader(source, (*reader)->report(), *counts);
    return 0;
}
