// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvagereader.h"

#include "bytesource.h"
#include "filelock.h"
#include "identify.h"
#include "salvagedatabase.h"

#include <QCoreApplication>

#include <algorithm>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::SalvageReader)
};

/// Puts a table's part into the account, in place of what an earlier reading left there.
void record(SalvageDatabase &database, const TableDamage &damage)
{
    std::vector<TableDamage> &tables = database.report().tables;
    const auto place = std::lower_bound(tables.begin(), tables.end(), damage,
                                        [](const auto &a, const auto &b) { return a.table < b.table; });
    if (place != tables.end() && place->table == damage.table)
        *place = damage;
    else
        tables.insert(place, damage);
}

class SalvageCursor final : public RowCursor
{
public:
    SalvageCursor(std::shared_ptr<SalvageDatabase> database, const SalvageSource &source)
        : m_database(std::move(database))
        , m_columns(source.columns.size())
        , m_table(m_database->remains(), m_database->transactions(), source, m_database->lobs())
    {}

    Result<bool> next(RowBatch &batch) override
    {
        batch.clear(m_columns);
        auto more = m_table.fill(batch);
        if (more && !*more)
            record(*m_database, m_table.damage());
        return more;
    }

private:
    std::shared_ptr<SalvageDatabase> m_database;
    std::size_t m_columns;
    SalvageTable m_table;
};

} // namespace

SalvageReader::SalvageReader(std::shared_ptr<SalvageDatabase> database)
    : m_database(std::move(database))
{}

SalvageReader::~SalvageReader() = default;

Result<std::unique_ptr<SalvageReader>> SalvageReader::open(const QString &path, const Steering &steering)
{
    auto file = databaseFile(path);
    if (!file)
        return std::move(file).error();
    auto source = FileSource::open(*file);
    if (!source)
        return std::move(source).error();
    if (auto free = checkNotInUse(*file, (*source)->descriptor()); !free)
        return std::move(free).error();
    return open(std::move(*source), steering);
}

Result<std::unique_ptr<SalvageReader>> SalvageReader::open(std::shared_ptr<const ByteSource> source,
                                                           const Steering &steering)
{
    auto database = SalvageDatabase::open(std::move(source), steering);
    if (!database)
        return std::move(database).error();
    return std::unique_ptr<SalvageReader>(new SalvageReader(std::move(*database)));
}

const FileInfo &SalvageReader::info() const
{
    return m_database->info();
}

const Catalogue &SalvageReader::catalogue() const
{
    return m_database->catalogue();
}

Result<std::unique_ptr<RowCursor>> SalvageReader::openTable(const TableName &table)
{
    const auto &sources = m_database->sources();
    const auto found = std::find_if(sources.begin(), sources.end(),
                                    [&table](const SalvageSource &source) { return source.name == table; });
    if (found == sources.end()) {
        return Error{Error::Code::NotFound,
                     Tr::tr("There is no table %1 in the database file %2.").arg(table.display(), info().path),
                     {},
                     Tr::tr("Choose one of the tables that are listed.")};
    }
    return std::unique_ptr<RowCursor>(new SalvageCursor(m_database, *found));
}

const DamageReport &SalvageReader::report() const
{
    return m_database->report();
}

Result<DamageReport> SalvageReader::survey(const Steering &steering)
{
    Progress progress{Progress::Unit::Tables, 0, static_cast<qint64>(catalogue().tables.size()), {}};
    RowBatch batch;
    for (const TableSchema &table : catalogue().tables) {
        progress.what = table.name.display();
        steering.tell(progress);
        auto cursor = openTable(table.name);
        if (!cursor)
            return cursor.error();
        for (bool more = true; more;) {
            if (steering.isStopped())
                return stoppedError();
            const auto next = (*cursor)->next(batch);
            if (!next)
                return next.error();
            more = *next;
        }
        ++progress.done;
    }
    steering.tell(progress);
    m_database->countRows();
    return report();
}

Result<> SalvageReader::checkUnchanged() const
{
    return m_database->remains().store()->bytes().checkUnchanged();
}

} // namespace gangway::h2
