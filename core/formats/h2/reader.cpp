// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader.h"

#include "bytesource.h"
#include "database.h"
#include "filelock.h"
#include "identify.h"
#include "rowkeys.h"

#include <QCoreApplication>

#include <optional>

namespace gangway::h2 {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gangway::h2::Reader)
};

class TableCursor final : public RowCursor
{
public:
    TableCursor(std::shared_ptr<const Database> database, const TableSchema &table)
        : m_database(std::move(database))
        , m_name(table.name)
        , m_columns(table.columns.size())
        , m_map(m_database->mapOf(table.name))
        , m_scan(m_database->store(), m_database->transactions(), m_map, Database::rulesOf(table), &m_database->lobs())
    {
        const PageSource &pages = m_database->store().pages();
        m_scan.setOnNode([&pages](const Page &node) { return checkNodeKeys(pages, node, KeyForm::Row); });
    }

    Result<bool> next(RowBatch &batch) override
    {
        batch.clear(m_columns);
        if (m_error)
            return *m_error;
        auto more = m_scan.fill(batch);
        if (more)
            return more;
        m_error = std::move(more).error();
        m_error->detail = QStringLiteral("table %1: %2").arg(m_name.display(), m_error->detail);
        if (batch.isEmpty())
            return *m_error;
        return true; // what came before the damage is good; the next call says what is wrong
    }

    [[nodiscard]] bool mayReadAhead() const override { return true; } // large objects are found under a lock

private:
    std::shared_ptr<const Database> m_database;
    TableName m_name;
    std::size_t m_columns;
    StoredMap m_map;
    TableScan m_scan;
    std::optional<Error> m_error;
};

} // namespace

Reader::Reader(std::shared_ptr<const Database> database)
    : m_database(std::move(database))
{}

Reader::~Reader() = default;

Result<std::unique_ptr<Reader>> Reader::open(const QString &path)
{
    auto file = databaseFile(path);
    if (!file)
        return std::move(file).error();
    auto source = FileSource::open(*file);
    if (!source)
        return std::move(source).error();
    if (auto free = checkNotInUse(*file, (*source)->descriptor()); !free)
        return std::move(free).error();
    return open(std::move(*source));
}

Result<std::unique_ptr<Reader>> Reader::open(std::shared_ptr<const ByteSource> source)
{
    auto database = Database::open(std::move(source));
    if (!database)
        return std::move(database).error();
    return std::unique_ptr<Reader>(new Reader(std::move(*database)));
}

const FileInfo &Reader::info() const
{
    return m_database->info();
}

const Catalogue &Reader::catalogue() const
{
    return m_database->objects().catalogue;
}

Result<std::unique_ptr<RowCursor>> Reader::openTable(const TableName &table)
{
    const TableSchema *const found = catalogue().table(table);
    if (!found) {
        return Error{Error::Code::NotFound,
                     Tr::tr("There is no table %1 in the database file %2.").arg(table.display(), info().path),
                     {},
                     Tr::tr("Choose one of the tables that are listed.")};
    }
    if (auto there = m_database->checkMapOf(table); !there)
        return std::move(there).error();
    return std::unique_ptr<RowCursor>(new TableCursor(m_database, *found));
}

Result<> Reader::checkUnchanged() const
{
    return m_database->store().bytes().checkUnchanged();
}

} // namespace gangway::h2
